package lang

import "testing"

// TestPhrase matches names of several words as people write them.
func TestPhrase(t *testing.T) {
	l := NewLexicon([]Entry{
		{Word: "may", Class: Month, N: 5, Trigger: true},
		{Word: "may day", Class: Holiday, N: 1, Trigger: true},
		{Word: "valentine~ day", Class: Holiday, N: 2, Trigger: true},
		{Word: "st patrick~ day", Class: Holiday, N: 3, Trigger: true},
		{Word: "eid al fitr", Class: Holiday, N: 4, Trigger: true},
	})
	tests := []struct {
		text, want string
		n          int
	}{
		{"on May Day in", "May Day", 1},
		{"on May Days", "May", 5},
		{"Valentine's Day", "Valentine's Day", 2},
		{"valentines day", "valentines day", 2},
		{"Valentine’s Day", "Valentine’s Day", 2},
		{"Valentine Daylight", "", 0},
		{"St. Patrick’s Day", "St. Patrick’s Day", 3},
		{"Eid al-Fitr", "Eid al-Fitr", 4},
		{"Eid al\nFitr", "Eid al\nFitr", 4},
		{"Eid al", "", 0},
	}
	for _, tt := range tests {
		s := Scanner{Text: tt.text, Lexicon: l}
		got, n := "", 0
		for run := s.Next(); run != nil; run = s.Next() {
			got, n = tt.text[run[0].Start:run[0].End], run[0].N
		}
		if got != tt.want || n != tt.n {
			t.Errorf("%q: got %q (%d), want %q (%d)", tt.text, got, n, tt.want, tt.n)
		}
	}
}
