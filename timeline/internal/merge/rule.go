package merge

// rule is what allowed two mentions to be one event. The constants run from
// strong to weak.
type rule uint8

const (
	noRule          rule = iota
	corrected            // what a document says, and what it says instead in a correction
	sameWords            // the same words in the same clause: a copy
	sameArgument         // one family, a participant in common
	samePlace            // one family, a place in common
	sameDay              // one family, both on one day
	repetition           // a nominal repeats an earlier mention of its family in the document
	sameContent          // one family, several words of the clause in common
	sameFamily           // one family, and nothing against it
	sameLead             // one family in the headlines or first sentences of articles of the same days
	sameKind             // families that tell the same kind of event, a participant in common
	sameKindPlace        // families that tell the same kind of event, a place in common
	sameKindContent      // families that tell the same kind of event, several words in common
	deadlyDeed           // violence against a person, and that person's death
	sameStatement        // one speaker on one day
	sameQuote            // one speaker, the same content
	rivalDates           // besides another rule: dates that exclude each other were outweighed
)

var ruleNames = [...]string{"", "published correction", "same words", "same family, shared participant", "same family, shared place",
	"same family, same day", "repeated in the document", "same family, shared words", "same family", "same family, both in the lead",
	"same kind, shared participant", "same kind, shared place", "same kind, shared words", "violence and death of one person",
	"same speaker, same day", "same speaker, same content", "rival dates outweighed"}

// String returns the rule in words for a reader, "" for none.
func (r rule) String() string {
	if int(r) < len(ruleNames) {
		return ruleNames[r]
	}
	return ""
}
