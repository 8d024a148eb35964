package merge

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestLabel(t *testing.T) {
	for _, tt := range []struct {
		name  string
		lines []string
		want  string
	}{
		{"a clause with its people beats a bare noun", []string{
			"a charge/charge noun : the charge",
			"b charged/charge patient=Grey agent=prosecutors : prosecutors charged Grey with murder",
		}, "prosecutors charged Grey with murder"},
		{"the names that most give", []string{
			"a died/die agent=Tom_Reyes : Tom Reyes died in the accident",
			"b died/die agent=Reyes : Reyes died in the accident",
			"c died/die agent=Uncle_Bo : Uncle Bo died in the accident",
		}, "Reyes died in the accident"},
		{"a fact beats a plan", []string{
			"a open/open agent=Obell_Bridge planned : Obell Bridge is to open",
			"b opened/open agent=Obell_Bridge : Obell Bridge was opened on Friday",
		}, "Obell Bridge was opened on Friday"},
		{"a line that names its people beats one that points to them", []string{
			"a charged/charge patient=number : one of their number charged with murder",
			"b charged/charge patient=officer : an officer charged with murder",
		}, "an officer charged with murder"},
		{"a name that most give counts where it is no participant", []string{
			"a charged/charge patient=Grey : the pilot charged with robbing Grey",
			"b charged/charge patient=Grey : the pilot charged, prosecutors have announced",
			"c robbed/rob patient=Grey : Grey",
		}, "the pilot charged with robbing Grey"},
		{"a name in a clause aside does not", []string{
			"a sank/sink patient=tug : the tug sank off Cork",
			"b sank/sink patient=tug : the tug sank after Grey left",
			"c robbed/rob patient=Grey : it",
			"d robbed/rob patient=Grey : it",
		}, "the tug sank off Cork"},
		{"any label beats none", []string{
			"a died/die agent=Tom_Reyes",
			"b death/die noun : a death",
		}, "a death"},
		{"equally good ones by spelling", []string{
			"a died/die : b died of the heat in May",
			"b died/die : a died of the heat in May",
		}, "a died of the heat in May"},
		{"no mentions", nil, ""},
	} {
		if got := Label(story(t, tt.lines...)); got != tt.want {
			t.Errorf("%s: %q, want %q", tt.name, got, tt.want)
		}
	}
}

// Counts that disagree are kept side by side; a copy does not weigh twice.
func TestQuantities(t *testing.T) {
	ms := story(t, "a quit/quit", "b quit/quit", "c quit/quit", "d quit/quit", "e quit/quit")
	for i, q := range []string{"up to 300", "more than 100", "Up to 300", "More than 100", ""} {
		ms[i].Event.Quantity = q
	}
	ms[2].Origin = ms[0].Origin
	if diff := cmp.Diff([]string{"more than 100", "up to 300"}, Quantities(ms)); diff != "" {
		t.Error(diff)
	}
}
