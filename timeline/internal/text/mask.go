package text

import "strings"

// MaskKind says what a masked span is.
type MaskKind uint8

const (
	URL     MaskKind = iota // "https://example.com/2012/05", "www.example.com", "monday.com"
	Email                   // "may.june@example.com"
	Handle                  // "@april_may"
	Money                   // "$1,999", "US$2.5 million", "USD 2000"
	Phone                   // "+44 20 7946 2012", "(202) 555-2010"
	Version                 // "v2.3.1", the number of "iOS 12.1.4"
	IP                      // "10.12.20.11"
	ID                      // "MH370", "H1N1", "CVE-2012-0158"
)

var maskNames = [...]string{"URL", "Email", "Handle", "Money", "Phone", "Version", "IP", "ID"}

func (k MaskKind) String() string { return maskNames[k] }

// Mask is a half-open range of byte offsets in which no number and no month is a time.
type Mask struct {
	Start, End int
	Kind       MaskKind
}

// Masks appends the masked spans of s, in order and without overlaps. It takes only what is
// certain: what could be a date, a clock time or a year ("25.09.2023", "10.30am", "in 2012
// dollars") is never masked. Only bytes that can be inside such a span are looked at closer.
func Masks(dst []Mask, s string) []Mask {
	last := 0 // end of the last mask: no mask reaches back beyond it
	for i := 0; i < len(s); i++ {
		var m Mask
		switch c := s[i]; {
		case is(c, lower|upper|blank):
			continue
		case c == ':':
			m = maskScheme(s, last, i)
		case c == '@':
			m = maskAt(s, last, i)
		case c == '.':
			m = maskStop(s, last, i)
		case c == '$', c == 0xC2, c == 0xE2:
			m = maskCurrency(s, last, i)
		case c == '+':
			m = maskCountryCode(s, i)
		case is(c, digit):
			if i > 0 && is(s[i-1], digit) && i > last {
				continue
			}
			m = maskNumber(s, last, i)
		}
		if m.End > m.Start {
			dst = append(dst, m)
			last = m.End
			i = m.End - 1
		}
	}
	return dst
}

// maskScheme masks a URL by the colon behind its scheme.
func maskScheme(s string, last, i int) Mask {
	if !strings.HasPrefix(s[i:], "://") {
		return Mask{}
	}
	from := i
	for from > last && i-from < 12 && is(s[from-1], letter) {
		from--
	}
	if i-from < 2 {
		return Mask{}
	}
	if end := addressEnd(s, i+3); end > i+3 {
		return Mask{from, end, URL}
	}
	return Mask{}
}

// maskAt masks an e-mail address or a handle by its "@".
func maskAt(s string, last, i int) Mask {
	from := i
	for from > last && i-from < maxLook && localPart(s[from-1]) {
		from--
	}
	if from == i {
		end := i + 1
		for end < len(s) && (is(s[end], letter|digit) || s[end] == '_') {
			end++
		}
		if end > i+1 && is(s[i+1], letter|digit) && !(i > 0 && is(s[i-1], letter|digit)) {
			return Mask{i, end, Handle}
		}
		return Mask{}
	}
	if end := domainEnd(s, i+1); end > 0 {
		return Mask{from, end, Email}
	}
	return Mask{}
}

// maskStop masks a web address without a scheme by the stop before its top-level domain.
func maskStop(s string, last, i int) Mask {
	if i == 0 || !is(s[i-1], letter|digit) || !is(byteAt(s, i+1), lower) {
		return Mask{}
	}
	www := i >= 3 && s[i-3:i] == "www" && (i == 3 || !is(s[i-4], letter|digit))
	tld, end := wordEnd(s, i+1)
	if !www && (!topLevel(tld) || is(byteAt(s, end), letter|digit)) {
		return Mask{}
	}
	from := i
	for from > last && i-from < maxLook && (is(s[from-1], letter|digit) || s[from-1] == '-' || s[from-1] == '.') {
		from--
	}
	for from < i && !is(s[from], letter|digit) {
		from++
	}
	if is(s[from], digit) && strings.IndexFunc(s[from:i], func(r rune) bool { return is(byte(r), letter) }) < 0 {
		return Mask{} // "5.in", "2012.de"
	}
	if !www && len(tld) == 2 && byteAt(s, end) != '/' && byteAt(s, end) != '.' && strings.IndexByte(s[from:i], '.') < 0 && sentenceWord(tld) {
		return Mask{} // a missing space: "on Monday.it was"
	}
	if j := domainEnd(s, from); j > end {
		end = j
	}
	if c := byteAt(s, end); c == '/' || c == '?' || c == '#' || c == ':' && is(byteAt(s, end+1), digit) {
		end = addressEnd(s, end)
	}
	return Mask{from, end, URL}
}

// sentenceWord reports top-level domains that are English words.
func sentenceWord(tld string) bool {
	switch tld {
	case "it", "in", "at", "me", "us", "be", "no", "is", "de", "es":
		return true
	}
	return false
}
