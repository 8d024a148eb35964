package export

import (
	"cmp"
	"slices"
	"strconv"
	"unicode/utf8"

	"github.com/eventgraph/eventgraph/timeline"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// picture is the drawing that the page shows where no script runs: the main
// events of the busiest stretch with their names, at percentages of the width.
type picture struct {
	Height int
	Ticks  []tick
	Marks  []mark
	Beyond int // main events with a date that it leaves out
}

// mark is a bar and the name beside it; Fill is how well its ends are known.
type mark struct {
	X, Width  string
	Y, Height int
	Fill      string
	Name      string
	NameX     string
	NameY     int
	Gap       int  // from NameX to the name
	Left      bool // the name ends there
	Title     string
}

type tick struct {
	X    string
	Name string
}

// The picture is laid out for a window of this width; on a narrower one names
// are cut at the edge. Widths are in pixels.
const (
	drawnWidth = 860
	letter     = 6.4 // of the font of names, on average
	longest    = 56  // letters of a name
	rowHeight  = 22
	axisHeight = 24
	maxRows    = 30
	fade       = 60 // of an open side
	least      = 8  // of a bar
)

// bar is an event with where it lies, in pixels.
type bar struct {
	pageEvent
	index    int
	from, to timex.Instant
	x, right float64
	fill     string
}

// first is the earliest time known of an event.
func (b *bar) first() timex.Instant {
	if b.from.Known() {
		return b.from
	}
	return b.to
}

// last is the latest.
func (b *bar) last() timex.Instant {
	if b.to.Known() {
		return b.to
	}
	return b.from
}

// draw lays out the main events.
func draw(p *page) (d picture) {
	var bars []bar
	for _, y := range p.Years {
		for _, e := range y.Events {
			if e.Main {
				b := bar{pageEvent: e, index: len(bars), from: timex.OpenPast, to: timex.OpenFuture}
				if i, err := strconv.ParseInt(e.From, 10, 64); err == nil {
					b.from = timex.Instant(i)
				}
				if i, err := strconv.ParseInt(e.To, 10, 64); err == nil {
					b.to = timex.Instant(i)
				}
				bars = append(bars, b)
			}
		}
	}
	if len(bars) == 0 {
		return d
	}
	lo, hi := busiest(bars)
	at := func(i timex.Instant) float64 { return drawnWidth * float64(i-lo) / float64(hi-lo) }
	shown := bars[:0:0]
	for _, b := range bars {
		if b.last() >= lo && b.first() < hi {
			b.place(at)
			shown = append(shown, b)
		}
	}
	slices.SortStableFunc(shown, func(a, b bar) int { return cmp.Compare(b.Importance, a.Importance) })
	shown = shown[:min(len(shown), 2*maxRows)]
	slices.SortFunc(shown, func(a, b bar) int { return cmp.Compare(a.index, b.index) })
	rows := 0
	d.Marks, rows = pack(shown)
	d.Beyond = len(bars) - len(d.Marks)
	d.Height = axisHeight + rows*rowHeight + 4
	d.Ticks = ticks(lo, hi, at)
	return d
}

// busiest is the shortest stretch that holds three of four events, with room
// for names after it.
func busiest(bars []bar) (lo, hi timex.Instant) {
	const day = 86400
	starts := make([]timex.Instant, len(bars))
	for i, b := range bars {
		starts[i] = b.first()
	}
	slices.Sort(starts)
	n := (3*len(starts) + 3) / 4
	lo, hi = starts[0], starts[len(starts)-1]
	for i := 0; i+n <= len(starts); i++ {
		if starts[i+n-1]-starts[i] < hi-lo {
			lo, hi = starts[i], starts[i+n-1]
		}
	}
	span := max(hi-lo, 3*day)
	return lo - span/12, hi + span/3
}

// place sets where a bar begins and ends and how it is filled: a day that a
// source states is sharp, what is known less well fades out.
func (b *bar) place(at func(timex.Instant) float64) {
	const day = 86400
	stated := b.Status == timeline.Stated
	switch {
	case !b.from.Known():
		b.right, b.fill = at(b.to), "open-start"
		b.x = b.right - fade
	case !b.to.Known():
		b.x, b.fill = at(b.from), "open-end"
		b.right = b.x + fade
	case stated && b.to-b.from <= day:
		b.x, b.right, b.fill = at(b.from), at(b.to), "sharp"
	default:
		b.x, b.right, b.fill = at(b.from), at(b.to), "soft"
	}
	if b.right-b.x < least {
		middle := (b.x + b.right) / 2
		b.x, b.right, b.fill = middle-least/2, middle+least/2, "hollow"
		if stated {
			b.fill = "sharp"
		}
	}
}

// pack gives each bar the first row with room for it and its name; one that
// finds none is left out.
func pack(bars []bar) (marks []mark, rows int) {
	var taken [][][2]float64
	for _, b := range bars {
		name := clip(b.Label, longest)
		width := letter * float64(utf8.RuneCountInString(name))
		m := mark{Fill: b.fill, Height: 10, Name: name, Title: b.When + ": " + b.Label}
		lo, hi := b.x, b.right+8+width
		m.NameX, m.Gap = percent(max(b.right, 0)), 6
		if hi > drawnWidth && b.x-8-width > 0 {
			lo, hi = b.x-8-width, b.right
			m.NameX, m.Gap, m.Left = percent(b.x), -6, true
		}
		row := slices.IndexFunc(taken, func(spans [][2]float64) bool {
			return !slices.ContainsFunc(spans, func(s [2]float64) bool { return lo < s[1]+8 && s[0] < hi+8 })
		})
		if row < 0 {
			if len(taken) == maxRows {
				continue
			}
			row, taken = len(taken), append(taken, nil)
		}
		taken[row] = append(taken[row], [2]float64{lo, hi})
		if b.Status == timeline.Inferred && b.fill != "hollow" {
			m.Height = 4
		}
		middle := axisHeight + row*rowHeight + rowHeight/2
		m.X, m.Width, m.Y, m.NameY = percent(b.x), percent(b.right-b.x), middle-m.Height/2, middle+4
		marks = append(marks, m)
	}
	return marks, len(taken)
}

// clip is text of at most n letters.
func clip(s string, n int) string {
	if utf8.RuneCountInString(s) <= n {
		return s
	}
	return string([]rune(s)[:n-1]) + "…"
}

// percent is pixels as a share of the width.
func percent(x float64) string { return strconv.FormatFloat(100*x/drawnWidth, 'f', 2, 64) + "%" }

// ticks are years, months or days, about eight.
func ticks(lo, hi timex.Instant, at func(timex.Instant) float64) (out []tick) {
	const most, day = 8, 86400
	if days := (hi - lo) / day; days <= 60 {
		step := (days + most - 1) / most
		for k := lo/day + 1; k*day < hi; k += max(step, 1) {
			out = append(out, tick{percent(at(k * day)), timex.On(k * day).Describe()})
		}
		return out
	}
	month := func(i timex.Instant) int {
		y, m, _, _ := i.Civil()
		return y*12 + m - 1
	}
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
	for k := first + ((step-first%step)%step+step)%step; k <= last; k += step {
		y := (k - (k%12+12)%12) / 12
		name := yearName(y)
		if step < 12 {
			name = timex.YearMonth(y, (k%12+12)%12+1).Describe()
		}
		out = append(out, tick{percent(at(timex.At(y, (k%12+12)%12+1, 1, 0, 0, 0))), name})
	}
	return out
}
