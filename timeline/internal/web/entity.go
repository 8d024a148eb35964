package web

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html"
)

// readEntity reads the character reference that raw begins with: the characters
// it stands for and how many bytes it has, 0 if it is none. html.UnescapeString
// does not tell its length, but leaves what follows as it is.
func readEntity(raw []byte) (chars string, n int) {
	if next := bytes.IndexByte(raw[1:], '&'); next >= 0 {
		raw = raw[:1+next]
	}
	s := string(raw)
	text := html.UnescapeString(s)
	if text == s {
		return "", 0
	}
	_, least := utf8.DecodeRuneInString(text)
	same := 0 // bytes at the end
	for same < len(text)-least && text[len(text)-1-same] == s[len(s)-1-same] {
		same++
	}
	return strings.Clone(text[:len(text)-same]), len(s) - same
}
