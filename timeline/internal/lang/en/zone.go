package en

import (
	"github.com/eventgraph/eventgraph/timeline/internal/lang"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// zones are the abbreviations that news uses, in minutes east of UTC. IST
// (India, Ireland, Israel), BST (Britain, Bangladesh) and CST (North America,
// China) are ambiguous: the British and American readings are meant, IST is
// India's.
var zones = [...]struct {
	name    string
	minutes int
}{
	{"gmt", 0}, {"utc", 0}, {"bst", 60}, {"cet", 60}, {"cest", 120}, {"eet", 120}, {"eest", 180}, {"msk", 180}, {"ist", 330}, {"jst", 540}, {"kst", 540}, {"hkt", 480}, {"sgt", 480},
	{"aest", 600}, {"aedt", 660}, {"nzst", 720}, {"nzdt", 780},
	{"est", -300}, {"edt", -240}, {"cst", -360}, {"cdt", -300}, {"mst", -420}, {"mdt", -360}, {"pst", -480}, {"pdt", -420}, {"et", seasonal}, {"ct", seasonal}, {"mt", seasonal}, {"pt", seasonal},
}

// seasonal is the offset of a zone that does not say whether its clock is put
// forward: none is given.
const seasonal = 1 << 14

// zoneNames are the same in words.
var zoneNames = [...]struct {
	name    string
	minutes int
}{
	{"eastern time", seasonal}, {"eastern standard time", -300}, {"eastern daylight time", -240}, {"central time", seasonal}, {"central standard time", -360}, {"central daylight time", -300},
	{"mountain time", seasonal}, {"mountain standard time", -420}, {"mountain daylight time", -360}, {"pacific time", seasonal}, {"pacific standard time", -480}, {"pacific daylight time", -420},
	{"greenwich mean time", 0}, {"universal time", 0}, {"coordinated universal time", 0}, {"british summer time", 60}, {"central european time", 60}, {"central european summer time", 120},
	{"eastern european time", 120}, {"moscow time", 180}, {"indian standard time", 330}, {"india standard time", 330}, {"beijing time", 480}, {"hong kong time", 480}, {"singapore time", 480},
	{"japan standard time", 540}, {"korea standard time", 540}, {"australian eastern standard time", 600},
}

// zone reads a zone after a clock time: "GMT", "Eastern Time", in minutes east
// of UTC.
func (p *parser) zone(j int) (minutes int, ok bool) {
	if p.class(j) != lang.Zone || !p.touches(j) {
		return 0, false
	}
	t := p.at(j)
	if t.N >= len(zones) {
		return zoneNames[t.N-len(zones)].minutes, t.Is(lang.Capital)
	}
	return zones[t.N].minutes, t.Is(lang.Upper)
}

func (p *parser) zoned(j int) bool {
	_, ok := p.zone(j)
	return ok
}

// offset takes what a numeric zone adds to a clock time, of which the text goes
// on at e.End: "+01:00", " -0500", and "+2" after GMT or UTC.
func (p *parser) offset(e lang.Expr, j int) (lang.Expr, int) {
	n := len(e.Fn) - 1
	if n < 0 || e.End >= len(p.text) || !e.Fn[n].Pattern.Known.Has(timex.FieldHour) {
		return e, j
	}
	v := e.Fn[n].Pattern
	named := v.HasZone()
	if c := p.class(j - 1); named && (c != lang.Zone || v.Offset != 0) {
		return e, j
	}
	minutes, end := numericZone(p.text, e.End, named, v.Granularity == timex.Second)
	if end == e.End {
		return e, j
	}
	e.Fn = p.fn(e.Fn...)
	e.Fn[n].Pattern = v.WithOffset(minutes)
	e.End = end
	for j < len(p.toks) && p.at(j).Start < end {
		j++
	}
	return e, j
}

// numericZone reads a sign, hours and minutes at i. A minus sign joins the ends
// of ranges too, so that it needs seconds before it; hours alone need a zone.
func numericZone(text string, i int, named, seconds bool) (minutes, end int) {
	k := i
	if text[k] == ' ' && k+1 < len(text) {
		k++
	}
	if k >= len(text) || text[k] != '+' && (text[k] != '-' || !named && !seconds) {
		return 0, i
	}
	sign := 1
	if text[k] == '-' {
		sign = -1
	}
	k++
	hours, n := twoDigits(text, k)
	if n == 0 || n == 1 && !named || hours > 14 {
		return 0, i
	}
	k += n
	m := k
	if m < len(text) && text[m] == ':' {
		m++
	}
	if more, n := twoDigits(text, m); n == 2 && more < 60 {
		minutes, k = more, m+2
	} else if !named {
		return 0, i
	}
	if k < len(text) && (isDigit(text[k]) || isLetter(text[k]) || text[k] == ':' && k+1 < len(text) && isDigit(text[k+1])) {
		return 0, i
	}
	return sign * (hours*60 + minutes), k
}

// twoDigits reads a number of at most two digits and says of how many.
func twoDigits(text string, i int) (n, digits int) {
	for digits < 2 && i+digits < len(text) && isDigit(text[i+digits]) {
		n = n*10 + int(text[i+digits]-'0')
		digits++
	}
	return n, digits
}

func zoneEntries() []lang.Entry {
	var es []lang.Entry
	for i, z := range zones {
		es = append(es, lang.Entry{Word: z.name, Class: lang.Zone, N: i, Trigger: len(z.name) > 2})
	}
	for i, z := range zoneNames {
		es = append(es, lang.Entry{Word: z.name, Class: lang.Zone, N: len(zones) + i, Trigger: true})
	}
	return es
}
