package merge

// Rule names what allowed two mentions to be one event. The zero Rule is none.
type Rule uint8

const (
	NoRule        Rule = iota
	SameWords          // the same words in the same clause: a copy
	SameArgument       // one family, a participant in common
	SamePlace          // one family, a place in common
	SameDay            // one family, both on one day
	Repetition         // a nominal repeats an earlier mention of its family in the document
	SameContent        // one family, several words of the clause in common
	SameFamily         // one family, and nothing against it
	SameKind           // families that tell the same kind of event, a participant in common
	SameKindPlace      // families that tell the same kind of event, a place in common
	DeadlyDeed         // violence against a person, and that person's death
	SameStatement      // one speaker on one day
	SameQuote          // one speaker, the same content
	RivalDates         // besides another rule: dates that exclude each other were outweighed
)

var ruleNames = [...]string{"", "same words", "same family, shared participant", "same family, shared place",
	"same family, same day", "repeated in the document", "same family, shared words", "same family",
	"same kind, shared participant", "same kind, shared place", "violence and death of one person",
	"same speaker, same day", "same speaker, same content", "rival dates outweighed"}

// String returns the rule in words for a reader, "" for none.
func (r Rule) String() string {
	if int(r) < len(ruleNames) {
		return ruleNames[r]
	}
	return ""
}
