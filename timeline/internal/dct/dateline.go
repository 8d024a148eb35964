package dct

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/eventgraph/eventgraph/timeline/timeml"
)

// proseBeforeDateline is how many lines of prose may stand before a dateline.
const proseBeforeDateline = 3

// maxPlace is the length of the longest place that a dateline names.
const maxPlace = 60

// opening is the beginning of a report:
//
//	PLACE, Sept 25 (Agency) -      PLACE (Agency) -      PLACE, Sept 25 -
//	Sept 25 (Agency) -             Place, 25 September 2023 -
//	PLACE, Sept. 25, 2023 /Agency/ --
type opening struct {
	place  string
	date   date // end is 0 for none
	agency bool
	parted bool // more than a space stands between the place and the date
	dash   bool // or the end of the line after an agency
}

// readOpening reads the opening at s[i:].
func readOpening(s string, i int) (o opening) {
	for i < len(s) && strings.IndexByte("*#([\"'_", s[i]) >= 0 {
		i++
	}
	if n := strings.IndexByte(s[i:min(len(s), i+20)], '>'); n > 0 && s[i] == '<' {
		i = skipSpace(s, i+n+1) // <DATELINE>
	}
	j := i + placeWords(s[i:])
	o.place = s[i:j]
	k := skipSpace(s, j)
	o.parted = k < len(s) && (s[k] == ',' || s[k] == '(' || dashEnd(s, k) > k || isCapitals(o.place))
	for {
		j = skipSpace(s, skipByte(s, skipSpace(s, j), ','))
		if k := skipSpace(s, skipByte(s, j, '.')); o.dated() && agencyEnd(s, k) > k {
			j = k // "September 25. /Agency/."
		}
		dash := dashEnd(s, j)
		switch end := agencyEnd(s, j); {
		case end > j && !o.agency:
			o.agency, j = true, end
			continue
		case dash > j:
			o.dash, j = true, dash
			if o.date.end > 0 {
				return o
			}
			continue
		}
		if d, ok := readDate(s, j); ok && o.date.end == 0 && !touches(s, d.end) {
			o.date, j = d, d.end
			continue
		}
		if w, end := wordAt(s, j); o.date.end > 0 && w != "" && isUpper(w[0]) && dashEnd(s, skipSpace(s, end)) > skipSpace(s, end) {
			o.agency, j = true, end // "March 11, Agency -"
			continue
		}
		if o.agency && o.dated() && o.place != "" && startsAnew(s, j) && s[j-1] == ' ' && isAgency(s[:j]) {
			o.dash = true // "New Delhi, Sep 25 (PTI) The bridge"
			return o
		}
		colon := j < len(s) && s[j] == ':'
		o.dash = o.dash || o.agency && (j >= len(s) || colon || s[j] == '.') || colon && o.dated() && isCapitals(o.place)
		return o
	}
}

// dated reports whether the opening holds a date.
func (o opening) dated() bool { return o.date.end > 0 }

// isDateline tells a dateline from a sentence that begins with a name: it has
// a dash, and an agency or a date before it.
func (o opening) isDateline() bool {
	if !o.dash {
		return false
	}
	if o.agency {
		return o.dated() || isCapitals(o.place)
	}
	return o.dated() && o.place != "" && o.parted
}

// dateline reads the line that begins at s[i] as the opening of the report.
func (f *finder) dateline(s string, i int) bool {
	o := readOpening(s, i)
	if n := strings.IndexByte(s[i:min(len(s), i+maxPlace)], ')'); !o.isDateline() && n > 0 && s[i] == '(' { // "(Adds detail) LONDON, Sept 25 (Agency) -"
		o = readOpening(s, skipSpace(s, i+n+1))
	}
	if !o.isDateline() {
		return false
	}
	f.place = o.place
	switch {
	case !o.dated():
	case !o.date.full():
		f.partial = o.date
	case !o.agency && !isCapitals(o.place):
		f.add(scene, o.date, timeml.Dateline, o.place)
	default:
		f.add(dateline, o.date, timeml.Dateline, o.place)
	}
	return true
}

