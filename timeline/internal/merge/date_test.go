package merge

import (
	"fmt"
	"strings"
	"testing"
)

func TestDates(t *testing.T) {
	for _, tt := range []struct {
		name  string
		lines []string
		want  string // first day, mentions; best first
	}{
		{"agreement: the more specific", []string{
			"a quake/quake on=2021-03", "b quake/quake on=2021-03-09", "c quake/quake",
		}, "2021-03-09 [0 1]"},
		{"the majority", []string{
			"a quake/quake on=2021-03-08", "b quake/quake on=2021-03-09", "c quake/quake on=2021-03-09",
		}, "2021-03-09 [1 2]; 2021-03-08 [0]"},
		{"one source is no majority, however often it says so", []string{
			"a quake/quake on=2021-03-08", "a quake/quake on=2021-03-08", "a quake/quake on=2021-03-08",
			"b quake/quake on=2021-03-09", "c quake/quake on=2021-03-09",
		}, "2021-03-09 [3 4]; 2021-03-08 [0 1 2]"},
		{"a correction against the majority", []string{
			"a quake/quake on=2021-03-08 correction", "b quake/quake on=2021-03-09", "c quake/quake on=2021-03-09",
		}, "2021-03-08 [0]; 2021-03-09 [1 2]"},
		{"what is retracted has no vote", []string{
			"a quake/quake on=2021-03-08 retracted", "b quake/quake on=2021-03", "c quake/quake on=2021-03-07",
		}, "2021-03-07 [1 2]; 2021-03-08 [0]"},
		{"a tie goes to the more specific", []string{
			"a quake/quake on=2021-04", "b quake/quake on=2021-03-09",
		}, "2021-03-09 [1]; 2021-04-01 [0]"},
		{"what fits both rivals goes with the better and decides nothing", []string{
			"a quake/quake on=2021-03-08", "b quake/quake on=2021-03-09", "c quake/quake on=2021-03-09", "d quake/quake on=2021-03",
		}, "2021-03-09 [1 2 3]; 2021-03-08 [0]"},
		{"nothing known", []string{"a quake/quake"}, ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var got []string
			for _, d := range Dates(story(t, tt.lines...)) {
				got = append(got, fmt.Sprint(d.Bounds.EarliestStart.String()[:10], " ", d.Mentions))
			}
			if g := strings.Join(got, "; "); g != tt.want {
				t.Errorf("%s, want %s", g, tt.want)
			}
		})
	}
}
