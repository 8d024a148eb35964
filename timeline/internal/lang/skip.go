package lang

// skip moves, outside a run, to where the next run with a trigger may begin,
// and notes where the first word or number is that may be its trigger. Text
// without times is read by this loop alone.
func (s *Scanner) skip() {
	text, words, triggers := s.Text, &s.Lexicon.words, &s.Lexicon.triggers
	i, from := s.pos, s.pos // from: the lexicon may have all words since
	for i+8 <= len(text) {
		c := text[i]
		switch kind[c] {
		case digit:
			s.pos, s.sure = from, i+1
			return
		case letter:
			if c < 0x80 {
				break
			}
			if _, n := punctuation(text[i:]); n > 0 {
				i += n
				continue
			}
			s.pos = i
			s.skipWord()
			i, from = s.pos, s.pos
			continue
		default:
			i++
			continue
		}
		var k key
		k.head, k.n = leading(eight(text[i:]))
		if k.n == 8 {
			k.more(text, i)
		}
		h := k.hash()
		if triggers.has(h) && s.Lexicon.triggered(k, h, text, i) || k.n == 1 && (text[i+1] != ' ' || text[i+2]|0x20 == 'm') { // "p.m.", "o'clock", "a m"
			s.pos, s.sure = from, i+1
			return
		}
		if i += k.n; k.n > 1 && !words.has(h) { // one letter may be a genitive's
			from = i
		}
	}
	s.pos, s.sure = from, len(text)
}
