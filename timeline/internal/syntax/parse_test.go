package syntax

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/eventgraph/eventgraph/timeline/internal/text"
)

var update = flag.Bool("update", false, "rewrite the goldens")

func parse(raw string) []Sentence {
	var p Parser
	return p.Parse(raw, text.Sentences(nil, raw), nil)
}

// The dump shows the analysis itself, so that a wrong step shows where it happened.
func TestGolden(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no goldens: %v", err)
	}
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			raw, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			var b strings.Builder
			for _, s := range parse(string(raw)) {
				b.WriteString(dump(&s))
			}
			golden := strings.TrimSuffix(file, ".txt") + ".golden"
			if *update {
				if err := os.WriteFile(golden, []byte(b.String()), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(golden)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(string(want), b.String()); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

// verb finds the verb group whose main verb is word in a text of one sentence.
func verb(t *testing.T, raw, word string) (*Sentence, *Verb) {
	t.Helper()
	ss := parse(raw)
	for i := range ss {
		for k := range ss[i].Verbs {
			if v := &ss[i].Verbs[k]; ss[i].Word(v.Main) == word {
				return &ss[i], v
			}
		}
	}
	t.Fatalf("no verb %q in %q", word, raw)
	return nil, nil
}

func TestClauseKind(t *testing.T) {
	tests := []struct {
		name, in, verb string
		kind           ClauseKind
		signal         string
		governor       string
	}{
		{"by itself", "The ferry sank.", "sank", Main, "", ""},
		{"joined with its own subject", "The ferry sank and the crew swam.", "swam", Main, "", ""},
		{"that", "Owners said that the ferry sank.", "sank", Complement, "that", "said"},
		{"without that", "Owners said the ferry sank.", "sank", Complement, "", "said"},
		{"infinitive", "Owners decided to sell.", "sell", Complement, "", "decided"},
		{"gerund", "Owners stopped selling tickets.", "selling", Complement, "", "stopped"},
		{"relative", "Divers who left the ferry swam.", "left", Relative, "who", ""},
		{"the verb behind a relative", "Divers who left the ferry swam.", "swam", Main, "", ""},
		{"reduced relative", "A ferry carrying mail sank.", "carrying", Relative, "", ""},
		{"after", "Prices climbed after the ferry sank.", "sank", Adverbial, "after", "climbed"},
		{"after in front", "After the ferry sank, prices rose.", "sank", Adverbial, "after", "rose"},
		{"the main clause behind it", "After the ferry sank, prices rose.", "rose", Main, "", ""},
		{"if", "Prices rise if the ferry sinks.", "sinks", Adverbial, "if", "rise"},
		{"by with a gerund", "Owners paid by selling the mill.", "selling", Adverbial, "by", "paid"},
		{"purpose", "Owners sold the mill to pay debts.", "pay", Adverbial, "to", "sold"},
		{"participial", "The ferry sank, killing four.", "killing", Participial, "", "sank"},
		{"attribution", "The ferry sank, owners said.", "said", Attribution, "", ""},
		{"what is attributed", "The ferry sank, owners said.", "sank", Main, "", "said"},
		{"inverted attribution", "“The ferry sank,” added Orchard.", "added", Attribution, "", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			s, v := verb(t, tt.in, tt.verb)
			c := s.Clauses[v.Clause]
			governor := ""
			if c.Governor != None {
				governor = s.Word(s.Verbs[c.Governor].Main)
			}
			if c.Kind != tt.kind || s.Word(c.Signal) != tt.signal || governor != tt.governor {
				t.Errorf("%s: %q heads a %s clause, signal %q, governor %q; want %s, %q, %q\n%s",
					tt.in, tt.verb, c.Kind, s.Word(c.Signal), governor, tt.kind, tt.signal, tt.governor, dump(s))
			}
		})
	}
}

func TestArguments(t *testing.T) {
	tests := []struct{ name, in, verb, subject, object, agent string }{
		{"a past that may be a participle", "The inquiry into the flood opened with a prayer.", "opened", "The inquiry", "", ""},
		{"active", "The owners sold the mill.", "sold", "The owners", "the mill", ""},
		{"passive", "The mill was sold by its owners.", "sold", "The mill", "", "its owners"},
		{"a phrase between", "The owners of the mill in Cork left.", "left", "The owners", "", ""},
		{"an insertion between", "The owner, identified only as Dunn, resigned.", "resigned", "The owner", "", ""},
		{"joined verbs share their subject", "The owners sold the mill and resigned.", "resigned", "The owners", "", ""},
		{"an infinitive has the subject of its verb", "The owners agreed to leave.", "leave", "The owners", "", ""},
		{"or the object where that is told to act", "The court ordered the owners to leave.", "leave", "the owners", "", ""},
		{"a relative has its antecedent", "The owners, who left, were old.", "left", "The owners", "", ""},
		{"a complement inside an infinitive's way", "Shops said a deal for the army to help them had ended.", "ended", "a deal", "", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			s, v := verb(t, tt.in, tt.verb)
			phrase := func(p int) string {
				if p == None {
					return ""
				}
				return s.Text(s.Phrases[p].Range)
			}
			if phrase(v.Subject) != tt.subject || phrase(v.Object) != tt.object || phrase(v.Agent) != tt.agent {
				t.Errorf("%s: subject %q, object %q, agent %q; want %q, %q, %q\n%s", tt.in,
					phrase(v.Subject), phrase(v.Object), phrase(v.Agent), tt.subject, tt.object, tt.agent, dump(s))
			}
		})
	}
}

