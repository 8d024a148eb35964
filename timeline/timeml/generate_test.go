package timeml

import (
	"fmt"

	"github.com/eventgraph/eventgraph/timeline/timex"
	"pgregory.net/rapid"
)

func parsed(s string) timex.Value {
	v, err := timex.Parse(s)
	if err != nil {
		panic(err)
	}
	return v
}

// instants draws points in the years 1 to 5000 or so, and now and then BC.
func instants() *rapid.Generator[timex.Instant] {
	return rapid.Map(rapid.Int64Range(-70_000_000_000, 100_000_000_000), func(i int64) timex.Instant { return timex.Instant(i) })
}

func bounds() *rapid.Generator[timex.Bounds] {
	return rapid.Custom(func(t *rapid.T) timex.Bounds {
		b := timex.Unbounded()
		for _, side := range []*timex.Instant{&b.EarliestStart, &b.LatestStart, &b.EarliestEnd, &b.LatestEnd} {
			if rapid.Bool().Draw(t, "known") {
				*side = instants().Draw(t, "side")
			}
		}
		return b
	})
}

func values() *rapid.Generator[timex.Value] {
	return rapid.Custom(func(t *rapid.T) timex.Value {
		v := rapid.SampledFrom([]timex.Value{
			{}, parsed("2022-09"), parsed("BC0044-03-15"), parsed("199"), parsed("2023-Q3"), parsed("2023-W38-WE"), parsed("XXXX-WXX-1"),
			parsed("2023-09-25T14:05+01:00"), parsed("2023-09-25TMO"), parsed("T08"), parsed("P2Y6M"), parsed("PXD"), parsed("PAST_REF"),
			{Type: timex.Set, Granularity: timex.Day, Length: timex.Of(1, timex.Day), Quant: "EVERY", Freq: "2"},
			{Type: timex.Set, Granularity: timex.Day, Known: timex.FieldWeekday, Weekday: 1, Length: timex.Of(1, timex.Week)},
			timex.Ymd(2023, 2, 30), // impossible, but not to be lost
		}).Draw(t, "value")
		if v.IsZero() {
			return v
		}
		v.Mod = timex.Mod(rapid.IntRange(0, int(timex.Approx)).Draw(t, "mod"))
		v.Stated = timex.Fields(rapid.IntRange(0, 1<<13-1).Draw(t, "stated"))
		v.FiscalStart = uint8(rapid.IntRange(0, 12).Draw(t, "fiscal"))
		if rapid.Bool().Draw(t, "placed") {
			v = v.WithSpan(bounds().Draw(t, "span"))
		}
		return v
	})
}

func functions() *rapid.Generator[timex.Function] {
	return rapid.SampledFrom([]timex.Function{
		nil,
		{{Kind: timex.OpDCT}, {Kind: timex.OpNearest, Dir: timex.Backward, Pattern: parsed("XXXX-09")}},
		{{Kind: timex.OpPrevious}, {Kind: timex.OpMove, Pattern: timex.Lasting(timex.Of(2, timex.Day))}},
		{{Kind: timex.OpDCT}, {Kind: timex.OpSpan, Dir: timex.Backward, Pattern: parsed("PT48H").WithMod(timex.Approx)}},
	})
}

func spans() *rapid.Generator[Span] {
	return rapid.Custom(func(t *rapid.T) Span {
		from := rapid.IntRange(0, 500).Draw(t, "start")
		return Span{from, from + rapid.IntRange(0, 60).Draw(t, "length")}
	})
}

// list draws a slice that is nil when it is empty.
func list[T any](g *rapid.Generator[T], t *rapid.T, label string) []T {
	return nilled(rapid.SliceOfN(g, 0, 3).Draw(t, label))
}

// annotations draws annotations that need not make sense, but may occur. Their
// text is valid UTF-8.
func annotations() *rapid.Generator[*Annotation] {
	text := rapid.OneOf(rapid.String(), rapid.SampledFrom([]string{"", "<b>&\"'\u2028\x00", "shot dead"}))
	return rapid.Custom(func(t *rapid.T) *Annotation {
		a := &Annotation{
			Doc: text.Draw(t, "doc"), Story: text.Draw(t, "story"), Title: text.Draw(t, "title"), Source: text.Draw(t, "source"),
			DCT: CreationTime{values().Draw(t, "dct"), rapid.SampledFrom([]Basis{Given, Header, Dateline, Default, NoBasis}).Draw(t, "basis"),
				spans().Draw(t, "span"), values().Draw(t, "hint"), text.Draw(t, "place")},
			Sentences: list(spans(), t, "sentences"),
		}
		for i := range rapid.IntRange(0, 3).Draw(t, "timexes") {
			a.Timexes = append(a.Timexes, Timex{
				ID: fmt.Sprint("t", i+1), Span: spans().Draw(t, "span"), Text: text.Draw(t, "text"), Value: values().Draw(t, "value"),
				Function: functions().Draw(t, "function"), Previous: text.Draw(t, "previous"), BeginPoint: text.Draw(t, "begin"),
				Anchor: Anchor{"t0", text.Draw(t, "direction")}, Readings: list(values(), t, "readings"), Steps: list(text, t, "steps"),
			})
		}
		for i := range rapid.IntRange(0, 3).Draw(t, "events") {
			a.Events = append(a.Events, Event{
				ID: fmt.Sprint("e", i+1), Span: spans().Draw(t, "span"), Text: text.Draw(t, "text"), Lemma: "shoot", Family: "shoot",
				Noun: rapid.Bool().Draw(t, "noun"), Class: Occurrence, Tense: Past, Aspect: NoAspect, Polarity: Negative, Modality: Denied,
				Sentence: rapid.IntRange(0, 9).Draw(t, "sentence"), Clause: spans().Draw(t, "clause"), Label: text.Draw(t, "label"),
				Participants: list(rapid.Custom(func(t *rapid.T) Participant {
					return Participant{text.Draw(t, "name"), text.Draw(t, "head"), rapid.Bool().Draw(t, "named"), Patient, spans().Draw(t, "span")}
				}), t, "participants"),
				Quantity: text.Draw(t, "quantity"), Quote: text.Draw(t, "quote"),
				Time: EventTime{rapid.SampledFrom([]string{"", "t0", "t1"}).Draw(t, "by"), values().Draw(t, "time"), bounds().Draw(t, "bounds")},
			})
		}
		for range rapid.IntRange(0, 3).Draw(t, "links") {
			l := Link{From: "e1", To: "t0", Relation: During, Signal: text.Draw(t, "signal"), Confidence: rapid.Float64Range(0, 1).Draw(t, "confidence")}
			if rapid.Bool().Draw(t, "constraint") {
				l.Relation, l.Constraint = "", Constraint{From: "start", To: "end"}
				if rapid.Bool().Draw(t, "least") {
					n := rapid.Int64().Draw(t, "seconds")
					l.Constraint.Least = &n
				}
			}
			a.Links = append(a.Links, l)
		}
		a.Diagnostics = list(rapid.Custom(func(t *rapid.T) Diagnostic {
			return Diagnostic{Warning, spans().Draw(t, "span"), text.Draw(t, "summary"), text.Draw(t, "detail")}
		}), t, "diagnostics")
		return a
	})
}
