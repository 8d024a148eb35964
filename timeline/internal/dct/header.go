package dct

import (
	"strings"

	"github.com/eventgraph/eventgraph/timeline/timeml"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// Lines of prose that may stand before a header: banners, a standfirst. A date
// that stands alone says less than one with a key.
const (
	proseBeforeKey  = 3
	proseBeforeDate = 2
)

// Words that a line may hold beside its date: more make it a sentence.
const (
	wordsBesideDate = 12
	wordsOfByline   = 20
	wordsOfPlace    = 5
)

// gluedWithin bounds where a date may stand between a title and a text that were
// glued into one line.
const gluedWithin = 400

// headerLine collects the dates that the line l states as a header. open is the
// key that the line before ended with; it returns that of this line.
func (f *finder) headerLine(l line, open kind) kind {
	s := f.text[:l.end]
	if l.prose > proseBeforeKey || isCorrection(s[l.start:]) {
		return noKind
	}
	h := readItems(s, l)
	for n, it := range h.items {
		switch {
		case it.ranged:
		case it.key.kind != noKind:
			if f.keyed(it) {
				f.add(it.key.kind, it.date, timeml.Header, "")
			}
		case it.date.clock.granularity == timex.Hour: // "Saturday 30 September 2023, 2pm" announces
		case l.prose > proseBeforeDate, it.date.compact && len(s)-l.start > it.date.end-it.date.start:
		case n == 0 && it.first && it.ends && open != noKind:
			f.add(open, it.date, timeml.Header, "")
		case it.ends && it.begins && h.others <= wordsBesideDate:
			f.add(bare, it.date, timeml.Header, "")
		case isByline(s[l.start:]) && h.others <= wordsOfByline && (it.ends || filedIn(s, it.date.end)):
			f.add(bare, it.date, timeml.Header, "")
		case l.first && isEnvelope(s[l.start:it.date.start]) && it.ends:
			f.add(bare, it.date, timeml.Header, "")
		case l.first && it.first && (it.date.iso || it.date.clock.granularity == timex.Second):
			f.add(stamp, it.date, timeml.Header, "") // of a log or a wire: the title or codes follow
		case len(h.items) == 1 && it.glued && it.date.clock.zoned() && it.date.start < gluedWithin:
			f.add(bare, it.date, timeml.Header, "") // the title, the date with its clock and zone, the text
		case len(h.items) == 1 && it.comma && it.ends && h.others <= wordsOfPlace && (!l.first || it.date.weekday > 0):
			place := s[l.start:it.date.start]
			place = strings.Trim(place[strings.LastIndex(place, column)+1:], ", \t") // below the title of a newspaper
			if placeWords(place) == len(place) {
				f.add(bare, it.date, timeml.Dateline, place)
			}
		}
	}
	return h.open
}

// keyed reports whether the key of an item makes its date a header. In
// "Published on 5 June 2019, the report …" it does not.
func (f *finder) keyed(it item) bool {
	if !it.begins || it.key.date && f.listing {
		return false
	}
	return it.key.colon || it.ends || it.glued && it.date.clock.zoned() || it.key.date && it.date.iso && it.first
}

// isByline reports whether a line names its author.
func isByline(s string) bool {
	w := strings.ToLower(firstWord(s))
	switch w {
	case "by":
		return true
	case "posted", "published", "submitted", "written", "words", "story", "reported":
		return strings.Contains(s[:min(len(s), 40)], " by ")
	}
	return false
}

// isEnvelope reports the beginning of a mail in a mailbox: "From ann@example.org".
func isEnvelope(s string) bool {
	sender, ok := strings.CutPrefix(s, "From ")
	sender = strings.TrimSpace(sender)
	return ok && words(sender) == 1 && (strings.Contains(sender, "@") || sender == "-")
}

// isCorrection reports whether a line tells what was changed after publication.
func isCorrection(s string) bool {
	switch strings.ToLower(firstWord(strings.TrimLeft(s, "*#([_ •"))) {
	case "correction", "corrections", "clarification", "clarifications", "erratum", "amended", "amendment", "editor", "editors", "note":
		return true
	}
	return false
}