// check fails if an index of the analysis points nowhere.
func check(t *testing.T, raw string) {
	for _, s := range parse(raw) {
		n := len(s.Tokens)
		if len(s.Tags) != n || len(s.Words) != n || len(s.ClauseAt) != n || len(s.PhraseAt) != n || len(s.VerbAt) != n {
			t.Fatalf("%d tokens, %d tags, %d words", n, len(s.Tags), len(s.Words))
		}
		in := func(i, most int) {
			if i < None || i >= most {
				t.Fatalf("index %d of %d in %q", i, most, raw)
			}
		}
		span := func(r Range) {
			if r.From < 0 || r.To > n || r.From > r.To {
				t.Fatalf("range %v of %d tokens in %q", r, n, raw)
			}
			if b := s.Bytes(r); utf8.ValidString(raw) && !utf8.ValidString(raw[b.Start:b.End]) {
				t.Fatalf("range %v cuts a rune in %q", r, raw)
			}
		}
		for _, p := range s.Phrases {
			span(p.Range)
			span(p.Name)
			span(p.Quantity)
			in(p.Head, n)
			in(p.Owner, len(s.Phrases))
			in(p.Of, len(s.Phrases))
			in(p.Join, len(s.Phrases))
			in(p.Verb, len(s.Verbs))
		}
		for _, v := range s.Verbs {
			span(v.Range)
			in(v.Clause, len(s.Clauses))
			in(v.Governor, len(s.Verbs))
			in(v.Subject, len(s.Phrases))
			in(v.Object, len(s.Phrases))
			if v.Clause == None {
				t.Fatalf("a verb without a clause in %q", raw)
			}
		}
		for k, c := range s.Clauses {
			span(c.Range)
			in(c.Verb, len(s.Verbs))
			if c.Parent >= k {
				t.Fatalf("clause %d stands in clause %d in %q", k, c.Parent, raw)
			}
		}
		for i := range n {
			in(int(s.ClauseAt[i]), len(s.Clauses))
		}
	}
}

func FuzzParse(f *testing.F) {
	for _, s := range []string{
		"", "The ferry sank, owners said.", "“Had they lowered it,” said Dunn, “we would live.”", "was were been to to to and that who", "\xff\xfe the \x00 ferry\u200d sank", "Should",
		strings.Repeat("and that he said ", 300), strings.Repeat("the mill of ", 500), "to not no longer be", "'s 's's",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, raw string) { check(t, raw) })
}

func BenchmarkParse(b *testing.B) {
	news, err := os.ReadFile("testdata/news.txt")
	if err != nil {
		b.Fatal(err)
	}
	raw := strings.Repeat(string(news)+"\n\n", 20)
	spans := text.Sentences(nil, raw)
	var p Parser
	p.Parse(raw, spans, nil)
	b.SetBytes(int64(len(raw)))
	b.ReportAllocs()
	b.ResetTimer()
	for range b.N {
		p.Parse(raw, spans, nil)
	}
}
