package event_test

import (
	"testing"
	"unicode/utf8"
)

func TestLabel(t *testing.T) {
	tests := []struct{ name, in, trigger, want string }{
		{"a clause as it stands", "The dam burst at Carrowmoor.", "burst", "The dam burst at Carrowmoor"},
		{"a passive as headlines have it", "Harbour pilot Lena Orchard was charged {on Monday} with the theft of a tug.", "charged", "Harbour pilot Lena Orchard charged with the theft of a tug"},
		{"a negated passive keeps its auxiliary", "The pumps were not repaired.", "repaired", "The pumps were not repaired"},
		{"times go with their prepositions", "By {Friday} the pumps had failed in {the early hours of 6 May}.", "failed", "The pumps had failed"},
		{"attribution goes", "The pumps failed, the owner said.", "failed", "The pumps failed"},
		{"a leading conjunction and fillers go", "But the owner has now also apologised.", "apologised", "The owner has apologised"},
		{"what is said follows who says it", "The pumps failed, the owner said.", "said", "The owner said: the pumps failed"},
		{"he and she are named", "Lena Orchard apologised. She was arrested in Cork.", "arrested", "Lena Orchard arrested in Cork"},
		{"a pronoun that nobody fits stays", "Mark Dunn replied. She then resigned.", "resigned", "She resigned"},
		{"they are the subject of the sentence before", "Divers found the tug. They raised it.", "raised", "Divers raised it"},
		{"it is the one thing before that fits", "Divers raised the tug. It sank again.", "sank", "The tug sank again"},
		{"an impersonal it stays", "Divers raised the tug. It emerged that the owner had fled.", "emerged", "It emerged that the owner had fled"},
		{"a relative clause has its object back", "Lena Orchard, whom the harbour had dismissed for theft, returned.", "dismissed", "The harbour had dismissed Lena Orchard for theft"},
		{"whose tells the owner", "The inquiry heard from Lena Orchard, whose brother died.", "died", "Lena Orchard’s brother died"},
		{"a time can be what is told of", "{The current year} has begun well.", "begun", "The current year has begun well"},
		{"an ordinal counts the noun before", "The offer is fair. The first was rejected.", "rejected", "The first offer rejected"},
		{"an object is named too", "Lena Orchard fled. The police caught her in Cork.", "caught", "The police caught Lena Orchard in Cork"},
		{"a person is not her own object", "Ann Dunn fled. Lena Orchard caught her.", "caught", "Lena Orchard caught her"},
		{"a day before of is no measure", "The jury convicted her on {Thursday} of murder.", "convicted", "The jury convicted her of murder"},
		{"a planned passive keeps its auxiliary", "A successor is to be named.", "named", "A successor to be named"},
		{"a measure of time takes its noun along", "The dam failed after {three days} of rain.", "failed", "The dam failed after three days of rain"},
		{"a single noun gives way to its clause", "The judge has announced his verdict.", "verdict", "The judge has announced his verdict"},
		{"a pronoun inside what is said is who says it", "Harbour Council said it had closed the port.", "closed", "Harbour Council had closed the port"},
		{"a pronoun that is not resolved keeps its auxiliary", "They were arrested.", "arrested", "They were arrested"},
		{"a relative clause has its antecedent", "Divers found the tug, which sank near Cork.", "sank", "The tug sank near Cork"},
		{"a reduced relative too", "Divers found a tug abandoned near Cork.", "abandoned", "A tug abandoned near Cork"},
		{"a condition shows itself", "Pumps run unless the owner returns.", "returns", "Unless the owner returns"},
		{"a dateline is no part of what is said", "CORK, Ireland - The pumps failed, the owner said.", "said", "The owner said: The pumps failed"},
		{"an infinitive is told with its verb", "Enough drivers agreed to return to work.", "return", "Enough drivers agreed to return to work"},
		{"a participle is told with its sentence", "The dam collapsed, killing four sheep.", "killing", "The dam collapsed, killing four sheep"},
		{"a nominal with what qualifies it", "Villagers mourned after the fatal shooting of Chris Dunn in Cork.", "shooting", "Fatal shooting of Chris Dunn in Cork"},
		{"a bare nominal borrows its clause", "The strike began in Cork.", "strike", "The strike began in Cork"},
		{"a nominal with an infinitive", "Shops feared the decision to close the port.", "decision", "Decision to close the port"},
		{"an impersonal passive is told by its content", "It has been reported that the mill burnt down.", "reported", "Reported: the mill burnt down"},
		{"the name beside a role is better than the role", "Another minister, Rachel Dunn, resigned.", "resigned", "Rachel Dunn resigned"},
		{"a passive that would read as active keeps its auxiliary", "The jury was sent out.", "sent out", "The jury was sent out"},
		{"a judge who breaks into his sentence", "In truth, said the judge, the mill was empty.", "said", "The judge said"},
		{"a number is told with what it counts", "A number of drivers left. That number has grown.", "grown", "The number of drivers has grown"},
		{"a verb that makes others act comes along", "The fire led the minister Lena Orchard to announce a review.", "announce", "The fire led the minister Lena Orchard to announce a review"},
		{"a quotation without a verb is told by who says it", "“No comment,” the owner said.", "said", "The owner said: No comment"},
		{"also when the verb comes first", "“A good year,” said Lena Orchard.", "said", "Lena Orchard said: A good year"},
		{"a quoted word does not end the label", "The owner said that “many” of his pumps had failed.", "said", "The owner said that many of his pumps had failed"},
		{"it is the thing told of before in the sentence", "The board met Ann Dunn and the tug sank, and it drowned two.", "drowned", "It drowned two"},
		{"they are those told of before", "The sailors are safe: they had driven to Cork.", "driven", "The sailors had driven to Cork"},
		{"goes on", "The talks went on all through {the weekend}.", "went on", "The talks went on"},
		{"who is told something is the one it is about", "Lena Orchard wept. Judge Ann Dunn told her that she had stolen the tug.", "stolen", "Lena Orchard had stolen the tug"},
		{"who owns the subject goes on", "Mark Dunn's lawyers objected. He resigned.", "resigned", "Mark Dunn resigned"},
		{"we of a person are not the person alone", "“We were promised a tug,” she said. Lena Orchard left.", "promised", "We were promised a tug"},
		{"a pronoun in quotes is not what was told before them", "Divers found the tug. “They lied to us,” said Lena Orchard.", "lied", "They lied to us"},
		{"it takes effect", "The ban was passed. It took effect at once.", "took", "The ban took effect at once"},
		{"it that takes time stays", "The board passed the ban. It took {three weeks}.", "took", "It took three weeks"},
		{"a person is no it", "The teacher denied that the show had been scrapped. It was put off.", "put off", "The show was put off"},
		{"whose of a pilot beside her name", "The flood ruined Lena Orchard, a pilot whose boat was lost.", "lost", "Lena Orchard’s boat was lost"},
		{"an owner who is not known stays", "Their boat sank.", "sank", "Their boat sank"},
		{"the owner of what a speaker tells", "“My brother drowned,” said Lena Orchard.", "drowned", "Lena Orchard’s brother drowned"},
		{"whom a saying names does not say it", "Ann Lee was freed. A spokesman denied the claim. “If we had known, Ann Lee would have won,” he said.", "said", "He said: If we had known, Ann Lee would have won"},
		{"a spokesman is no she", "A spokesman said that Lena Orchard had left. He denied that she was arrested.", "arrested", "Lena Orchard arrested"},
		{"a spokesman before does not hide who is named beside", "A spokesman replied. The court heard of Mark Dunn, after he was arrested.", "arrested", "Mark Dunn arrested"},
		{"a body named beside its kind", "The firm, Orchard Homes, collapsed.", "collapsed", "Orchard Homes collapsed"},
		{"whom one told comes before what", "“The tug leaked,” she told a hearing.", "told", "She told a hearing: The tug leaked"},
		{"a length of time that the verb needs stays", "The search lasted {six weeks}.", "lasted", "The search lasted six weeks"},
		{"a gerund is told with its verb", "The firm was fined for selling rotten boats.", "selling", "The firm fined for selling rotten boats"},
		{"an insertion in what is feared goes", "Doctors fear that cholera, which killed dozens in Cork, could spread.", "fear", "Doctors fear that cholera could spread"},
		{"what was signed is told", "He broke an agreement that both sides signed.", "signed", "Both sides signed an agreement"},
		{"an apostrophe that owns stays", "Lena Orchard chairs the owners’ committee.", "chairs", "Lena Orchard chairs the owners’ committee"},
		{"what follows keeps its what", "Nobody foresaw what followed.", "followed", "What followed"},
		{"no one stays negated", "No British harbour had closed for a day.", "closed", "No British harbour had closed for a day"},
		{"a long subject of what is said is cut before its verb is", "The mill said a deal for the council to repair the pumps and the banks of the whole valley had ended.", "said", "The mill said a deal for the council had ended"},
		{"he in a quotation is not who speaks", "“My brother left. He sank the tug,” said Mark Dunn.", "sank", "He sank the tug"},
		{"whom it is told is not what it tells of", "Ann Dunn warned her managers that the pumps leaked.", "leaked", "The pumps leaked"},
		{"a noun by what it is for", "The mill answered a request for what is called mutual aid.", "request", "Request for what is called mutual aid"},
		{"a surname that is a season", "Mr Harold Spring, who owns the mill, resigned.", "resigned", "Mr Harold Spring resigned"},
		{"the search goes on today", "The search for them goes on {today}.", "goes on", "The search for them goes on"},
		{"a preposition that the passive strands stays", "Some 17 sailors were unaccounted for.", "unaccounted", "Some 17 sailors were unaccounted for"},
		{"until when something ran", "The inquiry ran until {March 2023}.", "ran", "The inquiry ran until March 2023"},
		{"behind a time it goes on too", "It began with an announcement by the Harbour Agency. On {Monday} it closed the port.", "closed", "The Harbour Agency closed the port"},
		{"a second role beside a name tells a person", "The chair is Ines Vale, the firm's head, who left. Her second offer was made.", "made", "Ines Vale’s second offer was made"},
		{"what one lives to see", "Two sailors did not live to see {Christmas}.", "live", "Two sailors did not live to see Christmas"},
		{"an insertion behind the verb goes", "He sent, by his own count, more than 600 letters.", "sent", "He sent more than 600 letters"},
		{"who gives leave", "The pilot had fled; the judge gave them leave.", "gave", "The judge gave them leave"},
		{"behind a semicolon a sentence has its own verb", "The pilot had fled; two men who gave evidence have died.", "died", "Two men who gave evidence have died"},
		{"an owner inside what tells of the subject", "Drivers at ten of the firm's twelve depots walked out.", "walked out", "Drivers at ten of the firm's twelve depots walked out"},
		{"an offer with its measures is what is told of", "The offer of 412 pence a share, which the board recommended, ends in May.", "recommended", "The board recommended the offer"},
		{"an adjective keeps its copula", "The owners were unable to pay.", "unable", "The owners were unable to pay"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := eventOf(t, tt.in, tt.trigger).Label; got != tt.want {
				t.Errorf("%s: label of %q is\n\t%q, want\n\t%q", tt.in, tt.trigger, got, tt.want)
			}
		})
	}
}

// A long sentence is cut where a phrase ends.
func TestLabelLength(t *testing.T) {
	const in = "Engineers from the northern districts repaired the pumps of the old mill under the eyes of a great crowd of villagers from all the hamlets around the lake and of their many guests."
	e := eventOf(t, in, "repaired")
	if n := utf8.RuneCountInString(e.Label); n > 98 {
		t.Errorf("label has %d letters: %q", n, e.Label)
	}
	if want := "Engineers from the northern districts repaired the pumps of the old mill under the eyes"; e.Label != want {
		t.Errorf("label is %q, want %q", e.Label, want)
	}
}

// A surname that looks like a plural is known by the full name elsewhere.
func TestSurname(t *testing.T) {
	const in = "Martin Oakes was arrested. Oakes denied it. He sued the mayor."
	if got, want := eventOf(t, in, "sued").Label, "Martin Oakes sued the mayor"; got != want {
		t.Errorf("label is %q, want %q", got, want)
	}
}
