package timex

// Function is a temporal function in the sense of TIMEX3: how to get from a
// reference time to the value that the words mean. It is a list of operations,
// each applied to what the one before it gave:
//
//	"last September"       [dct, nearest XXXX-09 before]
//	"September last year"  [dct, -1 year, within XXXX-09]
//	"lunchtime on Monday"  [dct, nearest XXXX-WXX-1 on-or-before, within TMI]
//	"two days later"       [previous, move 2 day]
//
// It is kept beside the value so that a document whose creation time becomes
// known later can be resolved then. The empty Function resolves to nothing.
type Function []Op

// Op is one operation of a [Function]. The fields that its Kind does not name
// are zero.
type Op struct {
	Kind    OpKind
	N       int         // OpUnit, OpNth, OpSpan
	Unit    Granularity // OpUnit, OpNth
	Dir     Direction   // OpNearest, OpSpan
	Pattern Value       // OpValue, OpNearest, OpWithin, OpNth (a weekday), OpMod, OpSpan and OpMove (Length)
}

// OpKind says what an [Op] does with the value so far.
type OpKind uint8

const (
	OpValue    OpKind = iota // start from Pattern, which is complete
	OpDCT                    // start from the document creation time
	OpPrevious               // start from the reference time of the narrative
	OpUnit                   // the unit of granularity Unit, N units away: "last year" is -1 Year
	OpMove                   // move by Pattern.Length (Dir OnOrBefore: back), to the granularity of its unit: "two weeks ago"
	OpShift                  // the same, keeping the granularity: "a year earlier" of a quarter
	OpNearest                // the nearest time in direction Dir that has the fields of Pattern
	OpWithin                 // the fields of Pattern inside the value so far: "in May" of a year
	OpNth                    // the Nth Unit, or day with Pattern's weekday, inside the value so far; -1 is the last
	OpSpan                   // the stretch of Pattern.Length that ends (Dir before) or begins there; with N 1 the first, -1 the last inside it
	OpMod                    // the modifier Pattern.Mod
	OpVague                  // PAST_REF, PRESENT_REF or FUTURE_REF (Pattern.Ref), keeping the span: "recent days"
	OpFeast                  // the holiday N of internal/feast: in the year so far, else the nearest in direction Dir
	OpWorkdays               // the Nth day from Monday to Friday after v, before it where negative; with Pattern.Length the stretch of them
	OpRest                   // what is left of the value so far at the reference: "the rest of the week"
)

// Direction says on which side of the reference a time lies.
type Direction uint8

const (
	Closest      Direction = iota // whichever is nearer
	Backward                      // wholly before the reference
	OnOrBackward                  // latest that begins on or before the reference
	OnOrForward                   // first that ends after the reference begins
	Forward                       // wholly after the reference
)

// Reference holds the times that a Function starts from. A zero Value is a
// time that is not known.
type Reference struct {
	DCT      Value // document creation time
	Previous Value // the time that the narrative has reached
}

// Relative reports whether f depends on the creation time or the narrative.
func (f Function) Relative() bool {
	return len(f) > 0 && (f[0].Kind == OpDCT || f[0].Kind == OpPrevious)
}

// Resolve computes the value. Where a reference it needs is not known, or the
// calendar has no such time, ok is false and the value holds what the words
// alone say: XXXX-09 for "September".
func (f Function) Resolve(ref Reference) (v Value, ok bool) {
	return f.walk(ref, nil)
}

// walk applies the operations and hands each result to visit, if not nil.
func (f Function) walk(ref Reference, visit func(Op, Value)) (v Value, ok bool) {
	if len(f) == 0 {
		return Value{}, false
	}
	for i := range f {
		v, ok = f[i].apply(v, &ref)
		if !ok {
			return f.unresolved(), false
		}
		if visit != nil {
			visit(f[i], v)
		}
	}
	return v, v.valid()
}

func (o *Op) apply(v Value, ref *Reference) (r Value, ok bool) {
	switch o.Kind {
	case OpValue:
		return o.Pattern, true
	case OpDCT:
		return ref.DCT, !ref.DCT.IsZero()
	case OpPrevious:
		return ref.Previous, !ref.Previous.IsZero()
	case OpRest:
		if from := ref.Previous; !from.IsZero() {
			return v.rest(from), true
		}
		return v.rest(ref.DCT), true
	}
	r, ok = o.applyTo(&v)
	if ok && v.HasZone() && !r.HasZone() && r.Known != 0 { // "today at 5 p.m.": through the day to the hour
		r = r.WithOffset(int(v.Offset))
	}
	return r, ok
}

func (o *Op) applyTo(v *Value) (Value, bool) {
	switch o.Kind {
	case OpUnit:
		r := v.Truncate(o.Unit).Add(o.N, o.Unit)
		r.Stated = 0
		return r, !r.IsZero()
	case OpMove, OpShift:
		return o.move(*v)
	case OpNearest:
		return o.Pattern.nearest(v, o.Dir)
	case OpWithin:
		return v.with(o.Pattern)
	case OpNth:
		return o.nth(v)
	case OpSpan:
		return o.span(*v)
	case OpFeast:
		return o.feast(v)
	case OpWorkdays:
		return o.workdays(v)
	case OpMod:
		return v.WithMod(o.Pattern.Mod), true
	case OpVague:
		r := Vague(o.Pattern.Ref)
		if b := v.Bounds(); b.Known() {
			r = r.WithSpan(b)
		}
		return r, true
	}
	return Value{}, false
}

