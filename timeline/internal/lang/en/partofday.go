package en

import (
	"github.com/eventgraph/eventgraph/timeline/internal/lang"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

func partValue(part int) timex.Value {
	return timex.Value{Type: timex.Time, Granularity: timex.PartOfDay, Known: timex.FieldPart, Part: timex.PartKind(part)}
}

// granularity is the finest unit that e speaks of, as far as its operations
// tell.
func granularity(e lang.Expr) timex.Granularity {
	for i := len(e.Fn) - 1; i >= 0; i-- {
		switch op := e.Fn[i]; op.Kind {
		case timex.OpUnit, timex.OpNth:
			if op.Pattern.Known.Has(timex.FieldWeekday) {
				return timex.Day
			}
			return op.Unit
		case timex.OpMove, timex.OpShift:
			return op.Pattern.Length.Unit()
		case timex.OpFeast, timex.OpWorkdays:
			return timex.Day
		case timex.OpValue, timex.OpNearest, timex.OpWithin:
			return op.Pattern.Granularity
		}
	}
	return timex.NoGranularity
}

// dayTime takes the part of day or clock time that may follow a day: "Monday
// morning", "yesterday at 10 p.m.", "Sept. 5, 14:30 GMT", "Friday noon".
func (p *parser) dayTime(e lang.Expr, j int) (lang.Expr, int) {
	g := granularity(e)
	if g != timex.Day && g != timex.Weekend || len(e.Fn) > 5 {
		return e, j
	}
	k := j
	switch {
	case p.class(k) == lang.Part && p.near(k) && !p.at(k).Is(lang.Plural):
		part := partValue(p.at(k).N)
		if v, m := p.atHour(k+1, part.Part); m > k+1 {
			return p.within(e, k, m, v), m
		}
		if c, m := p.container(e, k+1); m > k+1 { // "Friday night last week"
			return p.within(c, k, k+1, part), m
		}
		return p.within(e, k, k+1, part), k + 1
	case p.follows(k, lang.Early) || p.follows(k, lang.Late) || p.follows(k, lang.Mid): // "Monday early morning"
		if p.follows(k+1, lang.Part) {
			v := partValue(p.at(k + 1).N)
			if w, end := p.atHour(k+2, v.Part); end > k+2 {
				return p.within(e, k, end, w), end
			}
			v.Mod = position(p.class(k))
			return p.within(e, k, k+2, v), k + 2
		}
	}
	if g != timex.Day {
		return e, j
	}
	if v, m := p.partAfterDay(j); m > j {
		return p.within(e, j, m, v), m
	}
	k = j
	if v, m := p.atHour(k, timex.NoPart); m > k {
		return p.within(e, k, m, v), m
	}
	if p.gap(k) != lang.Space && p.gap(k) != lang.Comma && !(p.gap(k) == lang.Colon && p.plainYear(k-1) && p.gap(k-1) == lang.Slash) { // "12/Feb/2013:04:30:00"
		return e, j
	}
	if (p.class(k) == lang.At || p.class(k) == lang.About) && p.near(k+1) {
		k++
		if p.class(k) == lang.About && p.near(k+1) {
			k++
		}
	} else if p.class(k) == lang.Number && p.byteBefore(k) != 'T' && p.class(k+1) != lang.AMPM && p.class(k+1) != lang.HalfTag && p.gap(k+1) != lang.Colon && p.gap(k+1) != lang.Dot && p.class(k+1) != lang.Zone {
		return e, j
	}
	if v, m := p.clock(k); m > k {
		return p.within(e, k, m, v), m
	}
	if h, minutes, m := p.hourAndMinutes(k); m > k && p.gap(k) == lang.Space && p.endsClause(m) { // "tomorrow six thirty"
		return p.within(e, k, m, timex.Value{}.WithClock(h, minutes, 0, timex.Minute)), m
	}
	return e, j
}

// partAfterDay reads the part of a day that stands after it with other words:
// "Monday early in the morning", "in the early hours of Monday" turned round,
// "Tuesday PM".
func (p *parser) partAfterDay(j int) (v timex.Value, end int) {
	k, early := j, false
	if p.follows(k, lang.AMPM) {
		if p.at(k).Is(lang.Plural) || !p.endsClause(k+1) {
			return v, j
		}
		return partValue(int(halfDay(p.at(k).N))), k + 1
	}
	if p.follows(k, lang.Early) {
		k, early = k+1, true
	}
	if !p.follows(k, lang.In) || !p.follows(k+1, lang.The) {
		return v, j
	}
	k += 2
	if p.follows(k, lang.Early) {
		k, early = k+1, true
	}
	if p.class(k) == lang.Unit && p.at(k).N == int(timex.Hour) && early {
		v, end = partValue(int(timex.Morning)), k+1
		if p.follows(end, lang.Of) && p.follows(end+1, lang.The) && p.follows(end+2, lang.Part) {
			end += 3
		}
		v.Mod = timex.Start
		return v, end
	}
	if !p.follows(k, lang.Part) || p.at(k).Is(lang.Plural) {
		return v, j
	}
	v = partValue(p.at(k).N)
	if early {
		v.Mod = timex.Start
	}
	return v, k + 1
}

// halfDay is the part of a day that "am" (0) and "pm" (12) stand for without an hour.
func halfDay(ampm int) timex.PartKind {
	if ampm == 12 {
		return timex.Afternoon
	}
	return timex.Morning
}

// partOfDayFirst reads expressions that begin with a part of the day or a
// clock time: "tonight", "last night", "this morning", "the morning of Sept.
// 5", "lunchtime on Monday", "10 p.m. Friday", "noon", "14:30 GMT".
func (p *parser) partOfDayFirst(i int) (lang.Expr, int) {
	switch p.class(i) {
	case lang.Tonight:
		e := p.units("tonight", i, i+1, 0, timex.Day, lang.FromDCT)
		if v, m := p.atHour(i+1, timex.Night); m > i+1 {
			return p.within(e, i, m, v), m
		}
		return p.within(e, i, i+1, partValue(int(timex.Night))), i + 1
	case lang.Overnight:
		n := 0
		if Direction(p.text, p.at(i).Start, p.at(i).End) == timex.OnOrBackward {
			n = -1 // the night that has just gone
		}
		if e, end := p.dayOf(i + 1); end > i+1 && p.gap(i+1) == lang.Space { // "overnight Saturday"
			e.Rule = "night of a day"
			return p.within(e, i, end, partValue(int(timex.Night))), end
		}
		e := p.units("overnight", i, i+1, n, timex.Day, lang.FromContext)
		return p.within(e, i, i+1, partValue(int(timex.Night))), i + 1
	}
	if e, j := p.hourBeforePart(i); j > i {
		return e, j
	}
	if s, k := p.determiner(i); s.ok && p.class(k) == lang.Part && !p.at(k).Is(lang.Plural) {
		return p.deicticPart(i, k, s)
	}
	k := p.the(i)
	mod := timex.NoMod
	switch p.class(k) {
	case lang.Early, lang.Late, lang.Mid:
		if p.follows(k+1, lang.Part) {
			mod = position(p.class(k))
			k++
		}
	}
	var v timex.Value
	j := k
	if p.class(k) == lang.Part && !p.at(k).Is(lang.Plural) {
		v, j = partValue(p.at(k).N), k+1
		v.Mod = mod
		if p.hours(j) && p.follows(j+1, lang.Of) { // "the morning hours of Sept. 5"
			j++
		}
	} else if v, j = p.hoursOf(k); j > k {
	} else if v, j = p.clock(i); j > i {
	} else if v, j = p.hourOnDay(i); j == i {
		return lang.Expr{}, i
	}
	named := v.Known.Has(timex.FieldPart) && k == 0 && p.gap(j) == lang.Comma && p.adjacentBefore(0) // "Opening night, January 23"
	if day, end := p.dayOf(j); end > j && !named {
		return p.timeOfDay(i, j, v, day, end)
	}
	if v.Part == timex.Night && k == i && j == i+1 && p.class(i-1) == lang.At && p.near(i) && p.partLooks(j) {
		return p.absolute("any night", i, j, v), j // "at night"
	}
	if v.Known.Has(timex.FieldPart) {
		if w, m := p.atHour(j, v.Part); m > j { // "in the evening at eight"
			e := p.units("hour of a part of day", i, m, 0, timex.Day, lang.FromContext)
			return p.within(e, i, m, w), m
		}
		dealings := p.class(i-1) == lang.In && p.near(i) && p.class(i) != lang.The && marketNouns.has(p.wordAfter(j)) // "in late morning trade"
		if !dealings && (p.follows(j, lang.Of) || p.hours(j-1) || k == i && mod == timex.NoMod && v.Part != timex.Midday && !p.edgeOfDay(k) || k > i && (!p.partLooks(j) || p.at(k).Is(lang.Capital) && p.follows(j, lang.Weekday))) {
			return lang.Expr{}, i // a bare "morning" needs a day or an article
		}
		e := p.units("part of day", i, j, 0, timex.Day, lang.FromPrevious)
		e.Open = v.Part == timex.Night // the one gone or the one to come
		return p.within(e, i, j, v), j
	}
	if e, ok := p.dayAfterZone(i, j); ok {
		return p.within(e, i, j, v), j
	}
	if v.Hour == 24 { // "midnight" alone is the one that tense points to
		return p.pattern("midnight", i, j, timex.Value{}.WithClock(0, 0, 0, timex.Hour)), j
	}
	e := p.units("clock time", i, j, 0, timex.Day, lang.FromContext)
	return p.within(e, i, j, v), j
}

// timeOfDay puts v, a part of a day or a clock time at the tokens [i, j), on the day e
// that follows it up to token end: "10 p.m. on Friday", "the early hours of
// Thursday morning".
func (p *parser) timeOfDay(i, j int, v timex.Value, e lang.Expr, end int) (lang.Expr, int) {
	if v.Known.Has(timex.FieldPart) && p.class(end-1) == lang.Part {
		return lang.Expr{}, i // "the evening that night"
	}
	if p.hours(j-1) && p.follows(end, lang.Part) && p.at(end).N == int(v.Part) && !p.at(end).Is(lang.Plural) {
		end++ // "the early hours of Thursday morning"
		e.End = p.at(end - 1).End
	}
	if v.Known.Has(timex.FieldHour) && p.class(end-1) == lang.Part && p.class(j-1) == lang.Number && v.Hour < 12 {
		v = hourIn(timex.PartKind(p.at(end-1).N), v) // "9:30 that evening"
	}
	if v.Known.Has(timex.FieldHour) && p.follows(end, lang.Part) && !p.at(end).Is(lang.Plural) && (p.class(end-1) == lang.Weekday || p.class(end-1) == lang.Deictic) { // "5 p.m. Wednesday evening", "9:30 Friday night"
		if p.class(j-1) == lang.Number && v.Hour < 12 {
			v = hourIn(timex.PartKind(p.at(end).N), v)
		}
		end++
		e.End = p.at(end - 1).End
	}
	e.Start, e.Rule = p.at(i).Start, "time of a day"
	e.Fn = p.then(e.Fn, timex.Op{Kind: timex.OpWithin, Pattern: v})
	return e, end
}

// hoursOf reads "early hours", "small hours" and "late hours" before "of" and a
// day.
func (p *parser) hoursOf(k int) (v timex.Value, j int) {
	if !p.hours(k+1) || !p.follows(k+2, lang.Of) {
		return v, k
	}
	switch p.class(k) {
	case lang.Early, lang.Small:
		v = partValue(int(timex.Morning))
		v.Mod = timex.Start
	case lang.Late:
		v = partValue(int(timex.Night))
	default:
		return v, k
	}
	j = k + 2
	if p.follows(j+1, lang.The) && p.follows(j+2, lang.Part) { // "the early hours of the morning"
		v.Part, j = timex.PartKind(p.at(j+2).N), j+3
	}
	return v, j
}

// hours reports whether token j is the plural of the unit.
func (p *parser) hours(j int) bool {
	return p.follows(j, lang.Unit) && p.at(j).N == int(timex.Hour) && p.at(j).Is(lang.Plural)
}

// position is the modifier of an adverb of position.
func position(c lang.Class) timex.Mod {
	switch c {
	case lang.Early, lang.Beginning, lang.Earlier:
		return timex.Start
	case lang.Mid, lang.Middle:
		return timex.Mid
	}
	return timex.End
}

// partLooks reports whether what ends before token j, such as "the morning",
// stands alone and does not qualify a noun: "the night watchman".
func (p *parser) partLooks(j int) bool { return p.class(j) != lang.None || p.nothingAfter(j) }

// edgeOfDay reports whether the part of day at token k is one that needs no
// article after a preposition: "before dawn", "until dusk".
func (p *parser) edgeOfDay(k int) bool {
	switch p.class(k - 1) {
	case lang.At, lang.Before, lang.By, lang.Until, lang.After, lang.Since, lang.About:
		return p.near(k) && !p.at(k).Is(lang.Capital) && edgesOfDay.has(p.word(k)) && p.partLooks(k+1) && !p.at(k).Is(lang.Genitive)
	}
	return false
}

// marketNouns are what goes on at an exchange in a part of the day.
var marketNouns = wordSet{"business", "dealing", "dealings", "deals", "trade", "trading", "transactions"}

// edgesOfDay are the parts of a day that are moments of its light.
var edgesOfDay = wordSet{"dawn", "daybreak", "dusk", "nightfall", "sunrise", "sunset"}

// deicticPart reads "this morning", "last night", "that evening", "the next
// morning", "the following afternoon".
func (p *parser) deicticPart(i, k int, s step) (lang.Expr, int) {
	n := s.n
	if p.class(i) == lang.Past || p.class(k-1) == lang.Last && p.withinEvent(i) { // "the past night" is none
		return lang.Expr{}, i
	}
	if p.class(p.the(i)) == lang.Last && p.at(k).N != int(timex.Night) && p.at(k).N != int(timex.Evening) {
		return lang.Expr{}, i
	}
	e := p.units("part of a pointed day", i, k+1, n, timex.Day, s.base)
	e = p.within(e, k, k+1, partValue(p.at(k).N))
	j := k + 1
	if v, m := p.atHour(j, timex.PartKind(p.at(k).N)); m > j {
		e.Fn = e.Fn[:len(e.Fn)-1]
		return p.within(e, j, m, v), m
	}
	return e, j
}

// dayOf reads the day that a part of day or clock time belongs to: "of Sept.
// 5", "on Monday", ", Sept. 5", "yesterday".
func (p *parser) dayOf(j int) (lang.Expr, int) {
	k := j
	if p.follows(k, lang.Of) || p.follows(k, lang.On) || p.class(k) == lang.On && p.gap(k) == lang.Comma {
		k++
	}
	if k >= len(p.toks) || !p.near(k) && !(k == j && p.gap(k) == lang.Comma) {
		return lang.Expr{}, j
	}
	if p.class(k) == lang.Tonight && k == j { // "8pm tonight"
		return p.units("tonight", k, k+1, 0, timex.Day, lang.FromDCT), k + 1
	}
	if k > j && p.class(k) == lang.The && p.follows(k+1, lang.Part) && p.follows(k+2, lang.Of) && p.near(k+3) { // "4:15 on the morning of 3 September"
		k += 3
	}
	e, end := p.plainDay(k)
	if end == k && k == j {
		e, end = p.pointedPart(k)
	}
	if t := p.at(p.the(k)); end == k && t.Class == lang.Unit && t.N == int(timex.Day) { // "5 pm the day after tomorrow"
		if f, m := ago(p, k); m > k && granularity(f) == timex.Day && len(f.Fn) < 5 {
			e, end = f, m
		}
	}
	if end == k {
		return lang.Expr{}, j
	}
	return e, end
}

// pointedPart reads the day of a part of a day that is pointed to: "10 p.m. last
// night", "3 a.m. the following morning".
func (p *parser) pointedPart(k int) (lang.Expr, int) {
	s, m := p.determiner(k)
	if !s.ok || p.class(m) != lang.Part || p.at(m).Is(lang.Plural) || p.gap(m) != lang.Space || p.at(m).Is(lang.Genitive) {
		return lang.Expr{}, k
	}
	e, end := p.deicticPart(k, m, s)
	if end != m+1 || len(e.Fn) != 2 {
		return lang.Expr{}, k
	}
	e.Fn = e.Fn[:1]
	return e, end
}

// plainDay reads a day without a clock time.
func (p *parser) plainDay(k int) (best lang.Expr, end int) {
	const days = ofNumericDate | ofDeicticUnit | ofDeicticPattern | ofCalendarDate | ofDeicticDay | ofNamedDay | ofDayOfThisMonth | ofDayOfPointedMonth | ofDayOfPointedWeek
	best, end = p.simple(days&pointKinds(p.class(p.the(k))), k)
	if end == k || granularity(best) != timex.Day || len(best.Fn) > 5 {
		return lang.Expr{}, k
	}
	return p.container(best, end)
}
