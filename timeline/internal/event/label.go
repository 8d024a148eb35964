package event

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/eventgraph/eventgraph/timeline/internal/pos"
	"github.com/eventgraph/eventgraph/timeline/internal/syntax"
	"github.com/eventgraph/eventgraph/timeline/internal/text"
)

// labelLength is the greatest length of a label in runes.
const labelLength = 90

// label is one line that names the mention to a reader.
func (f *finder) label(m *mention) string {
	s := &f.sentences[m.sentence]
	l := labeller{f: f, sentence: m.sentence, s: s, trigger: m.trigger}
	switch {
	case m.phrase != syntax.None && m.verb == syntax.None:
		l.nominal(m.phrase)
	case m.verb != syntax.None:
		l.verbal(m.verb)
	}
	if out := l.text(); out != "" {
		return out
	}
	l.parts = l.parts[:0]
	l.tokens(m.trigger.From, m.trigger.To)
	return l.text()
}

// part is a stretch of the label.
type part struct {
	text string
	cut  bool // the label may end before this part
	must bool // the label may not end before this part
	glue bool // no space before it
}

// labeller puts a label together from tokens of one sentence.
type labeller struct {
	f        *finder
	sentence int
	s        *syntax.Sentence
	trigger  syntax.Range
	parts    []part
}

// verbal makes the label of a verb: its subject, its group, and what follows
// in its clause.
func (l *labeller) verbal(verb int) {
	s := l.s
	// A complement is told with the verb that governs it: "decided to return".
	for range 3 {
		v := &s.Verbs[verb]
		c := &s.Clauses[v.Clause]
		if v.Form == syntax.Finite || c.Governor == syntax.None || c.Kind != syntax.Complement || c.Governor == verb {
			break
		}
		if c.Noun != syntax.None && v.Form == syntax.Infinitive && !light(s.Lemma(s.Verbs[c.Governor].Main), s.Lemma(s.Phrases[c.Noun].Head)) {
			l.nominal(c.Noun)
			return
		}
		if s.Bytes(syntax.Range{From: s.Verbs[c.Governor].From, To: v.To}).Len() > labelLength/2 {
			break
		}
		verb = c.Governor
	}
	v := &s.Verbs[verb]
	// "They to protect", "this protecting": a pronoun needs its finite verb.
	if c := &s.Clauses[v.Clause]; v.Form != syntax.Finite && c.Kind == syntax.Adverbial && c.Governor != syntax.None && c.Governor != verb && l.pronounSubject(v) &&
		s.Bytes(syntax.Range{From: min(s.Verbs[c.Governor].From, v.From), To: max(s.Verbs[c.Governor].To, v.To)}).Len() <= labelLength {
		verb = c.Governor
		v = &s.Verbs[verb]
	}
	c := &s.Clauses[v.Clause]
	if v.Form == syntax.Infinitive && c.Noun != syntax.None {
		l.nominal(c.Noun)
		return
	}
	if l.dummy(v) {
		l.parts = append(l.parts, part{text: s.Words[v.Main], must: true}, part{text: ":", glue: true})
		for k := range s.Verbs {
			if w := &s.Verbs[k]; w.Governor != syntax.None && &s.Verbs[w.Governor] == v && w.Form == syntax.Finite {
				l.trigger = syntax.Range{From: w.Main, To: w.Main + 1}
				l.verbal(k)
				return
			}
		}
		return
	}
	l.subject(v)
	l.group(v)
	if c.Kind == syntax.Attribution && l.said(verb) {
		return
	}
	l.rest(v.To, v.Clause)
}

// pronounSubject reports a subject that is a pronoun and stays one.
func (l *labeller) pronounSubject(v *syntax.Verb) bool {
	if v.Subject == syntax.None || l.s.Phrases[v.Subject].Kind != syntax.Pronoun {
		return false
	}
	_, ok := l.f.resolve(l.sentence, v.Subject)
	return !ok
}

// dummy reports an "it" that stands for the clause behind the verb: "it has
// been reported that".
func (l *labeller) dummy(v *syntax.Verb) bool {
	if !v.Passive || v.Subject == syntax.None || l.s.Words[l.s.Phrases[v.Subject].Head] != "it" {
		return false
	}
	for k := range l.s.Verbs {
		if w := &l.s.Verbs[k]; w.Governor != syntax.None && &l.s.Verbs[w.Governor] == v && w.Form == syntax.Finite && w.From > v.From {
			return true
		}
	}
	return false
}

