package en

import "github.com/eventgraph/eventgraph/timeline/timex"

// Direction tells from the tense of the verb that governs text[start:end] on
// which side of the reference an open expression lies: past tense before,
// future after; Backward, strictly before, where "since" says so. It returns
// Closest when nothing tells.
//
// English puts the time after its verb, so the words before the expression are
// read first, the nearest verb deciding; a time that opens its clause ("On
// Monday the court will …") takes the verb after it. An infinitive has the
// tense of what governs it, unless that looks ahead: "agreed to meet Monday",
// but "failed to appear Monday".
func Direction(text string, start, end int) timex.Direction {
	left := before(text, start)
	k := 0 // past the words that belong to the expression's phrase
	for k < 2 && phraseWords.has(left.at(k)) && !left.comma[k] {
		k++
	}
	prep := ""
	if k > 0 {
		prep = left.at(0)
	}
	switch prep {
	case "since":
		return timex.Backward
	case "effective", "starting":
		return timex.OnOrForward
	}
	if prep == "in" && left.at(1) == "ending" {
		return timex.OnOrForward // "the year ending in May"
	}
	if left.at(0) == "as" && (left.at(1) == "soon" || left.at(1) == "early") {
		return timex.OnOrForward // "as soon as Tuesday"
	}
	if prep == "for" && schedulable.has(left.at(1)) && !overtaken(left.at(2), left.at(3)) || prep == "of" && left.at(1) == "ahead" {
		return timex.OnOrForward // "called a strike for Thursday", "ahead of Sunday's vote"
	}
	if prep == "of" && (left.at(1) == "date" || left.at(1) == "deadline") && !overtaken(left.at(2), left.at(3)) {
		return timex.OnOrForward // "set a trial date of March 17"
	}
	if left.isBefore() {
		return timex.OnOrForward // "the match is on Sunday"
	}
	d1, n1, weak := left.governor(k)
	switch {
	case prep == "by" && d1 == timex.OnOrBackward && intending.has(left.at(n1)):
		return timex.OnOrForward // "promised an answer by Tuesday"
	case prep == "through" && d1 == timex.OnOrBackward && postponing.has(left.at(n1)):
		return timex.OnOrForward // "was extended through Monday"
	case prep == "until" || prep == "till":
		if d1 == timex.OnOrBackward && n1 <= 4 && !postponing.has(left.at(n1)) {
			return d1
		}
		return timex.OnOrForward
	}
	fronted := k >= left.n || left.comma[k] && !inBrackets(text, start) || clauseOpeners.has(left.at(k))
	if d1 != timex.Closest && !weak && !fronted && n1 <= 4 {
		return d1 // no verb behind the expression is nearer
	}
	right := after(text, end)
	if left.n == 0 && (right.at(0) == "is" || right.at(0) == "marks") {
		return timex.OnOrForward // "Monday is a holiday"
	}
	if prep == "for" && (right.at(0) == "delivery" || right.at(0) == "futures") {
		return timex.OnOrForward // "crude for January delivery fell"
	}
	d2, n2 := right.follower()
	switch {
	case d1 == timex.Closest:
		return d2
	case d2 == timex.Closest:
		return d1
	case weak:
		return d2
	case fronted && n2 <= 8:
		return d2
	case n1 <= n2+4:
		return d1
	}
	return d2
}

// reached are what could or could not be done by the one who writes.
var reached = wordSet{"confirmed", "contacted", "determined", "found", "learned", "located", "reached", "verified"}

// isBefore reports whether "is" or "are" stands right before an expression, with
// no more than its preposition between.
func (c *clause) isBefore() bool {
	k := 0
	switch c.at(0) {
	case "on", "in", "at":
		k = 1
	}
	w := c.at(k)
	return (w == "is" || w == "are") && !c.comma[0] && !c.comma[k]
}

// inBrackets reports whether a bracket opens right before start: "at four in
// the morning (4 a.m. EDT Thursday)".
func inBrackets(text string, start int) bool { return start > 0 && text[start-1] == '(' }

