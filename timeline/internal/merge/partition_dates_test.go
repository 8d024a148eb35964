package merge

import "testing"

// How dates hold mentions apart, and what outweighs them.
func TestPartitionByDates(t *testing.T) {
	partitions(t, []partition{
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
		{"rival years of one appeal", []string{
			"a lost/lose agent=Ann_Lowe patient=appeal on=1995 : Ann Lowe lost the appeal",
			"b lost/lose agent=Ann_Lowe patient=appeal on=1996 : Ann Lowe lost the appeal",
		}, "0 1"},
		{"a match may be lost every year", []string{
			"a lost/lose agent=Ann_Lowe patient=match on=1995 : Ann Lowe lost the match",
			"b lost/lose agent=Ann_Lowe patient=match on=1996 : Ann Lowe lost the match",
		}, "0 | 1"},
		{"weekdays that differ, though no week is known", []string{
			"a arrested/arrest patient=Ivo_Marsh on=XXXX-WXX-1 : Ivo Marsh was arrested on Monday",
			"b arrested/arrest patient=Ivo_Marsh on=XXXX-WXX-4 : Ivo Marsh was arrested on Thursday",
		}, "0 | 1"},
		{"a weekday and the day that it is", []string{
			"a arrested/arrest patient=Ivo_Marsh on=XXXX-WXX-1 : Ivo Marsh was arrested on Monday",
			"b arrested/arrest patient=Ivo_Marsh on=2023-09-25 : Ivo Marsh was arrested",
			"c arrested/arrest patient=Ivo_Marsh on=2023-09-26 : Ivo Marsh was arrested once more",
		}, "0 1 | 2"},
	})
}
