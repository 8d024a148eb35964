package timeline_test

import (
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/olebedev/when/rules"

	"github.com/eventgraph/eventgraph/timeline"
	"github.com/eventgraph/eventgraph/timeline/rule"
	"github.com/eventgraph/eventgraph/timeline/timeml"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// What cannot be right is told with its place, and the rest is read.
func TestDiagnostics(t *testing.T) {
	panics := rule.FromWhen(&rules.F{RegExp: regexp.MustCompile(`\b(boom)\b`), Applier: func(*rules.Match, *rules.Context, *rules.Options, time.Time) (bool, error) {
		panic("no calendar")
	}}, timex.Day)
	for _, tt := range []struct {
		name   string
		config timeline.Config
		doc    timeline.Document
		want   string
	}{
		{"a rule that panics", timeline.Config{Rules: []rule.Rule{panics}}, timeline.Document{Text: "A boom on Friday."}, "no calendar"},
		{"a date that does not exist", timeline.Config{}, timeline.Document{Text: "It ended on 30 February 2023, not on Friday."}, "30 February 2023"},
		{"a header that disagrees with the caller", timeline.Config{}, timeline.Document{Text: "Published: 25 September 2023\n\nIt ended on Friday.", DCT: timex.Ymd(2020, 1, 1)}, "2020-01-01"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			tt.doc.ID = "x"
			if tt.doc.DCT.IsZero() {
				tt.doc.DCT = timex.Ymd(2023, 9, 25)
			}
			a, err := tt.config.Read(tt.doc)
			if err != nil {
				t.Fatal(err)
			}
			if len(a.Diagnostics) != 1 || !strings.Contains(a.Diagnostics[0].Summary, tt.want) {
				t.Errorf("diagnostics %+v, want one about %q", a.Diagnostics, tt.want)
			}
			if n := len(a.Timexes); n == 0 || a.Timexes[n-1].Text != "Friday" {
				t.Errorf("the Friday is not read: %+v", a.Timexes)
			}
		})
	}
}

// A given creation time counts before the text's own, that before the default.
func TestCreationTimeBasis(t *testing.T) {
	given, byDefault := timex.Ymd(2021, 1, 2), timex.Ymd(2022, 1, 2)
	dated, undated := "Published: 25 September 2023\n\nIt rained.", "It rained."
	for _, tt := range []struct {
		name, text  string
		dct         timex.Value
		byDefault   timex.Value
		want, basis string
	}{
		{"given before header", dated, given, byDefault, "2021-01-02", "given"},
		{"header before default", dated, timex.Value{}, byDefault, "2023-09-25", "header"},
		{"default last", undated, timex.Value{}, byDefault, "2022-01-02", "default"},
		{"none is never today", undated, timex.Value{}, timex.Value{}, "", "none"},
	} {
		c := timeline.Config{DefaultDCT: tt.byDefault}
		a, err := c.Read(timeline.Document{ID: "x", Text: tt.text, DCT: tt.dct})
		if err != nil {
			t.Fatal(err)
		}
		if a.DCT.Value.String() != tt.want || a.DCT.Basis != timeml.Basis(tt.basis) {
			t.Errorf("%s: %s %s, want %s %s", tt.name, a.DCT.Value, a.DCT.Basis, tt.want, tt.basis)
		}
	}
}

// A zone of the document is that of clock times without one of their own.
func TestZone(t *testing.T) {
	a, err := new(timeline.Config).Read(timeline.Document{ID: "x", DCT: timex.Ymd(2023, 9, 25), Zone: time.FixedZone("", 2*3600), Text: "They met at 10:30 a.m. on Friday and at 14:00 GMT on Sunday."})
	if err != nil {
		t.Fatal(err)
	}
	if len(a.Timexes) != 2 || a.Timexes[0].Value.String() != "2023-09-22T10:30+02:00" || a.Timexes[1].Value.String() != "2023-09-24T14:00Z" {
		t.Errorf("got %+v", a.Timexes)
	}
}
