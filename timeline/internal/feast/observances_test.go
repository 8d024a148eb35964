package feast

import (
	"testing"
	"time"
)

// TestObservances compares with dates as almanacs have them, one of each kind, and
// says that no name is told twice.
func TestObservances(t *testing.T) {
	tests := []struct{ id, want string }{
		{"world-water-day", "2018-03-22"}, {"commonwealth-day", "2023-03-13"}, {"melbourne-cup-day", "2022-11-01"}, {"world-philosophy-day", "2023-11-16"},
		{"holy-wednesday", "2023-04-05"}, {"feast-of-the-sacred-heart", "2023-06-16"}, {"orthodox-holy-week", "2023-04-09"},
		{"hoshana-rabbah", "2023-10-06"}, {"shushan-purim", "2023-03-08"}, {"yom-yerushalayim", "2023-05-19"}, {"tu-bav", "2023-08-02"},
		{"loy-krathong", "2023-11-27"}, {"loy-krathong", "2022-11-08"}, {"qixi-festival", "2023-08-22"}, {"tomb-sweeping-day", "2023-04-05"},
		{"spring-equinox", "2023-03-20"}, {"summer-solstice", "2023-06-21"}, {"autumn-equinox", "2023-09-23"}, {"winter-solstice", "2023-12-22"},
		{"hanuman-jayanti", "2023-04-06"}, {"akshaya-tritiya", "2023-04-22"}, {"rath-yatra", "2023-06-20"}, {"guru-purnima", "2023-07-03"},
		{"nag-panchami", "2023-08-21"}, {"sharad-purnima", "2023-10-28"},
	}
	for _, tt := range tests {
		want, err := time.Parse(time.DateOnly, tt.want)
		if err != nil {
			t.Fatal(err)
		}
		f, ok := Named(tt.id)
		if !ok {
			t.Errorf("%s: no such feast", tt.id)
			continue
		}
		if got := time.Unix(int64(f.Days(want.Year())[0].First)*86400, 0).UTC().Format(time.DateOnly); got != tt.want {
			t.Errorf("%s: got %s, want %s", f, got, tt.want)
		}
	}
	seen := map[string]bool{}
	for name, f := range Observances {
		if seen[name] || f.String() != name {
			t.Errorf("%s: told twice, or not its name: %s", name, f)
		}
		seen[name] = true
	}
}

// TestAdvent says that Advent lasts from its first Sunday to Christmas Eve.
func TestAdvent(t *testing.T) {
	s := Advent.Days(2023)[0]
	if s.First != AdventSunday.Days(2023)[0].First || s.First+s.Days != ChristmasDay.Days(2023)[0].First || !Advent.Long() || Hanukkah.Long() || !Hanukkah.AtEve() {
		t.Errorf("Advent 2023: %v", s)
	}
}
