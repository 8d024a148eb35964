package merge

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// show writes a partition as the sorted line numbers of its parts: "0 1 | 2".
func show(ps []Part) string {
	var out []string
	for _, p := range ps {
		m := slices.Clone(p.Mentions)
		slices.Sort(m)
		out = append(out, strings.Trim(fmt.Sprint(m), "[]"))
	}
	slices.Sort(out)
	return strings.Join(out, " | ")
}

// partition is a story and the events that it tells of.
type partition struct {
	name  string
	lines []string
	want  string
}

func partitions(t *testing.T, cases []partition) {
	t.Helper()
	for _, tt := range cases {
		t.Run(tt.name, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, show(Partition(story(t, tt.lines...)))); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// What words tell of one event: families, kinds, phrases and nominals.
func TestPartition(t *testing.T) {
	partitions(t, []partition{
		{"verb and noun of one family with the same victim", []string{
			"a shot_dead/shoot patient=Chris_Kaba place=Streatham : Chris Kaba was shot dead in Streatham",
			"b shooting/shoot noun patient=Kaba : the fatal shooting of Kaba",
		}, "0 1"},
		{"deed and death of one person are one event", []string{
			"a shot_dead/shoot patient=Chris_Kaba : Chris Kaba was shot dead",
			"b murder/murder noun patient=Chris_Kaba : the murder of Chris Kaba",
		}, "0 1"},
		{"deed and death of two people are two", []string{
			"a shot_dead/shoot patient=Chris_Kaba : Chris Kaba was shot dead",
			"b murder/murder noun patient=Ann_Lowe : the murder of Ann Lowe",
		}, "0 | 1"},
		{"who dies is who is killed", []string{
			"a died/die agent=Tom_Reyes : Tom Reyes died at the scene",
			"b killed/kill patient=Tom_Reyes agent=driver : a driver killed Tom Reyes",
		}, "0 1"},
		{"a nominal repeats the nearest that it may", []string{
			"a convicted/convict patient=Lea_Ashby on=1994-03-11 : Lea Ashby was convicted",
			"a convicted/convict patient=Dan_Orme on=2017-02-16 : Dan Orme was convicted",
			"a conviction/convict noun : judges quashed the conviction",
		}, "0 | 1 2"},
		{"one more of the family", []string{
			"a meeting/meet noun : the meeting of the board",
			"b meeting/meet noun : another meeting of the board",
		}, "0 | 1"},
		{"a meeting is any meeting, the meeting is the one told of", []string{
			"a meeting/meet noun agent=board : the meeting of the board",
			"b meeting/meet noun : without a meeting",
			"c meeting/meet noun : the meeting ended late",
		}, "0 2 | 1"},
		{"verbs of two documents that share nothing", []string{
			"a ran/run agent=ferry : the ferry ran late",
			"b ran/run agent=Ann_Lee : Ann Lee ran for office",
			"c ran/run : it ran dry",
		}, "0 | 1 | 2"},
		{"one and many", []string{
			"a handed_in/hand patient=permits agent=officers : officers handed in permits",
			"b handed_in/hand patient=permit : an officer handed in a permit",
		}, "0 1"},
		{"a frequent verb needs a participant or place", []string{
			"a took/take : they took their time on the evening",
			"b took/take : they took their time on the evening train",
		}, "0 | 1"},
		{"and merges with one", []string{
			"a took/take agent=Norwell place=Obell : Norwell took Obell",
			"b took/take agent=Norwell place=Obell : the town of Obell was taken by Norwell",
		}, "0 1"},
		{"the noun repeats an earlier mention of its document", []string{
			"a charged/charge patient=Officer_Grey on=2023-09-20 : Grey was charged with murder",
			"a charge/charge noun : the charge",
		}, "0 1"},
		{"kinds: step down is resign", []string{
			"a stepped_down/step agent=Ann_Lee : Ann Lee stepped down",
			"b resignation/resign noun agent=Lee : the resignation of Lee",
		}, "0 1"},
		{"kinds: another person steps down", []string{
			"a stepped_down/step agent=Ann_Lee : Ann Lee stepped down",
			"b resignation/resign noun agent=Cole : the resignation of Cole",
		}, "0 | 1"},
		{"a kind alone is not enough", []string{
			"a stepped_down/step : the chairman stepped down",
			"b resignation/resign noun : a resignation",
		}, "0 | 1"},
		{"a nominal that takes the rest from what is known", []string{
			"a stole/steal agent=thieves patient=painting : thieves stole a painting",
			"b robbery/rob noun : the robbery",
			"b raids/raid noun : the raids",
		}, "0 1 | 2"},
		{"but not where the document has a word of its own for that", []string{
			"a stole/steal agent=thieves patient=painting : thieves stole a painting",
			"a robbery/rob noun agent=gang patient=bank : a gang's robbery of a bank",
			"b robbery/rob noun : the robbery",
		}, "0 | 1 2"},
		{"what happened in the raid is not the raid", []string{
			"a attacked/attack patient=guard sentence=7 : a guard was attacked in the raid",
			"a raid/raid noun sentence=7 : the raid",
		}, "0 | 1"},
		{"a headline and the sentence after it", []string{
			"a jailed/jail agent=brothers sentence=0 : brothers jailed",
			"a sentenced/sentence patient=Ann_Lee sentence=3 : Ann Lee and a man were sentenced",
			"a sentenced/sentence patient=Ben_Low sentence=9 : Ben Low was sentenced",
		}, "0 1 | 2"},
		{"opposite particles", []string{
			"a checked_in/check agent=Ann_Lee place=Obell : Ann Lee checked in at Obell",
			"b checked_out/check agent=Ann_Lee place=Obell : Ann Lee checked out at Obell",
		}, "0 | 1"},
		{"opposite particles, with a bare verb between", []string{
			"a checked_in/check agent=Ann_Lee place=Obell : Ann Lee checked in at Obell",
			"b checked/check agent=Ann_Lee : Ann Lee checked",
			"c checked_out/check agent=Ann_Lee : Ann Lee checked out",
		}, "0 1 | 2"},
		{"the crime that someone is charged with is not the deed", []string{
			"a killed/kill patient=Ann_Lowe place=Obell : Ann Lowe was killed in Obell",
			"b murder/murder noun place=Obell : a man from Obell was charged with murder",
			"c murder/murder noun patient=Lowe : the murder of Lowe",
		}, "0 2 | 1"},
		{"nothing at all", nil, ""},
	})
}

func TestPartitionKeepsTheRule(t *testing.T) {
	for _, tt := range []struct {
		lines  []string
		rules  []rule
		rivals bool
	}{
		{[]string{
			"a died/die agent=Tom_Reyes : Tom Reyes died",
			"b killed/kill patient=Tom_Reyes : Tom Reyes was killed",
		}, []rule{sameKind}, false},
		{[]string{
			"a charged/charge patient=Grey other=murder on=2023-09-20 : Grey was charged with murder",
			"b charged/charge patient=Grey other=murder on=2023-09-21 : Grey has been charged with murder",
		}, []rule{sameArgument, rivalDates}, true},
		{[]string{
			"a quake/quake noun on=2019-05-01 : the quake",
			"b quake/quake noun on=2019-05-01 : a strong quake",
		}, []rule{sameDay}, false},
		{[]string{"a quake/quake noun : the quake"}, nil, false},
	} {
		ps := Partition(story(t, tt.lines...))
		if len(ps) != 1 {
			t.Errorf("%v: %d parts", tt.lines, len(ps))
			continue
		}
		var want []string
		for _, r := range tt.rules {
			want = append(want, r.String())
		}
		if diff := cmp.Diff(want, ps[0].Rules); diff != "" || ps[0].Rivals != tt.rivals {
			t.Errorf("%v: rivals %v, rules %s", tt.lines, ps[0].Rivals, diff)
		}
	}
}
