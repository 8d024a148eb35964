package en

// wordSet is a sorted list of words in lower case.
type wordSet []string

// has reports whether w, in any case, is in s.
func (s wordSet) has(w string) bool {
	if w == "" {
		return false
	}
	w = lower(w)
	for len(s) > 16 { // a short list is sooner read than halved
		switch m := len(s) / 2; {
		case s[m][0] < w[0], s[m][0] == w[0] && s[m] <= w:
			s = s[m:]
		default:
			s = s[:m]
		}
	}
	for _, v := range s {
		if len(v) == len(w) && v[0] == w[0] && v == w {
			return true
		}
	}
	return false
}

// lower returns s in lower case, ASCII letters alone; it allocates only where it
// changes s.
func lower(s string) string {
	for i := 0; i < len(s); i++ {
		if isUpper(s[i]) {
			b := []byte(s)
			for j := range b {
				if isUpper(b[j]) {
					b[j] |= 0x20
				}
			}
			return string(b)
		}
	}
	return s
}

// functionWord are words that may follow a complete time expression, so that
// what stands before them is no attribute of a noun.
var functionWord = wordSet{"a", "about", "above", "across", "after", "against", "all", "along", "also", "although", "among", "an", "and", "another", "are", "around", "as", "at", "be", "because", "been", "before", "behind", "below", "between", "both", "but", "by", "can", "cannot", "could", "despite", "did", "do", "does", "during", "each", "either", "every", "few", "for", "from", "had", "has", "have", "he", "her", "him", "his", "how", "i", "if", "in", "inside", "into", "is", "it", "its", "many", "may", "me", "might", "most", "must", "my", "near", "neither", "nor", "not", "of", "off", "on", "or", "our", "out", "outside", "over", "several", "shall", "she", "should", "since", "so", "some", "than", "that", "the", "their", "them", "then", "there", "these", "they", "this", "those", "though", "through", "throughout", "till", "to", "toward", "towards", "under", "unless", "until", "us", "via", "was", "we", "were", "what", "when", "where", "which", "while", "who", "whose", "why", "will", "with", "without", "would", "yet", "you", "your"}
