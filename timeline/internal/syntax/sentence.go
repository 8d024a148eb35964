package syntax

import (
	"github.com/eventgraph/eventgraph/timeline/internal/pos"
	"github.com/eventgraph/eventgraph/timeline/internal/text"
	"github.com/eventgraph/eventgraph/timeline/timeml"
)

// None is the index of nothing.
const None = -1

// Range is a half-open range of token indices.
type Range struct{ From, To int }

// Len is the number of tokens.
func (r Range) Len() int { return r.To - r.From }

// Has reports whether token i is in the range.
func (r Range) Has(i int) bool { return r.From <= i && i < r.To }

// Sentence is the analysis of one sentence. It is not safe for concurrent use,
// since it keeps the lemmas that it was asked for.
type Sentence struct {
	Raw     string       // the text of the whole document, which Tokens and Span point into
	Span    text.Span    // of the sentence
	Tokens  []text.Token // of the sentence
	Tags    []pos.Tag    // of the tokens
	Words   []string     // the tokens in lower case
	Phrases []Phrase     // by From
	Verbs   []Verb       // by From
	Clauses []Clause     // in the order in which they begin

	// PhraseAt, VerbAt and ClauseAt say for each token which phrase or verb
	// group holds it and which clause is the innermost around it.
	PhraseAt, VerbAt, ClauseAt []int32
	// TimeAt says for each token which of the time expressions that Parse was given holds it, or None.
	TimeAt []int32

	lemmas []string // of the tokens; "" until asked for
}

// Text is what the tokens of a range say, as in the document; "" for an empty range.
func (s *Sentence) Text(r Range) string {
	sp := s.Bytes(r)
	return s.Raw[sp.Start:sp.End]
}

// Bytes is the range of bytes of the document that a range of tokens covers.
func (s *Sentence) Bytes(r Range) text.Span {
	if r.From < 0 || r.To > len(s.Tokens) || r.From >= r.To {
		return text.Span{Start: s.Span.Start, End: s.Span.Start}
	}
	return text.Span{Start: int(s.Tokens[r.From].Start), End: int(s.Tokens[r.To-1].End)}
}

// Word is token i in lower case, "" outside the sentence.
func (s *Sentence) Word(i int) string {
	if i < 0 || i >= len(s.Words) {
		return ""
	}
	return s.Words[i]
}

// Tag is the tag of token i, pos.None outside the sentence.
func (s *Sentence) Tag(i int) pos.Tag {
	if i < 0 || i >= len(s.Tags) {
		return pos.None
	}
	return s.Tags[i]
}

// Lemma is the lemma of token i, "" outside the sentence.
func (s *Sentence) Lemma(i int) string {
	if i < 0 || i >= len(s.Words) {
		return ""
	}
	if s.lemmas[i] == "" {
		s.lemmas[i] = pos.Lemma(s.Words[i], s.Tags[i])
	}
	return s.lemmas[i]
}

// PhraseKind is the sort of a phrase.
type PhraseKind uint8

const (
	Common   PhraseKind = iota // its head is a common noun: "the fatal shooting"
	Name                       // its head is a proper name: "Met Commissioner Sir Mark Rowley"
	Pronoun                    // "he", "this"
	Number                     // "300", "5 %"
	TimeNoun                   // names a time: "Monday", "last week"
)

// Function is what a phrase does for its verb.
type Function uint8

const (
	Free      Function = iota // none found
	Subject                   // of Verb
	Object                    // of Verb
	Oblique                   // of a preposition
	Predicate                 // after a copula
)

// Phrase is a noun phrase without what follows its head: "the shooting" and
// "Chris Kaba" are two phrases of "the shooting of Chris Kaba".
type Phrase struct {
	Range
	Kind     PhraseKind
	Head     int   // the token of the head noun
	Det      int   // the token of the determiner or possessive pronoun, or None
	Name     Range // the proper name in it, titles included; empty for none
	Quantity Range // a count: "more than 100"; empty for none
	Prep     int   // the token of the preposition before it, or None
	Owner    int   // the phrase that owns it ("the Met's decision"), or None
	Owns     bool  // it is an owner itself: 's follows
	Of       int   // the phrase that it qualifies by its preposition, or None
	Join     int   // the phrase that it is joined with by a comma or "and", or None
	Verb     int   // the verb that Function is about, or None
	Function Function
}

// Form is the shape of a verb group.
type Form uint8

const (
	Finite     Form = iota // "charged", "has been charged", "will charge"
	Infinitive             // "to charge", "not to be charged"
	Gerund                 // "charging", "being charged", "having charged"
	Participle             // "charged" as in "an officer charged with murder"
)

// Verb is a verb group: auxiliaries, adverbs between them, the main verb, and
// its particle where that follows at once.
type Verb struct {
	Range
	Main     int // the token of the main verb
	Particle int // "in" of "handed in", "dead" of "shot dead", or None
	Form     Form
	Tense    timeml.Tense
	Aspect   timeml.Aspect
	Passive  bool
	Negative bool // by "not", "never", "no longer", "hardly"
	Modal    int  // the token of the modal verb, or None
	Copula   bool // the main verb is "be"

	Subject   int // phrase, or None: the logical subject, also of participles, gerunds and infinitives where it is plain
	Object    int // phrase, or None
	Agent     int // phrase after "by" of a passive, or None
	Predicate int // token of the adjective or head noun that a copula links, or None
	Clause    int // the clause that it heads
	Governor  int // the verb whose complement it heads, or that its clause says something of; None for none
	Noun      int // the phrase whose complement or relative clause it heads, or None
}

// ClauseKind is how a clause stands to its surroundings.
type ClauseKind uint8

const (
	Main        ClauseKind = iota // stands by itself, or joined by "and"; also the words of a quotation
	Complement                    // is said, thought, planned, begun: "said [that …]", "decided [to return]"
	Relative                      // tells of Noun: "officers [who …]", "a charge [brought against …]"
	Adverbial                     // joined by Signal: "after", "when", "if", "to" for a purpose, "by" with a gerund
	Participial                   // "…, [prompting …]"
	Attribution                   // "…, [the force said]"; the verbs of what is said have it as Governor
)

func (k ClauseKind) String() string {
	return [...]string{"main", "complement", "relative", "adverbial", "participial", "attribution"}[k]
}

// Clause is a verb group with what belongs to it. A clause of no tokens was
// taken back while the sentence was read.
type Clause struct {
	Range    // from its first token to its last; clauses inside it are included
	Kind     ClauseKind
	Verb     int // or None for a stretch without a verb
	Parent   int // the clause that it stands in, or None
	Joined   int // the earlier clause that "and", "or" or "but" joins it with, or None
	Governor int // the verb it is a complement of or says something of, or None
	Noun     int // the phrase it is a complement of or relative to, or None
	Signal   int // the token of the subordinator, relative pronoun or preposition that opens it, or None
	Quoted   bool
}