// governor walks the words before an expression from word k on and returns the
// direction of the nearest verb and its index. It is weak when there is no more
// than an infinitive: "the third country to join on Friday".
func (c *clause) governor(k int) (d timex.Direction, at int, weak bool) {
	purpose := -1 // an infinitive that nothing before it explains
	for ; k < c.n; k++ {
		w, next, prev := c.at(k), c.at(k-1), c.at(k+1)
		if w == "" {
			continue
		}
		if prev == "to" && !phraseWords.has(w) && !clauseOpeners.has(w) && k+2 < c.n && len(w) > 1 && !pastForm(w) {
			if intending.has(c.at(k+2)) || intending.has(c.at(k+3)) && c.at(k+2) == "" {
				if overtaken(c.at(k+3), c.at(k+4)) {
					return timex.OnOrBackward, k, false
				}
				return timex.OnOrForward, k, false
			}
			if purpose < 0 && !c.parted(k) {
				purpose = k
			}
			k++
			continue
		}
		if prev == "after" && len(w) > 4 && w[len(w)-3:] == "ing" {
			return timex.OnOrBackward, k, false // "after losing Tuesday's vote"
		}
		switch v := verbDirection(w, next, prev, c.at(k+2)); {
		case v == timex.Closest, w[len(w)-1] != 'd' && (w == "is" || w == "are") && next != "to" && c.parted(k):
		case v == timex.OnOrForward && prev == "be" && (c.at(k+2) == "couldn't" || c.at(k+2) == "not" && c.at(k+3) == "could"):
			return timex.OnOrBackward, k, false // "could not be reached Friday"
		case v == timex.OnOrForward && prev == "be" && c.at(k+2) == "could" && reached.has(w):
			return timex.OnOrBackward, k, false // "neither could be located Wednesday"
		default:
			return v, k, false
		}
		if present(w, next, c.raw(k+1), c.at(k+2)) && !c.parted(k) {
			return timex.OnOrForward, k, false
		}
	}
	if purpose >= 0 {
		return timex.OnOrForward, purpose, true
	}
	return timex.Closest, 0, false
}

// parted reports whether a comma stands between word k and the expression.
func (c *clause) parted(k int) bool {
	for ; k >= 0; k-- {
		if c.comma[k] {
			return true
		}
	}
	return false
}

// follower walks the words after an expression to the first verb.
func (c *clause) follower() (d timex.Direction, at int) {
	for k := 0; k < c.n; k++ {
		w, prev, next := c.at(k), c.at(k-1), c.at(k+1)
		if w == "" || prev == "to" || participles.has(w) {
			continue // "an election seen as …"
		}
		if intending.has(w) && (next == "to" || next == "that") && pastForm(w) {
			return timex.OnOrForward, k
		}
		if v := verbDirection(w, next, prev, c.at(k-2)); v != timex.Closest {
			return v, k
		}
	}
	return timex.Closest, 0
}

// verbDirection is the direction that one word shows with the words beside it
// in the order of the text.
func verbDirection(w, next, prev, prev2 string) timex.Direction {
	switch w {
	case "will", "shall", "won't", "can", "may", "should", "must", "would", "could", "might", "'ll", "let's", "he'll", "it'll", "they'll", "we'll", "i'll":
		return timex.OnOrForward
	case "scheduled", "expected", "slated", "due", "expects", "expect", "plans", "intends", "hopes", "payable":
		if overtaken(prev, prev2) {
			return timex.OnOrBackward
		}
		return timex.OnOrForward
	case "planned", "planning", "plan":
		switch next {
		case "a", "an", "the", "to", "for", "another", "more":
			return timex.OnOrForward
		}
	case "forecast":
		if next == "for" || passive(prev) {
			return timex.OnOrForward
		}
	case "set":
		if overtaken(prev, prev2) {
			return timex.OnOrBackward
		}
		if next == "to" || next == "for" || passive(prev) {
			return timex.OnOrForward
		}
		return timex.OnOrBackward
	case "is", "are", "am", "isn't", "aren't":
		if next == "to" || next == "due" || next == "about" || next == "likely" || next == "unlikely" || next == "possible" || len(next) > 4 && next[len(next)-3:] == "ing" {
			return timex.OnOrForward
		}
		return timex.Closest
	case "was", "were", "wasn't", "weren't":
		if next == "to" {
			return timex.OnOrForward
		}
		return timex.OnOrBackward
	case "had", "did", "has", "have", "been", "didn't", "hadn't", "hasn't", "haven't":
		if next == "until" || next == "to" && w[0] == 'h' && w != "had" {
			return timex.OnOrForward
		}
		return timex.OnOrBackward
	}
	if w[len(w)-1] == 's' && timetabled.has(w) && (next == "" || phraseWords.has(next)) {
		return timex.OnOrForward
	}
	if len(prev) > 2 && prev[len(prev)-1] == 's' && isLetter(prev[len(prev)-2]) && timetabledPlural.has(w) && phraseWords.has(next) {
		return timex.OnOrForward
	}
	if pastForm(w) {
		if determiners.has(prev) || determiners.has(prev2) && (prev == "still" || adverb(prev)) {
			return timex.Closest // "a still unspecified date"
		}
		if passive(prev) || passive(prev2) && adverb(prev) {
			return timex.OnOrForward // "are held Monday", "be published in May"
		}
		return timex.OnOrBackward
	}
	return timex.Closest
}

