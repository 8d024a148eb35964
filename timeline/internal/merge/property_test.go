package merge

import (
	"math/rand"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/eventgraph/eventgraph/timeline/timeml"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// drawStory makes mentions of few families, names and days, so that they meet
// and contradict each other often.
func drawStory(t *rapid.T) []Mention {
	names := []string{"Ann Lee", "Ben Lee", "Lee", "Obell Council", "driver", "", "the", "\xff"}
	roles := []timeml.Role{timeml.Agent, timeml.Patient, timeml.Place, timeml.Other}
	families := []string{"arrest", "die", "kill", "shoot", "charge", "say", "take", "quake", ""}
	labels := []string{"Ann Lee was charged with murder in Obell", "a driver died", "the bridge at Obell", "", "\x00\xfe"}
	modalities := []timeml.Modality{timeml.Asserted, timeml.Planned, timeml.Hypothetical, timeml.Denied}
	var ms []Mention
	for doc := range rapid.IntRange(0, 6).Draw(t, "documents") {
		for i := range rapid.IntRange(1, 8).Draw(t, "mentions") {
			e := &timeml.Event{
				Text:     rapid.SampledFrom([]string{"arrested", "check in", "check out", "shot dead", "stepped down"}).Draw(t, "text"),
				Family:   rapid.SampledFrom(families).Draw(t, "family"),
				Label:    rapid.SampledFrom(labels).Draw(t, "label"),
				Modality: rapid.SampledFrom(modalities).Draw(t, "modality"),
				Noun:     rapid.Bool().Draw(t, "noun"),
			}
			e.Lemma = e.Family
			for range rapid.IntRange(0, 2).Draw(t, "participants") {
				n := rapid.SampledFrom(names).Draw(t, "name")
				e.Participants = append(e.Participants, timeml.Participant{
					Name: n, Head: n, Named: n != "driver", Role: rapid.SampledFrom(roles).Draw(t, "role"),
				})
			}
			m := Mention{Doc: doc, Index: i, Origin: doc, Event: e, Bounds: timex.Unbounded()}
			if d := rapid.IntRange(0, 6).Draw(t, "day"); d > 0 {
				m.Bounds = timex.Inside(timex.At(2021, 3, d, 0, 0, 0), timex.At(2021, 3, d+rapid.IntRange(1, 2).Draw(t, "days"), 0, 0, 0))
			}
			m.Correction = rapid.IntRange(0, 20).Draw(t, "correction") == 0
			ms = append(ms, m)
		}
	}
	return ms
}

// together lists, for each mention, the events it is one with.
func together(ps []Part, ms []Mention) map[*timeml.Event][]*timeml.Event {
	out := map[*timeml.Event][]*timeml.Event{}
	for _, p := range ps {
		var es []*timeml.Event
		for _, i := range p.Mentions {
			es = append(es, ms[i].Event)
		}
		for _, e := range es {
			out[e] = es
		}
	}
	return out
}

func sameParts(t *rapid.T, a, b map[*timeml.Event][]*timeml.Event) {
	if len(a) != len(b) {
		t.Fatalf("%d mentions against %d", len(a), len(b))
	}
	for e, es := range a {
		if len(es) != len(b[e]) {
			t.Fatalf("%+v: part of %d against %d", e, len(es), len(b[e]))
		}
		for _, o := range es {
			if !slices.Contains(b[e], o) {
				t.Fatalf("%+v is no longer one with %+v", e, o)
			}
		}
	}
}

// The order in which documents came, and the numbers that they have, are no
// evidence.
func TestPartitionDoesNotDependOnOrder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		ms := drawStory(t)
		want := together(Partition(ms), ms)
		r := rand.New(rand.NewSource(rapid.Int64().Draw(t, "seed")))
		numbers := r.Perm(100)
		shuffled := slices.Clone(ms)
		for i := range shuffled {
			shuffled[i].Doc, shuffled[i].Origin = numbers[shuffled[i].Doc], numbers[shuffled[i].Doc]
		}
		r.Shuffle(len(shuffled), func(i, j int) { shuffled[i], shuffled[j] = shuffled[j], shuffled[i] })
		sameParts(t, want, together(Partition(shuffled), shuffled))
	})
}

func TestPartitionIsSound(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		ms := drawStory(t)
		ps := Partition(ms)
		if diff := cmp.Diff(ps, Partition(ms)); diff != "" {
			t.Fatalf("twice the same story: %s", diff)
		}
		var all []int
		for _, p := range ps {
			all = append(all, p.Mentions...)
			truths := map[bool]bool{}
			b, agree := timex.Unbounded(), true
			var part []Mention
			for _, i := range p.Mentions {
				truths[ms[i].Event.Modality == timeml.Denied] = true
				var ok bool
				b, ok = b.Intersect(ms[i].Bounds)
				agree = agree && ok
				part = append(part, ms[i])
			}
			if len(truths) > 1 {
				t.Fatalf("denied and told in one part: %v", p)
			}
			if agree == p.Rivals || agree == (len(Dates(part)) > 1) {
				t.Fatalf("rivals %v, but dates agree: %v; %v", p.Rivals, agree, Dates(part))
			}
			if (len(p.Mentions) > 1) != (len(p.Rules) > 0) {
				t.Fatalf("%d mentions joined by %v", len(p.Mentions), p.Rules)
			}
			Label(part)
			Quantities(part)
			if s := Importance(part, 3, 1); s <= 0 || s > 1 {
				t.Fatalf("importance %v", s)
			}
		}
		slices.Sort(all)
		for i, j := range all {
			if i != j {
				t.Fatalf("not a partition: %v", all)
			}
		}
		if len(all) != len(ms) {
			t.Fatalf("%d of %d mentions", len(all), len(ms))
		}
	})
}

// A part is one event still when nothing else is known: merging again what was
// merged changes nothing, unless the other mentions had kept it apart.
func TestPartitionOfAPartKeepsIt(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		ms := drawStory(t)
		for _, p := range Partition(ms) {
			var part []Mention
			for _, i := range p.Mentions {
				part = append(part, ms[i])
			}
			if again := Partition(part); len(again) != 1 {
				t.Fatalf("part falls into %d: %v", len(again), p)
			}
		}
	})
}