// subject puts the subject in front, pronouns replaced where that is safe.
func (l *labeller) subject(v *syntax.Verb) {
	if v.Subject == syntax.None {
		return
	}
	s, p, sentence := l.s, v.Subject, l.sentence
	if s.Phrases[p].Kind == syntax.Pronoun {
		if r, ok := l.f.resolve(sentence, p); ok {
			s, p, sentence = &l.f.sentences[r.sentence], r.phrase, r.sentence
			if l.f.isPerson(s, &s.Phrases[p]) {
				core, _ := core(s, s.Phrases[p].Name)
				full, _ := l.f.names.full(spaced(s.Text(core)))
				l.parts = append(l.parts, part{text: full})
				return
			}
		}
	}
	p = l.f.named(s, p)
	other := labeller{f: l.f, sentence: sentence, s: s}
	from, end := start(s, p), s.Phrases[p].To
	if s == l.s && end <= v.From {
		end = other.extent(p, v.From)
		if q := other.qualified(p); q > end && q <= v.From && s.Bytes(syntax.Range{From: from, To: q}).Len() <= labelLength*2/3 {
			end = q
		}
	} else if s != l.s {
		end = other.extent(p, len(s.Tokens))
	}
	if d := s.Phrases[p].Det; d != syntax.None && from == s.Phrases[p].From && s.Tags[d] == pos.PRPDollar {
		if other.possessor(&s.Phrases[p]) || s.Word(d+1) != "own" {
			from = d + 1
		}
	}
	other.tokens(from, end)
	l.parts = append(l.parts, other.parts...)
}

// named is the name that stands beside a phrase for the same person, if there
// is one: "another minister, Rachel Maclean,".
func (f *finder) named(s *syntax.Sentence, p int) int {
	if p+1 < len(s.Phrases) && !f.isPerson(s, &s.Phrases[p]) {
		if q := &s.Phrases[p+1]; q.Join == p && s.Word(s.Phrases[p].To) == "," && q.From == s.Phrases[p].To+1 && f.isPerson(s, q) {
			return p + 1
		}
	}
	return p
}

// start is the first token of a phrase with its owners.
func start(s *syntax.Sentence, p int) int {
	for s.Phrases[p].Owner != syntax.None {
		p = s.Phrases[p].Owner
	}
	return s.Phrases[p].From
}

// extent is the end of phrase p with the prepositional phrases and joined
// phrases that follow it in its clause, before token limit.
func (l *labeller) extent(p, limit int) int {
	s := l.s
	end := s.Phrases[p].To
	clause := s.ClauseAt[s.Phrases[p].Head]
	for k := end; k < limit && k < len(s.Tokens); k++ {
		if s.ClauseAt[k] != clause {
			break
		}
		if q := s.PhraseAt[k]; q != syntax.None {
			ph := &s.Phrases[q]
			if ph.Of == syntax.None && ph.Join == syntax.None && !ph.Owns && ph.Owner == syntax.None || ph.Join != syntax.None && s.Word(ph.From-1) == "," {
				break
			}
			k = ph.To - 1
			if !ph.Owns {
				end = ph.To
			}
			continue
		}
		switch t := s.Tags[k]; {
		case t == pos.IN || t == pos.TO || t == pos.POS || t == pos.CC || t == pos.VBG && s.Words[k] == "following":
		default:
			return end
		}
	}
	return end
}

// group puts the verb group: a passive without its auxiliaries, as headlines
// have it, and no adverbs but those that negate.
func (l *labeller) group(v *syntax.Verb) {
	s := l.s
	for k := v.From; k < v.To; k++ {
		w := s.Words[k]
		switch {
		case k >= v.Main, negation(s, k):
		case s.Tags[k].Adverb(), l.f.times[l.sentence].has(k), s.PhraseAt[k] != syntax.None, s.Tags[k] == pos.IN:
			continue
		case v.Passive && v.Form == syntax.Finite && v.Modal == syntax.None && !v.Negative && !l.pronoun() && (beForm(w) || w == "have" || w == "has" || w == "had" || w == "'s" || w == "'ve"):
			continue
		}
		l.parts = append(l.parts, part{text: l.word(k), must: true, glue: w == "n't" || w[0] == '\''})
	}
}

