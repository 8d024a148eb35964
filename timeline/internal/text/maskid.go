package text

import "strings"

// maskID masks the word of letters and digits mixed around i, where a digit follows a letter,
// if it cannot be a time: "MH370", "H1N1", "NX121", "v2.3"; but not "Sept11", "5pm", "FY2023".
func maskID(s string, last, i int) Mask {
	from, end := i, i
	for from > last && i-from < maxLook && is(s[from-1], letter|digit) {
		from--
	}
	for end < len(s) && end-i < maxLook && is(s[end], letter|digit) {
		end++
	}
	if from == last && from > 0 && is(s[from-1], letter|digit) || is(byteAt(s, end), letter|digit) {
		return Mask{} // the middle of something longer
	}
	word := s[from:end]
	if (word[0] == 'v' || word[0] == 'V') && i == from+1 {
		stop := amountEnd(s, i)
		if strings.IndexByte(s[i:stop], '.') > 0 && strings.IndexByte(s[i:stop], ',') < 0 {
			return Mask{from, stop, Version}
		}
	}
	if is(word[0], digit) {
		if len(word) >= 8 && alternations(word) >= 4 {
			return Mask{from, end, ID} // a hash
		}
		return Mask{}
	}
	name := s[from:i]
	if timeName(name) && !(len(name) == 1 && alternations(word) == 3 && end-i == 3) || word[0] == 'P' && alternations(word) > 1 || word[0] == 'T' && alternations(word) > 2 {
		return Mask{}
	}
	for k := 0; k < len(name); k++ {
		if !is(name[k], upper) {
			return Mask{}
		}
	}
	switch n := alternations(word); {
	case n >= 2, len(name) >= 2, len(word) >= 4:
		return Mask{from, end, ID}
	}
	return Mask{}
}

// alternations counts the changes between letters and digits.
func alternations(word string) int {
	n := 0
	for k := 1; k < len(word); k++ {
		if is(word[k], digit) != is(word[k-1], digit) {
			n++
		}
	}
	return n
}

// timeName reports letters that make a time with the digits behind them.
func timeName(name string) bool {
	switch name {
	case "FY", "CY", "Q", "H", "W", "WK", "AD", "BC", "CE", "BCE", "GMT", "UTC", "UT", "Z", "T", "EST", "EDT", "BST", "PST", "PDT", "CST", "CDT", "CET",
		"MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN", "D", "Y", "M", "S", "C", "PT", "P", "R", "ON", "AT", "IN", "BY", "NOON":
		return true
	}
	return abbreviatedMonth(name)
}

// abbreviatedMonth reports a month in capitals or small letters, at least its first three.
func abbreviatedMonth(name string) bool {
	if len(name) < 3 || len(name) > 9 {
		return false
	}
	for _, m := range [...]string{"JANUARY", "FEBRUARY", "MARCH", "APRIL", "MAY", "JUNE", "JULY", "AUGUST", "SEPTEMBER", "OCTOBER", "NOVEMBER", "DECEMBER"} {
		if len(name) <= len(m) && strings.EqualFold(m[:len(name)], name) {
			return true
		}
	}
	return false
}
