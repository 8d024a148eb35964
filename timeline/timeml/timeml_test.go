package timeml

import (
	"bytes"
	"encoding/xml"
	"io"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"

	"github.com/eventgraph/eventgraph/timeline/timex"
)

func TestWriteTimeML(t *testing.T) {
	const text = "date 2023-09-25\r\nAn officer was charged last September & left.\n"
	const want = `<?xml version="1.0" encoding="UTF-8"?>
<TimeML xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://timeml.org/timeMLdocs/TimeML_1.2.1.xsd">

<DOCID>a</DOCID>
<DCT><TIMEX3 tid="t0" type="DATE" value="2023-09-25" temporalFunction="false" functionInDocument="CREATION_TIME">2023-09-25</TIMEX3></DCT>
<TITLE></TITLE>

<TEXT>date 2023-09-25&#13;
An officer was <EVENT eid="e1" class="OCCURRENCE">charged</EVENT> <TIMEX3 tid="t1" type="DATE" value="2022-09" temporalFunction="true" functionInDocument="NONE" anchorTimeID="t0">last September</TIMEX3> &amp; left.
</TEXT>

<MAKEINSTANCE eventID="e1" eiid="ei1" tense="PAST" aspect="NONE" polarity="POS" pos="VERB"/>
<TLINK lid="l1" relType="IS_INCLUDED" eventInstanceID="ei1" relatedToTime="t1" origin="in"/>
</TimeML>
`
	a := small()
	a.Events[0].Span, a.Timexes[0].Span = Span{32, 39}, Span{40, 54}
	var b bytes.Buffer
	if err := a.WriteTimeML(&b, text); err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(want, b.String()); d != "" {
		t.Errorf("-want +got\n%s", d)
	}
}

// TestOverlaps shows the rule for spans that hold or cross one another.
func TestOverlaps(t *testing.T) {
	const text = "the 9/11 attacks"
	tests := []struct {
		reason   string
		timex, e Span
		want     string
	}{
		{"apart", Span{0, 3}, Span{9, 16}, "<T>the</T> 9/11 <E>attacks</E>"},
		{"next to each other", Span{4, 8}, Span{8, 16}, "the <T>9/11</T><E> attacks</E>"},
		{"one holds the other", Span{4, 8}, Span{4, 16}, "the <E><T>9/11</T> attacks</E>"},
		{"the same span", Span{4, 8}, Span{4, 8}, "the <T><E>9/11</E></T> attacks"},
		{"crossing", Span{0, 8}, Span{4, 16}, "<T>the <E>9/11</E></T> attacks"},
		{"crossing the other way", Span{4, 16}, Span{0, 8}, "<E>the <T>9/11</T></E> attacks"},
		{"empty", Span{4, 4}, Span{9, 16}, "the <T/>9/11 <E>attacks</E>"},
		{"outside", Span{90, 99}, Span{9, 16}, "the 9/11 <E>attacks</E><T/>"},
		{"backwards", Span{8, 4}, Span{-5, 3}, "<E>the</E> 9/11<T/> attacks"},
	}
	for _, tt := range tests {
		a := &Annotation{Timexes: []Timex{{Span: tt.timex}}, Events: []Event{{Span: tt.e}}}
		var b bytes.Buffer
		if err := a.WriteTimeML(&b, text); err != nil {
			t.Fatal(err)
		}
		_, got, _ := strings.Cut(b.String(), "<TEXT>")
		got, _, _ = strings.Cut(got, "</TEXT>")
		got = strings.ReplaceAll(got, `TIMEX3 type="DATE" value="" temporalFunction="false" functionInDocument="NONE"`, "T")
		got = strings.NewReplacer("TIMEX3", "T", "EVENT", "E").Replace(got)
		if got != tt.want {
			t.Errorf("%s: %s, want %s", tt.reason, got, tt.want)
		}
	}
}

