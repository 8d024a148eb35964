package en

import "github.com/eventgraph/eventgraph/timeline/timex"

// Direction tells from the tense of the verb that governs text[start:end] on
// which side of the reference an open expression lies: past tense before,
// future after; Backward, strictly before, where "since" says so. It returns
// Closest when nothing tells, and onceAhead for what had been, or was no more, to
// be: "had been due Friday".
//
// English puts the time after its verb, so the words before the expression are
// read first, the nearest verb deciding; a time that opens its clause ("On
// Monday the court will …") takes the verb after it. An infinitive has the
// tense of what governs it, unless that looks ahead: "agreed to meet Monday",
// but "failed to appear Monday".
func Direction(text string, start, end int) timex.Direction {
	left := before(text, start)
	left.skipHedge()
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
	if prep == "for" && reporting.has(left.at(1)) {
		return timex.OnOrBackward // "the figures for January are due"
	}
	if prep == "of" && (left.at(1) == "date" || left.at(1) == "deadline") && !overtaken(left.at(2), left.at(3)) {
		return timex.OnOrForward // "set a trial date of March 17"
	}
	if prep == "from" && left.putOff(1) || left.at(0) == "to" && left.at(1) == "" && left.at(2) == "from" && left.putOff(3) {
		return onceAhead // "moved from Friday to Sunday"
	}
	if left.at(0) == "to" && (postponing.has(left.at(1)) || left.putOff(1)) || prep == "for" && (left.at(1) == "rescheduled" || left.at(1) == "wait") {
		return timex.OnOrForward // "was moved to Friday", "put back to Friday"
	}
	if left.looksToward(k) {
		return timex.OnOrForward // "preparing for the vote on Sunday"
	}
	if left.isBefore() {
		return timex.OnOrForward // "the match is on Sunday"
	}
	d1, n1, weak := left.governor(k)
	switch {
	case left.at(0) == "before" && d1 == timex.OnOrBackward && (left.perfect(n1) || left.perfect(n1+1)):
		return timex.OnOrForward // "have had a day of rest before Sunday's final"
	case prep == "by" && d1 == timex.OnOrBackward && intending.has(left.at(n1)):
		return timex.OnOrForward // "promised an answer by Tuesday"
	case prep == "through" && d1 == timex.OnOrBackward && (postponing.has(left.at(n1)) || left.at(k) == "effect"):
		return timex.OnOrForward // "was extended through Monday"
	case prep == "until" || prep == "till":
		if d1 == timex.OnOrBackward && n1 <= 4 && !postponing.has(left.at(n1)) && left.at(k) != "off" { // "put off until"
			return d1
		}
		return timex.OnOrForward
	case d1 == timex.OnOrBackward && left.untilWithin(k, n1):
		return timex.OnOrForward // "in custody until a hearing on Friday"
	}
	fronted := k >= left.n || left.comma[k] && !inBrackets(text, start) || clauseOpeners.has(left.at(k))
	cancellable := d1 == timex.OnOrForward && n1 == k || possessive(text[end:])
	if d1 != timex.Closest && !weak && !fronted && n1 <= 4 && !cancellable && (k > 0 || d1 != timex.OnOrForward) {
		return d1 // no verb behind the expression is nearer
	}
	right := after(text, end)
	if k == 0 && reporting.has(right.at(0)) && d1 == timex.OnOrForward {
		return timex.OnOrBackward // "will publish February figures"
	}
	switch {
	case cancellable && right.calledOff():
		return onceAhead
	case d1 != timex.Closest && !weak && !fronted && (n1 <= 4 || right.at(0) == "and" || right.at(0) == "but"):
		return d1
	}
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

// calledOff reports whether the words after an expression say that what it
// dates did not take place: "Friday's match was called off".
func (c *clause) calledOff() bool {
	for k := 1; k < min(c.n, 8); k++ {
		if w := c.at(k); cancelled.has(w) || (w == "called" || w == "put") && c.at(k+1) == "off" {
			return passivePast.has(c.at(k - 1))
		}
	}
	return false
}

// passivePast are forms of "be" before a participle of the past.
var passivePast = wordSet{"been", "was", "were"}

// onceAhead is the direction of what was planned in the past, which may lie on
// either side of the creation time.
const onceAhead = timex.Forward

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

// putOff reports whether word k, or the words that end there, set another time:
// "postponed", "brought forward".
func (c *clause) putOff(k int) bool {
	switch c.at(k) {
	case "back", "forward", "off":
		return pastForm(c.at(k + 1))
	case "deferred", "delayed", "moved", "postponed", "rescheduled":
		return true
	}
	return false
}

// looksToward reports whether word k is a thing that is set for a time, which
// the words before it look forward to: "clearing the way for his execution".
func (c *clause) looksToward(k int) bool {
	if !schedulable.has(c.at(k)) {
		return false
	}
	for i := k + 1; i < k+5 && !c.parted(i); i++ {
		if c.at(i) == "for" {
			return lookingToward.has(c.at(i+1)) && !overtaken(c.at(i+2), c.at(i+3))
		}
	}
	return false
}

// isBefore reports whether "is" or "are" stands right before an expression, with
// no more than its preposition and a short predicate between: "is out on".
func (c *clause) isBefore() bool {
	switch c.at(0) {
	case "on", "in", "by", "until", "till":
		if predicates.has(c.at(1)) && (c.at(2) == "is" || c.at(2) == "are") && !c.parted(2) {
			return true
		}
	}
	k := 0
	switch c.at(0) {
	case "on", "in", "at", "from":
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
		if prev == "to" && !phraseWords.has(w) && !clauseOpeners.has(w) && k+2 < c.n && len(w) > 1 && (!pastForm(w) || baseForms.has(w)) {
			if intending.has(c.at(k+2)) || intending.has(c.at(k+3)) && c.at(k+2) == "" {
				if overtaken(c.at(k+3), c.at(k+4)) {
					return onceAhead, k, false
				}
				return timex.OnOrForward, k, false
			}
			if m := c.commander(k); m > 0 {
				if overtaken(c.at(m+1), c.at(m+2)) {
					return onceAhead, k, false
				}
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
		if k+2 == c.n && timetabled.has(w) && phraseWords.has(next) {
			if s := c.raw(k + 1); isUpper(s[0]) && s[len(s)-1] == 's' {
				return timex.OnOrForward, k, false // "Markets reopen on Friday"
			}
		}
		if ((w == "has" || w == "have") && (next == "a" || next == "an") || w == "there's" || (w == "is" || w == "are") && prev == "there") && (c.at(0) == "on" || schedulable.has(c.at(0))) && !c.parted(k) {
			return timex.OnOrForward, k, false // "has an exam on Friday", "there is a meeting on Friday"
		}
		if prev == "have" && c.at(k+2) == "to" && passivePast.has(c.at(k+3)) && pastForm(w) {
			return onceAhead, k, false // "was to have married in August"
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

// commander is the word that has somebody do what the infinitive at word k says,
// 0 for none.
func (c *clause) commander(k int) int {
	switch {
	case commanding.has(c.at(k + 2)):
		return k + 2
	case commanding.has(c.at(k+3)) && !pastForm(c.at(k+2)):
		return k + 3
	case commanding.has(c.at(k+4)) && determiners.has(c.at(k+3)):
		return k + 4
	}
	return 0
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
