// Package event finds the events that a document tells of: the word or phrase
// that names each one, its TimeML attributes, how far the text vouches for it,
// who takes part, and a line that names it to a reader.
//
//	var p syntax.Parser
//	events := event.Find(p.Parse(raw, sentences), times)
//
// Verbs are events unless they only help others ([finder.verbs]); nouns are if
// they are known to name events and the context does not speak against it
// ([finder.nouns]); adjectives after a copula are states if they are of those
// that begin, end or look forward to something.
package event