// pronoun reports that the label begins with nothing or with a pronoun, after
// which a participle alone would not read as a passive.
func (l *labeller) pronoun() bool {
	if len(l.parts) != 1 {
		return false
	}
	switch strings.ToLower(l.parts[0].text) {
	case "he", "she", "it", "they", "we", "i", "you", "this", "that", "these", "those", "who", "which", "what":
		return true
	}
	return false
}

// word is token k as printed, but for the capital of a first word that moves
// behind another.
func (l *labeller) word(k int) string {
	w := l.s.Text(syntax.Range{From: k, To: k + 1})
	if k == 0 && len(l.parts) > 0 && !l.s.Tags[0].Noun() && w != "I" {
		return l.s.Words[0]
	}
	return w
}

func negation(s *syntax.Sentence, k int) bool {
	switch s.Words[k] {
	case "not", "n't", "never", "no", "longer", "hardly", "barely":
		return true
	}
	return false
}

func beForm(w string) bool {
	switch w {
	case "is", "are", "was", "were", "been", "be", "being", "'re", "'m":
		return true
	}
	return false
}

// rest puts what follows token from in the clause, up to what begins a thought
// of its own.
func (l *labeller) rest(from, clause int) {
	to := from
	for to < len(l.s.Tokens) && !l.stops(to, clause) {
		to++
	}
	// A clause that is cut before its verb says nothing.
	if to < len(l.s.Tokens) && to > from {
		if at := int(l.s.ClauseAt[to-1]); at != syntax.None && at != clause {
			c := &l.s.Clauses[at]
			if c.Verb != syntax.None && l.s.Verbs[c.Verb].Main >= to && c.From >= max(from, l.trigger.To) {
				to = c.From
			}
		}
	}
	l.tokens(from, to)
}

// stops reports that the label of the clause ends before token k.
func (l *labeller) stops(k, clause int) bool {
	s := l.s
	if k >= s.Clauses[clause].To {
		return true
	}
	switch s.Words[k] {
	case ";", ".", "!", "?", "”", "''", "–", "—", "--", "-", "(", "[":
		return k >= l.trigger.To
	case ",":
		return k >= l.trigger.To && !l.listComma(k) && !l.unfinished(k, clause)
	}
	at := int(s.ClauseAt[k])
	if at == syntax.None || at == clause || k < l.trigger.To {
		return false
	}
	c := &s.Clauses[at]
	if c.From != k {
		return false
	}
	switch c.Kind {
	case syntax.Attribution, syntax.Main:
		return true
	case syntax.Participial:
		return true
	}
	return c.Joined == clause
}

// unfinished reports a comma inside a complement whose verb is still to come.
func (l *labeller) unfinished(k, clause int) bool {
	at := int(l.s.ClauseAt[k])
	if at == syntax.None || at == clause {
		return false
	}
	c := &l.s.Clauses[at]
	return c.Kind == syntax.Complement && c.Verb != syntax.None && l.s.Verbs[c.Verb].Main > k && l.s.Verbs[c.Verb].Main < k+12
}

// listComma reports a comma between joined phrases.
func (l *labeller) listComma(k int) bool {
	if k+1 >= len(l.s.Tokens) {
		return false
	}
	q := l.s.PhraseAt[k+1]
	return q != syntax.None && l.s.Phrases[q].Join != syntax.None && l.s.Phrases[q].Function == syntax.Oblique
}

// said puts what an attribution that follows it says, after a colon.
func (l *labeller) said(verb int) bool {
	s := l.s
	for k := range s.Verbs {
		v := &s.Verbs[k]
		if v.Governor != verb || v.From > s.Verbs[verb].From || s.Clauses[v.Clause].Kind != syntax.Main {
			continue
		}
		from := s.Clauses[v.Clause].From
		for from < v.From && (s.Tags[from] == pos.CC || s.Tags[from].Punctuation()) {
			from++
		}
		to := from
		for to < s.Verbs[verb].From && s.Words[to] != "," || to <= v.Main {
			to++
		}
		l.parts = append(l.parts, part{text: ":", glue: true, cut: true})
		l.tokens(from, min(to, l.trigger.From))
		return true
	}
	return false
}

