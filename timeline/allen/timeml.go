package allen

// timeml pairs relation types of TimeML's TLINK with sets. The first entry of a set is the name it is written with.
var timeml = [...]struct {
	name string
	set  Set
}{
	{"BEFORE", Before},
	{"IBEFORE", Meets},
	{"ENDED_BY", FinishedBy},
	{"INCLUDES", Contains},
	{"BEGINS", Starts},
	{"SIMULTANEOUS", Equals},
	{"BEGUN_BY", StartedBy},
	{"IS_INCLUDED", During},
	{"ENDS", Finishes},
	{"IAFTER", MetBy},
	{"AFTER", After},
	{"IDENTITY", Equals},
	// Something that holds throughout a time ("taught for two years"): the same extent, as TARSQI reads it.
	{"DURING", Equals},
	{"DURING_INV", Equals},
}

// FromTimeML returns the relation that a TLINK type of TimeML names, in capitals as in the standard; false for any other
// text. IDENTITY, SIMULTANEOUS, DURING and DURING_INV are all [Equals]: same extent in time.
func FromTimeML(relType string) (Set, bool) {
	for _, t := range timeml {
		if t.name == relType {
			return t.set, true
		}
	}
	return Empty, false
}

// TimeML returns the TLINK type of a basic relation; false for overlaps and overlapped-by, which TimeML lacks, and for
// sets of more or less than one relation.
func (s Set) TimeML() (string, bool) {
	for _, t := range timeml {
		if t.set == s {
			return t.name, true
		}
	}
	return "", false
}
