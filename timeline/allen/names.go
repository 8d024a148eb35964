package allen

import (
	"fmt"
	"math/bits"
	"strings"
)

// names holds the basic relations in the order of the constants.
var names = [basics]string{
	"before", "meets", "overlaps", "finished-by", "contains", "starts", "equals",
	"started-by", "during", "finishes", "overlapped-by", "met-by", "after",
}

// String returns the name of a basic relation, such as "met-by", and other sets in braces: "{before, meets}", "{}".
func (s Set) String() string {
	if s.IsBasic() {
		return names[bits.TrailingZeros16(uint16(s))]
	}
	var b strings.Builder
	b.WriteByte('{')
	for r := range s.Basic() {
		if b.Len() > 1 {
			b.WriteString(", ")
		}
		b.WriteString(r.String())
	}
	b.WriteByte('}')
	return b.String()
}

// Parse reads what [Set.String] writes: one name, or names between braces with commas. Spaces around a name are free, the
// order of names as well; anything else is an error.
func Parse(text string) (Set, error) {
	text = strings.TrimSpace(text)
	inner, braced := strings.CutPrefix(text, "{")
	if !braced {
		return basic(text)
	}
	inner, closed := strings.CutSuffix(inner, "}")
	if !closed {
		return Empty, fmt.Errorf("allen: no closing brace in %q", text)
	}
	var s Set
	if strings.TrimSpace(inner) == "" {
		return s, nil
	}
	for _, name := range strings.Split(inner, ",") {
		r, err := basic(strings.TrimSpace(name))
		if err != nil {
			return Empty, err
		}
		s |= r
	}
	return s, nil
}

func basic(name string) (Set, error) {
	for i, n := range names {
		if n == name {
			return 1 << i, nil
		}
	}
	return Empty, fmt.Errorf("allen: no relation is called %q", name)
}

// MarshalText returns the form of [Set.String].
func (s Set) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText reads the form of [Parse]; on an error s stays as it was.
func (s *Set) UnmarshalText(text []byte) error {
	t, err := Parse(string(text))
	if err == nil {
		*s = t
	}
	return err
}
