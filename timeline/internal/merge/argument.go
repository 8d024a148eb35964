package merge

import (
	"slices"
	"strings"

	"github.com/eventgraph/eventgraph/timeline/internal/pos"
	"github.com/eventgraph/eventgraph/timeline/timeml"
)

// argument is a participant or place of an event, made ready to compare.
type argument struct {
	name  []string // lower-case words without titles and articles
	head  string
	named bool
	role  timeml.Role
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
		if e.Family == "die" && a.role == timeml.Agent {
			a.role = timeml.Patient
		}
		args = append(args, a)
	}
	return args
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
}

// sameName reports whether two names can be of one bearer: "Chris Kaba" and
// "Kaba", "Betty Ford" and "Betty Ford Center", "the Met" and "Metropolitan
// Police", "EFO" and "Eastern Ferry Office", but not "Ann Lee" and "Ben Lee".
func sameName(a, b argument) bool {
	if len(a.name) > len(b.name) {
		a, b = b, a
	}
	for _, w := range a.name {
		if !slices.Contains(b.name, w) {
			return len(a.name) == 1 && len(b.name) > 1 && shortens(w, b.name)
		}
	}
	return len(a.name) > 1 || a.head == b.head
}

// shortens reports whether a word is the beginning of a name, or its initials.
func shortens(short string, name []string) bool {
	if len(short) > 2 && strings.HasPrefix(name[0], short) {
		return true
	}
	if len(short) != len(name) {
		return false
	}
	for i, w := range name {
		if short[i] != w[0] {
			return false
		}
	}
	return true
}
