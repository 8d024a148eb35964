package dct

import (
	"strings"

	"github.com/eventgraph/eventgraph/timeline/timex"
)

// Metadata collects the dates that the meta data of a document give under
// names: "article:published_time", "DC.date.issued", "dateModified". The zero
// Metadata is ready to use.
type Metadata struct {
	best      kind
	published timex.Value
	modified  timex.Value
}

// Add notes the date that value gives under name. It is false, and nothing is
// noted, if the name is not that of a document's date or the value is no date.
// Of several dates of one kind the first counts.
func (m *Metadata) Add(name, value string) bool {
	k := nameKind(name)
	if k == noKind {
		return false
	}
	v, ok := Parse(value)
	switch {
	case !ok:
		return false
	case k == update:
		if m.modified.IsZero() {
			m.modified = v
		}
	case m.best == noKind || k < m.best:
		m.best, m.published = k, v
	}
	return true
}

// Dates returns the dates of publication and of the last change; the zero
// Value where there is none.
func (m *Metadata) Dates() (published, modified timex.Value) { return m.published, m.modified }

// nameKind classifies a name by its last words. The word "date" alone must be
// all of it but for the name of a vocabulary: "DC.date" but not "event_date".
func nameKind(name string) kind {
	for i := range len(name) {
		if i > 0 && isLetter(name[i-1]) && !(isLower(name[i-1]) && isUpper(name[i])) {
			continue
		}
		k, end := readKey(name, i)
		if k.kind == noKind || end != len(name) || k.date && i > 0 && strings.IndexByte(".:", name[i-1]) < 0 {
			continue
		}
		return k.kind
	}
	return noKind
}
