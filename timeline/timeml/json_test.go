package timeml

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"strings"
	"testing"

	"github.com/eventgraph/eventgraph/timeline/timex"
	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

var same = cmp.Comparer(func(a, b timex.Value) bool { return a == b })

// small is an annotation with one of each.
func small() *Annotation {
	september := parsed("2022-09")
	september.Stated = timex.FieldMonth
	day := int64(86400)
	return &Annotation{
		Doc:       "a",
		DCT:       CreationTime{Value: parsed("2023-09-25"), Basis: Header, Span: Span{6, 16}},
		Sentences: []Span{{0, 17}, {17, 60}},
		Timexes: []Timex{{
			ID: "t1", Span: Span{30, 44}, Text: "last September", Value: september, Anchor: Anchor{"t0", "before"},
			Function: timex.Function{{Kind: timex.OpDCT}, {Kind: timex.OpNearest, Dir: timex.Backward, Pattern: parsed("XXXX-09")}},
			Steps:    []string{`"last September": September`},
		}},
		Events: []Event{{
			ID: "e1", Span: Span{20, 27}, Text: "charged", Lemma: "charge", Family: "charge", Class: Occurrence, Tense: Past, Aspect: NoAspect,
			Polarity: Positive, Modality: Asserted, Sentence: 1, Clause: Span{17, 60}, Label: "An officer <was> charged",
			Participants: []Participant{{"an officer", "officer", false, Patient, Span{17, 19}}},
			Time:         EventTime{"t1", september, timex.Inside(september.Bounds().EarliestStart, september.Bounds().LatestEnd)},
		}},
		Links: []Link{
			{From: "e1", To: "t1", Relation: IsIncluded, Signal: "in", Confidence: 0.97},
			{From: "e1", To: "t0", Signal: "by", Confidence: 0.9, Constraint: Constraint{From: "end", To: "end", Most: &day}},
		},
		Diagnostics: []Diagnostic{{Severity: Warning, Span: Span{0, 4}, Summary: "two dates"}},
	}
}

// TestJSONForm holds the contract: keys, their order, and what an empty one
// looks like.
func TestJSONForm(t *testing.T) {
	const want = `{"version":1,"doc":"a","story":"","title":"","source":"",` +
		`"dct":{"value":"2023-09-25","basis":"header","start":6,"end":16},` +
		`"sentences":[[0,17],[17,60]],` +
		`"timexes":[{"id":"t1","start":30,"end":44,"text":"last September","type":"DATE","value":"2022-09","mod":"","quant":"","freq":"","beginPoint":"","endPoint":"",` +
		`"earliest":"2022-09-01T00:00:00","latest":"2022-10-01T00:00:00","anchor":{"to":"t0","direction":"before"},"readings":[],"steps":["\"last September\": September"],` +
		`"granularity":"month","stated":["month"],"latestStart":"2022-09-01T00:00:00","earliestEnd":"2022-10-01T00:00:00","function":"dct; nearest backward XXXX-09"}],` +
		`"events":[{"id":"e1","start":20,"end":27,"text":"charged","class":"OCCURRENCE","tense":"PAST","aspect":"NONE","polarity":"POS","modality":"asserted",` +
		`"clause":{"start":17,"end":60},"label":"An officer <was> charged","participants":[{"name":"an officer","role":"patient","start":17,"end":19,"head":"officer"}],` +
		`"time":{"timex":"2022-09","earliest":"2022-09-01T00:00:00","latest":"2022-10-01T00:00:00","by":"t1","latestStart":"2022-10-01T00:00:00","earliestEnd":"2022-09-01T00:00:00","exact":"2022-09 stated=month"},` +
		`"lemma":"charge","family":"charge","sentence":1}],` +
		`"links":[{"from":"e1","to":"t1","relation":"IS_INCLUDED","signal":"in","confidence":0.97},` +
		`{"from":"e1","to":"t0","relation":"","signal":"by","confidence":0.9,"constraint":{"from":"end","to":"end","most":86400}}],` +
		`"diagnostics":[{"severity":"warning","start":0,"end":4,"summary":"two dates"}]}` + "\n"
	var b bytes.Buffer
	if err := small().WriteJSON(&b); err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(strings.ReplaceAll(want, ",\"", ",\n\""), strings.ReplaceAll(b.String(), ",\"", ",\n\"")); d != "" {
		t.Errorf("-want +got\n%s", d)
	}
	const empty = `{"version":1,"doc":"","story":"","title":"","source":"","dct":{"value":"","basis":"","start":0,"end":0},"sentences":[],"timexes":[],"events":[],"links":[],"diagnostics":[]}`
	if got, err := json.Marshal(new(Annotation)); err != nil || string(got) != empty {
		t.Errorf("the empty annotation is %s, %v", got, err)
	}
}

