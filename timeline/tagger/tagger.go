// Package tagger finds the time expressions of a text and their values.
//
// The one call to make is [Find]:
//
//	for _, x := range tagger.Find("He was shot last September.", timex.Ymd(2023, 9, 25)) {
//		fmt.Println(x.Text, x.Value) // last September 2022-09
//	}
//
// The value prints as TIMEX3, whose forms the package timex lists; how nearly
// ("early", "about", "no later than") is its Mod, and where on the line of time
// it lies, its Bounds.
//
// It needs no set-up, is safe for concurrent use and takes time linear in the
// text. [Config.Find] takes rules of one's own, other languages and what is
// known of the document.
package tagger

import (
	"iter"
	"slices"

	"github.com/eventgraph/eventgraph/timeline/internal/anchor"
	"github.com/eventgraph/eventgraph/timeline/internal/lang"
	"github.com/eventgraph/eventgraph/timeline/internal/lang/en"
	"github.com/eventgraph/eventgraph/timeline/rule"
	"github.com/eventgraph/eventgraph/timeline/timeml"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// Expression is a time expression with its value.
type Expression struct {
	Start, End int    // half-open byte offsets
	Text       string // the words, a slice of the text
	// Value is what the words mean. For a date that does not exist (31 April) it
	// has a Type alone.
	Value timex.Value
	// Function computes Value from Reference. It is empty for a value that is
	// complete in itself.
	Function  timex.Function
	Reference timex.Reference
	// Previous is the index, among the expressions found, of the one that
	// Reference.Previous comes from, -1 for none.
	Previous int
	Readings []timex.Value // other values that the words allow
	Rule     string        // the rule that matched, for people
}

// Steps tells, in words, how the value follows from the text.
func (x *Expression) Steps() []string { return x.Function.Steps(x.Reference, x.Text) }

// Config holds what is known before a text is read. The zero Config reads
// English.
type Config struct {
	Rules       []rule.Rule     // tried before the built-in ones: what they match is left to them
	Language    Language        // zero: English
	DateOrder   timex.DateOrder // of numeric dates; zero: learnt from the text, else kept open
	FiscalStart int             // month in which the fiscal year begins; 0: January
	Hemisphere  timex.Hemisphere
	Report      func(timeml.Diagnostic) // told of rules that fail; nil: not told
}

// Find returns the expressions of text in order. A zero dct is an unknown
// creation time: relative expressions then keep only what their words say.
func Find(text string, dct timex.Value) []Expression {
	return slices.Collect((&Config{}).Find(text, dct))
}

// Find yields the expressions of text in order, each with its value where the
// text and dct give one. The zero dct is one that is not known: what counts from
// it keeps a value with unknown fields, such as XXXX-09, and the Function to
// resolve it with later.
func (c *Config) Find(text string, dct timex.Value) iter.Seq[Expression] {
	return func(yield func(Expression) bool) {
		if len(c.Rules) == 0 && c.Language.english() {
			c.builtin(text, dct, yield)
			return
		}
		for _, x := range c.withRules(text, dct) {
			if !yield(x) {
				return
			}
		}
	}
}

// builtin yields what our own rules of English find.
func (c *Config) builtin(text string, dct timex.Value, yield func(Expression) bool) {
	ctx := anchor.Context{Text: text, DCT: dct, Direction: en.Direction, Fragment: en.Fragment}
	opts := en.Options{Order: c.DateOrder, FiscalStart: c.FiscalStart, Hemisphere: c.Hemisphere}
	en.Find(text, opts, func(e lang.Expr) bool {
		r := ctx.Resolve(e)
		if !r.Value.Valid() { // 31 April: a time expression without a value
			r.Value = timex.Value{Type: r.Value.Type}
		}
		return yield(Expression{Start: e.Start, End: e.End, Text: text[e.Start:e.End], Value: r.Value,
			Reference: r.Ref, Function: r.Function, Previous: r.Previous, Readings: e.Readings, Rule: e.Rule})
	})
}
