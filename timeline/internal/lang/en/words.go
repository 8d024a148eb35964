package en

import (
	"strings"
	"sync"

	"github.com/eventgraph/eventgraph/timeline/internal/lang"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// lexicon is built on first use.
var lexicon = sync.OnceValue(func() *lang.Lexicon {
	var all []lang.Entry
	for _, t := range [][]lang.Entry{monthWords, weekdayWords, unitWords, partWords, deicticWords, numberWords, ordinalWords, relationWords, calendarWords} {
		all = append(all, t...)
	}
	all = append(all, zoneEntries()...)
	all = append(all, holidayEntries()...)
	for _, n := range timeNames {
		all = append(all, word(n, lang.Name, 0))
	}
	return lang.NewLexicon(all)
})

func month(word string, n int) lang.Entry {
	return lang.Entry{Word: word, Class: lang.Month, N: n, Abbrev: len(word) <= 4, Trigger: true}
}

func weekday(word string, n int) lang.Entry {
	return lang.Entry{Word: word, Class: lang.Weekday, N: n, Abbrev: len(word) <= 5, Trigger: true}
}

func unit(word string, g timex.Granularity, plural bool) lang.Entry {
	return lang.Entry{Word: word, Class: lang.Unit, N: int(g), Plural: plural, Abbrev: len(word) <= 4 && !strings.ContainsAny(word, "aeou"), Trigger: true}
}

func word(w string, c lang.Class, n int) lang.Entry { return lang.Entry{Word: w, Class: c, N: n} }

func trigger(w string, c lang.Class, n int) lang.Entry {
	return lang.Entry{Word: w, Class: c, N: n, Trigger: true}
}

// times is the argument of a [lang.Frequency] of n units.
func times(n int, g timex.Granularity) int { return n<<8 | int(g) }

func plural(e lang.Entry) lang.Entry {
	e.Plural = true
	return e
}

func abbrev(e lang.Entry) lang.Entry {
	e.Abbrev = true
	return e
}

var monthWords = []lang.Entry{
	month("january", 1), month("jan", 1),
	month("february", 2), month("feb", 2), month("febr", 2),
	month("march", 3), month("mar", 3),
	month("april", 4), month("apr", 4),
	month("may", 5),
	month("june", 6), month("jun", 6),
	month("july", 7), month("jul", 7),
	month("august", 8), month("aug", 8),
	month("september", 9), month("sept", 9), month("sep", 9),
	month("october", 10), month("oct", 10),
	month("november", 11), month("nov", 11),
	month("december", 12), month("dec", 12),
}

var weekdayWords = []lang.Entry{
	weekday("monday", 1), weekday("mon", 1), plural(weekday("mondays", 1)),
	weekday("tuesday", 2), weekday("tue", 2), weekday("tues", 2), plural(weekday("tuesdays", 2)),
	weekday("wednesday", 3), weekday("wed", 3), weekday("weds", 3), plural(weekday("wednesdays", 3)),
	weekday("thursday", 4), weekday("thu", 4), weekday("thur", 4), weekday("thurs", 4), plural(weekday("thursdays", 4)),
	weekday("friday", 5), weekday("fri", 5), plural(weekday("fridays", 5)),
	weekday("saturday", 6), weekday("sat", 6), plural(weekday("saturdays", 6)),
	weekday("sunday", 7), weekday("sun", 7), plural(weekday("sundays", 7)),
}

var unitWords = []lang.Entry{
	plural(trigger("seconds", lang.Unit, int(timex.Second))), abbrev(trigger("sec", lang.Unit, int(timex.Second))), abbrev(plural(trigger("secs", lang.Unit, int(timex.Second)))),
	trigger("second", lang.Second, 2),
	unit("minute", timex.Minute, false), unit("minutes", timex.Minute, true), unit("min", timex.Minute, false), unit("mins", timex.Minute, true),
	unit("hour", timex.Hour, false), unit("hours", timex.Hour, true), unit("hr", timex.Hour, false), unit("hrs", timex.Hour, true),
	unit("day", timex.Day, false), unit("days", timex.Day, true),
	unit("week", timex.Week, false), unit("weeks", timex.Week, true), unit("wk", timex.Week, false), unit("wks", timex.Week, true),
	unit("month", timex.Month, false), unit("months", timex.Month, true), unit("mth", timex.Month, false), unit("mths", timex.Month, true),
	unit("year", timex.Year, false), unit("years", timex.Year, true), unit("yr", timex.Year, false), unit("yrs", timex.Year, true),
	unit("year of our lord", timex.Year, false), unit("year of the lord", timex.Year, false), unit("year of grace", timex.Year, false), unit("twelvemonth", timex.Year, false), unit("sennight", timex.Week, false),
	unit("decade", timex.Decade, false), unit("decades", timex.Decade, true),
	unit("century", timex.Century, false), unit("centuries", timex.Century, true),
	unit("millennium", timex.Millennium, false), unit("millennia", timex.Millennium, true), unit("millenniums", timex.Millennium, true),
	trigger("quarter", lang.Quarter, int(timex.Quarter)), plural(trigger("quarters", lang.Quarter, int(timex.Quarter))), trigger("qtr", lang.Quarter, int(timex.Quarter)),
	trigger("semester", lang.Unit, int(timex.Half)), plural(trigger("semesters", lang.Unit, int(timex.Half))),
	trigger("weekend", lang.Weekend, 0), plural(trigger("weekends", lang.Weekend, 0)), trigger("wkend", lang.Weekend, 0), plural(trigger("wkends", lang.Weekend, 0)),
	trigger("fortnight", lang.Fortnight, 0), plural(trigger("fortnights", lang.Fortnight, 0)),
	trigger("spring", lang.Season, int(timex.Spring)), plural(trigger("springs", lang.Season, int(timex.Spring))),
	trigger("summer", lang.Season, int(timex.Summer)), plural(trigger("summers", lang.Season, int(timex.Summer))),
	trigger("autumn", lang.Season, int(timex.Fall)), plural(trigger("autumns", lang.Season, int(timex.Fall))),
	trigger("fall", lang.Season, int(timex.Fall)),
	trigger("winter", lang.Season, int(timex.Winter)), plural(trigger("winters", lang.Season, int(timex.Winter))),
	trigger("summertime", lang.Season, int(timex.Summer)), trigger("wintertime", lang.Season, int(timex.Winter)), trigger("springtime", lang.Season, int(timex.Spring)),
	trigger("midsummer", lang.Season, int(timex.Summer)), trigger("midwinter", lang.Season, int(timex.Winter)),
}

var partWords = []lang.Entry{
	trigger("morning", lang.Part, int(timex.Morning)), plural(trigger("mornings", lang.Part, int(timex.Morning))), trigger("forenoon", lang.Part, int(timex.Morning)), trigger("dawn", lang.Part, int(timex.Morning)), trigger("daybreak", lang.Part, int(timex.Morning)), trigger("sunrise", lang.Part, int(timex.Morning)),
	trigger("lunchtime", lang.Part, int(timex.Midday)), trigger("midday", lang.Part, int(timex.Midday)), trigger("mid day", lang.Part, int(timex.Midday)),
	trigger("afternoon", lang.Part, int(timex.Afternoon)), plural(trigger("afternoons", lang.Part, int(timex.Afternoon))), trigger("midafternoon", lang.Part, int(timex.Afternoon)), trigger("midmorning", lang.Part, int(timex.Morning)),
	trigger("evening", lang.Part, int(timex.Evening)), plural(trigger("evenings", lang.Part, int(timex.Evening))), trigger("dusk", lang.Part, int(timex.Evening)), trigger("sunset", lang.Part, int(timex.Evening)),
	trigger("night", lang.Part, int(timex.Night)), plural(trigger("nights", lang.Part, int(timex.Night))), trigger("nighttime", lang.Part, int(timex.Night)), trigger("nightfall", lang.Part, int(timex.Evening)),
	trigger("daytime", lang.Part, int(timex.Daytime)),
	trigger("noon", lang.Moment, 12), trigger("noontime", lang.Moment, 12), trigger("midnight", lang.Moment, 24), trigger("mid night", lang.Moment, 24),
	trigger("am", lang.AMPM, 0), trigger("pm", lang.AMPM, 12), trigger("oclock", lang.OClock, 0),
}

var deicticWords = []lang.Entry{
	trigger("today", lang.Deictic, 0), trigger("current date", lang.Deictic, 0), trigger("today~ date", lang.Deictic, 0), trigger("yesterday", lang.Deictic, -1), trigger("tomorrow", lang.Deictic, 1),
	trigger("tonight", lang.Tonight, 0), trigger("tonite", lang.Tonight, 0), trigger("tmrw", lang.Deictic, 1), trigger("overnight", lang.Overnight, 0),
	trigger("now", lang.Vague, int(timex.PresentRef)), trigger("nowadays", lang.Vague, int(timex.PresentRef)), trigger("currently", lang.Vague, int(timex.PresentRef)), trigger("presently", lang.Vague, int(timex.PresentRef)),
	trigger("till date", lang.Vague, int(timex.PresentRef)),
	trigger("recently", lang.Vague, int(timex.PastRef)), trigger("lately", lang.Vague, int(timex.PastRef)),
	trigger("future", lang.VagueNoun, int(timex.FutureRef)), trigger("time being", lang.VagueNoun, int(timex.PresentRef)), trigger("present", lang.VagueNoun, int(timex.PresentRef)),
	trigger("instant", lang.Instant, 0), abbrev(trigger("inst", lang.Instant, 0)), trigger("ultimo", lang.Instant, -1), abbrev(trigger("ult", lang.Instant, -1)), trigger("proximo", lang.Instant, 1), abbrev(trigger("prox", lang.Instant, 1)),
	trigger("ago", lang.Ago, 0), word("back", lang.Ago, 1), trigger("ahead", lang.Ahead, 0), trigger("hence", lang.FromNow, 0),
}

var numberWords = []lang.Entry{
	word("zero", lang.Cardinal, 0), word("one", lang.Cardinal, 1), word("two", lang.Cardinal, 2), word("three", lang.Cardinal, 3), word("four", lang.Cardinal, 4),
	word("five", lang.Cardinal, 5), word("six", lang.Cardinal, 6), word("seven", lang.Cardinal, 7), word("eight", lang.Cardinal, 8), word("nine", lang.Cardinal, 9),
	word("ten", lang.Cardinal, 10), word("eleven", lang.Cardinal, 11), word("twelve", lang.Cardinal, 12), word("thirteen", lang.Cardinal, 13), word("fourteen", lang.Cardinal, 14),
	word("fifteen", lang.Cardinal, 15), word("sixteen", lang.Cardinal, 16), word("seventeen", lang.Cardinal, 17), word("eighteen", lang.Cardinal, 18), trigger("nineteen", lang.Cardinal, 19),
	trigger("twenty", lang.Tens, 20), trigger("thirty", lang.Tens, 30), trigger("forty", lang.Tens, 40), trigger("fifty", lang.Tens, 50), // "at three twenty"
	word("sixty", lang.Tens, 60), word("seventy", lang.Tens, 70), word("eighty", lang.Tens, 80), word("ninety", lang.Tens, 90),
	word("hundred", lang.Hundred, 100), plural(word("hundreds", lang.Hundred, 100)), word("thousand", lang.Thousand, 1000), plural(word("thousands", lang.Thousand, 1000)),
	word("million", lang.Thousand, 1_000_000), plural(word("millions", lang.Thousand, 1_000_000)), word("billion", lang.Thousand, 1_000_000_000),
	word("couple", lang.Couple, 2), word("pair", lang.Couple, 2), word("several", lang.Several, 0), word("few", lang.Several, 0), word("many", lang.Several, 0), word("numerous", lang.Several, 0), word("countless", lang.Several, 0),
	word("dozen", lang.Dozen, 12), plural(word("dozens", lang.Dozen, 12)), trigger("half", lang.HalfWord, 0), word("score", lang.Dozen, 20),
	trigger("twenties", lang.DecadeName, 20), trigger("thirties", lang.DecadeName, 30), trigger("forties", lang.DecadeName, 40), trigger("fifties", lang.DecadeName, 50),
	trigger("sixties", lang.DecadeName, 60), trigger("seventies", lang.DecadeName, 70), trigger("eighties", lang.DecadeName, 80), trigger("nineties", lang.DecadeName, 90), trigger("noughties", lang.DecadeName, 100), trigger("tens", lang.DecadeName, 10),
	word("once", lang.Once, 1), word("twice", lang.Once, 2), word("thrice", lang.Once, 3), word("times", lang.TimesWord, 0),
}

var ordinalWords = []lang.Entry{
	word("first", lang.Ordinal, 1), word("third", lang.Ordinal, 3), word("fourth", lang.Ordinal, 4), word("fifth", lang.Ordinal, 5),
	word("sixth", lang.Ordinal, 6), word("seventh", lang.Ordinal, 7), word("eighth", lang.Ordinal, 8), word("ninth", lang.Ordinal, 9), word("tenth", lang.Ordinal, 10),
	word("eleventh", lang.Ordinal, 11), word("twelfth", lang.Ordinal, 12), word("thirteenth", lang.Ordinal, 13), word("fourteenth", lang.Ordinal, 14), word("fifteenth", lang.Ordinal, 15),
	word("sixteenth", lang.Ordinal, 16), word("seventeenth", lang.Ordinal, 17), word("eighteenth", lang.Ordinal, 18), word("nineteenth", lang.Ordinal, 19),
	word("twentieth", lang.Ordinal, 20), word("thirtieth", lang.Ordinal, 30),
}

var calendarWords = []lang.Entry{
	trigger("daily", lang.Frequency, int(timex.Day)), trigger("weekly", lang.Frequency, int(timex.Week)), trigger("monthly", lang.Frequency, int(timex.Month)),
	trigger("quarterly", lang.Frequency, int(timex.Quarter)), trigger("yearly", lang.Frequency, int(timex.Year)), trigger("annually", lang.Frequency, int(timex.Year)),
	trigger("annual", lang.Frequency, int(timex.Year)), trigger("hourly", lang.Frequency, int(timex.Hour)), trigger("nightly", lang.Frequency, int(timex.Day)),
	trigger("fortnightly", lang.Frequency, times(2, timex.Week)), trigger("biweekly", lang.Frequency, times(2, timex.Week)), trigger("bimonthly", lang.Frequency, times(2, timex.Month)),
	trigger("semiannual", lang.Frequency, times(6, timex.Month)), trigger("semiannually", lang.Frequency, times(6, timex.Month)), trigger("half yearly", lang.Frequency, times(6, timex.Month)), trigger("semi annually", lang.Frequency, times(6, timex.Month)),
	trigger("biannually", lang.Frequency, times(6, timex.Month)), trigger("biannual", lang.Frequency, times(6, timex.Month)), trigger("weekdays", lang.Frequency, int(timex.Day)),
	trigger("biennially", lang.Frequency, times(2, timex.Year)), trigger("biennial", lang.Frequency, times(2, timex.Year)), trigger("triennial", lang.Frequency, times(3, timex.Year)), trigger("quadrennial", lang.Frequency, times(4, timex.Year)),
	trigger("everyday", lang.Frequency, int(timex.Day)), trigger("every weekday", lang.Frequency, int(timex.Day)), trigger("each weekday", lang.Frequency, int(timex.Day)), trigger("bi weekly", lang.Frequency, times(2, timex.Week)), trigger("bi monthly", lang.Frequency, times(2, timex.Month)), trigger("semi annual", lang.Frequency, times(6, timex.Month)),
	trigger("ad", lang.Era, 1), trigger("ce", lang.Era, 1), trigger("bc", lang.Era, -1), trigger("bce", lang.Era, -1),
	word("fiscal", lang.FiscalWord, 0), trigger("fy", lang.FiscalWord, 0), trigger("cy", lang.FiscalWord, calendarYear), word("financial", lang.FiscalWord, 1), word("calendar", lang.Calendar, 0),
	trigger("q", lang.QuarterTag, 0), trigger("h", lang.HalfTag, 0),
	word("business", lang.Working, 0), word("working", lang.Working, 0), word("trading", lang.Working, 0), word("work", lang.Working, 0), word("consecutive", lang.Working, 1), word("straight", lang.Working, 1), word("full", lang.Full, 0), word("single", lang.Full, 0), word("entire", lang.Entire, 0), word("whole", lang.Entire, 0),
	word("agonising", lang.Working, 2), word("agonizing", lang.Working, 2), word("bloody", lang.Working, 2), word("brutal", lang.Working, 2), word("chaotic", lang.Working, 2), word("difficult", lang.Working, 2), word("exhausting", lang.Working, 2), word("frantic", lang.Working, 2), word("gruelling", lang.Working, 2), word("grueling", lang.Working, 2), word("happy", lang.Working, 2), word("harrowing", lang.Working, 2), word("hectic", lang.Working, 2), word("lean", lang.Working, 2), word("lonely", lang.Working, 2), word("miserable", lang.Working, 2), word("painful", lang.Working, 2), word("solid", lang.Working, 2), word("successive", lang.Working, 2), word("tense", lang.Working, 2), word("tumultuous", lang.Working, 2), word("turbulent", lang.Working, 2), word("unbroken", lang.Working, 2),
	trigger("d", lang.UnitLetter, int(timex.Day)), trigger("w", lang.UnitLetter, int(timex.Week)), trigger("mo", lang.UnitLetter, int(timex.Month)), plural(trigger("mos", lang.UnitLetter, int(timex.Month))), trigger("y", lang.UnitLetter, int(timex.Year)),
	word("m", lang.UnitLetter, int(timex.Minute)), word("s", lang.UnitLetter, int(timex.Second)),
	trigger("eod", lang.EndOf, int(timex.Day)), trigger("cob", lang.EndOf, int(timex.Day)), trigger("eow", lang.EndOf, int(timex.Week)), trigger("eom", lang.EndOf, int(timex.Month)), trigger("eoq", lang.EndOf, int(timex.Quarter)), trigger("eoy", lang.EndOf, int(timex.Year)),
	trigger("ish", lang.Ish, 0), trigger("p", lang.PLetter, 12),
	trigger("moment", lang.Moments, int(timex.PresentRef)), trigger("time", lang.Moments, 0), trigger("period", lang.Moments, 1), trigger("term", lang.Moments, 3),
	word("new", lang.New, 0), word("eve", lang.Eve, 0),
}

var relationWords = []lang.Entry{
	word("the", lang.The, 0), word("a", lang.A, 1), word("an", lang.A, 1), word("of", lang.Of, 0), word("in", lang.In, 0), word("on", lang.On, 0), word("at", lang.At, 0),
	word("from", lang.From, 0), word("to", lang.To, 0), word("until", lang.Until, 0), word("till", lang.Until, 0), word("untill", lang.Until, 0), word("til", lang.Until, 0), word("through", lang.Through, 0), word("thru", lang.Through, 0),
	word("and", lang.And, 0), word("or", lang.Or, 0), word("between", lang.Between, 0), word("since", lang.Since, 0), word("before", lang.Before, 0), word("after", lang.After, 0),
	word("for", lang.For, 0), word("during", lang.During, 0), word("within", lang.Within, 0), word("than", lang.Than, 0), word("per", lang.Per, 0),
	word("this", lang.This, 0), word("that", lang.That, 0), word("these", lang.These, 0), word("those", lang.Those, 0), word("same", lang.Same, 0),
	word("each", lang.Each, 0), word("every", lang.Every, 0), word("all", lang.All, 0), word("other", lang.Other, 0), word("alternate", lang.Other, 1),
	word("near", lang.Near, 0), word("foreseeable", lang.Near, 0), word("immediate", lang.Near, 0), word("distant", lang.Near, 0), word("short", lang.Near, 1), word("right", lang.Just, 1),
	word("last", lang.Last, 0), trigger("past", lang.Past, 0), word("previous", lang.Previous, 0), word("preceding", lang.Previous, 0), word("prior", lang.Previous, 0),
	word("next", lang.Next, 0), word("coming", lang.Coming, 0), word("upcoming", lang.Coming, 0), word("forthcoming", lang.Coming, 0), word("following", lang.Following, 0), word("subsequent", lang.Following, 0), word("ensuing", lang.Following, 0),
	word("current", lang.Current, 0), word("recent", lang.Recent, 0), word("latest", lang.Latest, 0), word("comparable", lang.Same, 1), word("corresponding", lang.Same, 1),
	word("earlier", lang.Earlier, 0), word("previously", lang.Earlier, 1), word("later", lang.Later, 0), word("afterwards", lang.Later, 1), word("afterward", lang.Later, 1), word("early", lang.Early, 0), word("small", lang.Small, 0), word("latter", lang.Latter, 0), word("final", lang.Latter, 1), word("part", lang.Portion, 0), word("wee", lang.Small, 0), word("mid", lang.Mid, 0), word("late", lang.Late, 0),
	word("rest", lang.Rest, 0), word("remainder", lang.Rest, 0), word("remaining", lang.Rest, 0), word("starting", lang.Starting, 0), word("commencing", lang.Starting, 0),
	word("beginning", lang.Beginning, 0), word("start", lang.Beginning, 0), word("outset", lang.Beginning, 0), word("middle", lang.Middle, 0), word("end", lang.End, 0), word("close", lang.End, 0), word("turn", lang.Beginning, 1),
	word("about", lang.About, 0), word("around", lang.About, 0), word("approximately", lang.About, 0), word("roughly", lang.About, 0), word("some", lang.Some, 0), word("circa", lang.About, 0), abbrev(word("ca", lang.About, 0)), abbrev(word("c", lang.About, 1)), word("by", lang.By, 0),
	word("nearly", lang.Nearly, 0), word("almost", lang.Nearly, 0), word("over", lang.Over, 0), word("least", lang.Least, 0), word("most", lang.Most, 0), word("more", lang.More, 0), word("additional", lang.More, 0), word("extra", lang.More, 0), word("further", lang.More, 0), word("less", lang.Less, 0), word("fewer", lang.Less, 0), word("under", lang.Less, 1),
	word("up", lang.Up, 0), word("exactly", lang.Exactly, 0), word("only", lang.Only, 0), word("just", lang.Just, 0), word("no", lang.No, 0), word("not", lang.Not, 0), word("another", lang.Another, 0),
	word("old", lang.Old, 0), word("long", lang.Long, 0), word("its", lang.Its, 0), word("his", lang.Its, 0), word("her", lang.Its, 0), word("their", lang.Its, 0), word("our", lang.Its, 0), word("my", lang.Its, 0), word("your", lang.Its, 0),
	word("so", lang.So, 0), word("as", lang.As, 0),
}
