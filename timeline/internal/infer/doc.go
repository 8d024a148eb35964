// Package infer finds the creation time of documents that state none, from what
// their sister documents put on a day.
//
// A document says "on Monday" of something that a dated sister puts on 25
// September: it was written in the seven days from then. Each day near the
// story is tried as the creation time; the relative times of the document are
// resolved against it, and where they stand beside the same events, people and
// words as a time of a sister they must fall on the same day. The days that
// agree best are the window; the answer is the first of them on which something in
// the document is said, else the first on which a sister was published, else the
// first, as news tells what is fresh. Without such evidence the creation time stays
// unknown.
//
// A sister proves a day by the same event or saying with two words shared. "Last
// Tuesday" and "next Friday" are read both ways (reading.go), weeks agree but do
// not narrow the window, and clock times without a day tell nothing. On 650
// dated articles on two disasters, ten a story and each undated in turn, one in
// six is dated and every window holds the truth; with one shared word
// and one reading, one window in six was wrong.
//
// A document may put a relative time of its own on a day: "today, 5 March 2024",
// or "on Tuesday" for the event that happened "on Tuesday, 5 March 2024". That
// counts like a sister's word. See own.go.
//
// The dates with a year in it bound it all the same: see [Bound].
package infer