// TestReadTimeML reads what other tools write: a creation time with an ID of
// its own, signals, instances, links of other kinds, an attribute of an event in
// its element, values that are none.
func TestReadTimeML(t *testing.T) {
	const doc = `<?xml version="1.0" ?>
<!DOCTYPE TimeML SYSTEM "TimeML.dtd">
<TimeML>
<DOCID> doc7 </DOCID>
<DCT>Filed: <TIMEX3 tid="t90" type="DATE" value="1998-02-06" functionInDocument="CREATION_TIME">6 February</TIMEX3></DCT>
<EXTRAINFO>north desk</EXTRAINFO>
<TEXT>
<s>Rain <EVENT eid="e1" class="OCCURRENCE">fell</EVENT> <SIGNAL sid="s1">after</SIGNAL> <TIMEX3 tid="t0" type="DATE" value="1998-02-04" anchorTimeID="t90">Wednesday</TIMEX3> &amp; it
<EVENT eid="e2" class="I_ACTION" tense="FUTURE" modality="would">stops</EVENT> <TIMEX3 tid="t2" type="SET" value="P1D" quant="EVERY">daily</TIMEX3>, <TIMEX3 tid="t3" type="DATE" value="soonish">soon</TIMEX3>.</s>
</TEXT>
<MAKEINSTANCE eventID="e1" eiid="ei10" tense="PAST" aspect="PERFECTIVE" polarity="NEG" pos="NOUN"/>
<MAKEINSTANCE eventID="e1" eiid="ei11" tense="PRESENT" aspect="NONE" polarity="POS" pos="VERB"/>
<TLINK lid="l1" relType="AFTER" eventInstanceID="ei10" relatedToTime="t0" signalID="s1"/>
<TLINK lid="l2" relType="DURING_INV" timeID="t90" relatedToEventInstance="ei11"/>
<TLINK lid="l3" relType="VAGUE" eventInstanceID="ei10" relatedToTime="t90"/>
<TLINK lid="l4" relType="BEFORE" eventInstanceID="ei99" relatedToTime="t90"/>
<SLINK lid="l5" relType="MODAL" eventInstanceID="ei10" subordinatedEventInstance="ei11"/>
<ALINK lid="l6" relType="INITIATES" eventInstanceID="ei10" relatedToEventInstance="ei11"/>
</TimeML>`
	const text = "\nRain fell after Wednesday & it\nstops daily, soon.\n"
	daily := parsed("P1D")
	daily.Type, daily.Quant = timex.Set, "EVERY"
	nothing := EventTime{Bounds: timex.Unbounded()}
	want := &Annotation{
		Doc: "doc7",
		DCT: CreationTime{Value: parsed("1998-02-06"), Basis: Given},
		Timexes: []Timex{
			{ID: "t1", Span: Span{17, 26}, Text: "Wednesday", Value: parsed("1998-02-04"), Anchor: Anchor{To: "t0"}},
			{ID: "t2", Span: Span{38, 43}, Text: "daily", Value: daily},
			{ID: "t3", Span: Span{45, 49}, Text: "soon"},
		},
		Events: []Event{
			{ID: "e1", Span: Span{6, 10}, Text: "fell", Noun: true, Class: Occurrence, Tense: Past, Aspect: Perfective, Polarity: Negative, Modality: Asserted, Time: nothing},
			{ID: "e2", Span: Span{32, 37}, Text: "stops", Class: IAction, Tense: Future, Aspect: NoAspect, Polarity: Positive, Modality: Hypothetical, Time: nothing},
		},
		Links: []Link{
			{From: "e1", To: "t1", Relation: After, Signal: "after", Confidence: 1},
			{From: "e1", To: "t0", Relation: During, Confidence: 1},
		},
		Diagnostics: []Diagnostic{{Severity: Warning, Span: Span{45, 49}, Summary: `timex: "soonish" at byte 0, "soonish": expected a year`}},
	}
	gotText, got, err := ReadTimeML(strings.NewReader(doc))
	if err != nil {
		t.Fatal(err)
	}
	if gotText != text {
		t.Errorf("text %q, want %q", gotText, text)
	}
	if d := cmp.Diff(want, got, same); d != "" {
		t.Errorf("-want +got\n%s", d)
	}
}

// TestReadTimeMLWithoutText: TimeBank has the text right in the root, and now
// and then in ISO 8859-1.
func TestReadTimeMLWithoutText(t *testing.T) {
	const doc = "<?xml version='1.0' encoding='ISO-8859-1'?>\n<TimeML>Caf\xe9 <TIMEX3 tid='t1' type='DATE' value='2022' functionInDocument='CREATION_TIME'>2022</TIMEX3> " +
		"<EVENT eid='e1' class='STATE'>closed</EVENT></TimeML>"
	text, a, err := ReadTimeML(strings.NewReader(doc))
	if err != nil || text != "Café 2022 closed" {
		t.Fatalf("%q, %v", text, err)
	}
	if a.DCT.Value != parsed("2022") || a.DCT.Span != (Span{6, 10}) || a.DCT.Basis != Header || text[a.Events[0].Start:a.Events[0].End] != "closed" {
		t.Errorf("%+v", a)
	}
	for _, bad := range []string{"", "<TimeML><TEXT>", "<TimeML>\x00</TimeML>", "<?xml version='1.0' encoding='EBCDIC'?><TimeML/>"} {
		if text, _, err := ReadTimeML(strings.NewReader(bad)); err == nil && bad != "" {
			t.Errorf("%q: text %q and no error", bad, text)
		}
	}
}

// wellFormed fails unless a strict parser takes the document.
func wellFormed(t rapid.TB, doc []byte) {
	d := xml.NewDecoder(bytes.NewReader(doc))
	for {
		if _, err := d.Token(); err == io.EOF {
			return
		} else if err != nil {
			t.Fatalf("%v in\n%s", err, doc)
		}
	}
}

// xmlText is what remains of a text in XML.
func xmlText(s string) string {
	return strings.Map(func(r rune) rune {
		if r < ' ' && r != '\t' && r != '\n' && r != '\r' || r == 0xFFFE || r == 0xFFFF {
			return '\uFFFD'
		}
		return r
	}, string([]rune(s)))
}

