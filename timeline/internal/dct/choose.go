package dct

import (
	"fmt"
	"time"

	"github.com/eventgraph/eventgraph/timeline/timeml"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// tolerance is by how many days the dates of one document may differ without
// contradicting each other: a report is dated, filed and printed on days in a row.
const tolerance = 3

// choose returns the best statement and reports what contradicts it.
func (f *finder) choose() (timeml.CreationTime, []timeml.Diagnostic) {
	var ds []timeml.Diagnostic
	f.settleOrders()
	ds = append(ds, f.dropLists()...)
	best := -1
	for i, s := range f.found {
		if !s.other.IsZero() {
			ds = append(ds, f.openOrder(s))
			continue
		}
		if best < 0 || s.kind < f.found[best].kind {
			best = i
		}
	}
	if best < 0 {
		t := timeml.CreationTime{Basis: timeml.NoBasis, Place: f.place}
		if p := f.partial; p.end > 0 {
			t.Hint, t.Span = p.value, timeml.Span{Start: p.start, End: p.end}
		}
		return t, ds
	}
	if p := f.partial; p.end > 0 && f.found[best].kind == update {
		// The report is older than its update, and the update knows the year.
		if p.value = nearest(p.value, f.found[best].value); p.value.Valid() {
			f.found = append(f.found, statement{dateline, p, timeml.Dateline, f.place, 0})
			best = len(f.found) - 1
		}
	}
	b := f.found[best]
	if b.kind == scene {
		ds = append(ds, timeml.Diagnostic{Severity: timeml.Info, Span: timeml.Span{Start: b.start, End: b.end},
			Summary: fmt.Sprintf("the document is dated %s by its first words, which name no agency", b.value),
			Detail:  "give the creation time if they tell of an earlier day"})
	}
	t := timeml.CreationTime{Value: b.value, Basis: b.basis, Span: timeml.Span{Start: b.start, End: b.end}, Place: f.place}
	if t.Place == "" {
		t.Place = b.place
	}
	return t, append(ds, f.disagreements(best)...)
}

// dropLists takes back dates without a key where several of them head what
// happened on different days: a chronology. If only the first of them stands
// above the text, it may be the document's own and is kept.
func (f *finder) dropLists() []timeml.Diagnostic {
	var kept, list []statement
	for _, s := range f.found {
		if s.kind == bare {
			list = append(list, s)
		}
	}
	different := false
	for _, s := range list {
		different = different || daysApart(s.value, list[0].value) > 0
	}
	if !different {
		return nil
	}
	header := list[0].prose == 0 && list[1].prose > 0
	for i, s := range f.found {
		if s.kind != bare || header && s.start == list[0].start {
			kept = append(kept, f.found[i])
		}
	}
	f.found = kept
	d := timeml.Diagnostic{Severity: timeml.Warning, Span: timeml.Span{Start: list[0].start, End: list[len(list)-1].end},
		Summary: fmt.Sprintf("%d dates stand alone, the first is %s", len(list), list[0].value),
		Detail:  "they look like a chronology and none is used; give the creation time"}
	if header {
		d.Detail = "the first is used; give the creation time if it belongs to a chronology"
	}
	return []timeml.Diagnostic{d}
}

// settleOrders chooses the reading of a numeric date that another date of the
// document confirms.
func (f *finder) settleOrders() {
	for i := range f.found {
		s := &f.found[i]
		if s.other.IsZero() {
			continue
		}
		for j, c := range f.found {
			if j == i || !c.other.IsZero() {
				continue
			}
			switch near, far := daysApart(s.value, c.value) <= tolerance, daysApart(s.other, c.value) <= tolerance; {
			case near && !far:
				s.other = timex.Value{}
			case far && !near:
				s.value, s.other = s.other, timex.Value{}
			}
			if s.other.IsZero() {
				break
			}
		}
		if p := f.partial; p.end > 0 && !s.other.IsZero() {
			switch near, far := daysApart(nearest(p.value, s.value), s.value), daysApart(nearest(p.value, s.other), s.other); {
			case near <= tolerance && far > tolerance:
				s.other = timex.Value{}
			case far <= tolerance && near > tolerance:
				s.value, s.other = s.other, timex.Value{}
			}
		}
	}
}

// disagreements reports what contradicts the chosen statement.
func (f *finder) disagreements(best int) (ds []timeml.Diagnostic) {
	b := f.found[best]
	for i, s := range f.found {
		if i == best || !s.other.IsZero() || daysApart(s.value, b.value) <= tolerance {
			continue
		}
		d := timeml.Diagnostic{Severity: timeml.Warning, Span: timeml.Span{Start: s.start, End: s.end},
			Summary: fmt.Sprintf("the document is dated %s and %s", b.value, s.value),
			Detail:  "the first is used; give the creation time to settle it"}
		if s.kind == update && s.value.Bounds().EarliestStart > b.value.Bounds().EarliestStart {
			d.Severity = timeml.Info
			d.Summary = fmt.Sprintf("the document of %s was updated on %s", b.value, s.value)
			d.Detail = "the date of publication is used; what the update added may count from its own"
		}
		ds = append(ds, d)
	}
	if p := f.partial; p.end > 0 && b.kind != dateline && daysApart(nearest(p.value, b.value), b.value) > tolerance {
		ds = append(ds, timeml.Diagnostic{Severity: timeml.Warning, Span: timeml.Span{Start: p.start, End: p.end},
			Summary: fmt.Sprintf("the document is dated %s, its dateline %s", b.value, p.value),
			Detail:  "the first is used; give the creation time to settle it"})
	}
	if day := weekday(b.value); b.weekday > 0 && b.weekday != day {
		ds = append(ds, timeml.Diagnostic{Severity: timeml.Warning, Span: timeml.Span{Start: b.start, End: b.end},
			Summary: fmt.Sprintf("the document is dated %s, which is a %s and not the %s it says", b.value, time.Weekday(day%7), time.Weekday(b.weekday%7)),
			Detail:  "the day of the month is used"})
	}
	return ds
}

// openOrder reports a date that may be read in two ways.
func (f *finder) openOrder(s statement) timeml.Diagnostic {
	return timeml.Diagnostic{Severity: timeml.Warning, Span: timeml.Span{Start: s.start, End: s.end},
		Summary: fmt.Sprintf("the date %q is %s or %s", f.text[s.start:s.end], s.value, s.other),
		Detail:  "it is not used; give the creation time or the order of day and month"}
}

// nearest completes a day without a year to the one that is nearest to ref.
func nearest(v, ref timex.Value) timex.Value {
	best := v.WithYear(ref.Year)
	for _, year := range [...]int{ref.Year - 1, ref.Year + 1} {
		if c := v.WithYear(year); c.Valid() && (!best.Valid() || daysApart(c, ref) < daysApart(best, ref)) {
			best = c
		}
	}
	return best
}

// daysApart is the distance of two days, whatever their clock times.
func daysApart(a, b timex.Value) int64 {
	d := int64(dayOf(a)-dayOf(b)) / 86400
	return max(d, -d)
}

func weekday(v timex.Value) uint8 {
	w := dayOf(v).Time(time.UTC).Weekday()
	return uint8((w+6)%7 + 1)
}

// dayOf is the midnight that begins v's day.
func dayOf(v timex.Value) timex.Instant {
	return timex.At(v.Year, int(v.Month), int(v.Day), 0, 0, 0)
}
