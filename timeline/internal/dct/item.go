package dct

import (
	"strings"
	"unicode"
)

// item is a date in a header line with what stands around it.
type item struct {
	key    key // of no kind where the date has none
	date   date
	first  bool // it is the first thing of its line
	begins bool // so is it, or it follows another item or a hard separator
	ends   bool // nothing that belongs to a sentence follows
	comma  bool // it follows a comma
	ranged bool // it is an end of a range: "3 May 1931 - 2 June 2023"
	glued  bool // a new sentence or title follows at once, and neither a preposition nor a colon stands before
}

// headerItems are the dates of a line.
type headerItems struct {
	items  []item
	others int  // how many words belong to no item
	open   kind // of the key that the line ends with
}

// readItems takes the line l, with which s ends, apart.
func readItems(s string, l line) (h headerItems) {
	i := l.start
	first, begins, comma, inSentence, relative := true, true, false, false, false
	sentence := strings.HasSuffix(strings.TrimRightFunc(s, blank), ".")
	for i < len(s) {
		if end, hard := skipSeparator(s, i); end > i {
			if hard {
				begins = true
				h.endLast()
			}
			comma = s[i] == ',' || comma && s[i] == ' '
			i = end
			continue
		}
		if strings.IndexByte("([{<*#\"'>", s[i]) >= 0 || first && (s[i] == '+' || s[i] == ':') { // "#+DATE:", ":Date:"
			begins = begins || (s[i] == '(' || s[i] == '[') && !relative && !sentence
			i++
			continue
		}
		if first {
			if end := skipWord(s, i, "on"); end > i { // "on July 13, 2009 at 10:50 AM"
				i = end
				continue
			}
		}
		k, at := readKey(s, i)
		if d, ok := readFull(s, at, l.digits); ok {
			if k.kind != noKind && h.others == 0 {
				h.endLast()
			}
			n := len(h.items)
			ranged := n > 0 && k.kind == noKind && joins(s[h.items[n-1].date.end:d.start])
			if ranged {
				h.items[n-1].ranged = true
			}
			i = skipClosing(s, d.end)
			ends := endsItem(s, i)
			after := skipSpace(s, skipByte(s, i, '.'))
			if next, _ := readKey(s, skipSpace(s, skipWord(s, after, "and"))); next.kind != noKind { // a key may follow without any separator
				ends, i = true, after
			}
			h.items = append(h.items, item{key: k, date: d, first: first, begins: begins, ends: ends, comma: comma, ranged: ranged, glued: !inSentence && startsAnew(s, i)})
			first, begins, comma, inSentence = false, ends, false, false
			continue
		}
		if k.kind != noKind && at >= len(s) {
			h.open = k.kind
			return h
		}
		h.others++
		end := wordEnd(s, i)
		first, begins, comma = false, false, false
		if end < l.digits { // else no date follows
			inSentence = preposition(s[i:end]) || s[end-1] == ':'
			relative = isRelative(s[i:end])
		}
		i = end
	}
	return h
}

// readFull reads the date with its year that begins at s[i], before the last of
// the digits of its line.
func readFull(s string, i, digits int) (d date, ok bool) {
	if i >= digits {
		return d, false
	}
	d, ok = readDate(s, i)
	return d, ok && d.full() && !touches(s, d.end)
}

// endLast notes that something else begins after the last item.
func (h *headerItems) endLast() {
	if n := len(h.items); n > 0 && h.others == 0 {
		h.items[n-1].ends = true
	}
}

// isRelative reports the words that a date in brackets explains: it is no
// header then.
func isRelative(w string) bool {
	if len(w) < len("Mon") || len(w) > len("yesterday") {
		return false
	}
	switch strings.ToLower(w) {
	case "today", "tomorrow", "tonight", "yesterday":
		return true
	}
	return weekdayOf(w) > 0
}

// joins reports whether what stands between two dates makes them a range.
func joins(s string) bool {
	switch strings.TrimSpace(s) {
	case "-", "--", "–", "—", "to", "until":
		return true
	}
	return false
}

// touches reports whether a date that ends at i runs on: "2023-09-251".
func touches(s string, i int) bool {
	switch {
	case i >= len(s):
		return false
	case isDigit(s[i]): // a page may say the same twice: "25 Sep 202325 Sep 2023"
		d, ok := readDay(s, i)
		return !ok || !d.full()
	}
	return isLower(s[i]) || s[i] == '%' || s[i] == '_' || s[i] == '@' || s[i] == '/' && i+1 < len(s) && isDigit(s[i+1])
}

// skipClosing skips the brackets and quotes that close an item.
func skipClosing(s string, i int) int {
	for i < len(s) && strings.IndexByte(")]}\"'*>", s[i]) >= 0 {
		i++
	}
	return i
}

// endsItem reports whether nothing that belongs to a sentence follows a date:
// the line ends there, a separator or a name follows, or a few words such as
// "5 min read" that are no sentence.
func endsItem(s string, i int) bool {
	i = skipSpace(s, i)
	if i >= len(s) || s[i] == '.' && skipSpace(s, i+1) == len(s) {
		return true
	}
	if _, hard := skipSeparator(s, i); hard || s[i] == '(' || s[i] == '<' || skipWord(s, i, "by") > i {
		return true
	}
	tail := s[i:]
	return words(tail) <= 4 && !strings.HasSuffix(tail, ".") && (isUpper(s[i]) || isDigit(s[i]) || dashEnd(s, i) > i)
}

// filedIn reports whether no more than the sections of a site follow: "in News,
// Roads" after a byline.
func filedIn(s string, i int) bool {
	i = skipSpace(s, i)
	return skipWord(s, i, "in") > i && words(s[i:]) <= 5 && !strings.HasSuffix(s, ".")
}

// startsAnew reports whether a capital or nothing follows.
func startsAnew(s string, i int) bool {
	i = skipSpace(s, i)
	return i >= len(s) || unicode.IsUpper(firstRune(s[i:]))
}

// wordEnd skips the word at s[i] up to the next separator.
func wordEnd(s string, i int) int {
	for j := i + 1; j < len(s); j++ {
		if c := s[j]; c == '\'' || c == '-' || isLetter(c) || isDigit(c) {
			continue
		}
		if end, _ := skipSeparator(s, j); end > j || s[j] == '(' {
			return j
		}
	}
	return len(s)
}
