package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"unicode/utf8"

	"github.com/eventgraph/eventgraph/examples/internal/input"
	"github.com/eventgraph/eventgraph/timeline"
)

// corpus is a folder of documents with gold annotation.
type corpus struct {
	dir  string
	docs []timeline.Document
	text map[string]string // by document ID
}

// record is what the gold, or an answer, says of one document. Both are read
// from the same JSON form, so that what is scored is what callers get.
type record struct {
	Doc     string    `json:"doc"`
	DCT     dctRecord `json:"dct"`
	Docs    string    `json:"docs"`            // the sibling folder that holds the document, if it is not in this one
	Types   []string  `json:"annotated_types"` // timex types that the gold marks; empty: all
	Timexes []mention `json:"timexes"`
	Events  []mention `json:"events"`
	Links   []link    `json:"links"`

	// Coreference (ECB+) has no timexes and links, but these.
	Topic        int       `json:"topic"`
	Subtopic     string    `json:"subtopic"`
	Sentences    [][3]int  `json:"sentences"` // number, start, end
	Participants []mention `json:"participants"`
	Locations    []mention `json:"locations"`
}

type dctRecord struct {
	ID    string `json:"id"`
	Value string `json:"value"`
}

// mention is a time expression or event in the text. Spans are half-open bytes.
type mention struct {
	ID       string `json:"id"`
	Start    int    `json:"start"`
	End      int    `json:"end"`
	Text     string `json:"text"`
	Restored bool   `json:"restored"` // known by its links alone: no answer is due

	// Time expressions.
	Type     string `json:"type"`
	Value    string `json:"value"`
	Earliest string `json:"earliest"`
	Latest   string `json:"latest"`

	// Events.
	Class        string          `json:"class"`
	Tense        string          `json:"tense"`
	Aspect       string          `json:"aspect"`
	Polarity     string          `json:"polarity"`
	Time         *timeRecord     `json:"time"`
	Timex        *mention        `json:"timex"` // TimeSET: the expression that dates the event
	Participants json.RawMessage `json:"participants"`

	// Coreference.
	Head      []int  `json:"head"`
	Tag       string `json:"tag"`
	Sentence  int    `json:"sentence"`
	Cluster   string `json:"cluster"`
	Validated bool   `json:"validated"`
}

// timeRecord is the time of an event.
type timeRecord struct {
	Timex    string `json:"timex"`
	Earliest string `json:"earliest"`
	Latest   string `json:"latest"`
}

type link struct {
	From     string `json:"from"`
	To       string `json:"to"`
	Relation string `json:"relation"`
}

func (m *mention) sameExtent(o *mention) bool { return m.Start == o.Start && m.End == o.End }

// creation reports whether an ID names the creation time of the document.
func (r *record) creation(id string) bool {
	return id == "t0" || id == "dct" || id == "DCT" || id != "" && id == r.DCT.ID
}

// gold reads the gold records, and the documents that they are about.
func (c *corpus) gold() ([]record, error) {
	paths, err := c.goldFiles()
	if err != nil {
		return nil, err
	}
	var all []record
	for _, path := range paths {
		records, err := readLines[record](path)
		if err != nil {
			return nil, err
		}
		all = append(all, records...)
	}
	if len(all) == 0 {
		return nil, fmt.Errorf("%s: no gold documents", c.dir)
	}
	folder := c.dir
	if all[0].Docs != "" {
		folder = filepath.Join(filepath.Dir(filepath.Clean(c.dir)), all[0].Docs)
	}
	if err := c.read(folder); err != nil {
		return nil, err
	}
	for i := range all {
		r := &all[i]
		if r.Doc == "" {
			return nil, fmt.Errorf("%s: gold: a line without a document's ID in \"doc\"", c.dir)
		}
		if err := errors.Join(c.check(r.Doc, r.Timexes), c.check(r.Doc, r.Events)); err != nil {
			return nil, fmt.Errorf("%s: gold: %w", c.dir, err)
		}
	}
	return all, nil
}

// goldFiles names gold.jsonl, or the files gold_NAME.jsonl of a folder that
// annotates another folder's documents.
func (c *corpus) goldFiles() ([]string, error) {
	path := filepath.Join(c.dir, "gold.jsonl")
	if _, err := os.Stat(path); err != nil {
		if others, _ := filepath.Glob(filepath.Join(c.dir, "gold_*.jsonl")); others != nil {
			return others, nil
		}
		return nil, err
	}
	return []string{path}, nil
}

// read reads the documents of a folder.
func (c *corpus) read(folder string) error {
	var failed []error
	c.text = map[string]string{}
	for d := range input.Documents([]string{filepath.Join(folder, "docs.jsonl")}, nil, func(err error) { failed = append(failed, err) }) {
		c.docs = append(c.docs, d)
		c.text[d.ID] = d.Text
	}
	return errors.Join(failed...)
}

// check reports the first mention that does not lie in its document or whose
// text is not there: scores of misplaced annotation mean nothing.
func (c *corpus) check(doc string, mentions []mention) error {
	text, ok := c.text[doc]
	for i := range mentions {
		m := &mentions[i]
		switch {
		case !ok || m.Restored && m.Start == m.End:
		case m.Start < 0 || m.End <= m.Start || m.End > len(text):
			return fmt.Errorf("%s: %s: bad span [%d,%d) in a text of %d bytes", doc, m.ID, m.Start, m.End, len(text))
		case !utf8.RuneStart(text[m.Start]) || m.End < len(text) && !utf8.RuneStart(text[m.End]):
			return fmt.Errorf("%s: %s: span [%d,%d) cuts a character", doc, m.ID, m.Start, m.End)
		case m.Text != "" && m.Text != text[m.Start:m.End]:
			return fmt.Errorf("%s: %s: %q is not at [%d,%d): %q", doc, m.ID, m.Text, m.Start, m.End, text[m.Start:m.End])
		}
	}
	return nil
}

// readLines reads a file of JSON Lines.
func readLines[T any](path string) ([]T, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var list []T
	r := bufio.NewReader(f)
	for n := 1; ; n++ {
		line, err := r.ReadBytes('\n')
		if len(bytes.TrimSpace(line)) > 0 {
			var v T
			if err := json.Unmarshal(line, &v); err != nil {
				return nil, fmt.Errorf("%s:%d: %w", path, n, err)
			}
			list = append(list, v)
		}
		if err == io.EOF {
			return list, nil
		}
		if err != nil {
			return nil, fmt.Errorf("%s: %w", path, err)
		}
	}
}