// overtaken reports whether the words before "scheduled" or "due", the nearer
// one first, say that it did not stay so: "had been scheduled for Friday", "was
// originally due".
func overtaken(prev, prev2 string) bool {
	switch prev {
	case "been":
		return prev2 != "has" && prev2 != "have"
	case "had", "originally", "initially", "previously":
		return true
	}
	return false
}

// present reports whether w is a present tense, which beside a weekday or a
// month tells of what is arranged: "the ban takes effect Monday", "voters go to
// the polls on Sunday".
func present(w, next, prev, prev2 string) bool {
	if next == "of" || next == "back" || prev == "of" {
		return false
	}
	if w[len(w)-1] == 's' {
		return arranged.has(w) && !determiners.has(prev)
	}
	if !arrangedPlural.has(w) || determiners.has(prev) || prev == "did" || prev == "not" || prev == "to" {
		return false
	}
	if prev != "" && isUpper(prev[0]) && teamPlural.has(w) {
		return true // "Arsenal face Chelsea on Sunday"
	}
	return prev == "and" || prev == "they" || prev == "we" || prev2 == "and" || len(prev) > 2 && prev[len(prev)-1] == 's' && prev[len(prev)-2] != 's'
}

// adverb reports whether w is one by its ending.
func adverb(w string) bool {
	return len(w) > 4 && w[len(w)-2:] == "ly" && !nounsInLy.has(w)
}

// nounsInLy look like adverbs: "the family said".
var nounsInLy = wordSet{"ally", "anomaly", "assembly", "family", "monopoly", "rally", "reply", "supply", "weekly"}

// passive reports whether w makes a participle after it a passive that is not
// past: "is held", "to be held".
func passive(w string) bool { return w == "is" || w == "are" || w == "be" || w == "being" }

// pastForm reports whether w is a past tense or participle.
func pastForm(w string) bool {
	if len(w) > 3 && w[len(w)-2:] == "ed" {
		return !notPast.has(w)
	}
	return irregularPast.has(w)
}

// phraseWords may stand between a verb and a time and say nothing of tense.
var phraseWords = wordSet{"a", "about", "around", "as", "at", "beginning", "by", "during", "early", "effective", "for", "from", "in", "late", "of", "on", "since", "starting", "the", "through", "till", "until"}

// clauseOpeners begin a clause, so that a time after them opens it.
var clauseOpeners = wordSet{"and", "because", "but", "if", "so", "that", "when", "while"}

// intending are words whose infinitive lies ahead of them: verbs, participles,
// adjectives and nouns.
var intending = wordSet{"about", "agree", "agreed", "agreement", "agreements", "agrees", "aim", "aimed", "aims", "ask", "asked", "asking", "decide", "decided", "decides", "decision", "due", "eager", "expect", "expected", "expecting", "expects", "hope", "hoped", "hopes", "hoping", "intend", "intended", "intends", "invitation", "invited", "likely", "ordered", "plan", "planned", "planning", "plans", "pledge", "pledged", "pledges", "prepare", "prepared", "preparing", "promise", "promised", "promises", "promising", "propose", "proposed", "ready", "scheduled", "set", "slated", "threaten", "threatened", "threatens", "unlikely", "urged", "vowed", "vows", "want", "wanted", "wants"}