// move shifts v by a length. The parts of a length with a fraction or several
// units are applied to the day; the result has the granularity of the unit.
func (o *Op) move(v Value) (Value, bool) {
	l := o.Pattern.Length
	sign := 1
	if o.Dir == OnOrBackward || o.Dir == Backward {
		sign = -1
	}
	if !l.Known() {
		return Value{}, false
	}
	if v.Placed() && v.Type == Date && v.Granularity == Day { // a feast of several days: from its first or its last
		b := v.Bounds()
		v = On(b.EarliestStart)
		if sign > 0 {
			v = On(b.LatestEnd - 1)
		}
	}
	unit := l.Unit()
	if o.Kind == OpShift && unit < Day && !v.Known.Has(FieldHour) && !(unit == Hour && l[0].Milli%24000 == 0) {
		return v.laterBy(l), true
	}
	if whole := l[0]; l[1].Unit == NoGranularity && whole.Milli%1000 == 0 && whole.Milli < 1000*1_000_000_000 {
		r := v
		if hours := whole.Milli / 1000; unit == Hour && hours%24 == 0 && (v.Granularity == Day || v.Granularity == PartOfDay) {
			unit, whole.Milli = Day, hours/24*1000 // "24 hours later" is the next day, or its evening
		} else if unit < v.Granularity && unit >= Day && !v.Known.Has(FieldDay) {
			return v.aboutLater(sign*int(whole.Milli/1000), unit)
		} else if o.Kind == OpMove || unit < v.Granularity {
			g := moveGranularity(unit)
			if g == Hour && v.Known.Has(FieldMinute) {
				g = Minute // "an hour ago" by the clock
			}
			r = v.Truncate(g)
		} else if unit > Day && v.Granularity < Day {
			r = v.Truncate(Day)
		}
		r.Mod = NoMod
		r = r.Add(sign*int(whole.Milli/1000), unit)
		r.Stated = 0
		return r, !r.IsZero()
	}
	b := v.Bounds()
	i, ok := l.From(b.EarliestStart, sign)
	if !ok {
		return Value{}, false
	}
	if l[0].Milli%1000 != 0 && unit > Month {
		unit = Month // "a year and a half ago" is a month
	}
	if l[0].Milli%1000 != 0 && unit == Hour {
		unit = Minute // "half an hour ago"
	}
	return Containing(i, moveGranularity(unit)), true
}

// aboutLater is n units from a time that is told less exactly than in that unit,
// "seven weeks later" after "mid-October": as many from its middle, about, if it
// is short; else as inexact as it is.
func (v Value) aboutLater(n int, unit Granularity) (Value, bool) {
	b := v.Bounds()
	if !b.EarliestStart.Known() || !b.LatestEnd.Known() {
		return Value{}, false
	}
	middle := b.EarliestStart + (b.LatestEnd-b.EarliestStart)/2
	g := v.Granularity
	if one := Containing(middle, unit).Bounds(); b.LatestEnd-b.EarliestStart <= 3*(one.LatestEnd-one.EarliestStart) {
		g = unit
	}
	r := Containing(middle, Day).Add(n, unit)
	if r.IsZero() {
		return r, false
	}
	r = Containing(r.Bounds().EarliestStart, g)
	r.Mod = Approx
	return r, true
}

// laterBy is what "twenty minutes later" says of a day whose hour is not told: a
// length within it.
func (v Value) laterBy(l Length) Value {
	r := Lasting(l)
	b := v.Bounds()
	if v.Granularity > Day || !b.EarliestStart.Known() || !b.LatestEnd.Known() {
		return r
	}
	return r.WithSpan(Bounds{b.EarliestStart, b.LatestEnd, b.EarliestStart, b.LatestEnd})
}

// moveGranularity is the granularity of a time that lies some units away.
func moveGranularity(unit Granularity) Granularity {
	if unit == PartOfDay {
		return Day
	}
	return unit
}

// unresolved is what f says without its reference: the patterns laid over one
// another, coarse fields unknown.
func (f Function) unresolved() Value {
	var v Value
	for _, op := range f {
		switch op.Kind {
		case OpValue:
			v = op.Pattern
		case OpNearest, OpWithin:
			p := op.Pattern
			if v.Known == 0 {
				v = p
				continue
			}
			known := v.Known
			if r, ok := v.with(p); ok {
				v = r
			}
			v.Known |= known
		case OpFeast:
			v = Value{Type: Date, Granularity: Day}
		case OpUnit:
			v = Value{Type: Date, Granularity: op.Unit}
		case OpMove, OpShift:
			if v.IsZero() {
				v = Value{Type: Date, Granularity: moveGranularity(op.Pattern.Length.Unit())}
				if v.Granularity.Clock() {
					v.Type = Time
				}
			}
		case OpWorkdays:
			v = Value{Type: Date, Granularity: Day}
			if op.Pattern.Type == Duration {
				v = op.Pattern
			}
		case OpSpan:
			v = Lasting(op.Pattern.Length)
		case OpMod:
			v.Mod = op.Pattern.Mod
		case OpRest:
			v.Mod = End
		case OpVague:
			v = Vague(op.Pattern.Ref)
		}
	}
	return v
}
