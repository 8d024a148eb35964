package merge

import "testing"

// What is said, supposed, denied or corrected.
func TestPartitionByTruth(t *testing.T) {
	partitions(t, []partition{
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
		{"what is corrected, in bare words", []string{
			"a burst/burst agent=dam on=2018-12-07 retracted : the dam burst",
			"a burst/burst on=2018-12-08 correction : it burst",
		}, "0 1"},
		{"a correction of something else of the family", []string{
			"a opened/open agent=museum on=2020-05-02 : the museum opened",
			"b opened/open agent=trial on=2020-06-09 correction : the trial opened on 9 June",
		}, "0 | 1"},
		{"a correction in other words", []string{
			"a failed/fail agent=appeal on=1996 retracted : the appeal failed in 1996",
			"a dismissed/dismiss patient=appeal on=1995 correction : the appeal was dismissed in 1995",
		}, "0 1"},
	})
}
