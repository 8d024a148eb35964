package export

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"github.com/eventgraph/eventgraph/timeline"
)

// DOT writes the graph for Graphviz: a node an event, an edge a relation.
// A solid frame is a stated time, a dashed one an inferred time, a dotted one
// none; a double frame is an event that sources disagree on. A dashed edge was
// derived, a solid one stated. The label has the time in the words of [When].
func DOT(w io.Writer, src Source) error {
	out := bufio.NewWriter(w)
	out.WriteString("digraph timeline {\n" +
		"  graph [charset=\"UTF-8\", rankdir=LR, ranksep=0.4];\n" +
		"  node [shape=box, fontname=\"Helvetica\", fontsize=11];\n" +
		"  edge [fontname=\"Helvetica\", fontsize=9, color=\"#5c6670\"];\n")
	disputed := disputes(src)
	for e := range src.Events() {
		style := map[timeline.Status]string{timeline.Stated: "solid", timeline.Inferred: "dashed", timeline.Unknown: "dotted"}[e.Time.Status]
		peripheries := ""
		if disputed[e.ID] {
			peripheries = `, peripheries=2, color="#b3261e"`
		}
		label := wrap(caption(e), 32)
		if when := When(e.Time); when != "" {
			label = append([]string{line(when)}, label...)
		}
		fmt.Fprintf(out, "  \"%s\" [label=%s, tooltip=%s, style=%s%s];\n", e.ID, dotQuote(label...), dotQuote(line(quote(e).Text)), style, peripheries)
	}
	for r := range src.Relations() {
		var attrs []string
		if name := strings.Join(relationNames(r.Relation), " or "); name != "before" {
			attrs = append(attrs, "label="+dotQuote(name))
		}
		if r.Basis != "stated" {
			attrs = append(attrs, "style=dashed")
		}
		fmt.Fprintf(out, "  \"%s\" -> \"%s\" [%s];\n", r.From, r.To, strings.Join(attrs, ", "))
	}
	out.WriteString("}\n")
	return out.Flush()
}

// dotEscaper keeps Graphviz from reading escapes such as \N and entities in text.
var dotEscaper = strings.NewReplacer(`\`, `\\`, `"`, `\"`, "&", "&amp;")

// dotQuote writes lines, which hold no line end, as one quoted string.
func dotQuote(lines ...string) string {
	quoted := make([]string, len(lines))
	for i, l := range lines {
		quoted[i] = dotEscaper.Replace(l)
	}
	return `"` + strings.Join(quoted, `\n`) + `"`
}
