package merge

import (
	"strconv"
	"strings"
	"testing"

	"github.com/eventgraph/eventgraph/timeline/timeml"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// parse reads a mention from one line of fields, so that a table shows all that
// a rule sees:
//
//	DOC TRIGGER/FAMILY [agent=NAME] [patient=NAME] [place=NAME] [on=DATE] [neg] [planned|hypothetical|…] [noun] [reporting] [correction] [lead] [sentence=N] [written=DATE] [likely=DATE] [class=CLASS] [tense=TENSE] : LABEL
//
// In a name a capital marks a proper name, and _ stands for a space.
func parse(t testing.TB, line string, index int) Mention {
	t.Helper()
	fields, label, _ := strings.Cut(line, " : ")
	words := strings.Fields(fields)
	text, family, _ := strings.Cut(words[1], "/")
	e := &timeml.Event{
		Text: strings.ReplaceAll(text, "_", " "), Family: family, Lemma: family, Label: label, Quote: label,
		Class: timeml.Occurrence, Tense: timeml.Past, Aspect: timeml.NoAspect, Sentence: 5 + index, Polarity: timeml.Positive, Modality: timeml.Asserted,
	}
	m := Mention{Doc: int(words[0][0]), Origin: int(words[0][0]), Index: index, Event: e, Bounds: timex.Unbounded()}
	for _, w := range words[2:] {
		key, value, _ := strings.Cut(w, "=")
		switch key {
		case "agent", "patient", "place", "other":
			name := strings.ReplaceAll(value, "_", " ")
			head := strings.ToLower(name[strings.LastIndexByte(name, ' ')+1:])
			e.Participants = append(e.Participants, timeml.Participant{
				Name: name, Head: head, Named: name != strings.ToLower(name), Role: timeml.Role(key),
			})
		case "on":
			v, err := timex.Parse(value)
			if err != nil {
				t.Fatalf("no date: %q", value)
			}
			e.Time.Value = v
			if b := v.Bounds(); b.Known() {
				m.Bounds = timex.Inside(b.EarliestStart, b.LatestEnd)
			}
		case "likely":
			v, err := timex.Parse(value)
			if err != nil {
				t.Fatalf("no date: %q", value)
			}
			v.Mod = timex.Approx
			e.Time.Value = v
		case "written":
			v, err := timex.Parse(value)
			if err != nil {
				t.Fatalf("no date: %q", value)
			}
			m.Written = v.Bounds()
		case "lead":
			e.Sentence = 0
		case "sentence":
			e.Sentence, _ = strconv.Atoi(value)
		case "class":
			e.Class = timeml.Class(value)
		case "tense":
			e.Tense = timeml.Tense(value)
		case "neg":
			e.Polarity = timeml.Negative
		case "noun":
			e.Noun = true
		case "reporting":
			e.Class = timeml.Reporting
		case "correction":
			m.Correction = true
		case "retracted":
			m.Retracted = true
		default:
			e.Modality = timeml.Modality(key)
		}
	}
	return m
}

func story(t testing.TB, lines ...string) []Mention {
	t.Helper()
	ms := make([]Mention, len(lines))
	for i, l := range lines {
		ms[i] = parse(t, l, i)
	}
	return ms
}
