package link_test

import "testing"

// What follows a dated event is likely of its day; it gets no bound from that.
func TestNarrative(t *testing.T) {
	tests := []struct{ name, in, event, want string }{
		{"the day of the opening", "A mill burned down on Friday.\nCrews cleared the street.", "cleared", "2023-09-22"},
		{"a noun opens the news", "A fire on Friday destroyed the mill.\nCrews cleared the street.", "cleared", "2023-09-22"},
		{"news of the day itself", "The mill burned down today.\nCrews cleared the street.", "cleared", "2023-09-25"},
		{"a later date leads on", "A mill burned down on Friday. On Saturday its owner returned. He wept.", "wept", "2023-09-23"},
		{"a new paragraph returns to the news", "A mill burned down on Friday. On Saturday its owner returned.\nCrews cleared the street.", "cleared", "2023-09-22"},
		{"a year leads away", "A mill burned down on Friday. In 1976 its owner retired. He moved to the coast.", "moved", ""},
		{"no day told, that of the news", "A mill burned down. Crews cleared the street.", "cleared", "2023-09-25"},
		{"no day told, but a year", "A mill that opened in 1990 burned down. Crews cleared the street.", "burned down", ""},
		{"a headline waits for the text", "Mill burned down\n\nThe fire began on Friday.", "burned down", ""},
		{"a vague time opens no news", "A mill burned down recently. Crews cleared the street.", "cleared", ""},
		{"today is the day of the news wherever it stands", "A mill burned down. Its owner wept. Crews came. Many helped. The street was cleared today.\nIt rained.", "rained", "2023-09-25"},
		{"what happened when", "A mill burned down on Friday when sparks flew.", "flew", "2023-09-22"},
		{"a participle after a noun", "A mill burned down on Friday near a school hosting a wedding.", "hosting", "2023-09-22"},
		{"a scene", "Crews went on Friday to the mill, where they found a body.", "found", "2023-09-22"},
		{"missing after", "Two people were missing on Friday after a boat capsized.", "capsized", "2023-09-22"},
		{"what came later", "A mill burned down on Friday, later killing a guard.", "killing", ""},
		{"what a verb performs", "A mill burned down on Friday. Its owner issued a denial.", "denial", "2023-09-22"},
		{"what a verb happens in", "A mill burned down on Friday. A guard died in the fire.", "fire", "2023-09-22"},
		{"what a verb tells of may be old", "A mill burned down on Friday. Its owner recalled the strike.", "strike", ""},
		{"a coarse time stays coarse", "A mill burned down in early 2009, killing a guard.", "killing", "2009"},
		{"what is said is of another day", "The owner said on Friday that he saw sparks.", "saw", ""},
		{"old history opens no news", "A mill burned down on 3 May 1976.\nCrews cleared the street.", "cleared", ""},
		{"the past of the past is another day", "A mill burned down on Friday. Its owner had left.", "left", ""},
		{"quoted words tell of other times", "A mill burned down on Friday. “The owner left,” a neighbour said.", "left", ""},
		{"the rest of a quotation tells of other times", "A mill burned down on Friday. \"I saw sparks. My brother ran,\" its owner said.", "ran", ""},
		{"inches end no quotation", "A mill burned down on Friday. Crews with 15\" hoses came.", "came", "2023-09-22"},
		{"who starts by doing something does it then", "A mill burned down on Friday. While speaking to crews, Hale started by thanking them.", "thanking", "2023-09-22"},
		{"what a sentence that it opens happens in", "A mill burned down on Friday. During his speech, its owner wept.", "speech", "2023-09-22"},
		{"how long it took dates nothing", "A mill burned down on Friday. During a two-hour speech, its owner wept.", "wept", "2023-09-22"},
		{"a relative clause looks back", "A mill burned down on Friday. The man who built it wept.", "built", ""},
		{"what did not happen has no day", "A mill burned down on Friday. Crews did not arrive.", "arrive", ""},
		{"a time that is not understood", "A mill burned down on Friday. Crews returned days after the storm.", "returned", ""},
		{"a participle goes with its verb", "A mill burned down on Friday, killing two people.", "killing", "2023-09-22"},
	}
	for _, c := range tests {
		t.Run(c.name, func(t *testing.T) {
			a := annotate(c.in, monday)
			for _, e := range a.Events {
				if e.Text != c.event {
					continue
				}
				if e.Time.Timex != "" || e.Time.Value.String() != c.want {
					t.Errorf("%s\n%s is %q by %q, want %q", c.in, e.Text, e.Time.Value, e.Time.Timex, c.want)
				}
				if c.want != "" && e.Time.Bounds.EarliestStart == day(9, 22) {
					t.Errorf("%s\n%s is bounded by a day that is only likely: %s", c.in, e.Text, e.Time.Bounds)
				}
				return
			}
			t.Errorf("%s: no event %q in %v", c.in, c.event, a.Events)
		})
	}
}
