package event

import (
	"strings"

	"github.com/eventgraph/eventgraph/timeline/internal/syntax"
)

// core is a name without its titles, and whether it had one.
func core(s *syntax.Sentence, r syntax.Range) (syntax.Range, bool) {
	titled := false
	for k := r.To - 2; k >= r.From; k-- {
		if title(s.Words[k]) {
			r.From, titled = k+1, true
			break
		}
	}
	return r, titled
}

// title reports words that stand before the name of a person.
func title(w string) bool {
	switch w {
	case "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss", "dr", "dr.", "sir", "dame", "lord", "lady", "president", "minister", "secretary", "commissioner", "chancellor", "senator", "sen.", "sen", "rep.", "rep",
		"gov.", "governor", "mayor", "judge", "justice", "king", "queen", "prince", "princess", "pope", "general", "gen.", "gen", "colonel", "col.", "captain", "capt.", "major", "maj.", "lieutenant", "lt.", "sergeant", "sgt.",
		"inspector", "superintendent", "detective", "constable", "officer", "professor", "prof.", "prof", "rev.", "reverend", "bishop", "archbishop", "chairman", "chairwoman", "chief", "director", "premier", "chair",
		"ambassador", "ceo", "cfo", "coo", "cto", "executive", "founder", "co-founder", "editor", "commander", "spokesman", "spokeswoman", "coach", "congressman", "congresswoman", "attorney", "baroness", "sheikh", "sheik", "ayatollah", "imam", "cardinal", "father", "sister", "admiral", "adm.", "deputy", "analyst", "economist", "lawyer":
		return true
	}
	return false
}

// personLike reports names of up to four words that are the subject of a verb
// only people do, that begin with a given name, or that an age or a role stands
// beside.
func personLike(s *syntax.Sentence, p *syntax.Phrase, core syntax.Range) bool {
	if core.Len() < 1 || core.Len() > 4 || syntax.Body(s.Words[core.To-1]) {
		return false
	}
	if core.From > p.From && role(s.Words[core.From-1]) {
		return true
	}
	if core.Len() > 1 && givenName(s.Words[core.From]) {
		return true
	}
	if p.Det != syntax.None || core.Len() < 2 {
		return false
	}
	if q := p.Join; q != syntax.None && s.Phrases[q].Kind == syntax.Common && s.Word(p.From-1) == "," && role(s.Words[s.Phrases[q].Head]) {
		return true // "a retired judge, Ada Finch,"
	}
	if roleBehind(s, p) {
		return true
	}
	if s.Word(p.To) == "," && (len(s.Word(p.To+1)) == 2 && s.Tag(p.To+1).String() == "CD" || s.Word(p.To+1) == "who") {
		return true
	}
	if p.Function == syntax.Subject && p.Verb != syntax.None && core.Len() == 2 {
		switch s.Lemma(s.Verbs[p.Verb].Main) {
		case "say", "tell", "write", "think", "believe", "die", "marry", "shoot", "resign":
			return true
		}
	}
	return false
}

// roleBehind reports a role between commas behind a name: "Ada Finch, the firm's
// chair,".
func roleBehind(s *syntax.Sentence, p *syntax.Phrase) bool {
	if s.Word(p.To) != "," {
		return false
	}
	k := p.To + 1
	if k < len(s.Tokens) && s.PhraseAt[k] != syntax.None && s.Phrases[s.PhraseAt[k]].Owns {
		k = s.Phrases[s.PhraseAt[k]].To + 1
	}
	if k >= len(s.Tokens) || s.PhraseAt[k] == syntax.None {
		return false
	}
	q := &s.Phrases[s.PhraseAt[k]]
	return q.Kind == syntax.Common && s.Word(q.To) == "," && role(s.Words[q.Head])
}

// role reports common nouns for people that stand before their name.
func role(w string) bool {
	if title(w) {
		return true
	}
	switch w {
	case "musician", "leader", "author", "writer", "player", "singer", "actor", "actress", "resident", "teacher", "student", "suspect", "victim", "driver", "engineer", "activist", "campaigner", "lawmaker", "politician", "candidate",
		"manager", "scientist", "doctor", "nurse", "farmer", "year-old", "spokesperson", "boss", "head", "owner", "investor", "banker", "prosecutor", "striker", "mother", "son", "daughter", "brother", "wife", "husband":
		return true
	}
	return strings.HasSuffix(w, "-year-old")
}
