package export

import (
	"strconv"

	"github.com/eventgraph/eventgraph/timeline/timex"
)

// picture is the drawing that the page shows where no script runs: a lane a
// source and a mark an event, at percentages of the width.
type picture struct {
	Height int
	Lanes  []lane
	Ticks  []tick
	Count  int
}

type lane struct {
	Name  string
	Y     int
	Marks []mark
}

// mark is a bar; Fill names the gradient that softens its unknown ends.
type mark struct {
	X, Width string
	Y        int
	Fill     string
	ID       string
	Title    string
}

type tick struct {
	X    string
	Name string
}

const (
	laneHeight = 34
	axisHeight = 24
	maxLanes   = 40
)

// draw lays out the main events that lie in their lanes.
func draw(p *page) (d picture) {
	lo, hi := timex.OpenFuture, timex.OpenPast
	each := func(do func(pageEvent)) {
		for _, y := range p.Years {
			for _, e := range y.Events {
				if e.Main {
					do(e)
				}
			}
		}
	}
	each(func(e pageEvent) {
		d.Count++
		for _, s := range []string{e.From, e.To} {
			if i, err := strconv.ParseInt(s, 10, 64); err == nil {
				lo, hi = min(lo, timex.Instant(i)), max(hi, timex.Instant(i))
			}
		}
	})
	if d.Count == 0 {
		return d
	}
	margin := (hi-lo)/50 + 1
	lo, hi = lo-margin, hi+margin
	at := func(i timex.Instant) float64 { return 100 * float64(i-lo) / float64(hi-lo) }
	docs := p.Documents[:min(len(p.Documents), maxLanes)]
	for i, doc := range docs {
		d.Lanes = append(d.Lanes, lane{Name: doc.Name, Y: axisHeight + i*laneHeight})
	}
	d.Height = axisHeight + len(d.Lanes)*laneHeight
	each(func(e pageEvent) {
		from, to, fill := openEnds(e, at)
		m := mark{X: percent(from), Width: percent(max(to-from, 0.4)), Fill: fill, ID: string(e.ID), Title: e.When + ": " + e.Label}
		for _, s := range e.Mentions {
			if s.Document >= len(d.Lanes) {
				continue
			}
			l := &d.Lanes[s.Document]
			if n := len(l.Marks); n > 0 && l.Marks[n-1].ID == m.ID {
				continue
			}
			m.Y = l.Y + 16
			l.Marks = append(l.Marks, m)
		}
	})
	d.Ticks = ticks(lo, hi, at)
	return d
}

// openEnds is where a bar begins and ends; one with an open side fades out
// there.
func openEnds(e pageEvent, at func(timex.Instant) float64) (from, to float64, fill string) {
	const fade = 6
	parse := func(s string) float64 {
		i, _ := strconv.ParseInt(s, 10, 64) // written by event
		return at(timex.Instant(i))
	}
	switch {
	case e.From == "":
		to = parse(e.To)
		return to - fade, to, "open-start"
	case e.To == "":
		from = parse(e.From)
		return from, from + fade, "open-end"
	}
	return parse(e.From), parse(e.To), "soft"
}

func percent(x float64) string { return strconv.FormatFloat(x, 'f', 2, 64) + "%" }

// ticks are years, or months where there are few years, about eight.
func ticks(lo, hi timex.Instant, at func(timex.Instant) float64) (out []tick) {
	month := func(i timex.Instant) int {
		y, m, _, _ := i.Civil()
		return y*12 + m - 1
	}
	const most = 8
	first, last := month(lo)+1, month(hi)
	step := 1
	for _, step = range []int{1, 3, 6, 12, 24, 60, 120} {
		if last-first <= most*step {
			break
		}
	}
	for last-first > most*step {
		step *= 2
	}
	for k := first; k <= last; k++ {
		if k%step != 0 {
			continue
		}
		y := (k - (k%12+12)%12) / 12
		name := yearName(y)
		if step < 12 {
			name = timex.YearMonth(y, (k%12+12)%12+1).Describe()
		}
		out = append(out, tick{percent(at(timex.At(y, (k%12+12)%12+1, 1, 0, 0, 0))), name})
	}
	return out
}
