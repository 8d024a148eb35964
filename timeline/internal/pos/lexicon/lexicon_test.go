package lexicon

import (
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func TestClass(t *testing.T) {
	tests := []struct {
		lemma                  string
		noun, verb, adj, adv   Level
		proper, past, particip bool
	}{
		{lemma: "shopkeeper", noun: Primary},
		{lemma: "announce", verb: Primary},
		{lemma: "charge", noun: Common, verb: Common},
		{lemma: "wrote", past: true},
		{lemma: "shaken", adj: Primary, particip: true},
		{lemma: "qwxyz"},
	}
	for _, tt := range tests {
		want := NewClass(tt.noun, tt.verb, tt.adj, tt.adv, tt.proper)
		if tt.past {
			want |= Past
		}
		if tt.particip {
			want |= Participle
		}
		if got := English().Of(tt.lemma); got != want {
			t.Errorf("Of(%q) = %b, want %b", tt.lemma, got, want)
		}
	}
}

// Stems that a rule could take for another verb, and verbs with a letter more.
func TestBase(t *testing.T) {
	tests := []struct {
		word  string
		part  Part
		lemma string
		known bool
	}{
		{"hoping", Verb, "hope", true},
		{"hopping", Verb, "hop", true},
		{"bathing", Verb, "bathe", true},
		{"ranging", Verb, "range", true},
		{"singing", Verb, "sing", true},
		{"called", Verb, "call", true},
		{"bigger", Adjective, "big", true},
		{"parties", Noun, "party", true},
		{"matches", Noun, "match", true},
		{"glarbed", Verb, "glarb", false},
	}
	for _, tt := range tests {
		lemma, known := English().Base(tt.word, EndingOf(tt.word), tt.part)
		if lemma != tt.lemma || known != tt.known {
			t.Errorf("Base(%q) = %q, %v, want %q, %v", tt.word, lemma, known, tt.lemma, tt.known)
		}
	}
}

// A class that was written is read back, and a file cut short is an error.
func TestEncodeDecode(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		classes := rapid.MapOf(
			rapid.StringMatching(`[a-z]{1,12}ly-x`), // no irregular verb
			rapid.Map(rapid.Uint16Range(1, 511), func(c uint16) Class { return Class(c) }),
		).Draw(t, "classes")
		data := Encode(classes)
		l, err := Decode(data, "")
		if err != nil {
			t.Fatal(err)
		}
		for lemma, c := range classes {
			if got := l.Of(lemma); got != c {
				t.Fatalf("%q: %b, want %b", lemma, got, c)
			}
		}
		if len(classes) > 0 {
			cut := rapid.IntRange(1, len(data)-1).Draw(t, "cut")
			if _, err := Decode(data[:cut], ""); err == nil {
				t.Fatalf("no error at %d of %d bytes", cut, len(data))
			}
		}
	})
}

// The lists are searched by people, who trust their order.
func TestListsSorted(t *testing.T) {
	for name, text := range map[string]string{"exceptions.txt": exceptionData, "irregular_verbs.txt": verbData} {
		lines := strings.Split(strings.TrimSuffix(text, "\n"), "\n")
		if !slices.IsSorted(lines) {
			t.Errorf("%s is not sorted", name)
		}
		for _, line := range lines {
			if len(strings.Fields(line)) != 3 {
				t.Errorf("%s: %q", name, line)
			}
		}
	}
}

func FuzzBase(f *testing.F) {
	f.Add("carried")
	f.Add("s")
	f.Add("\xffies")
	f.Fuzz(func(t *testing.T, word string) {
		l, ending := English(), EndingOf(word)
		for _, part := range []Part{Noun, Verb, Adjective, Adverb} {
			l.Base(word, ending, part)
		}
		l.InflectedClass(word, ending)
	})
}
