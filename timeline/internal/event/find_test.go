package event_test

import (
	"strings"
	"testing"

	"github.com/eventgraph/eventgraph/timeline/internal/event"
	"github.com/eventgraph/eventgraph/timeline/internal/syntax"
	"github.com/eventgraph/eventgraph/timeline/internal/text"
	"github.com/eventgraph/eventgraph/timeline/timeml"
)

// find reads a document in which time expressions stand in braces: "on {Monday}".
func find(marked string) []timeml.Event {
	var b strings.Builder
	var times []text.Span
	for {
		before, rest, ok := strings.Cut(marked, "{")
		b.WriteString(before)
		if !ok {
			break
		}
		expr, after, _ := strings.Cut(rest, "}")
		times = append(times, text.Span{Start: b.Len(), End: b.Len() + len(expr)})
		b.WriteString(expr)
		marked = after
	}
	var p syntax.Parser
	raw := b.String()
	return event.Find(p.Parse(raw, text.Sentences(nil, raw), times))
}

// event finds the one event of a document with that trigger.
func eventOf(t *testing.T, marked, trigger string) timeml.Event {
	t.Helper()
	var all []string
	for _, e := range find(marked) {
		if e.Text == trigger {
			return e
		}
		all = append(all, e.Text)
	}
	t.Fatalf("no event %q in %q, only %q", trigger, marked, all)
	return timeml.Event{}
}

func TestTriggers(t *testing.T) {
	tests := []struct {
		name, in string
		want     []string
	}{
		{"a verb and its auxiliaries are one event", "The bridge had been closed.", []string{"closed"}},
		{"a phrasal verb is named by the phrase", "Residents handed in their keys.", []string{"handed in"}},
		{"a resultative belongs to its verb", "A farmer was shot dead.", []string{"shot dead"}},
		{"a light verb, its noun and the infinitive are one event", "The board has taken the decision to step down.", []string{"taken the decision to step down"}},
		{"a copula is no event, a passing state is", "The villagers are afraid.", []string{"afraid"}},
		{"a lasting quality is no event", "The tower is tall.", nil},
		{"a nominal with its arguments", "The resignation of the minister surprised nobody.", []string{"resignation", "surprised"}},
		{"the end of a year is no event", "The year ends in March.", nil},
		{"those who begin are none either", "Forces began a search.", []string{"began", "search"}},
		{"things and bodies are no events", "The company sells tables to schools.", []string{"sells"}},
		{"a time expression is no event", "The mill closed {last fall}.", []string{"closed"}},
		{"the kind of thing is no case of it", "Experts on growth met.", []string{"met"}},
		{"behind a temporal preposition the same noun is", "Prices fell amid growth in Asia.", []string{"fell", "growth"}},
		{"a name is no event", "Storm Agnes reached Cork.", []string{"reached"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var got []string
			for _, e := range find(tt.in) {
				got = append(got, e.Text)
			}
			if strings.Join(got, "|") != strings.Join(tt.want, "|") {
				t.Errorf("%s: got %q, want %q", tt.in, got, tt.want)
			}
		})
	}
}

func TestClass(t *testing.T) {
	tests := []struct {
		in, trigger string
		want        timeml.Class
	}{
		{"The mayor said the ferry sank.", "said", timeml.Reporting},
		{"The mayor said the ferry sank.", "sank", timeml.Occurrence},
		{"Work on the dam began.", "began", timeml.Aspectual},
		{"Divers saw the wreck.", "saw", timeml.Perception},
		{"Farmers hope to return.", "hope", timeml.IState},
		{"Farmers tried to return.", "tried", timeml.IAction},
		{"They sought an agreement.", "sought", timeml.IAction},
		{"She owns two mills.", "owns", timeml.State},
		{"The crew was unable to land.", "unable", timeml.IState},
		{"The announcement of the merger came late.", "announcement", timeml.Reporting},
	}
	for _, tt := range tests {
		if got := eventOf(t, tt.in, tt.trigger).Class; got != tt.want {
			t.Errorf("%s: class of %q is %s, want %s", tt.in, tt.trigger, got, tt.want)
		}
	}
}

func TestTense(t *testing.T) {
	tests := []struct {
		in, trigger string
		tense       timeml.Tense
		aspect      timeml.Aspect
	}{
		{"The dam collapsed.", "collapsed", timeml.Past, timeml.NoAspect},
		{"The dam has burst.", "burst", timeml.Present, timeml.Perfective},
		{"Workers had repaired it.", "repaired", timeml.Past, timeml.Perfective},
		{"Workers are repairing it.", "repairing", timeml.Present, timeml.Progressive},
		{"Workers have been repairing it.", "repairing", timeml.Present, timeml.PerfectiveProgressive},
		{"Workers will repair it.", "repair", timeml.Future, timeml.NoAspect},
		{"Workers are going to repair it.", "repair", timeml.Future, timeml.NoAspect},
		{"Workers could repair it.", "repair", timeml.NoTense, timeml.NoAspect},
		{"Workers tried to repair it.", "repair", timeml.Infinitive, timeml.NoAspect},
		{"Residents left, fearing a flood.", "fearing", timeml.PresPart, timeml.NoAspect},
		{"The bridge destroyed by the flood was old.", "destroyed", timeml.PastPart, timeml.NoAspect},
		{"The villagers were {on Monday} told to leave.", "told", timeml.Past, timeml.NoAspect},
		{"The explosion of the boiler killed nobody.", "explosion", timeml.NoTense, timeml.NoAspect},
	}
	for _, tt := range tests {
		if e := eventOf(t, tt.in, tt.trigger); e.Tense != tt.tense || e.Aspect != tt.aspect {
			t.Errorf("%s: %q is %s %s, want %s %s", tt.in, tt.trigger, e.Tense, e.Aspect, tt.tense, tt.aspect)
		}
	}
}

