package timeml

import "github.com/eventgraph/eventgraph/timeline/timex"

// Span is a half-open range of bytes of the raw text. The zero Span is none.
type Span struct {
	Start, End int
}

// Annotation is all that one document says. It is plain data, complete and
// serialisable, and knows nothing of other documents.
type Annotation struct {
	Doc    string // the document's ID
	Story  string // given by the caller; empty: to be found by content
	Title  string
	Source string

	DCT         CreationTime
	Sentences   []Span
	Timexes     []Timex // by Start
	Events      []Event // by Start
	Links       []Link
	Diagnostics []Diagnostic
}

// Basis says where a creation time comes from.
type Basis string

const (
	Given    Basis = "given"    // by the caller
	Header   Basis = "header"   // read from a header of the text
	Dateline Basis = "dateline" // read from a dateline of the text
	Default  Basis = "default"  // Config.DefaultDCT
	Inferred Basis = "inferred" // by a graph, from other documents
	NoBasis  Basis = "none"     // not known
)

// CreationTime is the document creation time (DCT), "t0" in links.
type CreationTime struct {
	Value timex.Value // zero: not known
	Basis Basis
	Span  // where it stands in the text, for Header and Dateline
	// Hint is what a dateline without a year says ("Sept 25"), for a graph to
	// complete. It is zero when Value is known.
	Hint timex.Value
	// Place is the place that a dateline names, "" for none.
	Place string
}

// Timex is a time expression of the text, TIMEX3.
type Timex struct {
	ID string // "t1", …; unique in the document
	Span
	Text  string // the words, U+FFFD for invalid bytes
	Value timex.Value
	// Function is how Value follows from its reference; empty for a value that
	// needs none. A graph resolves it anew when it infers the creation time.
	Function timex.Function
	// Previous is the ID of the expression that the reference time of the
	// narrative comes from, for a Function that starts with OpPrevious.
	Previous   string
	BeginPoint string // of an anchored duration or range: the ID of a Timex, or "t0"
	EndPoint   string
	Anchor     Anchor
	Readings   []timex.Value // other values that the words allow, best first
	Steps      []string      // from the words to the value, for people
}

// Anchor is the time that a value was counted from.
type Anchor struct {
	To        string // the ID of a Timex, or "t0"; "" for none
	Direction string // "before", "after", "at" or ""
}

// Class is the TimeML class of an event.
type Class string

const (
	Occurrence Class = "OCCURRENCE"
	Reporting  Class = "REPORTING"
	State      Class = "STATE"
	IAction    Class = "I_ACTION"
	IState     Class = "I_STATE"
	Aspectual  Class = "ASPECTUAL"
	Perception Class = "PERCEPTION"
)

// Tense, Aspect and Polarity are the TimeML attributes.
type (
	Tense    string
	Aspect   string
	Polarity string
)

const (
	Past                  Tense    = "PAST"
	Present               Tense    = "PRESENT"
	Future                Tense    = "FUTURE"
	Infinitive            Tense    = "INFINITIVE"
	PresPart              Tense    = "PRESPART"
	PastPart              Tense    = "PASTPART"
	NoTense               Tense    = "NONE"
	Progressive           Aspect   = "PROGRESSIVE"
	Perfective            Aspect   = "PERFECTIVE"
	PerfectiveProgressive Aspect   = "PERFECTIVE_PROGRESSIVE"
	NoAspect              Aspect   = "NONE"
	Positive              Polarity = "POS"
	Negative              Polarity = "NEG"
)

// Modality says how far the text vouches for an event.
type Modality string

const (
	Asserted     Modality = "asserted"     // told as a fact
	Planned      Modality = "planned"      // announced or expected; its stated date counts
	Hypothetical Modality = "hypothetical" // a condition, possibility or wish; has no bounds
	Alleged      Modality = "alleged"      // told as somebody's claim
	Denied       Modality = "denied"       // told as not so; has no bounds
)

