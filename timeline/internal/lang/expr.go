package lang

import "github.com/eventgraph/eventgraph/timeline/timex"

// Base says what the value of an expression is counted from.
type Base uint8

const (
	Absolute     Base = iota // complete by itself
	FromDCT                  // the creation time: "yesterday", "last year"
	FromContext              // the creation time in news, the narrative's time in history: "in September"
	FromPrevious             // the narrative's time: "the following day"
)

// Expr is a time expression as the rules of a language understood it, before
// its reference and direction are chosen.
type Expr struct {
	Start, End int // half-open byte offsets
	Rule       string
	Base       Base
	Open       bool           // the direction of the OpNearest is to be chosen by tense, or the night: the one gone or to come
	Fn         timex.Function // without its first operation unless Base is Absolute
	Type       timex.Type     // overrides the type of the value; NoType: keep it
	Quant      string         // of a set
	Freq       string
	Readings   []timex.Value // other values, for a numeric date of unknown order
	// Anaphor is the granularity of the last mentioned time that comes first as
	// the reference: "that quarter". Of a duration it is that of the period it
	// stands for: "the nine months" of results are the year.
	Anaphor timex.Granularity
	// NotJust is true of "last September", which in October is that of the year
	// before: the month that has just gone is "last month".
	NotJust bool
	// Aside is true of a time that is but a name: the text does not go on from
	// "9/11".
	Aside bool
	// EitherHalf is true of a clock time that does not say of which half of the
	// day it is: "at 5".
	EitherHalf bool
	Range      [2]int // half-open: the range that it is an end of, both ends of which have one verb; zero: none
	Compared   bool   // counted from the period last reported, which stays the one that the text is about
}
