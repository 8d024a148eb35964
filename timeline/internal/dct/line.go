package dct

import (
	"strings"
	"unicode/utf8"
)

// head is how many bytes of a document are searched: what dates it stands
// before its text.
const head = 4096

// lineCap is how much of a line is read: headers are short, paragraphs are not.
const lineCap = 400

// line is one line of the head.
type line struct {
	start, end int // half-open, without the space around
	first      bool
	prose      int // how many lines of prose stand before it
	digits     int // the end of its last digit, from which on no date begins; start if it has none
}

// headOf cuts the head off a document, between two words where there is space.
func headOf(text string) string {
	if len(text) <= head {
		return text
	}
	return text[:cut(text, 0, head)]
}

// cut moves end back to a space or at least to the beginning of a character.
func cut(s string, start, end int) int {
	if i := strings.LastIndexAny(s[start:end], " \t\r\n"); i > 0 && end-start-i < 100 {
		return start + i
	}
	for i := 0; i < utf8.UTFMax && end > start && !utf8.RuneStart(s[end]); i++ {
		end--
	}
	return end
}

// lines splits s into its lines that are not blank. The folded lines of a mail
// header are one line.
func lines(s string) (ls []line) {
	prose := 0
	for i := 0; i < len(s); {
		n := strings.IndexAny(s[i:], "\r\n")
		end := len(s)
		if n >= 0 {
			end = i + n
		}
		for mailField(s[i:end]) && folded(s, end) {
			next := strings.IndexByte(s[end+2:], '\n')
			if next < 0 {
				end = len(s)
				break
			}
			end += 2 + next
		}
		start := skipSpace(s[:end], i)
		stop := start + len(strings.TrimRightFunc(s[start:end], blank))
		if start < stop {
			l := line{start: start, end: stop, first: len(ls) == 0, prose: prose}
			if isProse(s[start:stop]) {
				prose++
			}
			if l.end-l.start > lineCap {
				l.end = cut(s, l.start, l.start+lineCap)
			}
			l.digits = lastDigit(s, l.start, l.end)
			ls = append(ls, l)
		}
		i = end + 1
	}
	return ls
}

// lastDigit is the end of the last digit of s[start:end], start if it has none.
func lastDigit(s string, start, end int) int {
	for end > start && !isDigit(s[end-1]) {
		end--
	}
	return end
}

// mailField reports whether a line begins like a field of a mail's header.
func mailField(s string) bool {
	name, _, ok := strings.Cut(s, ":")
	return ok && len(name) > 0 && len(name) < 40 && !strings.ContainsAny(name, " \t,.")
}

// folded reports whether the line that ends at i goes on in the next one, which
// RFC 5322 marks by white space.
func folded(s string, i int) bool {
	if i < len(s) && s[i] == '\r' {
		i++
	}
	if i+2 >= len(s) || s[i] != '\n' || s[i+1] != ' ' && s[i+1] != '\t' {
		return false
	}
	j := skipSpace(s, i)
	return j < len(s) && strings.IndexByte(s[i+1:j], '\n') < 0
}

// isProse reports whether a line is a sentence or more: what a header is not.
func isProse(s string) bool {
	if len(s) > 250 {
		return true
	}
	return strings.HasSuffix(strings.TrimRight(s, "\"'”’)]"), ".") && words(s) >= 10
}

// words counts the words of s.
func words(s string) (n int) {
	space := true
	for _, r := range s {
		b := blank(r)
		if space && !b {
			n++
		}
		space = b
	}
	return n
}
