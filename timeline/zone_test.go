package timeline_test

import (
	"context"
	"fmt"
	"testing"
	"time"

	"github.com/eventgraph/eventgraph/timeline"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// The place of a dateline gives a zone only when asked, only where nothing
// closer does, and only to clock times.
func TestPlaceOfDateline(t *testing.T) {
	east := time.FixedZone("", 3*3600)
	asked := func(place string) (*time.Location, bool) { return east, place == "NORWELL" }
	const text = "NORWELL, Sept 25 2023 (Northwire) - They met at 10:30 a.m. on Friday, at 14:00 GMT on Sunday and on 1 May 2021."
	for _, tt := range []struct {
		name   string
		config timeline.Config
		doc    timeline.Document
		want   [4]string
	}{
		{"not asked", timeline.Config{}, timeline.Document{Text: text}, [4]string{"2023-09-25", "2023-09-22T10:30", "2023-09-24T14:00Z", "2021-05-01"}},
		{"asked", timeline.Config{PlaceZone: asked}, timeline.Document{Text: text}, [4]string{"2023-09-25", "2023-09-22T10:30+03:00", "2023-09-24T14:00Z", "2021-05-01"}},
		{"the zone of the document counts first", timeline.Config{PlaceZone: asked}, timeline.Document{Text: text, Zone: time.UTC},
			[4]string{"2023-09-25", "2023-09-22T10:30Z", "2023-09-24T14:00Z", "2021-05-01"}},
		{"a given creation time leaves the place", timeline.Config{PlaceZone: asked}, timeline.Document{Text: text, DCT: timex.Ymd(2023, 9, 25)},
			[4]string{"2023-09-25", "2023-09-22T10:30+03:00", "2023-09-24T14:00Z", "2021-05-01"}},
		{"a place that is not known", timeline.Config{PlaceZone: func(string) (*time.Location, bool) { return nil, false }}, timeline.Document{Text: text},
			[4]string{"2023-09-25", "2023-09-22T10:30", "2023-09-24T14:00Z", "2021-05-01"}},
		{"a location beside a false is not used", timeline.Config{PlaceZone: func(string) (*time.Location, bool) { return east, false }}, timeline.Document{Text: text},
			[4]string{"2023-09-25", "2023-09-22T10:30", "2023-09-24T14:00Z", "2021-05-01"}},
	} {
		tt.doc.ID = "x"
		a, err := tt.config.Read(tt.doc)
		if err != nil {
			t.Fatal(err)
		}
		var got [4]string
		for i := 0; i < len(a.Timexes) && i < len(got); i++ {
			got[i] = a.Timexes[i].Value.String()
		}
		if got != tt.want {
			t.Errorf("%s: %q, want %q", tt.name, got, tt.want)
		}
	}
}

// Nobody is asked about the zone of a text without a dateline.
func TestNoPlaceToAsk(t *testing.T) {
	c := timeline.Config{PlaceZone: func(place string) (*time.Location, bool) {
		t.Errorf("asked for %q", place)
		return nil, false
	}}
	if _, err := c.Read(timeline.Document{ID: "x", Text: "They met in London at 10:30 a.m. on 25 September 2023."}); err != nil {
		t.Fatal(err)
	}
}

func ExamplePlaceZone() {
	c := timeline.Config{PlaceZone: timeline.PlaceZone}
	g, err := c.Build(context.Background(), func(yield func(timeline.Document, error) bool) {
		yield(timeline.Document{ID: "agency", Text: "TOKYO, Sept 25 2023 (Northwire) - The bridge was closed at 10:30 a.m. on Friday."}, nil)
	})
	if err != nil {
		panic(err)
	}
	for e := range g.Events() {
		if e.Time.Value.Known.Has(timex.FieldHour) {
			fmt.Println(e.Time.Value)
		}
	}
	// Output: 2023-09-22T10:30+09:00
}
