package merge

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/eventgraph/eventgraph/timeline/timeml"
)

// Label returns the best of the labels of the mentions: the one that names the
// event most completely in one line. It is "" only when no mention has one.
func Label(ms []Mention) string {
	if len(ms) == 0 {
		return ""
	}
	names := namesOf(ms)
	best, bestScore := &ms[0], -1<<30
	for i := range ms {
		m := &ms[i]
		s := labelScore(m, names)
		if s > bestScore || s == bestScore && compareLabels(m, best) < 0 {
			best, bestScore = m, s
		}
	}
	return best.Event.Label
}

// namesOf counts the mentions that name each participant.
func namesOf(ms []Mention) map[string]int {
	n := map[string]int{}
	for i := range ms {
		for _, p := range ms[i].Event.Participants {
			if p.Named && p.Role != timeml.Place {
				n[strings.ToLower(p.Head)]++
			}
		}
	}
	return n
}

// labelScore prefers a clause with a verb, the names that most mentions give
// in it, a stated fact, no one who is only pointed to, and a length that a
// reader takes in at a glance.
func labelScore(m *Mention, names map[string]int) int {
	e := m.Event
	if e.Label == "" {
		return -1 << 20
	}
	s := 0
	lower := strings.ToLower(e.Label)
	seen := map[string]bool{}
	for _, p := range e.Participants {
		head := strings.ToLower(p.Head)
		if seen[head] || head == "" || !strings.Contains(lower, head) {
			continue
		}
		seen[head] = true
		switch {
		case p.Role == timeml.Place:
			s++
		case p.Named && names[head] > 1:
			s += 4
		case p.Named:
			s += 2
		case p.Role == timeml.Agent || p.Role == timeml.Patient:
			s++
		}
	}
	// A name that is no participant of this mention tells as much: "charged
	// with murdering Chris Kaba". Each word of the label counts once.
	for _, w := range strings.Fields(e.Label) {
		w = strings.TrimRight(strings.TrimSuffix(strings.TrimSuffix(w, "'s"), "’s"), ",’'")
		head := strings.ToLower(w)
		if aside(head) {
			break
		}
		if head != w && names[head] > 1 && !seen[head] && e.Modality == timeml.Asserted {
			seen[head] = true
			s += 3
		}
	}
	if !e.Noun {
		s += 3
	}
	if e.Modality == timeml.Asserted {
		s += 2
	}
	if pointsAway(e) {
		s -= 4
	}
	switch n := utf8.RuneCountInString(e.Label); {
	case n < 20:
		s -= 2
	case n > 140:
		s -= 6
	case n > 90:
		s -= 3
	}
	return s
}

// aside reports words behind which a label tells of another event.
func aside(w string) bool {
	switch w {
	case "after", "before", "when", "while", "as", "because", "if", "that", "until", "since", "who", "which":
		return true
	}
	return false
}

// pointsAway reports whether a pronoun stands before the trigger in the label,
// so that a reader of the line alone does not know who did it: "One of their
// number charged".
func pointsAway(e *timeml.Event) (found bool) {
	before, _, ok := strings.Cut(e.Label, e.Text)
	if !ok {
		return false
	}
	eachWord(before, func(w string) {
		switch w {
		case "he", "she", "it", "they", "we", "i", "you", "his", "her", "its", "their", "our", "my", "him", "them", "us", "this", "these", "those":
			found = true
		}
	})
	return found
}

// compareLabels prefers the shorter label, then the first by spelling.
func compareLabels(a, b *Mention) int {
	return cmp.Or(
		cmp.Compare(utf8.RuneCountInString(a.Event.Label), utf8.RuneCountInString(b.Event.Label)),
		cmp.Compare(a.Event.Label, b.Event.Label),
	)
}

// Quantities returns the distinct counts that the mentions give, in lower case,
// which may disagree ("more than 100 officers", "up to 300 officers"): those of
// most sources first, then by spelling.
func Quantities(ms []Mention) []string {
	sources := map[string]map[int]bool{}
	for i := range ms {
		if q := strings.ToLower(ms[i].Event.Quantity); q != "" {
			if sources[q] == nil {
				sources[q] = map[int]bool{}
			}
			sources[q][ms[i].Origin] = true
		}
	}
	qs := make([]string, 0, len(sources))
	for q := range sources {
		qs = append(qs, q)
	}
	slices.SortFunc(qs, func(a, b string) int {
		return cmp.Or(cmp.Compare(len(sources[b]), len(sources[a])), cmp.Compare(a, b))
	})
	return qs
}
