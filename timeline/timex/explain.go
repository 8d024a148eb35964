package timex

import (
	"strconv"
	"strings"

	"github.com/eventgraph/eventgraph/timeline/internal/feast"
)

// Steps tells the derivation for people: what the words name, then one line for
// each operation, then the value.
//
//	"last September": September
//	latest before the creation time 2023-09-25
//	= 2022-09
//
// words are those of the text, "" to leave them out. The steps of a function
// that cannot be resolved end with the reason and what the words say alone.
func (f Function) Steps(ref Reference, words string) []string {
	steps := make([]string, 0, 4) // most have three
	last := Value{}
	here := "" // how to speak of the value so far
	done := 0
	v, ok := f.walk(ref, func(op Op, v Value) {
		done++
		steps = op.tell(steps, last, v, here)
		last, here = v, v.String()
		switch op.Kind {
		case OpDCT:
			here = "the creation time " + here
		case OpPrevious:
			here = "the time told before, " + here
		case OpMod:
			here = v.Describe()
		}
	})
	if len(steps) == 0 && len(f) > 0 { // a reference alone, or none
		steps = append(steps, here)
		if done == 0 {
			steps[0] = f.unresolved().Describe()
		}
	}
	switch {
	case ok && v == (Value{Type: v.Type}):
		steps = append(steps, "= a time that the text tells of")
	case ok:
		steps = append(steps, "= "+v.label())
	case len(f) == 0:
		steps = append(steps, "no time")
	case done == len(f):
		steps = append(steps, "the calendar has no "+v.String())
	default:
		steps = append(steps, f[done].obstacle(here))
		if !v.IsZero() {
			steps = append(steps, "the words alone: "+v.label())
		}
	}
	if words != "" {
		quoted := strconv.AppendQuote(make([]byte, 0, 64), words)
		if steps[0] != "" {
			quoted = append(append(quoted, ": "...), steps[0]...)
		}
		steps[0] = string(quoted)
	}
	return steps
}

// label is the TIMEX3 value and, as a value does not show it, the modifier.
func (v Value) label() string {
	s := v.String()
	if v.Mod != NoMod {
		s += " " + v.Mod.String()
	}
	if v.Placed() {
		s = strings.TrimSpace(s + " " + v.span.Value().String())
	}
	return s
}

var directionPhrases = [...]string{"closest to ", "latest before ", "latest on or before ", "first on or after ", "first after "}

// tell appends what o made of the value from, which is spoken of as here. A
// reference is told by the operation on it.
func (o Op) tell(steps []string, from, to Value, here string) []string {
	switch o.Kind {
	case OpValue:
		return append(steps, o.Pattern.Describe())
	case OpUnit:
		return append(steps, "the "+o.Unit.String()+awayFrom(o.N, o.Unit)+here+": "+to.String())
	case OpMove, OpShift:
		side := " after "
		if o.Dir == Backward || o.Dir == OnOrBackward {
			side = " before "
		}
		return append(steps, o.Pattern.Length.describe()+side+here+": "+to.String())
	case OpNearest:
		return append(steps, o.Pattern.Describe(), nameOf(directionPhrases[:], int(o.Dir))+here)
	case OpWithin:
		if o.Pattern.Granularity.Clock() && from.Granularity <= Day {
			return append(steps, o.Pattern.Describe()+" on "+here)
		}
		return append(steps, o.Pattern.Describe()+" in "+here)
	case OpNth:
		what := o.Unit.String()
		if o.Pattern.Known.Has(FieldWeekday) {
			what = o.Pattern.Describe()
		}
		return append(steps, "the "+rank(o.N)+what+" in "+here+": "+to.String())
	case OpSpan:
		l := o.Pattern.Mod.phrase() + o.Pattern.Length.describe()
		switch {
		case o.N > 0:
			return append(steps, "the first "+l+" of "+here)
		case o.N < 0:
			return append(steps, "the last "+l+" of "+here)
		}
		if o.Dir == Backward || o.Dir == OnOrBackward {
			return append(steps, "the stretch of "+l+" up to "+here)
		}
		return append(steps, "the stretch of "+l+" from "+here+" on")
	case OpFeast:
		name := feast.Feast(o.N).String()
		if from.Granularity == Year {
			return append(steps, name+" in "+here+": "+to.String())
		}
		return append(steps, name+", "+nameOf(directionPhrases[:], int(o.Dir))+here+": "+to.String())
	case OpWorkdays:
		n, side := o.N, " after "
		if n < 0 {
			n, side = -n, " before "
		}
		return append(steps, "working day "+strconv.Itoa(n)+side+here+": "+to.label())
	case OpMod:
		if o.Pattern.Mod == NoMod {
			return append(steps, "all of "+here)
		}
		return append(steps, o.Pattern.Mod.phrase()+here)
	case OpRest:
		return append(steps, "what is left of "+here)
	case OpVague:
		return append(steps, o.Pattern.Describe()+", left open by the words")
	}
	return steps
}

// awayFrom says how far a unit lies from that of the reference.
func awayFrom(n int, g Granularity) string {
	switch {
	case n == 0:
		return " of "
	case n == -1:
		return " before that of "
	case n == 1:
		return " after that of "
	case n < 0:
		return " " + plural(strconv.Itoa(-n), g) + " before that of "
	}
	return " " + plural(strconv.Itoa(n), g) + " after that of "
}

// rank is "3rd " from the start, "last " or "2nd last " from the end.
func rank(n int) string {
	switch {
	case n == -1:
		return "last "
	case n < 0:
		return ordinal(-n) + " last "
	}
	return ordinal(n) + " "
}

// obstacle says why o could not be applied.
func (o Op) obstacle(here string) string {
	switch o.Kind {
	case OpDCT:
		return "the creation time is not known"
	case OpPrevious:
		return "no time was told before"
	case OpNearest:
		return "there is no " + o.Pattern.Describe() + " near " + here
	case OpMove, OpShift:
		return "how long " + o.Pattern.Length.describe() + " are is not known"
	}
	return "there is no such time in " + here
}
