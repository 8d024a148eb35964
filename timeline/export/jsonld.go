package export

import (
	"bufio"
	"encoding/json"
	"io"
	"net/url"

	"github.com/eventgraph/eventgraph/timeline"
	"github.com/eventgraph/eventgraph/timeline/allen"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// ldContext names the vocabularies, so that no context has to be fetched:
// OWL-Time (W3C, 2022), PROV-O (W3C, 2013), schema.org, and terms of our own for
// what these have no word for.
const ldContext = `{
  "time": "http://www.w3.org/2006/time#", "prov": "http://www.w3.org/ns/prov#",
  "schema": "https://schema.org/", "xsd": "http://www.w3.org/2001/XMLSchema#",
  "eg": "https://github.com/eventgraph/eventgraph/ns#", "edtf": "http://id.loc.gov/datatypes/edtf/",
  "id": "@id", "type": "@type", "label": "schema:name", "hasTime": "time:hasTime",
  "startDate": {"@id": "schema:startDate", "@type": "xsd:date"}, "endDate": {"@id": "schema:endDate", "@type": "xsd:date"},
  "participants": {"@id": "schema:about"}, "sources": {"@id": "prov:wasDerivedFrom", "@type": "@id"},
  "value": "prov:value", "quotedFrom": {"@id": "prov:wasQuotedFrom", "@type": "@id"},
  "mentions": "prov:hadPrimarySource", "start": "eg:start", "end": "eg:end",
  "edtfValue": {"@id": "eg:edtf", "@type": "edtf:EDTF"}, "timex": "eg:timex", "status": "eg:status", "granularity": "eg:granularity",
  "modality": "eg:modality", "polarity": "eg:polarity", "class": "eg:class", "importance": {"@id": "eg:importance", "@type": "xsd:double"},
  "within": "time:intervalIn", "beginning": "time:hasBeginning", "ending": "time:hasEnd",
  "dateTime": {"@id": "time:inXSDDateTime", "@type": "xsd:dateTime"}, "created": "eg:created",
  "subject": {"@id": "eg:subject", "@type": "@id"}, "object": {"@id": "eg:object", "@type": "@id"},
  "relation": "eg:relation", "basis": "eg:basis", "confidence": {"@id": "eg:confidence", "@type": "xsd:double"},
  "concerns": {"@id": "eg:concerns", "@type": "@id"}, "sides": {"@id": "eg:sides", "@container": "@list"}, "setAside": "eg:setAside"
}`

// JSONLD writes linked data as JSON-LD 1.1, with its context inside: each event
// is a schema.org Event with an OWL-Time interval and PROV sources. An interval
// whose ends are not known lies time:intervalIn another whose ends are the
// bounds; a side that is not known is left out. Relations and conflicts are
// nodes of their own; where a relation is a single OWL-Time property, the
// intervals have that too. The status, the EDTF value and rival dates are kept;
// schema:startDate and schema:endDate, which know no uncertainty, are the days
// that enclose the event, and left out where one is open.
func JSONLD(w io.Writer, src Source) error {
	out := bufio.NewWriter(w)
	out.WriteString("{\"@context\": " + ldContext + ",\n\"@graph\": [")
	sep := "\n"
	var failed error
	node := func(n ldNode) {
		b, err := json.Marshal(n)
		if err != nil && failed == nil {
			failed = err
		}
		out.WriteString(sep)
		out.Write(b)
		sep = ",\n"
	}
	for d := range src.Documents() {
		n := ldNode{"id": documentIRI(d.ID), "type": []string{"prov:Entity", "schema:Article"}, "label": line(nonEmpty(d.Title, d.ID)[0])}
		if d.Source != "" {
			n["schema:publisher"] = line(d.Source)
		}
		if d.Earliest.Known() || d.Latest.Known() {
			n["created"] = enclosure(d.Earliest, d.Latest)
			n["basis"] = string(d.DCT.Basis)
		}
		node(n)
	}
	for e := range src.Events() {
		node(eventNode(e))
	}
	for r := range src.Relations() {
		node(ldNode{"type": "eg:Relation", "subject": eventIRI(r.From), "object": eventIRI(r.To),
			"relation": relationNames(r.Relation), "basis": r.Basis, "confidence": round(r.Confidence)})
		if p := owlTime[r.Relation]; p != "" {
			node(ldNode{"id": timeIRI(r.From), p: ldNode{"id": timeIRI(r.To)}})
		}
	}
	for c := range src.Conflicts() {
		n := ldNode{"type": "eg:Conflict", "label": line(c.Summary)}
		var concerns []string
		for _, id := range c.Events {
			concerns = append(concerns, eventIRI(id))
		}
		var sides []ldNode
		for _, s := range c.Sides {
			side := ldNode{"type": "eg:Side", "value": line(s.Text), "timex": line(s.Value), "setAside": s.Aside}
			if s.Document != "" {
				side["quotedFrom"] = documentIRI(s.Document)
			}
			sides = append(sides, side)
		}
		n["concerns"], n["sides"] = concerns, sides
		node(n)
	}
	out.WriteString("\n]}\n")
	if failed != nil {
		return failed
	}
	return out.Flush()
}

// ldNode is a JSON object; encoding/json sorts its members.
type ldNode map[string]any

func eventIRI(id timeline.EventID) string { return "urn:eventgraph:event:" + string(id) }
func timeIRI(id timeline.EventID) string  { return "urn:eventgraph:time:" + string(id) }
func documentIRI(id string) string        { return "urn:eventgraph:document:" + url.PathEscape(id) }

func eventNode(e *timeline.Event) ldNode {
	n := ldNode{"id": eventIRI(e.ID), "type": []string{"schema:Event", "prov:Entity"}, "label": line(e.Label), "class": e.Class,
		"modality": e.Modality, "polarity": e.Polarity, "status": e.Time.Status, "importance": round(e.Importance)}
	if len(e.Participants) > 0 {
		n["participants"] = lines(e.Participants)
	}
	var iris []string
	for _, id := range sources(e) {
		iris = append(iris, documentIRI(id))
	}
	if iris != nil {
		n["sources"] = iris
	}
	var mentions []ldNode
	for _, m := range e.Mentions {
		if m.Document == "" {
			continue
		}
		mentions = append(mentions, ldNode{"type": "prov:Entity", "value": line(m.Text), "quotedFrom": documentIRI(m.Document), "start": m.Start, "end": m.End})
	}
	if mentions != nil {
		n["mentions"] = mentions
	}
	b := e.Time.Bounds
	if fourDigits(b.EarliestStart) && fourDigits(b.LatestEnd) {
		n["startDate"], n["endDate"] = isoDay(b.EarliestStart), isoDay(b.LatestEnd-1)
	}
	t := ldNode{"id": timeIRI(e.ID), "type": "time:ProperInterval"}
	v := timeOf(e.Time)
	for name, value := range map[string]string{"timex": v.Timex, "edtfValue": v.EDTF, "granularity": v.Granularity} {
		if value != "" {
			t[name] = value
		}
	}
	switch {
	case b.Known() && b.Exact():
		t["beginning"], t["ending"] = ldInstant(b.EarliestStart), ldInstant(b.LatestEnd)
	case b.Known():
		t["within"] = enclosure(b.EarliestStart, b.LatestEnd)
	}
	n["hasTime"] = t
	return n
}

// enclosure is an interval with the ends that are known.
func enclosure(start, end timex.Instant) ldNode {
	n := ldNode{"type": "time:ProperInterval"}
	if start.Known() {
		n["beginning"] = ldInstant(start)
	}
	if end.Known() {
		n["ending"] = ldInstant(end)
	}
	return n
}

// ldInstant is a local time. xsd:dateTime has astronomical years in XML Schema
// 1.1, as ours are.
func ldInstant(i timex.Instant) ldNode { return ldNode{"type": "time:Instant", "dateTime": xsdTime(i)} }

// xsdTime leaves out the plus sign of a year beyond 9999, which XML Schema does
// not have.
func xsdTime(i timex.Instant) string {
	s := i.String()
	if s != "" && s[0] == '+' {
		return s[1:]
	}
	return s
}

// owlTime are the relations that OWL-Time has one property for. Its intervals
// touch where ours do, since before allows for meeting here.
var owlTime = map[allen.Set]string{
	allen.Before: "time:intervalBefore", allen.Meets: "time:intervalMeets", allen.Overlaps: "time:intervalOverlaps",
	allen.Starts: "time:intervalStarts", allen.During: "time:intervalDuring", allen.Finishes: "time:intervalFinishes",
	allen.Equals: "time:intervalEquals", allen.After: "time:intervalAfter", allen.MetBy: "time:intervalMetBy",
	allen.OverlappedBy: "time:intervalOverlappedBy", allen.StartedBy: "time:intervalStartedBy",
	allen.Contains: "time:intervalContains", allen.FinishedBy: "time:intervalFinishedBy",
	allen.During | allen.Starts | allen.Finishes: "time:intervalIn",
}
