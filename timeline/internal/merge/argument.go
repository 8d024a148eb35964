package merge

import (
	"strconv"
	"strings"

	"github.com/eventgraph/eventgraph/timeline/internal/pos"
	"github.com/eventgraph/eventgraph/timeline/timeml"
)

// argument is a participant or place of an event, made ready to compare.
type argument struct {
	name  []string // lower-case words without titles and articles
	head  string
	named bool
	many  bool // a plural that is no name
	// The numbers of the head and of the whole name; 0 outside a story.
	headNumber, number int32
	words              []int32 // the numbers of the words of a name
	role               timeml.Role
}

// mostArguments bounds the participants of a mention that are compared.
const mostArguments = 16

// argumentsOf prepares the participants of an event. Who dies is who is killed.
func argumentsOf(e *timeml.Event) []argument {
	if len(e.Participants) == 0 {
		return nil
	}
	all := e.Participants[:min(len(e.Participants), mostArguments)]
	args := make([]argument, 0, len(all))
	for _, p := range all {
		a := argument{head: strings.ToLower(p.Head), named: p.Named, role: p.Role}
		for _, w := range strings.FieldsFunc(strings.ToLower(p.Name), notInName) {
			w = strings.TrimSuffix(strings.TrimSuffix(w, "'s"), "’s")
			if w != "" && !titles[w] {
				a.name = append(a.name, w)
			}
		}
		if len(a.name) == 0 {
			continue
		}
		switch {
		case a.named:
			a.head = a.name[len(a.name)-1]
		case strings.HasSuffix(a.head, "s"):
			a.head = pos.Lemma(a.head, pos.NNS)
		}
		last := a.name[len(a.name)-1]
		a.many = !a.named && strings.HasSuffix(last, "s") && last != a.head
		if e.Family == "die" && a.role == timeml.Agent {
			a.role = timeml.Patient
		}
		args = append(args, a)
	}
	return args
}

// bodiesOf counts the patients, where they are named one by one or by one
// number: "Ann and Ben Lee", "two brothers". It is 0 for one and for an unknown number.
func bodiesOf(args []argument) (n int) {
	for i := range args {
		switch a := &args[i]; {
		case a.role != timeml.Patient:
		case a.named:
			n++
		case a.many:
			n, _ = strconv.Atoi(meaning(a.name[0]))
			return n
		}
	}
	if n < 2 {
		return 0
	}
	return n
}

func notInName(r rune) bool {
	switch r {
	case ' ', '\t', '\n', '\r', ',', '.', '"', '(', ')', '“', '”':
		return true
	}
	return false
}

// titles are words of a name that do not tell its bearer.
var titles = map[string]bool{
	"a": true, "an": true, "the": true, "mr": true, "mrs": true, "ms": true, "miss": true, "dr": true, "sir": true,
	"dame": true, "lord": true, "lady": true, "prof": true, "professor": true, "president": true, "inc": true,
	"ltd": true, "plc": true, "corp": true, "co": true, "llc": true, "gmbh": true,
	"group": true, "holdings": true, "corporation": true, "company": true, "limited": true,
}
