package merge

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

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

func TestPartition(t *testing.T) {
	for _, tt := range []struct {
		name  string
		lines []string
		want  string
	}{
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
		{"who is shot one day dies in hospital the next", []string{
			"a shot/shoot patient=Tom_Reyes on=2021-03-02 : Tom Reyes was shot",
			"b death/die noun patient=Tom_Reyes : the death of Tom Reyes",
			"c died/die agent=Tom_Reyes on=2021-03-03 : Tom Reyes died in hospital",
			"d died/die agent=Reyes on=2021-03-03 : Reyes died of his wounds",
		}, "0 1 | 2 3"},
		{"two arrests of one man on two days", []string{
			"a arrested/arrest patient=Ivo_Marsh on=2021-03-02 : Ivo Marsh was arrested",
			"b arrested/arrest patient=Ivo_Marsh on=2021-03-09 : Ivo Marsh was arrested again",
		}, "0 | 1"},
		{"two earthquakes on two days in one place", []string{
			"a quake/quake noun place=Tarsk on=2019-05-01 : the quake that struck Tarsk",
			"b quake/quake noun place=Tarsk on=2019-05-04 : a second quake near Tarsk",
		}, "0 | 1"},
		{"two earthquakes in two places without a date", []string{
			"a quake/quake noun place=Tarsk : the quake that struck Tarsk",
			"b quake/quake noun place=Obell : the Obell quake",
		}, "0 | 1"},
		{"a month holds its day", []string{
			"a arrested/arrest patient=Ivo_Marsh on=2021-03 : Ivo Marsh was arrested in March",
			"b arrested/arrest patient=Ivo_Marsh on=2021-03-09 : police arrested Ivo Marsh",
		}, "0 1"},
		{"a chain does not join two days: the undated mention goes to one of them", []string{
			"a arrested/arrest patient=Ivo_Marsh place=Dunmore on=2021-03-02 : Ivo Marsh was arrested in Dunmore",
			"b arrest/arrest noun patient=Marsh place=Dunmore : the arrest of Marsh in Dunmore",
			"c arrested/arrest patient=Ivo_Marsh on=2021-03-09 : Ivo Marsh was arrested",
		}, "0 1 | 2"},
		{"rival dates of what happens once become one event", []string{
			"a charged/charge patient=Officer_Grey other=murder on=2023-09-20 : Grey was charged with murder",
			"b charged/charge patient=Grey other=murder on=2023-09-21 : Grey has been charged with murder",
		}, "0 1"},
		{"rival dates without a second argument stay apart", []string{
			"a charged/charge patient=Officer_Grey on=2023-09-20 : Grey was charged",
			"b charged/charge patient=Grey on=2023-09-23 : Grey has been charged",
		}, "0 | 1"},
		{"unless the days are neighbours", []string{
			"a charged/charge patient=Officer_Grey on=2023-09-20 : Grey was charged",
			"b charged/charge patient=Grey on=2023-09-21 : Grey has been charged",
		}, "0 1"},
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
		{"a general noun is no participant to recognise", []string{
			"a grew/grow agent=sales patient=two_percent : sales of bread grew two percent",
			"b rose/rise agent=profits patient=six_percent : profits rose six percent",
		}, "0 | 1"},
		{"one and many", []string{
			"a handed_in/hand patient=permits agent=officers : officers handed in permits",
			"b handed_in/hand patient=permit : an officer handed in a permit",
		}, "0 1"},
		{"rival dates of another role stay apart", []string{
			"a charged/charge patient=Officer_Grey other=murder on=2023-09-20 : Grey was charged with murder",
			"b charged/charge agent=Grey other=murder on=2023-09-21 : Grey charged a man with murder",
		}, "0 | 1"},
		{"a year apart is no rival date of a charge", []string{
			"a charged/charge patient=Officer_Grey other=murder on=2022-09-20 : Grey was charged with murder",
			"b charged/charge patient=Grey other=murder on=2023-09-21 : Grey has been charged with murder",
		}, "0 | 1"},
		{"a year apart is a rival date of a death", []string{
			"a died/die agent=Tom_Reyes place=Dunmore on=1922 : Tom Reyes died in Dunmore",
			"b died/die agent=Reyes place=Dunmore on=1924 : Reyes died in Dunmore",
		}, "0 1"},
		{"nobody is killed twice", []string{
			"a killed/kill patient=Tom_Reyes on=2021-09-05 : Tom Reyes was killed",
			"b murdered/murder patient=Reyes on=2022-09-05 : Reyes was murdered",
		}, "0 1"},
		{"a third report of one of two rival dates", []string{
			"a charged/charge patient=Officer_Grey other=murder on=2023-09-20 : Grey was charged with murder",
			"b charged/charge patient=Grey other=murder on=2023-09-21 : Grey has been charged with murder",
			"c charged/charge patient=officer on=2023-09-21 : an officer was charged",
		}, "0 1 2"},
		{"a published correction always merges", []string{
			"a opened/open agent=museum on=2020-05-02 : the museum opened",
			"a opened/open agent=museum on=2020-05-03 correction : the museum opened on 3 May, not 2 May",
		}, "0 1"},
		{"a reporting verb does not merge on the verb", []string{
			"a said/say agent=Dana_Holt reporting : Dana Holt said the bridge was safe",
			"b said/say agent=Piers_Wynn reporting : Piers Wynn said prices would rise",
			"c said/say reporting : officials said",
			"d said/say reporting : officials said",
		}, "0 | 1 | 2 | 3"},
		{"nor on the speaker", []string{
			"a said/say agent=Dana_Holt reporting : Dana Holt said the bridge was safe",
			"b said/say agent=Dana_Holt reporting : Dana Holt said prices would rise",
		}, "0 | 1"},
		{"the same speaker on the same day", []string{
			"a said/say agent=Dana_Holt reporting on=2020-05-02 : Dana Holt said the bridge was safe",
			"b told/tell agent=Holt reporting on=2020-05-02 : Holt told a newspaper",
			"c said/say agent=Holt reporting on=2020-05-02 : Holt said that the bridge would be safe",
			"d said/say agent=Holt reporting on=2020-05-02 : Holt said nothing of the tunnel",
		}, "0 2 | 1 | 3"},
		{"the same speaker with the same content", []string{
			"a said/say agent=Dana_Holt reporting : Dana Holt said engineers found three cracked girders beneath the bridge",
			"b said/say agent=Holt reporting : Holt said that engineers found cracked girders under that bridge",
		}, "0 1"},
		{"a frequent verb needs a participant or place", []string{
			"a took/take : they took their time on the evening",
			"b took/take : they took their time on the evening train",
		}, "0 | 1"},
		{"and merges with one", []string{
			"a took/take agent=Norwell place=Obell : Norwell took Obell",
			"b took/take agent=Norwell place=Obell : the town of Obell was taken by Norwell",
		}, "0 1"},
		{"hypothetical and asserted", []string{
			"a deployed/deploy patient=troops hypothetical : troops would be deployed if asked",
			"b deployed/deploy patient=troops : troops were deployed",
		}, "0 | 1"},
		{"two suppositions of the same", []string{
			"a deployed/deploy patient=troops hypothetical : troops would be deployed if asked",
			"b deployed/deploy patient=troops hypothetical : should troops be deployed",
		}, "0 1"},
		{"negated and affirmed", []string{
			"a resigned/resign agent=Dana_Holt neg : Dana Holt has not resigned",
			"b resigned/resign agent=Dana_Holt : Dana Holt resigned",
		}, "0 | 1"},
		{"denied and affirmed", []string{
			"a resigned/resign agent=Dana_Holt denied : Holt denied that she had resigned",
			"b resigned/resign agent=Dana_Holt : Dana Holt resigned",
		}, "0 | 1"},
		{"planned and later asserted", []string{
			"a open/open patient=Obell_Bridge planned on=2020-05-02 : Obell Bridge is to open on 2 May",
			"b opened/open patient=Obell_Bridge on=2020-05-02 : Obell Bridge opened",
		}, "0 1"},
		{"planned for one day and done on another", []string{
			"a met/meet agent=Dana_Holt other=union planned on=2020-05-02 : Dana Holt is to meet the union",
			"b met/meet agent=Dana_Holt other=union on=2020-05-09 : Dana Holt met the union",
		}, "0 | 1"},
		{"alleged and asserted", []string{
			"a bribed/bribe agent=Dana_Holt patient=judge alleged : Holt allegedly bribed a judge",
			"b bribed/bribe agent=Dana_Holt patient=judge : Dana Holt bribed a judge",
		}, "0 1"},
		{"the noun repeats an earlier mention of its document", []string{
			"a charged/charge patient=Officer_Grey on=2023-09-20 : Grey was charged with murder",
			"a charge/charge noun : the charge",
		}, "0 1"},
		{"other people in the same role", []string{
			"a charged/charge patient=Officer_Grey : Grey was charged with assault at court",
			"b charged/charge patient=Ann_Lowe : Ann Lowe was charged with assault at court",
		}, "0 | 1"},
		{"a bare mention does not bring other people together", []string{
			"a charged/charge patient=Officer_Grey : Grey was charged with assault of a cyclist",
			"b charge/charge noun : the charge of assault of the cyclist",
			"c charged/charge patient=Ann_Lowe : Ann Lowe was charged with assault",
		}, "0 1 | 2"},
		{"a place in common does not bring other people together", []string{
			"a charged/charge patient=Officer_Grey place=Obell : Grey was charged with assault in Obell",
			"b charged/charge patient=Ann_Lowe place=Obell : Ann Lowe was charged with assault in Obell",
		}, "0 | 1"},
		{"nor those who did it", []string{
			"a arrested/arrest agent=Obell_Police patient=Officer_Grey : Obell Police arrested Grey",
			"b arrested/arrest agent=Obell_Police patient=Ann_Lowe : Obell Police arrested Ann Lowe",
		}, "0 | 1"},
		{"who did it may be told in two ways", []string{
			"a arrested/arrest agent=Obell_Police patient=Ann_Lowe : Obell Police arrested Ann Lowe",
			"b arrested/arrest agent=Sergeant_Hale patient=Lowe : Lowe was arrested by Sergeant Hale",
		}, "0 1"},
		{"a name and its short form", []string{
			"a sold/sell agent=Eastern_Ferry_Office : the Eastern Ferry Office sold two ships",
			"b sold/sell agent=EFO : EFO sold them",
			"c sale/sell agent=Ferrant noun : the sale by Ferrant",
		}, "0 1 | 2"},
		{"two kinds of violence are two deeds", []string{
			"a shot/shoot patient=Ann_Lowe : Ann Lowe was shot",
			"b stabbed/stab patient=Ann_Lowe : Ann Lowe was stabbed",
		}, "0 | 1"},
		{"what is corrected, in bare words", []string{
			"a burst/burst agent=dam on=2018-12-07 retracted : the dam burst",
			"a burst/burst on=2018-12-08 correction : it burst",
		}, "0 1"},
		{"a correction of something else of the family", []string{
			"a opened/open agent=museum on=2020-05-02 : the museum opened",
			"b opened/open agent=trial on=2020-06-09 correction : the trial opened on 9 June",
		}, "0 | 1"},
		{"namesakes with other first names", []string{
			"a resigned/resign agent=Ann_Lee : Ann Lee resigned",
			"b resigned/resign agent=Ben_Lee : Ben Lee resigned",
		}, "0 | 1"},
		{"a title is no part of a name", []string{
			"a resigned/resign agent=Mrs_Lee : Mrs Lee resigned",
			"b resigned/resign agent=Ann_Lee : Ann Lee resigned",
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
		{"what is likely of days years apart is not one event", []string{
			"a released/release agent=Corvo patient=maps likely=2004-03-02 : Corvo released maps",
			"b released/release agent=Corvo patient=maps likely=2004-03-09 : Corvo released new maps",
			"c releases/release agent=Corvo patient=maps lead tense=PRESENT written=2009-06-01 : Corvo releases maps of the moon",
		}, "0 1 | 2"},
		{"a death may be told of years later", []string{
			"a shot_dead/shoot agent=police patient=Ann_Lowe likely=2004-03-02 : police shot dead Ann Lowe",
			"b shot_dead/shoot agent=officer patient=Ann_Lowe likely=2009-06-01 : an officer shot Ann Lowe dead",
		}, "0 1"},
		{"a list tells in the present what happened long ago", []string{
			"a destroys/destroy agent=Orme patient=mill tense=PRESENT sentence=7 written=2009-06-01 : Orme destroys the mill",
			"b destroyed/destroy agent=Orme patient=mill on=1992-11-14 sentence=7 written=1992-11-15 : Orme destroyed the mill",
		}, "0 1"},
		{"the same people may give up one thing and return to another", []string{
			"a gave_up/give agent=officers patient=guns : officers gave up guns",
			"b return/return noun agent=officers patient=duty : a return to duty by officers",
		}, "0 | 1"},
		{"tolls differ from one telling to the next", []string{
			"a drowned/drown patient=two_people : two people drowned",
			"b died/die agent=four_people : four people died",
			"c died/die agent=Ann_Lowe : Ann Lowe died",
		}, "0 1 | 2"},
		{"rival years of one appeal", []string{
			"a lost/lose agent=Ann_Lowe patient=appeal on=1995 : Ann Lowe lost the appeal",
			"b lost/lose agent=Ann_Lowe patient=appeal on=1996 : Ann Lowe lost the appeal",
		}, "0 1"},
		{"a match may be lost every year", []string{
			"a lost/lose agent=Ann_Lowe patient=match on=1995 : Ann Lowe lost the match",
			"b lost/lose agent=Ann_Lowe patient=match on=1996 : Ann Lowe lost the match",
		}, "0 | 1"},
		{"a correction in other words", []string{
			"a failed/fail agent=appeal on=1996 retracted : the appeal failed in 1996",
			"a dismissed/dismiss patient=appeal on=1995 correction : the appeal was dismissed in 1995",
		}, "0 1"},
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
		{"a bare mention does not join two places", []string{
			"a quake/quake noun place=Tarsk : the quake that struck Tarsk at dawn",
			"b quake/quake noun : the quake at dawn",
			"c quake/quake noun place=Obell : the Obell quake",
		}, "0 1 | 2"},
		{"a place in another, when more speaks for it", []string{
			"a quake/quake noun place=Tarsk : a strong quake destroyed the harbour of Tarsk",
			"b quake/quake noun place=Morvia : a quake destroyed the harbour in Morvia, the strong shock",
		}, "0 1"},
		{"the crime that someone is charged with is not the deed", []string{
			"a killed/kill patient=Ann_Lowe place=Obell : Ann Lowe was killed in Obell",
			"b murder/murder noun place=Obell : a man from Obell was charged with murder",
			"c murder/murder noun patient=Lowe : the murder of Lowe",
		}, "0 2 | 1"},
		{"weekdays that differ, though no week is known", []string{
			"a arrested/arrest patient=Ivo_Marsh on=XXXX-WXX-1 : Ivo Marsh was arrested on Monday",
			"b arrested/arrest patient=Ivo_Marsh on=XXXX-WXX-4 : Ivo Marsh was arrested on Thursday",
		}, "0 | 1"},
		{"a weekday and the day that it is", []string{
			"a arrested/arrest patient=Ivo_Marsh on=XXXX-WXX-1 : Ivo Marsh was arrested on Monday",
			"b arrested/arrest patient=Ivo_Marsh on=2023-09-25 : Ivo Marsh was arrested",
			"c arrested/arrest patient=Ivo_Marsh on=2023-09-26 : Ivo Marsh was arrested once more",
		}, "0 1 | 2"},
		{"nothing at all", nil, ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, show(Partition(story(t, tt.lines...)))); diff != "" {
				t.Error(diff)
			}
		})
	}
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