func TestPolarity(t *testing.T) {
	tests := []struct {
		in, trigger string
		want        timeml.Polarity
	}{
		{"Miners did not join the strike.", "join", timeml.Negative},
		{"Miners never joined.", "joined", timeml.Negative},
		{"No miner joined.", "joined", timeml.Negative},
		{"The pumps were no longer needed.", "needed", timeml.Negative},
		{"The paper published no figures.", "published", timeml.Negative},
		{"They left without paying the driver.", "paying", timeml.Negative},
		{"Miners joined the strike.", "joined", timeml.Positive},
		{"The owner said he did not know.", "said", timeml.Positive},
	}
	for _, tt := range tests {
		if got := eventOf(t, tt.in, tt.trigger).Polarity; got != tt.want {
			t.Errorf("%s: %q is %s, want %s", tt.in, tt.trigger, got, tt.want)
		}
	}
}

func TestModality(t *testing.T) {
	tests := []struct {
		name, in, trigger string
		want              timeml.Modality
	}{
		{"told as a fact", "The ferry sank.", "sank", timeml.Asserted},
		{"what somebody says is told as a fact of theirs", "The owner said the ferry sank.", "sank", timeml.Asserted},
		{"an implicative keeps the fact", "Divers managed to reach the wreck.", "reach", timeml.Asserted},
		{"will", "The inquiry will open in Cork.", "open", timeml.Planned},
		{"a plan", "The owner plans to rebuild the mill.", "rebuild", timeml.Planned},
		{"was still to come", "The school was to reopen in May.", "reopen", timeml.Planned},
		{"a headline", "Hexham to host festival", "host", timeml.Planned},
		{"due to", "The trial is due to start.", "start", timeml.Planned},
		{"the future seen from a past", "The owner said the firm would rebuild the mill.", "rebuild", timeml.Planned},
		{"a planned nominal", "The planned strike worries shops.", "strike", timeml.Planned},
		{"if", "If the dam bursts, the town drowns.", "bursts", timeml.Hypothetical},
		{"unless", "Pumps run unless the owner returns.", "returns", timeml.Hypothetical},
		{"would", "A flood would destroy the mill.", "destroy", timeml.Hypothetical},
		{"a condition by word order", "Should shareholders object, the board could resign.", "object", timeml.Hypothetical},
		{"a condition in the past by word order", "Had they lowered the lake, the dam would have held.", "lowered", timeml.Hypothetical},
		{"in the event of", "Soldiers stand by in the event of an attack.", "attack", timeml.Hypothetical},
		{"any", "Guards are ready to respond to any attack.", "attack", timeml.Hypothetical},
		{"a wish", "Villagers want to return.", "return", timeml.Hypothetical},
		{"a refusal does not come about", "Drivers refused to work.", "work", timeml.Hypothetical},
		{"a purpose need not come about", "Engineers lowered the lake to save the dam.", "save", timeml.Hypothetical},
		{"reportedly", "The owner reportedly fled.", "fled", timeml.Alleged},
		{"a claim", "Neighbours claim that the owner fled.", "fled", timeml.Alleged},
		{"it is said to have happened", "The owner is believed to have fled.", "fled", timeml.Alleged},
		{"an accusation", "The owner was accused of fraud in court.", "fraud", timeml.Alleged},
		{"a denial", "The owner denied that the dam leaked.", "leaked", timeml.Denied},
		{"a denied rumour", "The firm denied a rumour that the chairman resigned.", "resigned", timeml.Denied},
		{"a denied nominal", "The firm denied the merger.", "merger", timeml.Denied},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := eventOf(t, tt.in, tt.trigger).Modality; got != tt.want {
				t.Errorf("%s: %q is %s, want %s", tt.in, tt.trigger, got, tt.want)
			}
		})
	}
}

func TestFamily(t *testing.T) {
	tests := []struct{ in, trigger, want string }{
		{"The shooting of the guard shocked Cork.", "shooting", "shoot"},
		{"A guard was shot dead.", "shot dead", "shoot"},
		{"The resignation of the judge came late.", "resignation", "resign"},
		{"The charge against the pilot was dropped.", "charge", "charge"},
		{"The murder of the guard shocked Cork.", "murder", "murder"},
		{"The trial of the pilot opened.", "trial", "trial"},
	}
	for _, tt := range tests {
		if got := eventOf(t, tt.in, tt.trigger).Family; got != tt.want {
			t.Errorf("%s: family of %q is %q, want %q", tt.in, tt.trigger, got, tt.want)
		}
	}
}

func TestQuantity(t *testing.T) {
	tests := []struct{ in, trigger, want string }{
		{"More than 100 miners resigned.", "resigned", "More than 100"},
		{"The firm dismissed up to 300 clerks.", "dismissed", "up to 300"},
		{"Two arrests followed.", "arrests", "Two"},
		{"Miners resigned.", "resigned", ""},
	}
	for _, tt := range tests {
		if got := eventOf(t, tt.in, tt.trigger).Quantity; got != tt.want {
			t.Errorf("%s: quantity of %q is %q, want %q", tt.in, tt.trigger, got, tt.want)
		}
	}
}