// Event is a mention of an event.
type Event struct {
	ID           string // "e1", …; unique in the document
	Span                // the trigger: the word or phrase that names the event
	Text         string // the trigger's words
	Lemma        string // of the trigger's head: "shoot"; lower case
	Family       string // lemma that verbal and nominal mentions share: "shoot" for "shooting", "shot", "shot dead"
	Noun         bool   // the trigger is a nominal
	Class        Class
	Tense        Tense
	Aspect       Aspect
	Polarity     Polarity
	Modality     Modality
	Sentence     int    // index into Annotation.Sentences
	Clause       Span   // the clause or sentence to quote for this mention
	Quote        string // the words of Clause, U+FFFD for invalid bytes
	Label        string // one line that names the event to a reader
	Participants []Participant
	Quantity     string // a count the mention gives, as in "more than 100 officers"; "" for none
	Time         EventTime
}

// Role is what a participant does in an event.
type Role string

const (
	Agent   Role = "agent"   // who did it
	Patient Role = "patient" // who or what was affected
	Place   Role = "place"
	Other   Role = "other" // takes part, role not shown
)

// Participant is a name or noun phrase that takes part in an event.
type Participant struct {
	Name  string // the fullest form of the name in this document
	Head  string // lower-case head noun, or last word of a name
	Named bool   // a proper name
	Role  Role
	Span
}

// EventTime is when an event happens as far as this document alone tells.
type EventTime struct {
	Timex  string       // ID of the expression that governs the event, "t0", or ""
	Value  timex.Value  // zero: none; without a Timex only the likeliest day, with the modifier timex.Approx
	Bounds timex.Bounds // timex.Unbounded() when nothing is known
}

// Stated is the value that a time expression gives: zero for a day that is only
// likely.
func (t *EventTime) Stated() timex.Value {
	if t.Timex == "" && t.Value.Mod == timex.Approx {
		return timex.Value{}
	}
	return t.Value
}

// Relation is a TimeML relation of a link.
type Relation string

const (
	Before       Relation = "BEFORE"
	After        Relation = "AFTER"
	Includes     Relation = "INCLUDES"
	IsIncluded   Relation = "IS_INCLUDED"
	During       Relation = "DURING"
	Simultaneous Relation = "SIMULTANEOUS"
	IBefore      Relation = "IBEFORE"
	IAfter       Relation = "IAFTER"
	Begins       Relation = "BEGINS"
	BegunBy      Relation = "BEGUN_BY"
	Ends         Relation = "ENDS"
	EndedBy      Relation = "ENDED_BY"
	Identity     Relation = "IDENTITY"
)

// Link is a TLINK: a relation between two events, two times, or an event and a
// time, with its evidence. From and To are IDs; "t0" is the creation time.
type Link struct {
	From, To   string
	Relation   Relation // "" when only Constraint says it
	Signal     string   // the word that shows it: "after", "by"; or the kind of evidence: "tense", "adjacent"
	Confidence float64  // 0 to 1
	Constraint Constraint
}

// Binds reports whether a link states anything. One that does not only names
// the likeliest day of an event.
func (l *Link) Binds() bool {
	return l.Relation != "" || l.Constraint.Least != nil || l.Constraint.Most != nil
}

// Constraint is what no TimeML relation says: one end of From against one end
// of To, with a distance. "By Friday" is {From: "end", To: "end", Most: 0}.
// Where a link has a relation too, the relation is what the text most likely
// means and the constraint is as much of it as the text vouches for: a graph
// goes by the constraint.
type Constraint struct {
	From, To string // "start" or "end"; "" for no constraint
	// Least and Most bound the distance in seconds from To's end to From's
	// end: From >= To + Least, From <= To + Most. An open side is nil.
	Least, Most *int64
}

// Severity ranks a Diagnostic.
type Severity string

const (
	Error   Severity = "error"   // something was not read
	Warning Severity = "warning" // something is doubtful or contradicts itself
	Info    Severity = "info"
)

// Diagnostic reports bad or doubtful input, with its place.
type Diagnostic struct {
	Severity Severity
	Span            // zero: the document as a whole
	Summary  string // one line
	Detail   string // what to do about it, "" for nothing
}
