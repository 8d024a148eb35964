package link_test

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/eventgraph/eventgraph/timeline/internal/event"
	"github.com/eventgraph/eventgraph/timeline/internal/link"
	"github.com/eventgraph/eventgraph/timeline/internal/syntax"
	"github.com/eventgraph/eventgraph/timeline/internal/text"
	"github.com/eventgraph/eventgraph/timeline/tagger"
	"github.com/eventgraph/eventgraph/timeline/timeml"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// monday is the creation time of the tests: Monday 25 September 2023.
var monday = timex.Ymd(2023, 9, 25)

// annotate reads a text as the façade does.
func annotate(raw string, dct timex.Value) *timeml.Annotation {
	a, parsed := parse(raw, dct)
	link.Find(a, parsed)
	link.Place(a)
	return a
}

// parse reads all that links are found from.
func parse(raw string, dct timex.Value) (*timeml.Annotation, []syntax.Sentence) {
	a := &timeml.Annotation{Doc: "test", DCT: timeml.CreationTime{Value: dct, Basis: timeml.Given}}
	sentences := text.Sentences(nil, raw)
	for _, s := range sentences {
		a.Sentences = append(a.Sentences, timeml.Span(s))
	}
	var spans []text.Span
	for x := range new(tagger.Config).Find(raw, dct) {
		a.Timexes = append(a.Timexes, timeml.Timex{ID: fmt.Sprintf("t%d", len(a.Timexes)+1), Span: timeml.Span{Start: x.Start, End: x.End},
			Text: x.Text, Value: x.Value, Function: x.Function})
		spans = append(spans, text.Span{Start: x.Start, End: x.End})
	}
	var p syntax.Parser
	parsed := p.Parse(raw, sentences, spans)
	a.Events = event.Find(parsed)
	return a, parsed
}

// says writes the links of a, one a line: "closed IS_INCLUDED Friday"; what a
// constraint says is "closed end<=end Friday". The creation time is DCT.
func says(a *timeml.Annotation) (lines []string) {
	names := map[string]string{"t0": "DCT"}
	for i := range a.Timexes {
		names[a.Timexes[i].ID] = a.Timexes[i].Text
	}
	for i := range a.Events {
		names[a.Events[i].ID] = a.Events[i].Text
	}
	for _, l := range a.Links {
		what := string(l.Relation)
		if c := l.Constraint; what == "" {
			if c.Least != nil {
				what = fmt.Sprintf("%s>=%s%s", c.From, c.To, days(*c.Least))
			}
			if c.Most != nil {
				what += fmt.Sprintf("%s<=%s%s", c.From, c.To, days(*c.Most))
			}
		}
		lines = append(lines, names[l.From]+" "+what+" "+names[l.To])
	}
	return lines
}

func days(seconds int64) string {
	if seconds == 0 {
		return ""
	}
	return fmt.Sprintf("%+dd", seconds/86400)
}

// A linkCase lists links that a text must give and links that it must not. A
// text that shows its reason has no name.
type linkCase struct {
	name, in string
	want     []string
	not      []string
}

func run(t *testing.T, tests []linkCase) {
	t.Helper()
	for _, c := range tests {
		t.Run(cmp.Or(c.name, c.in), func(t *testing.T) {
			got := says(annotate(c.in, monday))
			for _, w := range c.want {
				if !slices.Contains(got, w) {
					t.Errorf("%s\nno link %q among\n\t%s", c.in, w, strings.Join(got, "\n\t"))
				}
			}
			for _, w := range c.not {
				if slices.Contains(got, w) {
					t.Errorf("%s\nwrong link %q", c.in, w)
				}
			}
		})
	}
}
