// Package syntax analyses the sentences of English prose: noun phrases, verb
// groups with their tense, and clauses with what joins them. It is shallow and
// linear in the text: one pass over the tokens makes phrases and groups
// ([Phrase], [Verb]), a second one with a stack of open clauses makes the
// [Clause]s and finds subjects and objects.
//
//	var p syntax.Parser
//	for _, s := range p.Parse(raw, text.Sentences(nil, raw), times) {
//		for _, v := range s.Verbs { … s.Text(v.Range) … }
//	}
//
// All results are indices, into the tokens, phrases, verbs or clauses of one
// sentence; [None] stands for nothing. Any text is analysed: a sentence that
// is none gives few phrases and no verbs, never an error.
package syntax
