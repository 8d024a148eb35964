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
	if w := left.at(1); left.at(0) == "to" && (postponing.has(w) || (w == "back" || w == "forward") && pastForm(left.at(2))) || prep == "for" && (w == "rescheduled" || w == "wait") {
		return timex.OnOrForward // "was moved to Friday", "put back to Friday"
	}
	if left.isBefore() {
		return timex.OnOrForward // "the match is on Sunday"
	}
	d1, n1, weak := left.governor(k)
	switch {
	case prep == "by" && d1 == timex.OnOrBackward && intending.has(left.at(n1)):
		return timex.OnOrForward // "promised an answer by Tuesday"
	case prep == "through" && d1 == timex.OnOrBackward && (postponing.has(left.at(n1)) || left.at(k) == "effect"):
		return timex.OnOrForward // "was extended through Monday"
	case prep == "until" || prep == "till":
		if d1 == timex.OnOrBackward && n1 <= 4 && !postponing.has(left.at(n1)) {
			return d1
		}
		return timex.OnOrForward
	case d1 == timex.OnOrBackward && left.untilWithin(k, n1):
		return timex.OnOrForward // "in custody until a hearing on Friday"
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
	case d1 == timex.Closest && d2 == timex.Closest && (prep == "by" || prep == "through"):
		return timex.OnOrForward // "wants an answer by Friday", "is good through Friday"
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

// untilWithin reports whether "until" or "ahead of" and a noun stand between the verb, word n,
// and the expression's phrase, which ends at word k.
func (c *clause) untilWithin(k, n int) bool {
	for i := k; i < min(n, k+6) && !c.comma[i]; i++ {
		if w := c.at(i); w == "until" || w == "till" || w == "of" && c.at(i+1) == "ahead" {
			return schedulable.has(c.at(k))
		}
	}
	return false
}

// isBefore reports whether "is" or "are" stands right before an expression, with
// no more than its preposition between.
func (c *clause) isBefore() bool {
	k := 0
	switch c.at(0) {
	case "on", "in", "at":
		k = 1
	case "to":
		if c.at(1) == "from" { // "is from 4 to 6 p.m. Friday"
			k = 2
		}
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
		if prev == "to" && !phraseWords.has(w) && !clauseOpeners.has(w) && k+2 < c.n && len(w) > 1 && (!pastForm(w) || baseForms.has(w)) {
			if intending.has(c.at(k+2)) || intending.has(c.at(k+3)) && c.at(k+2) == "" {
				if overtaken(c.at(k+3), c.at(k+4)) {
					return timex.OnOrBackward, k, false
				}
				return timex.OnOrForward, k, false
			}
			if commanding.has(c.at(k+2)) || commanding.has(c.at(k+3)) && !pastForm(c.at(k+2)) || commanding.has(c.at(k+4)) && determiners.has(c.at(k+3)) {
				return timex.OnOrForward, k, false // "ordered them to appear Friday"
			}
			if purpose < 0 && !c.parted(k) {
				purpose = k
			}
			k++
			continue
		}
		if (w == "would" && next == "not" || w == "wouldn't") && silent.has(c.at(k-2)) || w == "wouldn't" && silent.has(next) {
			return timex.OnOrBackward, k, false // "would not comment Friday"
		}
		if timetabledPlural.has(w) && phraseWords.has(next) && c.raw(k+1) != "" && k+2 == c.n {
			if s := c.raw(k + 1); isUpper(s[0]) && s[len(s)-1] == 's' {
				return timex.OnOrForward, k, false // "Markets reopen on Friday"
			}
		}
		if (c.at(0) == "on" || schedulable.has(c.at(0))) && !c.parted(k) && ((w == "has" || w == "have") && (next == "a" || next == "an") || w == "there's" || (w == "is" || w == "are") && prev == "there") {
			return timex.OnOrForward, k, false // "has an exam on Friday", "there is a meeting on Friday"
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
		if w == "plans" && pastForm(prev) {
			return timex.Closest // "announced plans on Friday"
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
	case "i'm", "we're", "they're", "you're", "he's", "she's":
		if len(next) > 4 && next[len(next)-3:] == "ing" {
			return timex.OnOrForward
		}
		return timex.Closest
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
		if baseForms.has(w) && (prev == "to" || modals.has(prev) || modals.has(prev2) && (prev == "not" || prev == "also")) {
			return timex.Closest // "will cut rates"
		}
		if prev == "if" || prev == "getting" && passive(prev2) {
			return timex.OnOrForward // "if elected in October"
		}
		if prev == "being" && (prev2 == "was" || prev2 == "were") {
			return timex.OnOrBackward
		}
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
		return (arranged.has(w) || w == "runs" && next == "out" || w == "reports" && (next == "results" || next == "earnings" || next == "its")) && !determiners.has(prev)
	}
	if !arrangedPlural.has(w) || determiners.has(prev) || prev == "did" || prev == "not" || prev == "to" {
		return false
	}
	if prev != "" && isUpper(prev[0]) && teamPlural.has(w) {
		return true // "Arsenal face Chelsea on Sunday"
	}
	switch prev {
	case "and", "I", "they", "They", "we", "We", "both", "two", "three", "four", "men", "women", "people", "police":
		return true
	}
	return prev2 == "and" || len(prev) > 2 && prev[len(prev)-1] == 's' && prev[len(prev)-2] != 's'
}

// baseForms are past tenses that infinitives look like.
var baseForms = wordSet{"beat", "bid", "burst", "cut", "hit", "hurt", "lay", "let", "put", "quit", "read", "set", "shut", "split", "spread"}

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