// TestJSONZone: bounds have the zone of a value that has one, BC years a sign.
func TestJSONZone(t *testing.T) {
	for value, want := range map[string]string{
		"2023-09-25T14:05+01:00": `"earliest":"2023-09-25T14:05:00+01:00","latest":"2023-09-25T14:06:00+01:00"`,
		"2023-09-25T14:05":       `"earliest":"2023-09-25T14:05:00","latest":"2023-09-25T14:06:00"`,
		"BC0044-03-15":           `"earliest":"-0043-03-15T00:00:00","latest":"-0043-03-16T00:00:00"`,
	} {
		b, err := json.Marshal(&Annotation{Timexes: []Timex{{Value: parsed(value)}}})
		if err != nil || !bytes.Contains(b, []byte(want)) {
			t.Errorf("%s: %s, %v", value, b, err)
		}
	}
}

func TestJSONIsLossless(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a := annotations().Draw(t, "annotation")
		var b, again bytes.Buffer
		if err := a.WriteJSON(&b); err != nil {
			t.Fatal(err)
		}
		if bytes.Count(b.Bytes(), []byte("\n")) != 1 {
			t.Fatalf("not one line: %q", b.String())
		}
		got := new(Annotation)
		if err := json.Unmarshal(b.Bytes(), got); err != nil {
			t.Fatalf("%v of %s", err, b.String())
		}
		if d := cmp.Diff(a, got, same); d != "" {
			t.Fatalf("-want +got\n%s", d)
		}
		if err := got.WriteJSON(&again); err != nil || !bytes.Equal(b.Bytes(), again.Bytes()) {
			t.Fatalf("%v, once\n%s and again\n%s", err, b.String(), again.String())
		}
	})
}

// TestJSONInvalidText: the repair of invalid UTF-8 happens once.
func TestJSONInvalidText(t *testing.T) {
	a := &Annotation{Doc: "a\xff\xfeb", Timexes: []Timex{{Text: "\xc3", Value: timex.Value{Type: timex.Set, Quant: "\xff"}}}}
	b, err := json.Marshal(a)
	if err != nil {
		t.Fatal(err)
	}
	var got Annotation
	if err := json.Unmarshal(b, &got); err != nil || got.Doc != "a\ufffd\ufffdb" || got.Timexes[0].Text != "\ufffd" {
		t.Errorf("%q, %v", got.Doc, err)
	}
	if again, err := json.Marshal(&got); err != nil || !bytes.Equal(b, again) {
		t.Errorf("%v, once\n%s and again\n%s", err, b, again)
	}
}

// TestJSONEdited: a value changed by hand counts, whatever "exact" had said.
func TestJSONEdited(t *testing.T) {
	v := parsed("2022-09")
	v.FiscalStart = 10
	b, err := json.Marshal(&Annotation{Timexes: []Timex{{Value: v}}})
	if err != nil {
		t.Fatal(err)
	}
	for _, edit := range []struct{ from, to, want string }{
		{`"value":"2022-09"`, `"value":"2022-10"`, "2022-10"},
		{`"mod":""`, `"mod":"START"`, "2022-09 mod=START fiscal=10"},
	} {
		var a Annotation
		if err := json.Unmarshal([]byte(strings.Replace(string(b), edit.from, edit.to, 1)), &a); err != nil {
			t.Fatal(err)
		}
		if got, _ := a.Timexes[0].Value.MarshalText(); string(got) != edit.want {
			t.Errorf("%s: %s, want %s", edit.to, got, edit.want)
		}
	}
}

