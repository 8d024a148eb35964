package timeline

import (
	"github.com/eventgraph/eventgraph/timeline/timeml"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// EventID names an event by what its mentions say: the same texts give the
// same ID, whatever the documents are called.
type EventID string

// Status says how an event's time is known.
type Status string

const (
	Stated   Status = "stated"   // a time expression governs it in some mention
	Inferred Status = "inferred" // bounded by anything else: tense, other events
	Unknown  Status = "unknown"  // no bounds
)

// Event is one event as all documents together tell it.
type Event struct {
	ID           EventID
	Label        string // one line that names it to a reader
	Class        timeml.Class
	Polarity     timeml.Polarity
	Modality     timeml.Modality
	Time         Time
	Participants []string
	Quantities   []string // the counts that its mentions give, which may disagree
	Sources      int      // independent sources that tell it; copies of one text count once, an edit is none
	Importance   float64  // above 0 and up to 1
	Mentions     []Mention
	Rules        []string // why the mentions are taken for one event; none for a single one

	index int // in the network
}

// Time is when an event happens.
type Time struct {
	Value  timex.Value  // the most exact value stated; where none is, at most the likeliest day, with the modifier timex.Approx; zero: none
	Bounds timex.Bounds // what all documents and relations leave; timex.Unbounded() for nothing
	Status Status
}

// Mention is a place in a document that tells of an event.
type Mention struct {
	Document    string
	timeml.Span             // the clause or sentence
	Text        string      // its words
	Trigger     timeml.Span // the words that name the event
	TriggerText string
	Time        timex.Value // as this mention gives it; zero: not
	Basis       string      // the words that date it, "" for none
	Steps       []string    // from those words to Time
	Modality    timeml.Modality
}
