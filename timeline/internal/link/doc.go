// Package link finds what a text says of the times of its events, and places
// the events on the time line from it.
//
//	link.Find(a, sentences) // appends to a.Links
//	link.Place(a)           // sets Time of every event of a
//
// A time expression governs the event that syntax puts it beside: the verb of
// its clause, or the event noun that it qualifies; its signal ("by", "since")
// says how the two relate (signal.go, governor.go, rival.go, nominal.go,
// spread.go).
// Clauses and nouns joined by "after", "until" or "in response to" order their
// events (order.go, nounorder.go), "two days after" also says how far apart they
// are (offset.go), and tense sets an event against the creation time (tense.go).
// What is told without a date after a dated event, or beside it, is likely of its
// day (narrative.go, companion.go): a value, not a bound. Text order alone says
// nothing.
//
// Where Link.Relation and Link.Constraint are both given, the relation is what
// the text most likely means and the constraint is what it vouches for.
package link