// nominal makes the label of an event noun: the phrase with what qualifies it,
// or where that says too little, the clause it stands in.
func (l *labeller) nominal(phrase int) {
	s := l.s
	p := &s.Phrases[phrase]
	from, end := start(s, phrase), l.qualified(phrase)
	if p.Owner == syntax.None && !l.isQualified(phrase, end) && p.Name.Len() == 0 && l.surrounding(p) {
		return
	}
	if p.Det != syntax.None && from == p.From {
		switch s.Words[p.Det] {
		case "the", "a", "an", "this", "that", "these", "those", "his", "her", "its", "their", "our", "my", "your", "some", "each":
			from = p.Det + 1
			if s.Tags[p.Det] == pos.PRPDollar && !l.possessor(p) && s.Word(from) == "own" {
				from = p.Det
			}
		}
	}
	l.tokens(from, end)
}

// isQualified reports that a prepositional phrase or a clause tells more of
// the phrase before token end.
func (l *labeller) isQualified(phrase, end int) bool {
	if end == l.s.Phrases[phrase].To {
		return false
	}
	for q := phrase + 1; q < len(l.s.Phrases) && l.s.Phrases[q].From < end; q++ {
		if l.s.Phrases[q].Of == phrase && l.s.Phrases[q].Join == syntax.None {
			return true
		}
	}
	for k := range l.s.Clauses {
		if c := &l.s.Clauses[k]; c.Noun == phrase && c.Kind == syntax.Complement && c.From < end {
			return true
		}
	}
	return false
}

// surrounding makes the label of a phrase that says too little by itself that
// of the clause around it, if it fits.
func (l *labeller) surrounding(p *syntax.Phrase) bool {
	s := l.s
	if p.Verb == syntax.None {
		return false
	}
	v := &s.Verbs[p.Verb]
	c := &s.Clauses[v.Clause]
	if c.Kind == syntax.Attribution || v.Copula && p.Function == syntax.Subject {
		return false
	}
	from := v.From
	if v.Subject != syntax.None {
		from = min(from, s.Phrases[v.Subject].From)
	}
	if s.Bytes(syntax.Range{From: min(from, p.From), To: max(v.To, p.To)}).Len() > labelLength {
		return false
	}
	l.trigger = syntax.Range{From: min(l.trigger.From, v.Main), To: max(l.trigger.To, v.Main+1)}
	if p.From < v.From && p.Function != syntax.Subject {
		return false
	}
	l.verbal(p.Verb)
	return true
}

// possessor puts the name that a possessive pronoun stands for.
func (l *labeller) possessor(p *syntax.Phrase) bool {
	var r reference
	ok := false
	switch w := l.s.Words[p.Det]; w {
	case "his", "her":
		r, ok = l.f.person(l.sentence, p.Det)
	case "its", "their":
		r, ok = l.f.governorSubject(l.sentence, p, w)
	}
	if !ok {
		return false
	}
	s := &l.f.sentences[r.sentence]
	q := &s.Phrases[r.phrase]
	switch {
	case q.Kind == syntax.Name && q.Name.Len() > 0:
		core, _ := core(s, q.Name)
		full, _ := l.f.names.full(spaced(s.Text(core)))
		l.parts = append(l.parts, part{text: full})
	case q.Len() <= 3:
		l.parts = append(l.parts, part{text: spaced(s.Text(q.Range))})
	default:
		return false
	}
	l.parts = append(l.parts, part{text: "’s", glue: true})
	return true
}

// qualified is the end of a phrase with its prepositional phrases and the
// infinitive or clause that completes it.
func (l *labeller) qualified(phrase int) int {
	s := l.s
	end := l.extent(phrase, len(s.Tokens))
	for k := range s.Clauses {
		c := &s.Clauses[k]
		if c.Noun == phrase && c.Kind == syntax.Complement && c.From >= s.Phrases[phrase].To && c.From <= end+1 && c.Verb != syntax.None {
			to := max(s.Verbs[c.Verb].To, end)
			for to < len(s.Tokens) && !l.stops(to, k) {
				to++
			}
			return max(to, end)
		}
	}
	// A relative clause without a comma completes what stands before it.
	for k := range s.Clauses {
		c := &s.Clauses[k]
		if c.Kind == syntax.Relative && c.From == end && c.Verb != syntax.None && s.Word(end-1) != "," {
			to := s.Verbs[c.Verb].To
			for to < len(s.Tokens) && !l.stops(to, k) {
				to++
			}
			return to
		}
	}
	return end
}

