package timex

// Parse reads a TIMEX3 value attribute, the inverse of [Value.String]. Besides
// what String writes it takes the usual variants: "199X" for the decade 199,
// "18XX", one-digit weeks, zones as +0100, fractions of a second (dropped). A time that does not
// exist, such as 2023-02-30, is an error; every error is a *[SyntaxError]. The
// value is a SET only for the caller who knows that it is one and changes its
// Type, since TIMEX3 writes sets as dates and durations.
func Parse(s string) (Value, error) {
	p := scanner{text: s}
	v := p.value()
	if err := p.end(); err != nil {
		return Value{}, err
	}
	return v, nil
}

func (p *scanner) value() Value {
	for r := PastRef; r <= FutureRef; r++ {
		if p.accept(r.String()) {
			return Vague(r)
		}
	}
	switch p.peek() {
	case 'P':
		return Lasting(p.length())
	case 'T':
		p.pos++
		return p.timeOfDay(Value{})
	}
	return p.date()
}

func (p *scanner) date() Value {
	v := p.year()
	if v.Granularity > Year || p.peek() == 0 {
		return v
	}
	at := p.pos + 1
	if p.accept("-") {
		v = p.belowYear(v)
		if v.Granularity == Day || v.Granularity == Week {
			at = p.pos - 2
		}
	}
	if p.err == nil && !v.Valid() {
		p.fail(at, "the calendar has no such day or week")
	}
	if p.peek() == 'T' && v.Granularity != Weekend {
		p.pos++
		return p.timeOfDay(v)
	}
	return v
}

// year reads XXXX, 2022, BC0044 or a decade, century or millennium by its
// leading digits, with or without X for the others.
func (p *scanner) year() Value {
	bc := p.accept("BC")
	from := p.pos
	lead, open := p.run(digits), p.run("X")
	unknown := len(open)
	if lead == "" && unknown == 4 && !bc {
		return Value{Type: Date, Granularity: Year}
	}
	if unknown == 0 {
		unknown = max(0, 4-len(lead))
	}
	switch {
	case lead == "":
		p.fail(from, "expected a year")
	case len(lead) > 9:
		p.fail(from, "the year is too long")
	case len(lead)+unknown < 4 || unknown > 3:
		p.fail(from, "a year has four places")
	}
	if p.err != nil {
		return Value{}
	}
	y, size := 0, 1
	for _, c := range []byte(lead) {
		y = y*10 + int(c-'0')
	}
	for range unknown {
		size *= 10
	}
	switch {
	case unknown == 0 && y == 0:
		p.fail(from, "there is no year 0; the year before 1 is BC0001")
	case unknown == 0 && bc:
		y = 1 - y
	case bc: // see appendYear
		y = -(y + 1) * size
	default:
		y *= size
	}
	return Value{Type: Date, Granularity: [...]Granularity{Year, Decade, Century, Millennium}[unknown], Known: FieldYear, Year: y}
}

// belowYear reads what follows the year and its hyphen.
func (p *scanner) belowYear(v Value) Value {
	var known bool
	set := func(f Fields, g Granularity) {
		v.Granularity = g
		if known {
			v.Known |= f
		}
	}
	for s := Spring; s <= Winter; s++ {
		if p.accept(s.String()) {
			v.Season, known = s, true
			set(FieldSeason, Season)
			return v
		}
	}
	switch {
	case p.accept("Q"):
		v.Quarter, known = p.field(1, 1, 4, "the quarter")
		set(FieldQuarter, Quarter)
	case p.accept("H"):
		v.Half, known = p.field(1, 1, 2, "the half")
		set(FieldHalf, Half)
	case p.accept("W"):
		places := 2
		if r := p.rest(); len(r) == 1 || len(r) > 1 && r[1] == '-' {
			places = 1 // 2000-W6, as TimeBank has it
		}
		v.Week, known = p.field(places, 1, 53, "the week")
		set(FieldWeek, Week)
		if p.accept("-WE") {
			v.Granularity = Weekend
		} else if p.accept("-") {
			v.Weekday, known = p.field(1, 1, 7, "the weekday")
			set(FieldWeekday, Day)
		}
	default:
		v.Month, known = p.field(2, 1, 12, "the month")
		set(FieldMonth, Month)
		if p.accept("-") {
			v.Day, known = p.field(2, 1, 31, "the day")
			set(FieldDay, Day)
		}
	}
	return v
}

// timeOfDay reads what follows the T: a part of day or a clock time.
func (p *scanner) timeOfDay(v Value) Value {
	for k := Morning; k <= Daytime; k++ {
		if p.accept(k.String()) {
			return v.WithPart(k)
		}
	}
	return p.clock(v)
}
