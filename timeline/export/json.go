package export

import (
	"encoding/json"
	"io"

	"github.com/eventgraph/eventgraph/timeline"
	"github.com/eventgraph/eventgraph/timeline/allen"
	"github.com/eventgraph/eventgraph/timeline/timeml"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// version of the JSON form.
const version = 1

type graphJSON struct {
	Version     int            `json:"version"`
	Documents   []documentJSON `json:"documents"`
	Events      []eventJSON    `json:"events"`
	Relations   []relationJSON `json:"relations"`
	Conflicts   []conflictJSON `json:"conflicts"`
	Diagnostics []string       `json:"diagnostics,omitempty"`
}

type documentJSON struct {
	ID     string  `json:"id"`
	Story  string  `json:"story,omitempty"`
	Title  string  `json:"title,omitempty"`
	Source string  `json:"source,omitempty"`
	DCT    dctJSON `json:"dct"`
}

type dctJSON struct {
	Value    string   `json:"value"`
	Earliest string   `json:"earliest,omitempty"`
	Latest   string   `json:"latest,omitempty"`
	Basis    string   `json:"basis"`
	Evidence []string `json:"evidence,omitempty"`
}

type eventJSON struct {
	ID           timeline.EventID `json:"id"`
	Label        string           `json:"label"`
	Class        timeml.Class     `json:"class"`
	Polarity     timeml.Polarity  `json:"polarity"`
	Modality     timeml.Modality  `json:"modality"`
	Time         timeJSON         `json:"time"`
	Participants []string         `json:"participants"`
	Quantities   []string         `json:"quantities,omitempty"`
	Importance   float64          `json:"importance"`
	Rules        []string         `json:"rules,omitempty"`
	Mentions     []mentionJSON    `json:"mentions"`
}

type timeJSON struct {
	Timex       string          `json:"timex"`
	EDTF        string          `json:"edtf,omitempty"`
	Mod         string          `json:"mod,omitempty"`
	Granularity string          `json:"granularity,omitempty"`
	Earliest    string          `json:"earliest,omitempty"`
	Latest      string          `json:"latest,omitempty"`
	Status      timeline.Status `json:"status"`
}

type mentionJSON struct {
	Document string          `json:"document"`
	Start    int             `json:"start"`
	End      int             `json:"end"`
	Text     string          `json:"text"`
	Trigger  triggerJSON     `json:"trigger"`
	Modality timeml.Modality `json:"modality"`
	Time     *basisJSON      `json:"time,omitempty"`
}

type triggerJSON struct {
	Start int    `json:"start"`
	End   int    `json:"end"`
	Text  string `json:"text"`
}

type basisJSON struct {
	Timex string   `json:"timex"`
	Basis string   `json:"basis"`
	Steps []string `json:"steps,omitempty"`
}

type relationJSON struct {
	From       timeline.EventID `json:"from"`
	To         timeline.EventID `json:"to"`
	Relation   string           `json:"relation"`
	Basis      string           `json:"basis"`
	Confidence float64          `json:"confidence"`
}

type conflictJSON struct {
	Events  []timeline.EventID `json:"events"`
	Summary string             `json:"summary"`
	Sides   []sideJSON         `json:"sides"`
}

type sideJSON struct {
	Document string `json:"document"`
	Text     string `json:"text"`
	Value    string `json:"value"`
	Aside    bool   `json:"aside,omitempty"`
}

// JSON writes the graph as one JSON object, version 1: documents by ID, events
// in chronological order, relations (the transitive reduction of what is known,
// as far as it has one name)
// and conflicts. Bounds are half-open local times; a side that is not known is
// left out. Of uncertainty it keeps all: the enclosing bounds, the modifier, the
// status, EDTF where that has a form, rival dates and the side set aside.
func JSON(w io.Writer, g Source) error {
	out := graphJSON{Version: version, Documents: []documentJSON{}, Events: []eventJSON{}, Relations: []relationJSON{}, Conflicts: []conflictJSON{}}
	for d := range g.Documents() {
		out.Documents = append(out.Documents, documentOf(d))
	}
	for e := range g.Events() {
		out.Events = append(out.Events, eventOf(e))
	}
	for r := range g.Relations() {
		// What has no single name ("before or overlaps") is left to the other
		// formats: readers of this one compare names.
		if names := relationNames(r.Relation); len(names) == 1 {
			out.Relations = append(out.Relations, relationJSON{r.From, r.To, names[0], r.Basis, round(r.Confidence)})
		}
	}
	for c := range g.Conflicts() {
		f := conflictJSON{Events: c.Events, Summary: c.Summary}
		for _, s := range c.Sides {
			f.Sides = append(f.Sides, sideJSON(s))
		}
		out.Conflicts = append(out.Conflicts, f)
	}
	for _, d := range g.Diagnostics() {
		out.Diagnostics = append(out.Diagnostics, d.Summary)
	}
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", " ")
	return enc.Encode(out)
}

func documentOf(d timeline.DocumentInfo) documentJSON {
	return documentJSON{ID: d.ID, Story: d.Story, Title: d.Title, Source: d.Source,
		DCT: dctJSON{Value: d.DCT.Value.String(), Earliest: d.Earliest.String(), Latest: d.Latest.String(), Basis: string(d.DCT.Basis), Evidence: d.Evidence}}
}

func eventOf(e *timeline.Event) eventJSON {
	f := eventJSON{ID: e.ID, Label: e.Label, Class: e.Class, Polarity: e.Polarity, Modality: e.Modality, Time: timeOf(e.Time),
		Participants: e.Participants, Quantities: e.Quantities, Importance: round(e.Importance), Rules: e.Rules}
	if f.Participants == nil {
		f.Participants = []string{}
	}
	for _, m := range e.Mentions {
		f.Mentions = append(f.Mentions, mentionOf(m))
	}
	return f
}

func timeOf(t timeline.Time) timeJSON {
	f := timeJSON{Timex: t.Value.String(), Mod: t.Value.Mod.String(), Granularity: t.Value.Granularity.String(), Status: t.Status}
	f.EDTF, _ = t.Value.EDTF()
	f.Earliest, f.Latest = instant(t.Bounds.EarliestStart, t.Value), instant(t.Bounds.LatestEnd, t.Value)
	return f
}

// instant writes a bound with the zone of the value, if it has one.
func instant(i timex.Instant, v timex.Value) string {
	if v.HasZone() {
		return i.Format(int(v.Offset))
	}
	return i.String()
}

func mentionOf(m timeline.Mention) mentionJSON {
	f := mentionJSON{Document: m.Document, Start: m.Start, End: m.End, Text: m.Text, Modality: m.Modality,
		Trigger: triggerJSON{m.Trigger.Start, m.Trigger.End, m.TriggerText}}
	if !m.Time.IsZero() {
		f.Time = &basisJSON{m.Time.String(), m.Basis, m.Steps}
	}
	return f
}

// relationNames are the Allen names of a set, "before" alone for before or
// meets.
func relationNames(r allen.Set) (names []string) {
	if r&^(allen.Before|allen.Meets) == 0 {
		return []string{"before"}
	}
	for b := range r.Basic() {
		names = append(names, b.String())
	}
	return names
}

// round keeps three decimals, so that no figure pretends to more.
func round(x float64) float64 { return float64(int(x*1000+0.5)) / 1000 }
