package text

import "strings"

// currencySign returns the width of the currency sign at i, 0 if there is none.
func currencySign(s string, i int) int {
	if byteAt(s, i) == '$' {
		return 1
	}
	for _, sign := range [...]string{"£", "€", "¥", "₹", "₩", "₽", "₺", "₦", "₱"} {
		if strings.HasPrefix(s[i:], sign) {
			return len(sign)
		}
	}
	return 0
}

// maskCurrency masks the amount at the currency sign at i, or before it for "€" and "$".
func maskCurrency(s string, last, i int) Mask {
	w := currencySign(s, i)
	if w == 0 {
		return Mask{}
	}
	n := i + w
	if w := spaceWidth(s, n); w > 0 {
		n += w
	}
	from := i
	if is(byteAt(s, n), digit) {
		for from > last && i-from < 3 && is(s[from-1], upper) { // "US$", "HK$"
			from--
		}
		end := amountEnd(s, n)
		return Mask{from, magnitudeEnd(s, end), Money}
	}
	for from > last && i-from < 24 && (is(s[from-1], digit) || s[from-1] == ',' || s[from-1] == '.') {
		from--
	}
	for from < i && !is(s[from], digit) {
		from++
	}
	if from < i && (from == 0 || !is(s[from-1], letter|digit) && s[from-1] != '/' && s[from-1] != '-') {
		return Mask{from, i + w, Money}
	}
	return Mask{}
}

// amountEnd returns the end of digits with inner commas and stops at i.
func amountEnd(s string, i int) int {
	for i < len(s) && (is(s[i], digit) || (s[i] == ',' || s[i] == '.') && is(byteAt(s, i+1), digit)) {
		i++
	}
	return i
}

// magnitudeEnd takes in "million", "bn" and the like behind an amount.
func magnitudeEnd(s string, i int) int {
	j := i
	if c := byteAt(s, j); c == ' ' || c == '-' {
		j++
	}
	switch w, end := wordEnd(s, j); w {
	case "k", "K", "m", "M", "mn", "mln", "bn", "bln", "b", "B", "tn", "million", "billion", "trillion", "thousand", "hundred":
		return end
	}
	return i
}

// maskNumber masks by the digit at i, the first of its run: ids, versions, IP addresses,
// telephone numbers and amounts behind a currency code.
func maskNumber(s string, last, i int) Mask {
	if i > last && is(s[i-1], letter) {
		return maskID(s, last, i)
	}
	if i > last && s[i-1] == '-' {
		if m := maskRecord(s, last, i); m.End > 0 {
			return m
		}
	}
	groups, end := digitGroups(s, i)
	switch {
	case groups.n == 4 && groups.sep == '.' && groups.longest <= 3:
		return Mask{i, end, IP}
	case groups.n >= 4 && groups.sep == '.' && groups.longest <= 3:
		return Mask{i, end, Version}
	case groups.phone:
		from := i
		if from > last && s[from-1] == '(' {
			from--
		}
		return Mask{from, end, Phone}
	}
	if i-1 > last && s[i-1] == ' ' {
		cue := wordEnding(s, last, i-1)
		switch {
		case currencyCode(cue):
			return Mask{i - 1 - len(cue), magnitudeEnd(s, amountEnd(s, i)), Money}
		case versioned(cue) && groups.sep == '.' && groups.n > 1:
			return Mask{i, end, Version}
		}
	}
	return Mask{}
}

// groups describes digits with one kind of separator between them.
type groups struct {
	n       int  // how many
	sep     byte // the separator, 0: one group, '?': several kinds
	longest int
	phone   bool // 3-3-4 or 1-3-3-4 digits, which no date has
}

// digitGroups reads "2.3.1", "202-555-0143", "202) 555-0143" at i.
func digitGroups(s string, i int) (g groups, end int) {
	var length [5]int
	for {
		from := i
		for i < len(s) && is(s[i], digit) && i-from < 16 {
			i++
		}
		if g.n < len(length) {
			length[g.n] = i - from
		}
		g.n++
		g.longest = max(g.longest, i-from)
		end = i
		c := byteAt(s, i)
		k := i + 1
		if c == ')' && byteAt(s, k) == ' ' {
			c, k = '-', k+1
		}
		if c != '.' && c != '-' && c != ' ' || !is(byteAt(s, k), digit) || g.n > 8 {
			break
		}
		switch g.sep {
		case 0, c:
			if g.sep == 0 && c == ' ' {
				return g, end // plain numbers in a row
			}
			g.sep = c
		default:
			return g, end
		}
		i = k
	}
	if !is(byteAt(s, end), letter|digit) {
		us := g.n == 3 && length == [5]int{3, 3, 4}
		long := g.n == 4 && length[0] == 1 && length == [5]int{1, 3, 3, 4}
		g.phone = us || long
	}
	return g, end
}

// maskCountryCode masks "+44 20 7946 2012" by its plus.
func maskCountryCode(s string, i int) Mask {
	if i > 0 && (is(s[i-1], letter|digit) || s[i-1] == ':') || !is(byteAt(s, i+1), digit) {
		return Mask{}
	}
	digits, end := 0, i+1
	for j := i + 1; j < len(s) && j-i < 24; j++ {
		c := s[j]
		if is(c, digit) {
			digits++
			end = j + 1
		} else if c != ' ' && c != '-' && c != '.' && c != '(' && c != ')' {
			break
		}
	}
	if digits < 9 || digits > 15 {
		return Mask{}
	}
	return Mask{i, end, Phone}
}

// wordEnding returns the word of ASCII letters that ends at i.
func wordEnding(s string, last, i int) string {
	from := i
	for from > last && i-from < 16 && is(s[from-1], letter) {
		from--
	}
	return s[from:i]
}

func currencyCode(w string) bool {
	switch w {
	case "USD", "EUR", "GBP", "JPY", "CHF", "AUD", "CAD", "NZD", "HKD", "SGD", "INR", "CNY", "RMB", "SEK", "NOK", "DKK", "ZAR", "BRL", "MXN", "KRW", "Rs":
		return true
	}
	return false
}

// versioned reports words that a version number follows.
func versioned(w string) bool {
	switch w {
	case "version", "Version", "v", "V", "firmware", "iOS", "iPadOS", "macOS", "Android", "Windows",
		"Firefox", "Chrome", "Safari", "Linux", "kernel", "Ubuntu", "Debian", "Python", "Java", "PHP", "Ruby", "Bluetooth", "USB", "HTTP", "TLS", "HTML":
		return true
	}
	return false
}

// maskRecord masks numbers of records: capitals, a year or number, a number of four or more
// digits, with hyphens: "CVE-2012-0158".
func maskRecord(s string, last, i int) Mask {
	name := wordEnding(s, last, i-1)
	if len(name) < 2 || abbreviatedMonth(name) {
		return Mask{}
	}
	for k := 0; k < len(name); k++ {
		if !is(name[k], upper) {
			return Mask{}
		}
	}
	g, end := digitGroups(s, i)
	if g.n != 2 || g.sep != '-' || g.longest < 4 || !is(byteAt(s, end-4), digit) || s[end-5] != '-' && !is(s[end-5], digit) {
		return Mask{}
	}
	return Mask{i - 1 - len(name), end, ID}
}
