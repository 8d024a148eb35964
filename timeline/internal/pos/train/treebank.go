package main

import (
	"bufio"
	"fmt"
	"os"
	"strconv"
	"strings"

	"github.com/eventgraph/eventgraph/timeline/internal/pos"
)

// sentence is a sentence of a treebank as the tagger sees it.
type sentence struct {
	genre string
	words []string
	tags  []pos.Tag
}

// token is one line of a treebank.
type token struct {
	form, tag, relation string
	head                int  // counts from 1; 0: the root
	joined              bool // no space after it
}

func readTreebank(name string) ([]sentence, error) {
	file, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	var (
		sentences []sentence
		tokens    []token
		genre     string
	)
	end := func() {
		if len(tokens) > 0 {
			s := sentence{genre: genre}
			for _, t := range joinCompounds(tokens) {
				tag, ok := pos.ParseTag(t.tag)
				if !ok {
					tag = others[t.tag]
				}
				if tag != pos.None {
					s.words, s.tags = append(s.words, t.form), append(s.tags, tag)
				}
			}
			sentences = append(sentences, s)
		}
		tokens = nil
	}
	lines := bufio.NewScanner(file)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		line := lines.Text()
		id, isDoc := strings.CutPrefix(line, "# newdoc id = ")
		f := strings.Split(line, "\t")
		switch {
		case isDoc:
			end()
			genre = ""
			if parts := strings.Split(id, "_"); len(parts) > 1 {
				genre = parts[1]
			}
		case line == "":
			end()
		case len(f) >= 8:
			head, err := strconv.Atoi(f[5])
			if err != nil {
				return nil, fmt.Errorf("%s: head of %q: %w", name, f[0], err)
			}
			tokens = append(tokens, token{f[0], f[3], f[6], head, strings.Contains(f[7], "SpaceAfter=No")})
		}
	}
	end()
	return sentences, lines.Err()
}

// others are tags of the treebanks that the tagger does not have. A word with
// a tag that stands nowhere is left out.
var others = map[string]pos.Tag{
	"HYPH": pos.Colon,
	"NFP":  pos.Colon,
	"GW":   pos.FW,
	"ADD":  pos.NNP,
	"AFX":  pos.JJ,
}

// joinCompounds puts compounds together that the treebank splits at hyphens.
func joinCompounds(tokens []token) []token {
	var out []token
	for i := 0; i < len(tokens); {
		end := i + 1
		for end+1 < len(tokens) && tokens[end].tag == "HYPH" && tokens[end-1].joined && tokens[end].joined {
			end += 2
		}
		if end == i+1 {
			out = append(out, tokens[i])
		} else {
			out = append(out, compound(tokens, i, end))
		}
		i = end
	}
	return out
}

// compound is the tokens from begin to end as one. Its tag is that of its last
// part, but an adjective's where it stands before a noun as a modifier or is a
// participle with a noun before it ("state-owned").
func compound(tokens []token, begin, end int) token {
	c := tokens[end-1]
	form := ""
	head := -1
	for i := begin; i < end; i++ {
		form += tokens[i].form
		if h := tokens[i].head - 1; h < begin || h >= end {
			head, c.relation = h, tokens[i].relation
		}
	}
	c.form = form
	modifies := head >= end && (c.relation == "amod" || c.relation == "compound" || c.relation == "nmod")
	first := strings.ToLower(tokens[begin].form)
	switch c.tag {
	case "NN", "NNS", "RB", "RP", "IN", "VB":
		if modifies {
			c.tag = "JJ"
		} else if c.tag == "RP" || c.tag == "IN" {
			c.tag = "NN"
		}
	case "VBN", "VBG", "VBD":
		if !verbPrefix[first] && (modifies || c.relation != "root") {
			c.tag = "JJ"
		}
	}
	return c
}

// verbPrefix are first parts that leave a verb a verb: "re-elected".
var verbPrefix = map[string]bool{
	"co": true, "de": true, "mis": true, "out": true, "over": true, "pre": true,
	"re": true, "under": true,
}
