package timex

import "strings"

// ParseLength reads a TIMEX3 duration: "P2Y6M", "PT48H", "P2.5Y", "PXD". It is
// the inverse of [Length.String] and takes TIMEX2's E, C and L for decade,
// century and millennium too. Counts are rounded to thousandths. A length has
// at most four parts.
func ParseLength(s string) (Length, error) {
	p := scanner{text: s}
	l := p.length()
	if err := p.end(); err != nil {
		return Length{}, err
	}
	return l, nil
}

// lengthUnits lists the units by designator, the longer ones first where one
// begins another.
var lengthUnits = []struct {
	code string
	unit Granularity
}{
	{"HY", Half}, {"NI", PartOfDay}, {"WE", Weekend}, {"DE", Decade}, {"CE", Century}, {"ML", Millennium}, {"SE", Season},
	{"Y", Year}, {"M", Month}, {"W", Week}, {"D", Day}, {"Q", Quarter}, {"E", Decade}, {"C", Century}, {"L", Millennium},
}

var clockUnits = []struct {
	code string
	unit Granularity
}{{"H", Hour}, {"M", Minute}, {"S", Second}}

func (p *scanner) length() (l Length) {
	if !p.accept("P") {
		p.fail(p.pos, "a duration begins with P")
	}
	units := lengthUnits
	for n := 0; n == 0 || !p.done(); n++ {
		if &units[0] != &clockUnits[0] && p.accept("T") {
			units = clockUnits
		}
		at := p.pos
		if n == len(l) {
			p.fail(at, "a duration has at most four parts")
			break
		}
		l[n].Milli = p.count()
		for _, u := range units {
			if p.accept(u.code) {
				l[n].Unit = u.unit
				break
			}
		}
		if l[n].Unit == NoGranularity {
			p.fail(p.pos, "expected a unit")
		}
	}
	return l
}

// count reads a number or X, in thousandths.
func (p *scanner) count() int64 {
	if p.accept("X") {
		p.run("X")
		return Some
	}
	at := p.pos
	whole, fraction := p.run(digits), ""
	if p.accept(".") {
		fraction = p.run(digits)
		if fraction == "" {
			p.fail(p.pos, "expected digits")
		}
	}
	if whole == "" && fraction == "" {
		p.fail(at, "expected a count or X")
	}
	if len(strings.TrimLeft(whole, "0")) > 15 {
		p.fail(at, "the count is too large")
		return 0
	}
	var n int64
	for _, c := range []byte(whole) {
		n = n*10 + int64(c-'0')
	}
	for i := range 3 {
		n *= 10
		if i < len(fraction) {
			n += int64(fraction[i] - '0')
		}
	}
	if len(fraction) > 3 && fraction[3] >= '5' {
		n++
	}
	return n
}
