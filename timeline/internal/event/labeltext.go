package event

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// text joins the parts, cuts what is too long, and tidies both ends.
func (l *labeller) text() string {
	var b strings.Builder
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
	for i := first; i < end; i++ {
		p := l.parts[i]
		if i > first && !p.glue {
			b.WriteByte(' ')
		}
		b.WriteString(p.text)
	}
	return capitalised(clip(valid(spaced(b.String()))))
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
	if utf8.RuneCountInString(s) <= hard {
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
	switch strings.ToLower(w) {
	case ",", ";", ":", ".", "-", "--", "–", "—", "(", "and", "or", "but", "of", "to", "in", "on", "at", "by", "for", "with", "from", "over", "after", "before", "as", "that", "the", "a", "an", "while", "who", "which", "when", "following", "amid", "because", "under", "than", "if", "so", "about", "against", "between", "into", "‘", "'", "’", "since", "until":
		return true
	}
	return false
}

// leading reports words that a label does not begin with.
func leading(w string) bool {
	switch strings.ToLower(w) {
	case ",", ";", ":", ".", "-", "--", "–", "—", ")", "and", "or", "but", "that", "so", "‘", "'", "’", "yet":
		return true
	}
	return false
}

// capitalised is s with its first letter in upper case, unless the word has capitals inside ("iPhone").
func capitalised(s string) string {
	r, w := utf8.DecodeRuneInString(s)
	if w == 0 || !unicode.IsLower(r) {
		return s
	}
	word, _, _ := strings.Cut(s, " ")
	if strings.ToLower(word) != word {
		return s
	}
	return string(unicode.ToUpper(r)) + s[w:]
}
