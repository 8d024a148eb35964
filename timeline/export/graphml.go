package export

import (
	"bufio"
	"encoding/xml"
	"fmt"
	"io"
	"strings"

	"github.com/eventgraph/eventgraph/timeline"
)

// graphMLKeys are the attributes of nodes and edges: name, whose it is, type.
var graphMLKeys = [][3]string{
	{"label", "node", "string"}, {"when", "node", "string"}, {"timex", "node", "string"}, {"edtf", "node", "string"},
	{"earliest", "node", "string"}, {"latest", "node", "string"}, {"status", "node", "string"}, {"class", "node", "string"},
	{"modality", "node", "string"}, {"polarity", "node", "string"}, {"importance", "node", "double"}, {"participants", "node", "string"},
	{"sources", "node", "string"}, {"disputed", "node", "boolean"},
	{"relation", "edge", "string"}, {"basis", "edge", "string"}, {"confidence", "edge", "double"},
}

// GraphML writes the graph for Gephi, yEd, igraph and NetworkX: a node an event
// with its attributes, an edge a relation of the transitive reduction. Of a
// relation that is open the names are joined with a space. Attributes keep the
// enclosing bounds, EDTF, the status, and whether sources disagree on the event.
func GraphML(w io.Writer, src Source) error {
	out := bufio.NewWriter(w)
	out.WriteString(xml.Header + `<graphml xmlns="http://graphml.graphdrawing.org/xmlns"` +
		` xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"` +
		` xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">` + "\n")
	for _, k := range graphMLKeys {
		fmt.Fprintf(out, "  <key id=\"%s\" for=\"%s\" attr.name=\"%[1]s\" attr.type=\"%[3]s\"/>\n", k[0], k[1], k[2])
	}
	out.WriteString("  <graph id=\"timeline\" edgedefault=\"directed\">\n")
	disputed := disputes(src)
	for e := range src.Events() {
		t := timeOf(e.Time)
		fmt.Fprintf(out, "    <node id=\"%s\">\n", e.ID)
		for i, value := range []string{e.Label, When(e.Time), t.Timex, t.EDTF, t.Earliest, t.Latest, string(t.Status), string(e.Class),
			string(e.Modality), string(e.Polarity), fmt.Sprint(round(e.Importance)), list(e.Participants), list(sources(e)), fmt.Sprint(disputed[e.ID])} {
			writeData(out, graphMLKeys[i][0], value)
		}
		out.WriteString("    </node>\n")
	}
	for r := range src.Relations() {
		fmt.Fprintf(out, "    <edge source=\"%s\" target=\"%s\">\n", r.From, r.To)
		writeData(out, "relation", strings.Join(relationNames(r.Relation), " "))
		writeData(out, "basis", r.Basis)
		writeData(out, "confidence", fmt.Sprint(round(r.Confidence)))
		out.WriteString("    </edge>\n")
	}
	out.WriteString("  </graph>\n</graphml>\n")
	return out.Flush()
}

func writeData(out *bufio.Writer, key, value string) {
	if value == "" {
		return
	}
	fmt.Fprintf(out, "      <data key=\"%s\">", key)
	xml.EscapeText(out, []byte(line(value))) // the writer keeps its error until Flush
	out.WriteString("</data>\n")
}

// disputes are the events that a conflict is about.
func disputes(src Source) map[timeline.EventID]bool {
	d := map[timeline.EventID]bool{}
	for c := range src.Conflicts() {
		for _, id := range c.Events {
			d[id] = true
		}
	}
	return d
}