// tokens puts the tokens [from, to) without times and quotation marks.
func (l *labeller) tokens(from, to int) {
	s := l.s
	times := l.f.times[l.sentence]
	kept := syntax.None // the last token put
	for k := from; k < to && k < len(s.Tokens); k++ {
		w := s.Words[k]
		switch w {
		case "“", "”", "\"", "``", "''", "«", "»", "‘", "’", "'":
			continue
		}
		if n := l.timeAt(k, to, times); n > k && (n <= l.trigger.From || k >= l.trigger.To) {
			k = n - 1
			continue
		}
		if (k < l.trigger.From || k >= l.trigger.To) && filler(s, k) {
			continue
		}
		p := part{text: l.word(k), must: l.trigger.Has(k)}
		p.glue = k > 0 && s.Tokens[k].Start == s.Tokens[k-1].End && (kept == k-1 && k > from || s.Tokens[k].Kind == text.Punct) || s.Tags[k] == pos.Comma
		kept = k
		p.cut = l.boundary(k)
		l.parts = append(l.parts, p)
	}
}

// boundary reports that a label may end before token k.
func (l *labeller) boundary(k int) bool {
	s := l.s
	q := s.PhraseAt[k]
	if q != syntax.None && (s.Phrases[q].From != k || s.Phrases[q].Prep == k-1) {
		return false
	}
	t := s.Tags[k]
	if t == pos.POS {
		return false
	}
	if k > 0 && s.VerbAt[k] != syntax.None && s.VerbAt[k] == s.VerbAt[k-1] {
		return false
	}
	return t == pos.IN || t == pos.TO || t == pos.Comma || t == pos.CC || t.Wh() || t.Punctuation() || t == pos.VBG || t == pos.VBN
}

// timeAt returns the end of the time expression at token k, its preposition
// included, or k if there is none that stands apart.
func (l *labeller) timeAt(k, to int, times syntaxTimes) int {
	s := l.s
	n := k
	if s.Tags[k] == pos.IN && !times.has(k) {
		n++
		if s.Word(n) == "the" && !times.has(n) {
			n++
		}
	} else if s.Words[k] == "the" && times.has(k+1) {
		n++
	}
	if q := s.PhraseAt[min(n, len(s.Tokens)-1)]; q != syntax.None && !times.has(n) && s.Phrases[q].From <= n && partOfTime(s, &s.Phrases[q]) {
		if end := s.Phrases[q].To; s.Word(end) == "of" && times.has(end+1) {
			n = end + 1 // "in the early hours of 6 September"
		}
	}
	if !times.has(n) {
		return k
	}
	for last := n; last < to && n > k; last++ {
		if !times.has(last) {
			if s.Tags[last] == pos.POS {
				return k // "of last week's charge": the preposition is not the time's
			}
			break
		}
	}
	if q := s.PhraseAt[n]; q != syntax.None && s.Phrases[q].Kind != syntax.TimeNoun && s.Phrases[q].Kind != syntax.Number {
		if head := s.Phrases[q].Head; !times.has(head) {
			return k // "the 2011 riots"
		}
	}
	for n < to && (times.has(n) || s.Tags[n] == pos.POS) {
		n++
	}
	return n
}

// partOfTime reports phrases that name a part of the time that "of" adds.
func partOfTime(s *syntax.Sentence, p *syntax.Phrase) bool {
	if p.Kind == syntax.TimeNoun {
		return true
	}
	switch s.Words[p.Head] {
	case "end", "start", "beginning", "middle", "close", "half", "part", "eve":
		return true
	}
	return false
}

// filler reports adverbs that say nothing about the event.
func filler(s *syntax.Sentence, k int) bool {
	if !s.Tags[k].Adverb() {
		return false
	}
	switch s.Words[k] {
	case "also", "however", "now", "then", "meanwhile", "already", "reportedly", "allegedly", "currently", "obviously", "clearly", "indeed", "therefore", "earlier", "later", "too", "just", "recently":
		return true
	}
	return false
}

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
