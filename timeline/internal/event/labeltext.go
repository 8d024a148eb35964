package event

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// text joins the parts, cuts what is too long, and tidies both ends.
func (l *labeller) text() string {
	length, lastCut, cutAt := 0, 0, -1
	mustEnd := 0
	for i, p := range l.parts {
		if p.must {
			mustEnd = i + 1
		}
	}
	end := len(l.parts)
	for i, p := range l.parts {
		length += utf8.RuneCountInString(p.text)
		if i > 0 && !p.glue {
			length++
		}
		if p.cut && i > 0 && i >= mustEnd {
			lastCut = i
		}
		if length > labelLength && cutAt < 0 && i >= mustEnd {
			cutAt = i
			break
		}
	}
	if cutAt >= 0 {
		end = cutAt
		if lastCut > 0 && lastCut <= cutAt {
			end = lastCut
		}
		if next := l.nextCut(cutAt); next > 0 {
			end = next
		}
	}
	for end > mustEnd && trailing(l.parts[end-1].text) {
		end--
	}
	first := 0
	for first < end && leading(l.parts[first].text) {
		first++
	}
	b := l.f.buffer[:0]
	for i := first; i < end; i++ {
		p := l.parts[i]
		if i > first && !p.glue {
			b = append(b, ' ')
		}
		b = append(b, p.text...)
	}
	l.f.buffer = b
	return clip(valid(string(capitalise(b))))
}

// nextCut is the first boundary behind part i if the label ends or may end
// there with a few more letters than it should have, else 0.
func (l *labeller) nextCut(i int) int {
	const over = 8
	length := 0
	for k, p := range l.parts {
		length += utf8.RuneCountInString(p.text)
		if k > 0 && !p.glue {
			length++
		}
		if length > labelLength+over {
			return 0
		}
		if k+1 > i && (k+1 == len(l.parts) || l.parts[k+1].cut) {
			return k + 1
		}
	}
	return 0
}

// clip cuts a label without phrase boundaries at a space.
func clip(s string) string {
	const hard = labelLength + 20
	if len(s) <= hard || utf8.RuneCountInString(s) <= hard {
		return s
	}
	n, space := 0, 0
	for i, r := range s {
		if n == labelLength {
			if space == 0 {
				space = i
			}
			return strings.TrimRight(s[:space], " ,;:-") + "…"
		}
		if r == ' ' {
			space = i
		}
		n++
	}
	return s
}

// trailing reports words that a label does not end in.
func trailing(w string) bool {
	if len(w) > len("following") {
		return false
	}
	switch strings.ToLower(w) {
	case ",", ";", ":", ".", "-", "--", "–", "—", "(", "and", "or", "but", "of", "to", "in", "on", "at", "by", "for", "with", "from", "over", "after", "before", "as", "that", "the", "a", "an", "while", "who", "which", "when", "following", "amid", "because", "under", "than", "if", "so", "about", "against", "between", "into", "‘", "'", "’", "since", "until", "only", "just", "even", "all", "ever", "whose", "whom", "its", "their", "his", "how", "where", "whether":
		return true
	}
	return false
}

// leading reports words that a label does not begin with.
func leading(w string) bool {
	if len(w) > len("that") {
		return false
	}
	switch strings.ToLower(w) {
	case ",", ";", ":", ".", "-", "--", "–", "—", ")", "and", "or", "but", "that", "so", "‘", "'", "’", "yet":
		return true
	}
	return false
}

// capitalise puts the first letter in upper case, unless the word has capitals
// inside ("iPhone").
func capitalise(b []byte) []byte {
	r, w := utf8.DecodeRune(b)
	if !unicode.IsLower(r) {
		return b
	}
	for rest := b[w:]; len(rest) > 0; {
		r, n := utf8.DecodeRune(rest)
		if r == ' ' {
			break
		}
		if unicode.IsUpper(r) {
			return b
		}
		rest = rest[n:]
	}
	up := unicode.ToUpper(r)
	if utf8.RuneLen(up) == w {
		utf8.EncodeRune(b, up)
		return b
	}
	return append([]byte(string(up)), b[w:]...)
}
