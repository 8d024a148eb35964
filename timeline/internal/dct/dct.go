// Package dct reads the creation time of a document from its own header or
// dateline, and says where it stood.
package dct

import (
	"fmt"
	"strings"

	"github.com/eventgraph/eventgraph/timeline/internal/lang"
	"github.com/eventgraph/eventgraph/timeline/internal/lang/en"
	"github.com/eventgraph/eventgraph/timeline/timeml"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// head is how many bytes of a document are searched: headers and datelines
// stand before the text.
const head = 2000

// candidate is a date that a header or dateline gives.
type candidate struct {
	timeml.CreationTime
	rank int // of its kind: the lower the better
}

// Find returns the creation time that text states. Where it states none the
// Basis is NoBasis; a dateline without a year is kept as a Hint. Two headers
// that disagree give a diagnostic; the one that tells of publication wins over
// one that tells of an update.
func Find(text string) (timeml.CreationTime, []timeml.Diagnostic) {
	var found []candidate
	hint := timeml.CreationTime{Basis: timeml.NoBasis}
	region := text[:min(len(text), head)]
	en.Find(region, en.Options{}, func(e lang.Expr) bool {
		v, complete := value(e)
		if v.IsZero() {
			return true
		}
		c, ok := headerAt(region, e)
		if !ok {
			c, ok = datelineAt(region, e)
		}
		if !ok {
			return true
		}
		c.Span = timeml.Span{Start: e.Start, End: e.End}
		if complete {
			c.Value = v
			found = append(found, c)
		} else if hint.Hint.IsZero() {
			hint.Span, hint.Hint, hint.Place = c.Span, v, c.Place
		}
		return true
	})
	if len(found) == 0 {
		if hint.Place == "" && hint.Hint.IsZero() {
			hint.Place = place(region)
		}
		return hint, nil
	}
	best := found[0]
	for _, c := range found[1:] {
		if c.rank < best.rank {
			best = c
		}
	}
	if best.Place == "" {
		best.Place = hint.Place
	}
	return best.CreationTime, disagreements(best, found)
}

// value is what an expression says without a reference. complete: it has a day
// and a year.
func value(e lang.Expr) (v timex.Value, complete bool) {
	if e.Type == timex.Duration || e.Type == timex.Set || len(e.Fn) == 0 {
		return v, false
	}
	v, ok := e.Fn.Resolve(timex.Reference{})
	if ok && v.Known.Has(timex.FieldYear|timex.FieldMonth|timex.FieldDay) {
		v.Mod = timex.NoMod
		return v, true
	}
	if e.Open && v.Known.Has(timex.FieldMonth|timex.FieldDay) {
		return v, false
	}
	return timex.Value{}, false
}

// headerWords are the keys of a header, best first.
var headerWords = [...]string{"first published", "published", "date", "dateline", "posted", "posted on", "published on", "created", "last modified", "last updated", "updated", "modified"}

// headerAt recognises "Published: <date>", "date <date>" and "By X | <date>" at
// the beginning of a line.
func headerAt(s string, e lang.Expr) (c candidate, ok bool) {
	before := s[strings.LastIndexByte(s[:e.Start], '\n')+1 : e.Start]
	key := strings.ToLower(strings.Trim(before, " \t\r:-*#>\"'\uFEFF"))
	key = strings.TrimSuffix(strings.TrimSuffix(key, " on"), ":")
	for rank, w := range headerWords {
		if key == w || strings.HasSuffix(key, "| "+w) {
			return candidate{timeml.CreationTime{Basis: timeml.Header}, rank}, true
		}
	}
	if strings.HasPrefix(key, "by ") && strings.HasSuffix(key, "|") && len(key) < 80 {
		return candidate{timeml.CreationTime{Basis: timeml.Header}, 1}, true
	}
	line := strings.TrimSpace(s[strings.LastIndexByte(s[:e.Start], '\n')+1 : lineEnd(s, e.End)])
	if line == s[e.Start:e.End] { // a line that is nothing but the date
		return candidate{timeml.CreationTime{Basis: timeml.Header}, 4}, true
	}
	return c, false
}

func lineEnd(s string, i int) int {
	if n := strings.IndexByte(s[i:], '\n'); n >= 0 {
		return i + n
	}
	return len(s)
}

// datelineAt recognises "LONDON, Sept 25 (Agency) -": a place in capitals at the
// beginning of a line, the date, and a dash.
func datelineAt(s string, e lang.Expr) (c candidate, ok bool) {
	start := strings.LastIndexByte(s[:e.Start], '\n') + 1
	p := strings.TrimRight(strings.TrimSpace(s[start:e.Start]), ", ")
	if len(p) == 0 || len(p) > 60 || !placeLike(p) {
		return c, false
	}
	after := s[e.End:min(len(s), e.End+40)]
	if i := strings.IndexByte(after, ')'); strings.HasPrefix(strings.TrimSpace(after), "(") && i > 0 {
		after = after[i+1:]
	}
	after = strings.TrimLeft(after, " ,.")
	for _, dash := range [...]string{"-", "–", "—"} {
		if strings.HasPrefix(after, dash) {
			return candidate{timeml.CreationTime{Basis: timeml.Dateline, Place: placeName(p)}, len(headerWords)}, true
		}
	}
	return c, false
}

// place is that of a dateline without a date: "WASHINGTON (AP) --".
func place(s string) string {
	for _, line := range strings.Split(s, "\n") {
		line = strings.TrimSpace(line)
		open := strings.Index(line, " (")
		if open <= 0 || open > 60 || !placeLike(line[:open]) {
			continue
		}
		end := strings.IndexByte(line[open:], ')')
		if end < 0 {
			continue
		}
		after := strings.TrimLeft(line[open+end+1:], " ")
		if strings.HasPrefix(after, "-") || strings.HasPrefix(after, "–") || strings.HasPrefix(after, "—") {
			return placeName(line[:open])
		}
	}
	return ""
}

// placeLike reports whether s begins with a word in capitals and holds nothing
// but capitalised words.
func placeLike(s string) bool {
	words := strings.FieldsFunc(s, func(r rune) bool { return r == ' ' || r == ',' || r == '/' })
	if len(words) == 0 || len(words[0]) < 2 || strings.ToUpper(words[0]) != words[0] || strings.ContainsAny(words[0], "0123456789:|") {
		return false
	}
	for _, w := range words[1:] {
		if w[0] >= 'a' && w[0] <= 'z' && len(w) > 3 {
			return false
		}
	}
	return true
}

// placeName is the first part of a dateline's place, in its own spelling.
func placeName(s string) string {
	name, _, _ := strings.Cut(s, ",")
	return strings.TrimSpace(name)
}

// disagreements reports the dates that differ from the chosen one by more than
// what an update explains.
func disagreements(best candidate, found []candidate) (ds []timeml.Diagnostic) {
	for _, c := range found {
		if _, ok := c.Value.Bounds().Intersect(best.Value.Bounds()); !ok && c.rank <= 3 {
			ds = append(ds, timeml.Diagnostic{Severity: timeml.Warning, Span: c.Span,
				Summary: fmt.Sprintf("the header dates the document %s and %s", best.Value, c.Value),
				Detail:  "the first is used; give the creation time to settle it"})
		}
	}
	return ds
}