// schedulable are things that are set for a time to come.
var schedulable = wordSet{"appointment", "ballot", "concert", "conference", "debate", "election", "elections", "event", "game", "hearing", "hearings", "interview", "launch", "march", "match", "meeting", "meetings", "planned", "poll", "polls", "protest", "protests", "rally", "referendum", "release", "session", "set", "strike", "strikes", "summit", "talks", "target", "trial", "visit", "vote"}

// timetabled are verbs whose present tells of what is arranged: "the school
// reopens Monday".
var timetabled = wordSet{"airs", "arrives", "begins", "closes", "convenes", "departs", "ends", "expires", "leaves", "meets", "opens", "premieres", "reconvenes", "reopens", "resumes", "returns", "starts", "travels", "votes"}

// timetabledPlural are the same after a plural: "hearings begin on Monday".
var timetabledPlural = wordSet{"begin", "close", "convene", "depart", "end", "expire", "leave", "meet", "open", "reconvene", "reopen", "resume", "return", "start"}

// arranged are verbs that are hardly ever plural nouns and whose present tells
// of what is arranged.
var arranged = wordSet{"appears", "becomes", "begins", "celebrates", "comes", "convenes", "decides", "departs", "enters", "expires", "faces", "gets", "goes", "holds", "hosts", "kicks", "leaves", "meets", "opens", "publishes", "resumes", "takes", "travels", "turns"}

// arrangedPlural are the same after a plural: "voters go to the polls".
var arrangedPlural = wordSet{"become", "begin", "celebrate", "come", "convene", "decide", "depart", "enter", "expire", "face", "go", "host", "leave", "meet", "open", "play", "publish", "resume", "return", "start", "take", "travel", "visit", "vote"}

// teamPlural are those that a name may stand before.
var teamPlural = wordSet{"begin", "face", "go", "meet", "play", "take", "travel"}

// determiners stand before a noun and its adjectives, not before a verb.
var determiners = wordSet{"a", "an", "any", "each", "every", "her", "his", "its", "my", "no", "our", "some", "the", "their", "this", "your"}

// postponing are past forms that set a time still to come: "extended until".
var postponing = wordSet{"adjourned", "bailed", "banned", "barred", "closed", "deferred", "delayed", "extended", "gave", "given", "grounded", "halted", "moved", "postponed", "released", "remanded", "shut", "suspended"}

// notPast are words in -ed that are no past tense.
var notPast = wordSet{"bleed", "breed", "exceed", "feed", "hundred", "indeed", "naked", "need", "proceed", "sacred", "seed", "speed", "succeed", "united", "wicked"}

// participles are no past tense: after a noun they qualify it.
var participles = wordSet{"begun", "born", "broken", "chosen", "done", "drawn", "driven", "eaten", "fallen", "flown", "forecast", "given", "grown", "known", "seen", "shown", "spoken", "stolen", "taken", "thrown", "worn", "written"}

// irregularPast are the past tenses that news uses most.
var irregularPast = wordSet{"arose", "ate", "awoke", "bade", "beat", "became", "began", "begun", "bent", "bit", "blew", "bore", "born", "bought", "bound", "broke", "broken", "brought", "built", "burst", "came", "caught", "chose", "chosen", "cut", "dealt", "died", "done", "drawn", "drew", "drove", "fell", "felt", "fled", "flew", "fought", "found", "froze", "gave", "given", "gone", "got", "grew", "heard", "held", "hit", "hung", "kept", "knew", "laid", "lay", "led", "left", "lost", "made", "meant", "met", "overthrew", "paid", "quit", "ran", "rang", "rose", "said", "sang", "sank", "sat", "saw", "seen", "sent", "shook", "shot", "shown", "slept", "slid", "slipped", "sold", "sought", "spent", "spoke", "spoken", "spun", "stole", "stood", "struck", "stuck", "sued", "swam", "swept", "swore", "swung", "taken", "taught", "thought", "threw", "thrown", "told", "took", "tore", "understood", "went", "withdrew", "won", "wore", "wrote"}
