package tagger_test

import (
	"errors"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/olebedev/when"
	"github.com/olebedev/when/rules"
	"github.com/olebedev/when/rules/common"

	"github.com/eventgraph/eventgraph/timeline/rule"
	"github.com/eventgraph/eventgraph/timeline/tagger"
	"github.com/eventgraph/eventgraph/timeline/timeml"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

var monday = timex.Ymd(2023, 9, 25)

// whenRule makes a rule of package when that matches a pattern and sets fields.
func whenRule(pattern string, set func(c *rules.Context, ref time.Time) error) rules.Rule {
	return &rules.F{RegExp: regexp.MustCompile(pattern), Applier: func(m *rules.Match, c *rules.Context, o *rules.Options, ref time.Time) (bool, error) {
		err := set(c, ref)
		return err == nil, err
	}}
}

func values(xs []tagger.Expression) (out []string) {
	for _, x := range xs {
		out = append(out, x.Text+"|"+x.Value.String())
	}
	return out
}

// collect runs a config over a text and returns its expressions and reports.
func collect(c tagger.Config, text string, dct timex.Value) (out []string, reports []string) {
	c.Report = func(d timeml.Diagnostic) { reports = append(reports, d.Summary) }
	for x := range c.Find(text, dct) {
		out = append(out, x.Text+"|"+x.Value.String())
	}
	return out, reports
}

// A rule of when finds every match of a text, not the first cluster alone, and
// takes precedence over the built-in rules where they overlap.
func TestFromWhen(t *testing.T) {
	harvest := whenRule(`(?i)\b(harvest (?:moon|time))\b`, func(c *rules.Context, ref time.Time) error {
		month, day := 9, 29
		c.Month, c.Day = &month, &day
		return nil
	})
	payday := whenRule(`(?i)\b(payday)\b`, func(c *rules.Context, ref time.Time) error {
		c.Duration = 72 * time.Hour
		return nil
	})
	for _, tt := range []struct {
		name, text string
		rules      []rule.Rule
		dct        timex.Value
		want       []string
	}{
		{"all matches and the built-in ones between", "By harvest moon, or on Friday, or next harvest moon.", []rule.Rule{rule.FromWhen(harvest, timex.NoGranularity)}, monday,
			[]string{"harvest moon|2023-09-29", "Friday|2023-09-22", "harvest moon|2023-09-29"}},
		{"declared granularity", "at harvest time", []rule.Rule{rule.FromWhen(harvest, timex.Month)}, monday, []string{"harvest time|2023-09"}},
		{"largest whole unit of the duration", "on payday", []rule.Rule{rule.FromWhen(payday, timex.NoGranularity)}, monday, []string{"payday|2023-09-28"}},
		{"unknown creation time leaves no value", "on payday", []rule.Rule{rule.FromWhen(payday, timex.NoGranularity)}, timex.Value{}, nil},
		{"numeric dates of when itself", "due 31/8/2016 or 30/9", []rule.Rule{rule.FromWhen(common.SlashDMY(rules.Override), timex.Day)}, monday, []string{"31/8/2016|2016-08-31", "30/9|2023-09-30"}},
		{"a base day of 31 shifts no month", "harvest moon", []rule.Rule{rule.FromWhen(harvest, timex.NoGranularity)}, timex.Ymd(2023, 8, 31), []string{"harvest moon|2023-09-29"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got, reports := collect(tagger.Config{Rules: tt.rules}, tt.text, tt.dct)
			if diff := cmp.Diff(tt.want, got); diff != "" || reports != nil {
				t.Errorf("-want +got\n%s\nreports %q", diff, reports)
			}
		})
	}
}

// A rule that panics or lies about its spans is a diagnostic; the other rules
// and the built-in ones still work.
func TestBadRules(t *testing.T) {
	panics := whenRule(`\b(boom)\b`, func(*rules.Context, time.Time) error { panic("out of dates") })
	fails := whenRule(`\b(bust)\b`, func(*rules.Context, time.Time) error { return errors.New("no") })
	for _, tt := range []struct {
		name   string
		rule   rule.Rule
		report string
	}{
		{"panic in the applier", rule.FromWhen(panics, timex.Day), "out of dates"},
		{"error in the applier is no match", rule.FromWhen(fails, timex.Day), ""},
		{"span outside the text", lying{0, 99}, "not in the text"},
		{"span behind the start", lying{-3, 1}, "not in the text"},
		{"empty span", lying{2, 2}, "not in the text"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got, reports := collect(tagger.Config{Rules: []rule.Rule{tt.rule}}, "boom, bust and Friday", monday)
			if diff := cmp.Diff([]string{"Friday|2023-09-22"}, got); diff != "" {
				t.Errorf("-want +got\n%s", diff)
			}
			if all := strings.Join(reports, "; "); tt.report == "" && all != "" || !strings.Contains(all, tt.report) {
				t.Errorf("reports %q, want %q", all, tt.report)
			}
		})
	}
}

// lying is a rule with a wrong span.
type lying struct{ start, end int }

func (l lying) Name() string { return "lying" }
func (l lying) Find(string, int) (rule.Match, bool) {
	return rule.Match{Start: l.start, End: l.end, Function: rule.Exactly(monday)}, true
}

// Our rules work inside a when.Parser, and no base day shifts the month.
func TestAsWhen(t *testing.T) {
	w := when.New(nil)
	w.Add(rule.AsWhen(tagger.Builtin()))
	base := time.Date(2023, 1, 31, 15, 4, 5, 0, time.UTC)
	for _, tt := range []struct{ text, want string }{
		{"He was shot last September.", "2022-09-01T15:04:05Z"},
		{"It happened in February 2020.", "2020-02-01T15:04:05Z"},
		{"It began at 10:30 on 28 February 2023.", "2023-02-28T10:30:00Z"},
	} {
		r, err := w.Parse(tt.text, base)
		if err != nil || r == nil {
			t.Fatalf("%q: %v, %v", tt.text, r, err)
		}
		if got := r.Time.Format(time.RFC3339); got != tt.want {
			t.Errorf("%q: got %s, want %s", tt.text, got, tt.want)
		}
	}
}

// A narrative reference still points to its expression when a rule shifts the
// numbering.
func TestPreviousWithRules(t *testing.T) {
	gala := whenRule(`\b(gala dinner)\b`, func(c *rules.Context, ref time.Time) error {
		y, m, d := 2020, 1, 2
		c.Year, c.Month, c.Day = &y, &m, &d
		return nil
	})
	c := tagger.Config{Rules: []rule.Rule{rule.FromWhen(gala, timex.Day)}}
	var xs []tagger.Expression
	for x := range c.Find("After gala dinner, on 5 May 2021, they met. Two days later they parted.", monday) {
		xs = append(xs, x)
	}
	if len(xs) != 3 || xs[2].Previous != 1 || xs[2].Value.String() != "2021-05-07" {
		t.Errorf("got %q, previous of the last %d", values(xs), xs[len(xs)-1].Previous)
	}
}
