package allen

// Order is a set of the ways in which one point of a line may lie to another: bits for less, equal and greater.
type Order uint8

// The three orders of a point x to a point y, and the sets that a convex relation is made of.
const (
	Less    Order = 1 << iota // x < y
	Same                      // x = y
	Greater                   // x > y

	LessOrSame    = Less | Same
	GreaterOrSame = Greater | Same
	AnyOrder      = Less | Same | Greater
)

// Endpoints is a relation of A to B as four orders between their endpoints.
type Endpoints struct {
	StartStart Order // start of A to start of B
	StartEnd   Order // start of A to end of B
	EndStart   Order // end of A to start of B
	EndEnd     Order // end of A to end of B
}

// endpoints holds each basic relation, in the order of the constants.
var endpoints = [basics]Endpoints{
	{Less, Less, Less, Less},             // before
	{Less, Less, Same, Less},             // meets
	{Less, Less, Greater, Less},          // overlaps
	{Less, Less, Greater, Same},          // finished by
	{Less, Less, Greater, Greater},       // contains
	{Same, Less, Greater, Less},          // starts
	{Same, Less, Greater, Same},          // equals
	{Same, Less, Greater, Greater},       // started by
	{Greater, Less, Greater, Less},       // during
	{Greater, Less, Greater, Same},       // finishes
	{Greater, Less, Greater, Greater},    // overlapped by
	{Greater, Same, Greater, Greater},    // met by
	{Greater, Greater, Greater, Greater}, // after
}

// Endpoints returns, for each pair of endpoints, every order that some member of s has. It says less than s does when
// s is not convex.
func (s Set) Endpoints() Endpoints {
	var all Endpoints
	for i, e := range endpoints {
		if s&(1<<i) != 0 {
			all.StartStart |= e.StartStart
			all.StartEnd |= e.StartEnd
			all.EndStart |= e.EndStart
			all.EndEnd |= e.EndEnd
		}
	}
	return all
}

// FromEndpoints returns the relations whose four orders all lie within e.
func FromEndpoints(e Endpoints) Set {
	var s Set
	for i, b := range endpoints {
		if b.StartStart&^e.StartStart|b.StartEnd&^e.StartEnd|b.EndStart&^e.EndStart|b.EndEnd&^e.EndEnd == 0 {
			s |= 1 << i
		}
	}
	return s
}

// Hull returns the smallest convex set that holds s: what difference constraints between endpoints can say of it.
func (s Set) Hull() Set {
	e := s.Endpoints()
	for _, o := range []*Order{&e.StartStart, &e.StartEnd, &e.EndStart, &e.EndEnd} {
		if *o == Less|Greater {
			*o = AnyOrder
		}
	}
	return FromEndpoints(e)
}

// IsConvex reports whether s is a conjunction of <, <=, =, >=, > between endpoints, so that difference constraints state
// it in full. Eighty-two sets are, and [Empty] by convention; the rest are disjunctions, such as {before, after}.
func (s Set) IsConvex() bool { return s == s.Hull() }
