package rule

import (
	"time"

	"github.com/olebedev/when/rules"

	"github.com/eventgraph/eventgraph/timeline/timex"
)

// AsWhen makes a rule for a when.Parser out of one of ours, for programs that
// have such a parser already: the time it returns is the start of the value.
//
//	w := when.New(nil)
//	w.Add(rule.AsWhen(tagger.Builtin()))
//	r, err := w.Parse("he was shot last September", base)
func AsWhen(r Rule) rules.Rule { return asWhen{r} }

type asWhen struct{ rule Rule }

// Find implements rules.Rule.
func (w asWhen) Find(text string) *rules.Match {
	m, ok := w.rule.Find(text, 0)
	if !ok {
		return nil
	}
	return &rules.Match{Left: m.Start, Right: m.End, Text: text[m.Start:m.End], Applier: m.applyTo}
}

// applyTo moves c to the start of the value, by a duration: the fields of a
// rules.Context shift months when the base day is the 31st. A value of a day or
// more keeps the clock of the base, as the rules of when do.
func (m Match) applyTo(_ *rules.Match, c *rules.Context, _ *rules.Options, ref time.Time) (bool, error) {
	base := timex.InstantOf(ref)
	y, mo, d, clock := base.Civil()
	v, ok := m.Value(timex.Ymd(y, mo, d).WithClock(clock/3600, clock/60%60, clock%60, timex.Second))
	at := v.Bounds().EarliestStart
	if !ok || !at.Known() {
		return false, nil
	}
	if !v.Granularity.Clock() {
		at += timex.Instant(clock)
	}
	c.Duration += at.Time(ref.Location()).Sub(ref)
	return true, nil
}
