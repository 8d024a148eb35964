package export

import (
	"cmp"
	"fmt"
	"html/template"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"github.com/eventgraph/eventgraph/timeline"
)

// page is what the template shows. All its text is clean, on one line each.
type page struct {
	Title, Intro  string
	Policy        string
	Script, Style template.HTML
	Documents     []pageDocument
	People        []string
	Years         []pageYear // dated events
	Undated       []pageEvent
	Main, Dated   int
	UndatedMain   bool // some undated event is a main one
	Conflicts     []pageConflict
	Picture       picture
}

type pageDocument struct {
	Index            int
	Name, ID         string
	Source           string
	Date, Basis      string
	Evidence         []string
	Mentions, Events int
}

type pageYear struct {
	Name   string
	Main   bool // some event is a main one
	Events []pageEvent
}

type pageEvent struct {
	ID           timeline.EventID
	When, Label  string
	Datetime     string // for <time>; "" where HTML has no form
	Status       timeline.Status
	Certainty    string
	Remark       string // "planned", "did not happen"
	From, To     string // seconds; "" for an open side
	Importance   float64
	Main         bool
	Sources      string // indices of documents
	SourceCount  int
	Who          string // indices of people
	Participants []string
	Mentions     []pageMention
	Rules        []string
	Relations    []pageRelation
	Conflicts    []pageConflict
	Rivals       string // seconds of the dates that were set aside
}

type pageMention struct {
	Before, Trigger, After string
	Document               int
	Source, Basis          string
	Steps                  []string
}

type pageRelation struct {
	Words string
	ID    timeline.EventID
	Label string
	Basis string
}

// maxPeople is the length of the choice of participants.
const maxPeople = 200

func newPage(src Source, opts HTMLOptions) *page {
	a := assets()
	p := &page{Title: line(opts.Title), Intro: line(opts.Intro), Script: a.Script.Element, Style: a.Style.Element,
		Policy: "default-src 'none'; script-src " + a.Script.Hash + "; style-src " + a.Style.Hash + "; base-uri 'none'; form-action 'none'"}
	if p.Title == "" {
		p.Title = "Chronology"
	}
	b := pageBuilder{page: p, document: map[string]int{}, people: map[string]int{}, label: map[timeline.EventID]string{},
		relations: map[timeline.EventID][]pageRelation{}, conflicts: map[timeline.EventID][]pageConflict{}, main: map[timeline.EventID]bool{}}
	b.documents(src)
	for e := range src.Events() {
		b.label[e.ID] = caption(e)
	}
	for e := range Highlights(src).Events() {
		b.main[e.ID] = true
	}
	b.participants(src)
	b.related(src)
	b.disputed(src)
	for e := range src.Events() {
		b.event(e)
	}
	p.Picture = draw(p)
	return p
}

// pageBuilder holds what events refer to.
type pageBuilder struct {
	*page
	document  map[string]int
	people    map[string]int
	label     map[timeline.EventID]string
	relations map[timeline.EventID][]pageRelation
	conflicts map[timeline.EventID][]pageConflict
	main      map[timeline.EventID]bool
	years     headings
}

func (b *pageBuilder) documents(src Source) {
	var ids []string
	for d := range src.Documents() {
		ids = append(ids, d.ID)
	}
	names := withoutFolder(ids)
	for d := range src.Documents() {
		i := len(b.Documents)
		b.document[d.ID] = i
		name := line(d.Title)
		if name == "" {
			name = line(strings.TrimSuffix(names[i], ".txt"))
		}
		doc := pageDocument{Index: i, Name: name, ID: line(d.ID), Source: line(d.Source), Basis: string(d.DCT.Basis), Evidence: lines(d.Evidence)}
		if !d.DCT.Value.IsZero() {
			doc.Date = line(d.DCT.Value.Describe())
		}
		b.Documents = append(b.Documents, doc)
	}
}

// participants chooses those that most events share.
func (b *pageBuilder) participants(src Source) {
	count := map[string]int{}
	for e := range src.Events() {
		for _, p := range e.Participants {
			count[line(p)]++
		}
	}
	names := make([]string, 0, len(count))
	for name := range count {
		names = append(names, name)
	}
	common := func(name string) int { // names before nouns
		if strings.ContainsFunc(name, unicode.IsUpper) {
			return 0
		}
		return 1
	}
	slices.SortFunc(names, func(x, y string) int {
		return cmp.Or(cmp.Compare(common(x), common(y)), cmp.Compare(count[y], count[x]), cmp.Compare(x, y))
	})
	b.People = names[:min(len(names), maxPeople)]
	for i, name := range b.People {
		b.people[name] = i
	}
}

