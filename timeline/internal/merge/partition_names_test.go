package merge

import "testing"

// How those who take part join mentions and hold them apart.
func TestPartitionByNames(t *testing.T) {
	partitions(t, []partition{
		{"a general noun is no participant to recognise", []string{
			"a grew/grow agent=sales patient=two_percent : sales of bread grew two percent",
			"b rose/rise agent=profits patient=six_percent : profits rose six percent",
		}, "0 | 1"},
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
		{"namesakes with other first names", []string{
			"a resigned/resign agent=Ann_Lee : Ann Lee resigned",
			"b resigned/resign agent=Ben_Lee : Ben Lee resigned",
		}, "0 | 1"},
		{"a title is no part of a name", []string{
			"a resigned/resign agent=Mrs_Lee : Mrs Lee resigned",
			"b resigned/resign agent=Ann_Lee : Ann Lee resigned",
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
		{"a bare mention does not join two places", []string{
			"a quake/quake noun place=Tarsk : the quake that struck Tarsk at dawn",
			"b quake/quake noun : the quake at dawn",
			"c quake/quake noun place=Obell : the Obell quake",
		}, "0 1 | 2"},
		{"a place in another, when more speaks for it", []string{
			"a quake/quake noun place=Tarsk : a strong quake destroyed the harbour of Tarsk",
			"b quake/quake noun place=Morvia : a quake destroyed the harbour in Morvia, the strong shock",
		}, "0 1"},
	})
}