// TestTimeMLRoundTrip: spans that do not cross come back with all that TimeML
// has a place for.
func TestTimeMLRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a := &Annotation{Doc: "d", DCT: CreationTime{Value: parsed("2023-09-25"), Basis: Given}}
		var text strings.Builder
		for range rapid.IntRange(0, 6).Draw(t, "pieces") {
			text.WriteString(xmlText(rapid.String().Draw(t, "between")))
			from := text.Len()
			text.WriteString("w" + xmlText(rapid.String().Draw(t, "words")))
			span := Span{from, text.Len()}
			words := text.String()[from:]
			if rapid.Bool().Draw(t, "timex") {
				v := rapid.SampledFrom([]string{"2022-09", "PXD", "BC0044", "PAST_REF", "2023-09-25T14:00Z"}).Draw(t, "value")
				a.Timexes = append(a.Timexes, Timex{ID: "t" + string(rune('1'+len(a.Timexes))), Span: span, Text: words,
					Value: parsed(v).WithMod(timex.Mod(rapid.IntRange(0, int(timex.Approx)).Draw(t, "mod"))), Anchor: Anchor{To: "t0"}})
			}
			if rapid.Bool().Draw(t, "event") {
				a.Events = append(a.Events, Event{ID: "e" + string(rune('1'+len(a.Events))), Span: span, Text: words, Class: Reporting, Tense: Past,
					Aspect: Perfective, Polarity: Negative, Noun: rapid.Bool().Draw(t, "noun"), Time: EventTime{Bounds: timex.Unbounded()},
					Modality: rapid.SampledFrom([]Modality{Asserted, Planned, Hypothetical, Alleged, Denied}).Draw(t, "modality")})
			}
		}
		for i := range a.Events {
			a.Links = append(a.Links, Link{From: a.Events[i].ID, To: rapid.SampledFrom([]string{"t0", a.Events[0].ID}).Draw(t, "to"),
				Relation: rapid.SampledFrom(relations).Draw(t, "relation"), Signal: xmlText(rapid.String().Draw(t, "signal")), Confidence: 1})
		}
		var b bytes.Buffer
		if err := a.WriteTimeML(&b, text.String()); err != nil {
			t.Fatal(err)
		}
		wellFormed(t, b.Bytes())
		gotText, got, err := ReadTimeML(&b)
		if err != nil || gotText != text.String() {
			t.Fatalf("text %q, %v, want %q", gotText, err, text.String())
		}
		if d := cmp.Diff(a, got, same, cmpopts.EquateEmpty()); d != "" {
			t.Fatalf("-want +got\n%s", d)
		}
	})
}

// FuzzWriteTimeML: any text and spans give a well-formed document with all
// elements.
func FuzzWriteTimeML(f *testing.F) {
	f.Add("He was <shot> & died.\r\x00\xff", 7, 13, 10, 18)
	f.Add("ä€𝄞", 1, 4, 3, 100)
	f.Add("", -1, 1, 0, 0)
	f.Fuzz(func(t *testing.T, text string, s1, e1, s2, e2 int) {
		a := &Annotation{Doc: text, Title: text, Timexes: []Timex{{ID: "t1", Span: Span{s1, e1}}, {ID: "t2", Span: Span{s2, s1}}},
			Events: []Event{{ID: "e1", Span: Span{s2, e2}}, {ID: text, Span: Span{e1, e2}}}, Links: []Link{{From: "e1", To: text, Relation: Before, Signal: text}}}
		var b bytes.Buffer
		if err := a.WriteTimeML(&b, text); err != nil {
			t.Fatal(err)
		}
		wellFormed(t, b.Bytes())
		got, back, err := ReadTimeML(&b)
		if err != nil || got != xmlText(text) || len(back.Timexes) != 2 {
			t.Fatalf("%q became %q with %d expressions, %v", text, got, len(back.Timexes), err)
		}
	})
}

// FuzzReadTimeML: a document of anyone is read or refused, and what was read
// can be written and read once more.
func FuzzReadTimeML(f *testing.F) {
	f.Add([]byte(`<TimeML><TEXT>On <TIMEX3 tid="t1" type="DATE" value="2022">x</TIMEX3><EVENT eid="e1">y</EVENT></TEXT><MAKEINSTANCE eventID="e1" eiid="ei1"/><TLINK relType="BEFORE" eventInstanceID="ei1" relatedToTime="t1"/></TimeML>`))
	f.Add([]byte("<a><TITLE>t</TITLE><b>c<TIMEX3/></b></a>"))
	f.Fuzz(func(t *testing.T, data []byte) {
		text, a, err := ReadTimeML(bytes.NewReader(data))
		if err != nil {
			return
		}
		var b bytes.Buffer
		if err := a.WriteTimeML(&b, text); err != nil {
			t.Fatal(err)
		}
		wellFormed(t, b.Bytes())
		again, _, err := ReadTimeML(&b)
		if err != nil || again != text {
			t.Fatalf("%q became %q, %v", text, again, err)
		}
	})
}
