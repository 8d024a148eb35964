package en

// Fragment reports whether the text beside text[start:end] is nothing but times and the words that
// relate them: "Thu 15th", "Thursday from 9 to 11".
func Fragment(text string, start, end int) bool {
	const longest = 64
	if len(text) > longest {
		return false
	}
	for _, side := range [...]string{text[:start], text[end:]} {
		for i := 0; i < len(side); i++ {
			if side[i] == '\n' {
				return false
			}
			if !isLetter(side[i]) || i > 0 && isDigit(side[i-1]) { // "9a", "15th"
				continue
			}
			k := i
			for k < len(side) && isLetter(side[k]) {
				k++
			}
			if _, ok := lexicon().Lookup(side[i:k]); !ok {
				return false
			}
			i = k - 1
		}
	}
	return true
}
