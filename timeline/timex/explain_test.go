package timex

import (
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func TestSteps(t *testing.T) {
	september2023 := Reference{DCT: Ymd(2023, 9, 25), Previous: YearMonth(2022, 2)}
	tests := []struct {
		words, function string
		want            string
	}{
		{"last September", "dct; nearest backward XXXX-09", `"last September": September | latest before the creation time 2023-09-25 | = 2022-09`},
		{"September last year", "dct; unit -1 year; within XXXX-09", `"September last year": the year before that of the creation time 2023-09-25: 2022 | September in 2022 | = 2022-09`},
		{"today", "dct; unit +0 day", `"today": the day of the creation time 2023-09-25: 2023-09-25 | = 2023-09-25`},
		{"tomorrow", "dct; unit +1 day", `"tomorrow": the day after that of the creation time 2023-09-25: 2023-09-26 | = 2023-09-26`},
		{"three years ago", "dct; unit -3 year", `"three years ago": the year 3 years before that of the creation time 2023-09-25: 2020 | = 2020`},
		{"lunchtime on Monday", "dct; nearest on-or-backward XXXX-WXX-1; within TMI", `"lunchtime on Monday": Monday | latest on or before the creation time 2023-09-25 | midday on 2023-09-25 | = 2023-09-25TMI`},
		{"next Tuesday at 14:30", "dct; nearest forward XXXX-WXX-2; within T14:30", `"next Tuesday at 14:30": Tuesday | first after the creation time 2023-09-25 | 14:30 on 2023-09-26 | = 2023-09-26T14:30`},
		{"two weeks ago", "dct; move backward P2W", `"two weeks ago": 2 weeks before the creation time 2023-09-25: 2023-W37 | = 2023-W37`},
		{"two days later", "previous; move P2D", `"two days later": 2 days after the time told before, 2022-02: 2022-02 | = 2022-02 APPROX`},
		{"a year earlier", "previous; shift backward P1Y", `"a year earlier": 1 year before the time told before, 2022-02: 2021-02 | = 2021-02`},
		{"in the past 48 hours", "dct; span backward PT48H", `"in the past 48 hours": the stretch of 48 hours up to the creation time 2023-09-25 | = PT48H [2023-09-23T00:00:00..2023-09-23T23:59:59, 2023-09-25T00:00:00..2023-09-26T00:00:00)`},
		{"the last two days", "value 2022-06; span -1 P2D", `"the last two days": June 2022 | the last 2 days of 2022-06 | = P2D [2022-06-29T00:00:00, 2022-07-01T00:00:00)`},
		{"the opening weeks", "value 2011; span +1 PXW", `"the opening weeks": 2011 | the first some weeks of 2011 | = PXW [2011-01-01T00:00:00..2012-01-01T00:00:00, 2011-01-01T00:00:00..2012-01-01T00:00:00)`},
		{"the first two years", "value 2022-06; span +1 P2Y", `"the first two years": June 2022 | the first 2 years of 2022-06 | = P2Y [2022-06-01T00:00:00, 2022-07-01T00:00:00)`},
		{"the next few days", "dct; span forward PXD", `"the next few days": the stretch of some days from the creation time 2023-09-25 on | = PXD [2023-09-25T00:00:00..2023-09-26T00:00:00, 2023-09-25T00:00:00..)`},
		{"the last Friday of May 2021", "value 2021-05; nth -1 day XXXX-WXX-5", `"the last Friday of May 2021": May 2021 | the last Friday in 2021-05: 2021-05-28 | = 2021-05-28`},
		{"the second week of August 2021", "value 2021-08; nth +2 week", `"the second week of August 2021": August 2021 | the 2nd week in 2021-08: 2021-W32 | = 2021-W32`},
		{"early 2022", "value 2022; with mod=START", `"early 2022": 2022 | the start of 2022 | = 2022 START`},
		{"about 44 BC", "value BC0044 mod=APPROX", `"about 44 BC": about 44 BC | = BC0044 APPROX`},
		{"5 September 2022", "value 2022-09-05", `"5 September 2022": 5 September 2022 | = 2022-09-05`},
		{"the nineties", "value 199", `"the nineties": the 1990s | = 199`},
		{"the 19th century", "value 18", `"the 19th century": the 19th century | = 18`},
		{"the fifth century BC", "value BC04", `"the fifth century BC": the 5th century BC | = BC04`},
		{"early September", "dct; nearest on-or-backward XXXX-09 mod=START", `"early September": the start of September | latest on or before the creation time 2023-09-25 | = 2023-09 START`},
		{"the first fiscal quarter", "dct; nearest closest XXXX-Q1 fiscal=10", `"the first fiscal quarter": the 1st quarter, in the year that begins in October | closest to the creation time 2023-09-25 | = 2024-Q1`},
		{"Friday the 13th", "dct; nearest forward XXXX-XX-13 known=weekday,day weekday=5", `"Friday the 13th": Friday the 13th of the month | first after the creation time 2023-09-25 | = 2023-10-13`},
		{"this summer", "dct; nearest on-or-backward XXXX-SU", `"this summer": summer | latest on or before the creation time 2023-09-25 | = 2023-SU`},
		{"last weekend", "dct; nearest backward XXXX-WXX-WE", `"last weekend": weekend | latest before the creation time 2023-09-25 | = 2023-W38-WE`},
		{"every Monday", "value XXXX-WXX-1 type=SET quant=EVERY", `"every Monday": every Monday | = XXXX-WXX-1`},
		{"twice a week", "value P1W type=SET freq=2", `"twice a week": 2 times in 1 week | = P1W`},
		{"two years and six months", "value P2Y6M", `"two years and six months": 2 years and 6 months | = P2Y6M`},
		{"recently", "value PAST_REF", `"recently": some time in the past | = PAST_REF`},
		{"recent days", "dct; span backward PXD; vague PAST_REF", `"recent days": the stretch of some days up to the creation time 2023-09-25 | some time in the past, left open by the words | = PAST_REF [..2023-09-26T00:00:00, 2023-09-25T00:00:00..2023-09-26T00:00:00)`},
		{"now", "dct", `"now": the creation time 2023-09-25 | = 2023-09-25`},
		{"29 February", "value 2023-02; nth +29 day", `"29 February": February 2023 | there is no such time in 2023-02 | the words alone: 2023-02`},
	}
	for _, tt := range tests {
		f, err := ParseFunction(tt.function)
		if err != nil {
			t.Error(err)
			continue
		}
		if got := strings.Join(f.Steps(september2023, tt.words), " | "); got != tt.want {
			t.Errorf("%s\n got %s\nwant %s", tt.function, got, tt.want)
		}
	}
}

// TestStepsWithoutReference: the reason is told, and what is known anyway.
func TestStepsWithoutReference(t *testing.T) {
	for function, want := range map[string]string{
		"dct; nearest backward XXXX-09":     `"…": September | the creation time is not known | the words alone: XXXX-09`,
		"previous; move P2D":                `"…": day | no time was told before | the words alone: XXXX-XX-XX`,
		"dct; unit -1 year; within XXXX-09": `"…": September | the creation time is not known | the words alone: XXXX-09`,
		"":                                  `"…": no time`,
	} {
		f, err := ParseFunction(function)
		if err != nil {
			t.Fatal(err)
		}
		if got := strings.Join(f.Steps(Reference{}, "…"), " | "); got != want {
			t.Errorf("%q\n got %s\nwant %s", function, got, want)
		}
	}
}

// TestStepsSayTheValue: whatever the function, the steps end with its value and
// none is empty.
func TestStepsSayTheValue(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		pattern := values().Draw(t, "pattern")
		f := Function{{Kind: OpDCT}, {Kind: OpKind(rapid.IntRange(0, len(opNames)-1).Draw(t, "kind")), N: rapid.IntRange(-3, 3).Draw(t, "n"),
			Unit: Granularity(rapid.IntRange(1, int(Millennium)).Draw(t, "unit")), Dir: Direction(rapid.IntRange(0, 4).Draw(t, "dir")), Pattern: pattern}}
		ref := Reference{DCT: rapid.OneOf(dates(), times()).Draw(t, "dct")}
		steps := f.Steps(ref, "so")
		for _, s := range steps {
			if strings.TrimSpace(s) == "" {
				t.Fatalf("%s: %q", f, steps)
			}
		}
		if v, ok := f.Resolve(ref); ok && !strings.HasPrefix(steps[len(steps)-1], "= "+v.String()) {
			t.Fatalf("%s is %s: %q", f, v, steps)
		}
	})
}
