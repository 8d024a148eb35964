package allen

import (
	"encoding/json"
	"testing"
)

func TestStringAndParse(t *testing.T) {
	for s := Empty; s <= Full; s++ {
		got, err := Parse(s.String())
		if err != nil || got != s {
			t.Fatalf("%q parsed as %v, %v", s.String(), got, err)
		}
	}
	for text, want := range map[string]Set{
		" before ":           Before,
		"{meets,before}":     Before | Meets,
		"{ met-by , met-by}": MetBy,
		"{ }":                Empty,
	} {
		if got, err := Parse(text); err != nil || got != want {
			t.Errorf("Parse(%q) = %v, %v, want %v", text, got, err, want)
		}
	}
	for _, text := range []string{"", "BEFORE", "{before", "before}", "{before,}", "before, meets", "{{}}"} {
		if got, err := Parse(text); err == nil {
			t.Errorf("Parse(%q) = %v, want an error", text, got)
		}
	}
	if got := (Before | Meets).String(); got != "{before, meets}" {
		t.Errorf("got %q", got)
	}
}

func TestMarshalText(t *testing.T) {
	in := map[Set]Set{Before: During | Finishes}
	text, err := json.Marshal(in)
	if err != nil || string(text) != `{"before":"{during, finishes}"}` {
		t.Fatalf("%s, %v", text, err)
	}
	var out map[Set]Set
	if err := json.Unmarshal(text, &out); err != nil || out[Before] != in[Before] {
		t.Fatalf("%v, %v", out, err)
	}
	s := Meets
	if s.UnmarshalText([]byte("beside")) == nil || s != Meets {
		t.Errorf("a wrong name changed the set to %v", s)
	}
}

func TestTimeML(t *testing.T) {
	for r := range Full.Basic() {
		name, ok := r.TimeML()
		if want := r != Overlaps && r != OverlappedBy; ok != want {
			t.Errorf("%v has the TimeML name %q: %v", r, name, ok)
		} else if ok {
			if back, ok := FromTimeML(name); !ok || back != r {
				t.Errorf("%s is %v, want %v", name, back, r)
			}
		}
	}
	for name, want := range map[string]Set{"IDENTITY": Equals, "DURING": Equals, "IS_INCLUDED": During, "IAFTER": MetBy, "before": Empty, "": Empty} {
		if got, ok := FromTimeML(name); got != want || ok != (want != Empty) {
			t.Errorf("FromTimeML(%q) = %v, %v", name, got, ok)
		}
	}
	if name, ok := (Before | Meets).TimeML(); ok {
		t.Errorf("a set of two has the name %s", name)
	}
}

func FuzzParse(f *testing.F) {
	for _, s := range []string{"before", "{before, meets}", "{}", "{", "met-by,", "{overlaps ,\tstarts}"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		s, err := Parse(text)
		if err != nil {
			return
		}
		if back, err := Parse(s.String()); err != nil || back != s {
			t.Errorf("%q: %v and back %v, %v", text, s, back, err)
		}
	})
}