// placeWords is the length of the place that s begins with: capitalised words,
// the first of a dateline's in capitals, up to a date, an agency or a dash.
func placeWords(s string) int {
	end := 0
	if preposition(firstWord(s)) {
		return 0
	}
	for i, n := 0, 0; i < len(s) && n < 8 && i < maxPlace; n++ {
		if _, ok := readDate(s, i); ok || weekdayOf(firstWord(s[i:])) > 0 {
			break
		}
		j := placeWord(s, i)
		if j == i {
			break
		}
		if w := s[i:j]; !unicode.IsUpper(firstRune(w)) && !particle(w) {
			break
		} else if !particle(w) {
			end = j
		}
		i = skipSpace(s, skipByte(s, j, ','))
		if k := skipByte(s, i, '/'); k > i {
			i = skipSpace(s, k)
		}
		if k := skipByte(s, i, '&'); k > i {
			i = skipSpace(s, k)
		}
		if i == j {
			break
		}
	}
	return end
}

// placeWord is the end of the word at s[i:]: letters, and the full stops,
// hyphens and apostrophes inside and after them.
func placeWord(s string, i int) int {
	j := i
	for j < len(s) {
		r, n := utf8.DecodeRuneInString(s[j:])
		if !unicode.IsLetter(r) && !unicode.IsMark(r) && r != '.' && r != '\'' && r != '’' && r != '-' {
			break
		}
		if r == '-' && (j+1 >= len(s) || !isLetter(s[j+1]) && s[j+1] < utf8.RuneSelf) {
			break
		}
		j += n
	}
	return j
}

// particle reports the small words inside the names of places.
func particle(w string) bool {
	switch w {
	case "de", "da", "do", "del", "la", "le", "el", "al", "of", "the", "on", "upon", "and", "in", "sur", "am":
		return true
	}
	return false
}

// preposition reports the words before a date or a place in a sentence.
func preposition(w string) bool {
	if len(w) < len("at") || len(w) > len("between") {
		return false
	}
	switch strings.ToLower(w) {
	case "after", "and", "at", "before", "between", "by", "for", "from", "in", "of", "on", "since", "to", "until":
		return true
	}
	return false
}

// isCapitals reports whether the first word of s is written in capitals.
func isCapitals(s string) bool {
	w := s[:placeWord(s, 0)]
	return utf8.RuneCountInString(strings.Trim(w, ".")) >= 2 && strings.ToUpper(w) == w
}

// agencyEnd skips "(Reuters)" or "/PRNewswire/" at s[i:].
func agencyEnd(s string, i int) int {
	if i >= len(s) || s[i] != '(' && s[i] != '/' {
		return i
	}
	closing := byte(')')
	if s[i] == '/' {
		closing = '/'
	}
	n := strings.IndexByte(s[i+1:min(len(s), i+50)], closing)
	if n <= 0 || !strings.ContainsFunc(s[i+1:i+1+n], unicode.IsLetter) || words(s[i+1:i+1+n]) > 5 {
		return i
	}
	return i + n + 2
}

// isAgency reports whether s ends with the initials of an agency in brackets.
func isAgency(s string) bool {
	s, ok := strings.CutSuffix(strings.TrimRightFunc(s, blank), ")")
	name := s[strings.LastIndexByte(s, '(')+1:]
	return ok && len(name) >= 2 && capitals(name)
}

// dashEnd skips the dashes of a dateline at s[i:].
func dashEnd(s string, i int) int {
	for i < len(s) {
		r, n := utf8.DecodeRuneInString(s[i:])
		if r != '-' && r != '–' && r != '—' && r != '―' && r != '_' {
			break
		}
		i += n
	}
	return i
}

func firstRune(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}

func firstWord(s string) string {
	w, _ := wordAt(s, 0)
	return w
}
