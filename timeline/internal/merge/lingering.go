package merge

import (
	"strings"

	"github.com/eventgraph/eventgraph/timeline/timeml"
)

// lingers reports a death that comes some time after what caused it: "died in
// hospital", "died of his injuries". It is not the deed itself.
func lingers(e *timeml.Event) bool {
	if e.Family != "die" || e.Noun {
		return false
	}
	_, rest, _ := strings.Cut(e.Quote, e.Text)
	for _, word := range strings.Fields(strings.ToLower(rest)) {
		switch strings.Trim(word, ".,;:\"'“”‘’()") {
		case "hospital", "injuries", "wounds", "complications", "infirmary", "hospice":
			return true
		}
	}
	return false
}

// outlasts reports whether one mention is a lingering death and the other the deed
// that led to it, or a death that may be either.
func outlasts(a, b *feature) bool {
	return a.lingers && (b.family != a.family || b.Event.Noun) || b.lingers && (b.family != a.family || a.Event.Noun)
}
