package text

// starts reports a capitalised word that begins sentences far more often than it stands as a
// name behind an abbreviation: "He grew up in the U.S. The family …".
func starts(word string) bool {
	switch word {
	case "A", "About", "According", "Across", "After", "Again", "Against", "All", "Almost", "Also", "Although",
		"Among", "An", "And", "Another", "Any", "Are", "Around", "As", "At", "Authorities",
		"Because", "Before", "Being", "Besides", "Between", "Both", "But", "By",
		"Can", "Could", "Critics", "Despite", "Did", "Do", "Does", "During",
		"Each", "Earlier", "Either", "Even", "Every", "Everyone", "Experts", "Few", "Finally", "For", "From", "Further",
		"Had", "Has", "Have", "He", "Her", "Here", "His", "How", "However",
		"I", "If", "In", "Indeed", "Instead", "Investigators", "Investors", "Is", "It", "Its", "Just",
		"Last", "Later", "Like", "Many", "Maybe", "Meanwhile", "More", "Moreover", "Most", "Much", "My",
		"Neither", "Nevertheless", "Nobody", "None", "Nor", "Not", "Nothing", "Now",
		"Of", "Officials", "On", "Once", "Only", "Or", "Other", "Others", "Our", "Over",
		"People", "Perhaps", "Police", "Residents", "Several", "Shares", "She", "Should", "Since", "So", "Some", "Soon", "Still", "Such",
		"Than", "That", "The", "Their", "Then", "There", "Therefore", "These", "They", "This", "Those", "Though", "Through", "Thus", "To", "Today",
		"Tomorrow", "Traders", "Two", "Three", "Under", "Unlike", "Until", "Upon", "Was", "We", "Were", "What", "When", "Where", "Whether", "Which",
		"While", "Who", "Whoever", "Why", "Will", "With", "Within", "Without", "Witnesses", "Would", "Yes", "Yesterday", "Yet", "You", "Your",
		"Analysts":
		return true
	}
	return false
}

// followsClock reports a word that goes on after a clock time: "8 p.m. Monday", "2 p.m. GMT".
func followsClock(word string) bool {
	return weekday(word) || zone(word) || abbreviationOf(word) == dated || month(word)
}

// followsEntity reports a capitalised word that goes on after the name of a company or a state:
// "Inc. Chairman", "Calif. Gov.".
func followsEntity(word string) bool {
	switch word {
	case "Chairman", "Chairwoman", "Chair", "Chief", "CEO", "CFO", "COO", "CTO", "President", "Vice", "Executive", "Director", "Managing", "Senior",
		"Founder", "Treasurer", "Analyst", "Class", "Series", "International", "Group", "Holdings", "Holding", "Inc", "Ltd", "Corp", "Co", "LLC", "LP",
		"NV", "SA", "AG", "Plc", "PLC", "Attorney", "Republican", "Republicans", "Democrat", "Democrats", "State", "Legislature", "University", "Tech", "Governor", "Senator",
		"Gov", "Sen", "Rep", "Lt", "B", "N", "S":
		return true
	}
	return weekday(word) || month(word) || abbreviationOf(word) == dated
}

func weekday(word string) bool {
	switch word {
	case "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
		"Mondays", "Tuesdays", "Wednesdays", "Thursdays", "Fridays", "Saturdays", "Sundays":
		return true
	}
	return false
}

func month(word string) bool {
	switch word {
	case "January", "February", "March", "April", "May", "June", "July", "August",
		"September", "October", "November", "December":
		return true
	}
	return false
}

func zone(word string) bool {
	switch word {
	case "GMT", "UTC", "BST", "EST", "EDT", "ET", "CST", "CDT", "CT", "MST", "MDT", "MT", "PST", "PDT", "PT", "CET", "CEST",
		"EET", "IST", "JST", "AEST", "Eastern", "Central", "Mountain", "Pacific", "Greenwich", "ZULU":
		return true
	}
	return false
}

// predicates reports a verb that makes the word before it the subject of a new sentence:
// "at 8 p.m. Monday was quiet".
func predicates(word string) bool {
	switch word {
	case "is", "was", "will", "has", "had", "would", "saw", "marks", "marked", "brings", "brought", "came", "began", "'s", "looks", "looked":
		return true
	}
	return false
}

// speaks reports a verb of saying, which ties a quotation to its speaker: "Why?" Smith asked.
func speaks(word string) bool {
	switch word {
	case "said", "says", "asked", "asks", "added", "adds", "told", "wrote", "writes", "replied", "replies", "shouted", "cried",
		"yelled", "tweeted", "posted", "warned", "explained", "recalled", "insisted", "declared", "joked", "exclaimed", "demanded",
		"wondered", "answered", "responded", "continued", "concluded", "noted", "quipped", "screamed", "thought", "read":
		return true
	}
	return false
}