func TestJSONErrors(t *testing.T) {
	for text, want := range map[string]string{
		`{"id":"a","text":"x"}`: "no version",
		`{"version":2}`:         "newer",
		`{"version":0}`:         "no version",
		`{"version":2,"timexes":{"t1":"of another kind"}}`:             "newer",
		`{"version":1,"dct":{"value":"yesterday"}}`:                    "yesterday",
		`{"version":1,"timexes":[{"id":"t7","value":"2022-13"}]}`:      "t7",
		`{"version":1,"timexes":[{"mod":"SOON"}]}`:                     "SOON",
		`{"version":1,"timexes":[{"type":"WHEN"}]}`:                    "WHEN",
		`{"version":1,"timexes":[{"stated":["colour"]}]}`:              "colour",
		`{"version":1,"timexes":[{"function":"dct; fly"}]}`:            "fly",
		`{"version":1,"events":[{"id":"e3","time":{"timex":"soon"}}]}`: "e3",
		`{"version":1,"events":[{"time":{"earliest":"2023-02-30"}}]}`:  "2023-02-30",
		`[]`: "cannot unmarshal",
	} {
		a := Annotation{Doc: "kept"}
		err := json.Unmarshal([]byte(text), &a)
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v, want an error with %q", text, err, want)
		}
		if a.Doc != "kept" {
			t.Errorf("%s: an error changed the annotation", text)
		}
	}
}

// TestReadJSON: a bad and a cut line are named, the rest is read.
func TestReadJSON(t *testing.T) {
	var one bytes.Buffer
	if err := small().WriteJSON(&one); err != nil {
		t.Fatal(err)
	}
	stream := one.String() + "\n{bad}\n" + strings.Replace(one.String(), `"doc":"a"`, `"doc":"b"`, 1) + one.String()[:one.Len()/2]
	var docs []string
	var lines []int
	for a, err := range ReadJSON(strings.NewReader(stream)) {
		var bad *LineError
		switch {
		case err == nil:
			docs = append(docs, a.Doc)
		case errors.As(err, &bad) && a == nil:
			lines = append(lines, bad.Line)
		default:
			t.Error(a, err)
		}
	}
	if d := cmp.Diff([]string{"a", "b"}, docs); d != "" {
		t.Error(d)
	}
	if d := cmp.Diff([]int{3, 5}, lines); d != "" {
		t.Error(d)
	}
	for range ReadJSON(strings.NewReader(stream)) {
		break // a reader may stop
	}
}

func FuzzUnmarshalJSON(f *testing.F) {
	b, err := json.Marshal(small())
	if err != nil {
		f.Fatal(err)
	}
	f.Add(b)
	f.Add([]byte(`{"version":1,"timexes":[{"value":"PT48H","exact":"PT48H span=,2023-09-25T00:00:00,,"}]}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		var a, again Annotation
		if json.Unmarshal(data, &a) != nil {
			return
		}
		b, err := json.Marshal(&a)
		if err != nil {
			t.Fatal(err)
		}
		if err := json.Unmarshal(b, &again); err != nil {
			t.Fatalf("%v of %s", err, b)
		}
		if d := cmp.Diff(a, again, same); d != "" {
			t.Fatalf("-once +again\n%s", d)
		}
	})
}

func BenchmarkWriteJSON(b *testing.B) {
	a := small()
	b.ReportAllocs()
	for range b.N {
		if err := a.WriteJSON(io.Discard); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkReadJSON(b *testing.B) {
	text, err := json.Marshal(small())
	if err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	b.SetBytes(int64(len(text)))
	for range b.N {
		if err := json.Unmarshal(text, new(Annotation)); err != nil {
			b.Fatal(err)
		}
	}
}
