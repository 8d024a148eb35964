// Package export writes event graphs in the formats of other programs, one
// writer a file. The call to make is that of the format wanted:
//
//	err := export.JSON(os.Stdout, g)
//	err := export.HTML(f, g, export.HTMLOptions{Title: "The dam breach"})
//
// A writer writes all that its format can hold of a [Source], which a graph is:
//
//	all events            JSON, JSONLines, JSONLD, CSV, GraphML, DOT, Markdown, Mermaid, HTML, Text
//	those with a bound    TimelineJS, Vis, ICalendar
//	those between two     Gantt
//	relations             JSON, JSONLD, GraphML, DOT, HTML
//	conflicts             JSON, JSONLD, Markdown, HTML, Text; GraphML and DOT mark their events
//
// To write less, make a source of a part: [Highlights] is what people want to
// read, [Top] the most important events, [Agreed] what several sources tell,
// [Select] any choice.
//
//	err := export.Mermaid(w, export.Highlights(g))
//
// Bounds are half-open; a format whose last day belongs to the event gets the
// day before. Times are local readings and have a zone only where a text gave
// one. Text of articles is taken for text in every format: it can end no line,
// string, element or cell, and runs no formula, markup or script.
package export
