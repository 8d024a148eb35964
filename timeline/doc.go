// Package timeline turns dated prose into one ordered, explained event graph.
//
// The one call to make is [Build]:
//
//	g, err := timeline.Build(ctx,
//		timeline.Document{ID: "a", Text: "LONDON, Sept 25 2023 (Northwire) - An officer was charged on Wednesday ..."},
//		timeline.Document{ID: "b", Text: "..."})
//	for e := range g.Events() { // in chronological order
//		fmt.Println(e.Time.Value, e.Label)
//	}
//
// # The route of a document
//
//	Document
//	  -> internal/text     sentences, tokens
//	  -> internal/dct      creation time: given > header > dateline > Config.DefaultDCT > none
//	  -> tagger            time expressions and their values (internal/lang/en, internal/anchor)
//	  -> internal/syntax   words, phrases, verb groups, clauses (internal/pos)
//	  -> internal/event    event mentions
//	  -> internal/link     event-time and event-event links
//	  =  timeml.Annotation what one document says, see [Config.Read]
//	Annotations
//	  -> Graph.Put         replaces what that document had said before
//	  -> internal/infer    creation times that other documents betray
//	  -> internal/merge    which mentions tell of one event
//	  -> internal/closure  bounds and order; conflicts explained, never dropped
//	  =  Graph
//	  -> export            one writer a file
//
// The same documents give the same graph, whatever their order and the number
// of cores. Nothing reads the clock, the locale or the network.
package timeline
