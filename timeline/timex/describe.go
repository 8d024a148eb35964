package timex

import (
	"strconv"
	"strings"
	"time"
)

var modPhrases = [...]string{"", "before ", "after ", "on or before ", "on or after ", "less than ", "more than ",
	"at most ", "at least ", "the start of ", "the middle of ", "the end of ", "about "}

// phrase is what m puts before a value in English.
func (m Mod) phrase() string { return nameOf(modPhrases[:], int(m)) }

var partPhrases = [...]string{"", "morning", "midday", "afternoon", "evening", "night", "daytime"}

var seasonPhrases = [...]string{"", "spring", "summer", "autumn", "winter"}

var refPhrases = [...]string{"", "some time in the past", "the present", "some time in the future"}

// Describe says v in English words: "20 September 2023", "the end of 2004", "every morning".
func (v Value) Describe() string {
	var s string
	switch {
	case v.Ref != NoRef:
		s = nameOf(refPhrases[:], int(v.Ref))
	case v.Type == Duration:
		s = v.Length.describe()
	case v.Type == Set && v.Length != Length{}:
		s = strings.TrimSpace(v.Freq+" times in ") + " " + v.Length.describe()
		if v.Freq == "" {
			s = "every " + v.Length.describe()
		}
		if v.Known != 0 {
			s += ", " + v.describeDate()
		}
	case v.Type == Set:
		s = "every " + v.describeDate()
	case v.Known.Has(FieldHour):
		s = v.clockText()
		if date := v.describeDate(); date != "" {
			s += " on " + date
		}
	case v.Known.Has(FieldPart):
		s = nameOf(partPhrases[:], int(v.Part))
		date := v.describeDate()
		if date != "" && v.Part == Morning && v.Mod == Start {
			return "the early hours of " + date
		}
		if date != "" {
			s += " of " + date
		}
	default:
		s = v.describeDate()
	}
	if v.FiscalStart > 1 {
		s += ", in the year that begins in " + monthName(v.FiscalStart)
	}
	return v.Mod.phrase() + s
}

func (v Value) clockText() string {
	var buffer [32]byte
	b := appendInt(buffer[:0], int(v.Hour), 2)
	b = appendInt(append(b, ':'), int(v.Minute), 2)
	if v.Known.Has(FieldSecond) {
		b = appendInt(append(b, ':'), int(v.Second), 2)
	}
	if v.HasZone() {
		b = append(b, " UTC"...)
		if v.Offset != 0 {
			b = appendOffset(b, int(v.Offset))
		}
	}
	return string(b)
}

// describeDate leaves out what is finer than a day; "" for no date at all.
func (v Value) describeDate() string {
	of, plain := "", "" // the year: "the 3rd quarter of 2023", "September 2023"
	if v.Known.Has(FieldYear) {
		y := v.describeYear()
		of, plain = " of "+y, " "+y
	}
	k := v.Known
	switch {
	case k.Has(FieldMonth | FieldDay):
		return v.weekdayPrefix() + strconv.Itoa(int(v.Day)) + " " + monthName(v.Month) + plain
	case k.Has(FieldDay):
		return v.weekdayPrefix() + "the " + ordinal(int(v.Day)) + " of the month"
	case k.Has(FieldMonth):
		return monthName(v.Month) + plain
	case k.Has(FieldWeek | FieldWeekday):
		return weekdayName(v.Weekday) + " of week " + strconv.Itoa(int(v.Week)) + of
	case k.Has(FieldWeekday):
		return weekdayName(v.Weekday)
	case k.Has(FieldWeek) && v.Granularity == Weekend:
		return "the weekend of week " + strconv.Itoa(int(v.Week)) + of
	case k.Has(FieldWeek):
		return "week " + strconv.Itoa(int(v.Week)) + of
	case k.Has(FieldQuarter):
		return "the " + ordinal(int(v.Quarter)) + " quarter" + of
	case k.Has(FieldHalf):
		return "the " + ordinal(int(v.Half)) + " half" + of
	case k.Has(FieldSeason):
		return nameOf(seasonPhrases[:], int(v.Season)) + plain
	case k.Has(FieldYear):
		return v.describeYear()
	case v.Granularity.Clock():
		return ""
	}
	return v.Granularity.String()
}

func (v Value) weekdayPrefix() string {
	if v.Known.Has(FieldWeekday) {
		return weekdayName(v.Weekday) + " "
	}
	return ""
}

// describeYear is 2023, 44 BC, the 1990s, the 19th century.
func (v Value) describeYear() string {
	y, era := v.Year, ""
	size := v.Granularity.months() / 12
	switch {
	case v.Granularity <= Year:
		if y <= 0 {
			y, era = 1-y, " BC"
		}
		return strconv.Itoa(y) + era
	case v.Granularity == Decade && y >= 0:
		return "the " + strconv.Itoa(y) + "s"
	case v.Granularity == Decade:
		return "the " + strconv.Itoa(-y-size) + "s BC"
	case y < 0:
		return "the " + ordinal(-y/size) + " " + v.Granularity.String() + " BC"
	}
	return "the " + ordinal(y/size+1) + " " + v.Granularity.String()
}

// describe is "2 years and 6 months", "some days".
func (l Length) describe() string {
	var parts []string
	for _, a := range l {
		if a.Unit == NoGranularity {
			continue
		}
		n := "some"
		if a.Milli >= 0 {
			n = strconv.FormatFloat(float64(a.Milli)/1000, 'f', -1, 64)
		}
		parts = append(parts, plural(n, a.Unit))
	}
	return strings.Join(parts, " and ")
}

// plural is "1 day", "2 centuries", "some parts of day".
func plural(n string, g Granularity) string {
	s := n + " " + g.String()
	switch {
	case n == "1":
		return s
	case g == PartOfDay:
		return n + " nights"
	case g == Half:
		return n + " half years"
	case g == Century:
		return n + " centuries"
	case g == Millennium:
		return n + " millennia"
	}
	return s + "s"
}

func ordinal(n int) string {
	suffix := "th"
	if n%100 < 11 || n%100 > 13 {
		switch n % 10 {
		case 1:
			suffix = "st"
		case 2:
			suffix = "nd"
		case 3:
			suffix = "rd"
		}
	}
	return strconv.Itoa(n) + suffix
}

func monthName(m uint8) string { return time.Month(m).String() }

func weekdayName(d uint8) string { return time.Weekday(d % 7).String() }