func (b *pageBuilder) related(src Source) {
	for r := range src.Relations() {
		words := func(names []string) string { return strings.ReplaceAll(strings.Join(names, " or "), "-", " ") }
		b.relations[r.From] = append(b.relations[r.From], pageRelation{words(relationNames(r.Relation)), r.To, b.label[r.To], r.Basis})
		back := relationNames(r.Relation.Inverse())
		if len(relationNames(r.Relation)) == 1 && relationNames(r.Relation)[0] == "before" {
			back = []string{"after"}
		}
		b.relations[r.To] = append(b.relations[r.To], pageRelation{words(back), r.From, b.label[r.From], r.Basis})
	}
}

// source is the name of a document on the page.
func (b *pageBuilder) source(id string) string {
	if i, ok := b.document[id]; ok {
		return b.Documents[i].Name
	}
	return "by hand"
}

func (b *pageBuilder) event(e *timeline.Event) {
	f := pageEvent{ID: e.ID, When: line(When(e.Time)), Label: line(e.Label), Status: e.Time.Status, Certainty: certainty(e.Time),
		Remark: strings.Trim(remark(e), " ()"), Importance: round(e.Importance), Main: b.main[e.ID], Participants: lines(e.Participants),
		Rules: lines(e.Rules), Relations: b.relations[e.ID], Conflicts: b.conflicts[e.ID], Rivals: rivals(e, b.conflicts[e.ID]), Datetime: datetime(e.Time)}
	if i := e.Time.Bounds.EarliestStart; i.Known() {
		f.From = fmt.Sprint(int64(i))
	}
	if i := e.Time.Bounds.LatestEnd; i.Known() {
		f.To = fmt.Sprint(int64(i))
	}
	ids := sources(e)
	f.Sources, f.SourceCount = indices(ids, b.document), len(ids)
	f.Who = indices(f.Participants, b.people)
	for _, id := range ids {
		b.Documents[b.document[id]].Events++
	}
	for _, m := range e.Mentions {
		if m.Document != "" {
			f.Mentions = append(f.Mentions, b.mention(m))
			b.Documents[b.document[m.Document]].Mentions++
		}
	}
	if f.Main {
		b.Main++
	}
	if e.Time.Status == timeline.Unknown || f.From == "" && f.To == "" {
		b.Undated = append(b.Undated, f)
		b.UndatedMain = b.UndatedMain || f.Main
		return
	}
	b.Dated++
	if name, changed := b.years.next(e.Time); changed {
		b.Years = append(b.Years, pageYear{Name: name})
	}
	last := &b.Years[len(b.Years)-1]
	last.Events = append(last.Events, f)
	last.Main = last.Main || f.Main
}

func indices(names []string, index map[string]int) string {
	var out []string
	for _, name := range names {
		if i, ok := index[name]; ok {
			out = append(out, strconv.Itoa(i))
		}
	}
	return strings.Join(out, " ")
}

func (b *pageBuilder) mention(m timeline.Mention) pageMention {
	f := pageMention{Document: b.document[m.Document], Source: b.source(m.Document), Basis: line(m.Basis)}
	for _, step := range m.Steps {
		f.Steps = append(f.Steps, strings.TrimPrefix(line(step), "= "))
	}
	before, trigger, after := m.Text, "", ""
	if at, end := m.Trigger.Start-m.Start, m.Trigger.End-m.Start; 0 <= at && at < end && end <= len(m.Text) && m.Text[at:end] == m.TriggerText {
		before, trigger, after = m.Text[:at], m.TriggerText, m.Text[end:]
	}
	f.Before, f.Trigger, f.After = keepSpace(before), line(trigger), keepSpace(after)
	return f
}

// keepSpace is line for a part of a sentence, whose outer spaces count.
func keepSpace(s string) string {
	out := line(s)
	if trimmed := strings.TrimLeft(s, " \t\r\n"); trimmed != s && trimmed != "" {
		out = " " + out
	}
	if strings.TrimRight(s, " \t\r\n") != s {
		out += " "
	}
	return out
}

// datetime is the value of a <time> element: a year, month or day of the years
// 1 to 9999, or a clock time.
func datetime(t timeline.Time) string {
	s := t.Value.String()
	if b := t.Value.Bounds(); !fourDigits(b.EarliestStart) || t.Value.Mod != 0 || strings.ContainsAny(s, "XWQHSP") {
		return ""
	}
	switch len(s) {
	case len("2006"), len("2006-01"), len("2006-01-02"), len("2006-01-02T15:04"):
		return s
	}
	return ""
}
