package text

// abbreviation says what the stop after a word may be.
type abbreviation uint8

const (
	noAbbreviation abbreviation = iota
	leading                     // something must follow: "Mr.", "vs."
	counting                    // a number must follow: "No.", "pp."
	dated                       // a month or weekday: a number or a name may follow
	clock                       // "a.m.", "p.m."
	trailing                    // may end a sentence or not: "Jr.", "Ave."
	entity                      // ends a name and so often a sentence: "Inc.", "Calif.", "etc."
	initial                     // one capital: "J."
	acronym                     // capitals with stops: "F.B.I"
)

// longestAbbreviation is the length of the longest word below but for dotted ones: "Messrs".
const longestAbbreviation = 6

// abbreviationOf classifies a word that a stop follows; word is without that stop.
func abbreviationOf(word string) abbreviation {
	switch {
	case word == "":
		return noAbbreviation
	case len(word) == 1 && is(word[0], upper):
		return initial
	case len(word) > longestAbbreviation && word[1] != '.':
		return noAbbreviation
	}
	switch word {
	case "Mr", "Mrs", "Ms", "Mx", "Messrs", "Mme", "Mlle", "Dr", "Drs", "Prof", "Profs", "Rev", "Revd",
		"Hon", "Fr", "Msgr", "Gen", "Gens", "Lt", "Col", "Cols", "Maj", "Capt", "Cpt", "Cmdr", "Cdr", "Adm",
		"Sgt", "Cpl", "Pvt", "Pfc", "Brig", "Ens", "Det", "Insp", "Supt", "Sens", "Sen", "Rep", "Reps",
		"Gov", "Govs", "Pres", "Amb", "Atty", "Asst", "Assoc", "Ald", "Mt", "Ft", "Pte", "Spc", "Const", "Cst", "Dep", "Cllr", "Sec", "Secs",
		"MR", "MRS", "MS", "DR", "GEN", "SEN", "REP", "GOV", "LT", "COL", "SGT", "CAPT", "PROF", "REV",
		"vs", "v", "eg", "ie", "e.g", "i.e", "cf", "viz", "ca", "approx", "incl", "Ste", "Sra", "Ing":
		return leading
	case "No", "Nos", "no", "nos", "pp", "p", "NO", "NOS", "Art", "Arts", "art", "sec", "Vol", "Vols", "vol",
		"Fig", "Figs", "fig", "para", "Para", "Ch", "ch", "Eq", "Ex", "Tel", "tel", "Rs", "Nr", "Op", "c", "b", "d", "fl", "r",
		"Rt", "Hwy", "Rte", "Bldg", "Apt":
		return counting
	case "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec",
		"JAN", "FEB", "MAR", "APR", "JUN", "JUL", "AUG", "SEP", "SEPT", "OCT", "NOV", "DEC",
		"Mon", "Tue", "Tues", "Wed", "Weds", "Thu", "Thur", "Thurs", "Fri", "Sat", "Sun":
		return dated
	case "a.m", "p.m", "A.M", "P.M":
		return clock
	case "INC", "CORP", "CO", "LTD", "Inc", "Corp", "Co", "Cos", "Ltd", "Bros", "Pty", "Plc", "plc", "Cie", "etc",
		"Ala", "Ariz", "Ark", "Calif", "Colo", "Conn", "Del", "Fla", "Ga", "Ill", "Ind", "Kan", "Ky", "La", "Md", "Mass", "Mich", "Minn",
		"Miss", "Mo", "Mont", "Neb", "Nev", "Okla", "Ore", "Pa", "Penn", "Tenn", "Tex", "Va", "Vt", "Wash", "Wis", "Wisc", "Wyo",
		"Ont", "Que", "Alta", "Sask":
		return entity
	case "Jr", "Sr", "Esq", "St", "Sts", "Ave", "Blvd",
		"Rd", "Pl", "Sq", "Dept", "dept", "Univ", "Assn", "Intl", "Natl", "Govt", "govt", "Mfg", "Ph.D", "PhD", "Ed.D", "al", "est", "Est",
		"hrs", "hr", "mins", "min", "secs", "yrs", "yr", "wk", "wks", "mos", "mo", "dist", "ft", "lbs", "lb", "oz",
		"mi", "sq", "mph", "dlr", "dlrs", "pct", "mln", "bln":
		return trailing
	}
	if dotted(word) {
		return acronym
	}
	return noAbbreviation
}

// dotted reports single letters with stops between them: "U.S", "P.J", "e.g".
func dotted(word string) bool {
	if len(word) < 3 || len(word)%2 == 0 {
		return false
	}
	for i := 0; i < len(word); i++ {
		if i%2 == 0 && !is(word[i], letter) || i%2 == 1 && word[i] != '.' {
			return false
		}
	}
	return true
}

// stateAcronym reports a state or district of the United States that is written with stops.
func stateAcronym(word string) bool {
	switch word {
	case "D.C", "N.C", "N.D", "N.H", "N.J", "N.M", "N.Y", "R.I", "S.C", "S.D", "W.V":
		return true
	}
	return false
}
