package text

import "strings"

// address returns the end of the URL or e-mail address at i, of which [i, end) is read; 0 if there is none.
func (t *tokenizer) address(i, end int) int {
	s := t.s
	switch s[end] {
	case ':':
		return urlEnd(s, i)
	case '/':
		word := s[i:end]
		dot := strings.LastIndexByte(word, '.')
		if dot > 0 && (topLevel(word[dot+1:]) || strings.HasPrefix(word, "www.")) {
			return addressEnd(s, end)
		}
		return 0
	}
	j := end
	for j < t.to && j-i < maxLook && localPart(s[j]) {
		j++
	}
	if byteAt(s, j) == '@' && j > i {
		return domainEnd(s, j+1)
	}
	return 0
}

// urlEnd returns the end of the URL with a scheme at i, 0 if there is none.
func urlEnd(s string, i int) int {
	j := i
	for j < len(s) && j-i < 12 && is(s[j], letter) {
		j++
	}
	if j-i < 2 || !strings.HasPrefix(s[j:], "://") {
		return 0
	}
	return addressEnd(s, j+3)
}

// addressEnd returns the end of the part of a URL at i: up to white space or a quote, without the stops, commas
// and brackets at its end.
func addressEnd(s string, i int) int {
	j := i
	for j < len(s) && spaceWidth(s, j) == 0 && strings.IndexByte("<>\"`{}|\\^", s[j]) < 0 {
		if strings.HasPrefix(s[j:], "”") || strings.HasPrefix(s[j:], "’") || strings.HasPrefix(s[j:], "…") {
			break
		}
		j++
	}
	round, square := strings.IndexByte(s[i:j], '(') < 0, strings.IndexByte(s[i:j], '[') < 0
	for j > i {
		c := s[j-1]
		if strings.IndexByte(".,;:!?'*", c) < 0 && !(c == ')' && round) && !(c == ']' && square) {
			break
		}
		j--
	}
	return j
}

// localPart reports a byte of the part of an e-mail address before "@".
func localPart(c byte) bool {
	return is(c, letter|digit) || c == '.' || c == '_' || c == '-' || c == '+' || c == '%'
}

// domainEnd returns the end of the domain name at i, 0 if there is none: labels with at least one stop between them.
func domainEnd(s string, i int) int {
	j, dots := i, 0
	for j < len(s) && j-i < 4*maxLook {
		c := s[j]
		if (c == '.' || c == '-') && j > i && is(s[j-1], letter|digit) && is(byteAt(s, j+1), letter|digit) {
			if c == '.' {
				dots++
			}
		} else if !is(c, letter|digit) {
			break
		}
		j++
	}
	if dots == 0 {
		return 0
	}
	return j
}

// topLevel reports the common top-level domains, in small letters.
func topLevel(word string) bool {
	switch word {
	case "com", "org", "net", "edu", "gov", "mil", "int", "info", "biz", "io", "ai", "app", "dev", "news", "tv", "me",
		"uk", "us", "eu", "de", "fr", "it", "es", "nl", "be", "ch", "at", "ie", "ca", "au", "nz", "in", "cn", "jp", "kr", "ru", "br", "mx",
		"za", "se", "no", "dk", "fi", "pl", "pt", "gr", "il", "tr", "ua", "xxx", "cat":
		return true
	}
	return false
}

// sentenceWord reports top-level domains that are English words.
func sentenceWord(tld string) bool {
	switch tld {
	case "it", "in", "at", "me", "us", "be", "no", "is", "de", "es":
		return true
	}
	return false
}
