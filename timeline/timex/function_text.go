package timex

import (
	"slices"
	"strconv"
	"strings"

	"github.com/eventgraph/eventgraph/timeline/internal/feast"
)

// The text of a function is its operations in order, separated by semicolons.
// An operation is its name and then, where it has them, a signed count, a
// unit, a direction and a pattern as [Value.MarshalText] writes it:
//
//	dct; nearest backward XXXX-09 stated=month
//	dct; unit -1 year; within XXXX-09
//	previous; move P2D
//	dct; move backward P2W; with mod=APPROX
//	value 2023; nth +2 day XXXX-WXX-1
//	dct; feast good-friday backward
//
// A count always has its sign, units and directions are lower-case words, and
// no pattern begins like one of these.

var opNames = [...]string{"value", "dct", "previous", "unit", "move", "shift", "nearest", "within", "nth", "span", "with", "vague", "feast", "workdays", "rest"}

// String returns the name of the operation in the text of a function.
func (k OpKind) String() string { return nameOf(opNames[:], int(k)) }

var directionNames = [...]string{"closest", "backward", "on-or-backward", "on-or-forward", "forward"}

// String returns the direction as the text of a function has it.
func (d Direction) String() string { return nameOf(directionNames[:], int(d)) }

// String returns f in the form of [Function.MarshalText].
func (f Function) String() string {
	var b []byte
	for i, op := range f {
		if i > 0 {
			b = append(b, "; "...)
		}
		b = op.append(b)
	}
	return string(b)
}

// MarshalText writes f without loss, as in "dct; unit -1 year; within XXXX-09".
// The empty Function is "". The error is always nil.
func (f Function) MarshalText() ([]byte, error) { return []byte(f.String()), nil }

// UnmarshalText is the inverse of [Function.MarshalText]; the error is a
// *[SyntaxError].
func (f *Function) UnmarshalText(text []byte) error {
	r, err := ParseFunction(string(text))
	if err != nil {
		return err
	}
	*f = r
	return nil
}

func (o Op) append(b []byte) []byte {
	b = append(b, o.Kind.String()...)
	if o.Kind == OpFeast && o.feastID() != "" {
		b = append(append(b, ' '), o.feastID()...)
	} else if o.N != 0 || o.Kind == OpUnit || o.Kind == OpNth {
		b = append(b, ' ')
		if o.N >= 0 {
			b = append(b, '+')
		}
		b = strconv.AppendInt(b, int64(o.N), 10)
	}
	if o.Unit != NoGranularity {
		b = append(append(b, ' '), o.Unit.word()...)
	}
	if o.Dir != Closest || o.Kind == OpNearest {
		b = append(append(b, ' '), o.Dir.String()...)
	}
	if !o.Pattern.IsZero() {
		b = o.Pattern.appendNotation(append(b, ' '))
	}
	return b
}

// ParseFunction is the inverse of [Function.String]; the error is a
// *[SyntaxError].
func ParseFunction(s string) (Function, error) {
	var f Function
	p := scanner{text: s}
	for more := strings.TrimLeft(s, " ") != ""; more && p.err == nil; more = p.accept(";") {
		f = append(f, p.op())
	}
	if err := p.end(); err != nil {
		return nil, err
	}
	return f, nil
}

func (p *scanner) op() (o Op) {
	at, name := p.word()
	kind := slices.Index(opNames[:], name)
	if kind < 0 {
		p.fail(at, "expected the name of an operation")
		return o
	}
	o.Kind = OpKind(kind)
	p.run(" ")
	if c := p.peek(); c == '+' || c == '-' {
		at, word := p.word()
		n, err := strconv.Atoi(word)
		if err != nil {
			p.fail(at, "expected a count")
		}
		o.N = n
	}
	back := p.pos
	if _, word := p.word(); word != "" {
		if f, ok := feast.Named(word); ok && o.Kind == OpFeast && o.N == 0 {
			o.N, back = int(f), p.pos
			_, word = p.word()
		}
		if g, ok := granularityWord(word); ok {
			o.Unit, back = g, p.pos
			_, word = p.word()
		}
		if d := slices.Index(directionNames[:], word); d >= 0 {
			o.Dir, back = Direction(d), p.pos
		}
	}
	if p.err == nil {
		p.pos = back
	}
	o.Pattern = p.notation()
	return o
}
