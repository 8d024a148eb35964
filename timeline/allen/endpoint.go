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

// pair says which basic relations go with each order of one pair of endpoints.
type pair struct{ less, same, greater Set }

var (
	startStart = pair{Before | Meets | Overlaps | FinishedBy | Contains, Starts | Equals | StartedBy, During | Finishes | OverlappedBy | MetBy | After}
	startEnd   = pair{Full &^ (MetBy | After), MetBy, After}
	endStart   = pair{Before, Meets, Full &^ (Before | Meets)}
	endEnd     = pair{Before | Meets | Overlaps | Starts | During, FinishedBy | Equals | Finishes, Contains | StartedBy | OverlappedBy | MetBy | After}
)

// orders returns the orders that some member of s has.
func (p *pair) orders(s Set) Order {
	var o Order
	if s&p.less != 0 {
		o |= Less
	}
	if s&p.same != 0 {
		o |= Same
	}
	if s&p.greater != 0 {
		o |= Greater
	}
	return o
}

// relations returns the basic relations whose order is in o.
func (p *pair) relations(o Order) Set {
	var s Set
	if o&Less != 0 {
		s |= p.less
	}
	if o&Same != 0 {
		s |= p.same
	}
	if o&Greater != 0 {
		s |= p.greater
	}
	return s
}

// Endpoints returns, for each pair of endpoints, every order that some member of s has. It says less than s does when
// s is not convex.
func (s Set) Endpoints() Endpoints {
	return Endpoints{startStart.orders(s), startEnd.orders(s), endStart.orders(s), endEnd.orders(s)}
}

// FromEndpoints returns the relations whose four orders all lie within e.
func FromEndpoints(e Endpoints) Set {
	return startStart.relations(e.StartStart) & startEnd.relations(e.StartEnd) & endStart.relations(e.EndStart) & endEnd.relations(e.EndEnd)
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
