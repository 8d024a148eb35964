package merge

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestContent(t *testing.T) {
	for _, tt := range []struct {
		name  string
		lines []string
		want  string
	}{
		{"a decision is one by what is decided", []string{
			"a decided/decide class=I_ACTION agent=officers : officers decided to lay down their service weapons",
			"b decision/decide noun class=I_ACTION agent=officers : the decision of officers to lay down service weapons",
			"c decided/decide class=I_ACTION agent=officers : officers decided to strike for better wages",
			"d decision/decide noun class=I_ACTION : the decision to charge a driver",
		}, "0 1 | 2 | 3"},
		{"decisions that people take are no decision", []string{
			"a decision/decide noun patient=bridge : the decision to close the bridge over the Tarsk",
			"b decisions/decide noun patient=bridge : the decisions to close the bridge over the Tarsk",
		}, "0 | 1"},
		{"what is done time and again is none of the times", []string{
			"a lent/lend patient=boats : the harbour lent boats to Dunmore",
			"b lend/lend tense=PRESENT patient=boats : we lend boats to anyone",
		}, "0 | 1"},
		{"verbs of two doers that share an owner", []string{
			"a ran/run agent=daughter : Ann Lee's daughter ran from the hall",
			"b ran/run agent=trial on=2017-01-09 : the trial of Lee ran",
		}, "0 | 1"},
		{"headlines of one story with one verb", []string{
			"a collapsed/collapse lead patient=tower : the old tower collapsed",
			"b collapsed/collapse lead patient=Obell_landmark : Obell landmark collapsed",
			"c collapsed/collapse patient=wall : a wall collapsed",
		}, "0 1 | 2"},
		{"the first and the other", []string{
			"a offer/offer noun : the first offer",
			"b offer/offer noun : the offer",
		}, "0 | 1"},
		{"nouns of one meaning", []string{
			"a burst/burst patient=dam : the dam burst",
			"b collapsed/collapse patient=embankment : the embankment collapsed",
			"c collapsed/collapse patient=tower : the tower collapsed",
		}, "0 1 | 2"},
		{"a sale as either side tells it", []string{
			"a sold/sell agent=Tarsk_Mills patient=quarry other=Obell_Stone : Tarsk Mills sold the quarry to Obell Stone",
			"b purchase/purchase noun agent=Obell_Stone patient=quarry : the purchase of the quarry by Obell Stone",
		}, "0 1"},
		{"whoever buys may sell again", []string{
			"a bought/buy agent=Tarsk_Mills patient=quarry : Tarsk Mills bought the quarry",
			"b sold/sell agent=Tarsk_Mills patient=quarry : Tarsk Mills sold the quarry",
		}, "0 | 1"},
		{"a figure that few things share", []string{
			"a evacuation/evacuate noun : the evacuation of 640 islanders",
			"b rescued/rescue patient=holidaymakers : 640 holidaymakers rescued",
		}, "0 1"},
		{"a role mistaken for another", []string{
			"a charged/charge agent=Dora_Finch other=Tuesday : Dora Finch charged on Tuesday",
			"b charged/charge agent=Obell_police patient=Dora_Finch : Obell police charged Dora Finch on Tuesday",
		}, "0 1"},
		{"who does it may do it again years later", []string{
			"a launched/launch agent=Corvane patient=ferry written=2003-04-28 : Corvane launched a ferry",
			"b launched/launch agent=Corvane patient=app written=2007-01-10 : Corvane launched an app",
			"c launch/launch noun agent=Corvane patient=app written=2007-03-10 : the launch of the app by Corvane",
		}, "0 | 1 2"},
		{"a capital in a headline makes no name", []string{
			"a burned/burn patient=Church : Church burned",
			"b burned/burn patient=Obell_Bible_Church : fire burned Obell Bible Church",
			"c burned/burn patient=church : the church burned",
		}, "0 1 2"},
		{"what was possible came true", []string{
			"a break/break agent=Ann_Lee patient=record hypothetical : Ann Lee to break the record",
			"b broke/break agent=Ann_Lee patient=record : Ann Lee broke the record",
		}, "0 1"},
		{"a kind told with the same words", []string{
			"a quits/quit agent=water_chief : water chief quits over the flood at Tessick",
			"b stepped_down/step agent=head : head of the company stepped down over the Tessick flood",
		}, "0 1"},
		{"who returns returns nothing", []string{
			"a gave_up/give agent=officers patient=permits : officers gave up permits",
			"b return/return agent=officers : officers return",
			"c returned/return agent=officers patient=permit : officers returned a permit",
		}, "0 2 | 1"},
		{"a nominal repeats another word for what happens once", []string{
			"a found_guilty/find patient=Ann_Lowe : Ann Lowe was found guilty",
			"a conviction/convict noun : the conviction",
		}, "0 1"},
		{"but not before it is told", []string{
			"a trial/trial noun : the trial",
			"a tried/trial patient=Ann_Lowe : Ann Lowe was tried",
		}, "0 | 1"},
		{"what was settled for one and what for another", []string{
			"a settled/settle patient=claim on=2016-10 : the claim of Lowe was settled",
			"b settled/settle patient=rumour other=Lowe : rumour settled on Lowe",
		}, "0 | 1"},
		{"forms of a first name", []string{
			"a died/die agent=Fred_Moss : Fred Moss died",
			"b died/die agent=Frederick_C._Moss : Frederick C. Moss died",
		}, "0 1"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, show(Partition(story(t, tt.lines...)))); diff != "" {
				t.Error(diff)
			}
		})
	}
}
