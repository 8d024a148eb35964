// Package input reads documents from files, folders and standard input for the
// example programs.
package input

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/eventgraph/eventgraph/timeline"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// Documents yields the documents that the arguments name: a file of text, a
// file of JSON Lines (NAME.jsonl), a folder (its .txt and .jsonl files, deeply,
// by name), or "-" for JSON Lines on stdin. A file NAME.dct beside NAME.txt
// holds its creation time. What cannot be read is reported and left out.
func Documents(args []string, stdin io.Reader, report func(error)) iter.Seq2[timeline.Document, error] {
	return func(yield func(timeline.Document, error) bool) {
		r := reader{report: report, yield: func(d timeline.Document) bool { return yield(d, nil) }}
		for _, arg := range args {
			if arg == "-" {
				if !r.lines("standard input", stdin) {
					return
				}
				continue
			}
			if !r.path(filepath.Clean(arg)) {
				return
			}
		}
	}
}

// Count is the number of documents that the arguments name, 0 where it takes
// reading to know: of JSON Lines, and of what is not there.
func Count(args []string) (n int) {
	for _, arg := range args {
		known := true
		err := filepath.WalkDir(arg, func(p string, d fs.DirEntry, err error) error {
			switch ext := filepath.Ext(p); {
			case err != nil:
				return err
			case ext == ".jsonl":
				known = false
				return filepath.SkipAll
			case !d.IsDir() && (ext == ".txt" || p == arg):
				n++
			}
			return nil
		})
		if err != nil || !known {
			return 0
		}
	}
	return n
}

type reader struct {
	report func(error)
	yield  func(timeline.Document) bool
}

// path reads a file or folder. It returns false when no more is wanted.
func (r *reader) path(path string) bool {
	info, err := os.Stat(path)
	if err != nil {
		r.report(err)
		return true
	}
	if !info.IsDir() {
		return r.file(path)
	}
	more, found := true, false
	err = filepath.WalkDir(path, func(p string, d fs.DirEntry, err error) error {
		if err != nil {
			r.report(err)
			return nil
		}
		if ext := filepath.Ext(p); !d.IsDir() && (ext == ".txt" || ext == ".jsonl") {
			found = true
			if more = r.file(p); !more {
				return filepath.SkipAll
			}
		}
		return nil
	})
	switch {
	case err != nil:
		r.report(err)
	case !found:
		r.report(fmt.Errorf("%s: no .txt or .jsonl file in this folder", path))
	}
	return more
}

func (r *reader) file(path string) bool {
	if filepath.Ext(path) == ".jsonl" {
		f, err := os.Open(path)
		if err != nil {
			r.report(err)
			return true
		}
		defer f.Close()
		return r.lines(path, f)
	}
	b, err := os.ReadFile(path)
	if err != nil {
		r.report(err)
		return true
	}
	d := timeline.Document{ID: identify(path), Text: string(b)}
	dct, err := os.ReadFile(strings.TrimSuffix(path, filepath.Ext(path)) + ".dct")
	if err == nil {
		if d.DCT, err = DCT(string(dct)); err != nil {
			r.report(fmt.Errorf("%s: %w", strings.TrimSuffix(path, filepath.Ext(path))+".dct", err))
		}
	}
	return r.yield(d)
}

// lines reads JSON Lines. A line that is no document is reported and left out.
func (r *reader) lines(name string, in io.Reader) bool {
	br := bufio.NewReader(in)
	for n := 1; ; n++ {
		line, err := br.ReadBytes('\n')
		if len(strings.TrimSpace(string(line))) > 0 {
			d, err := Line(line)
			if err != nil {
				r.report(fmt.Errorf("%s:%d: %w", name, n, err))
			} else if !r.yield(d) {
				return false
			}
		}
		if err == io.EOF {
			return true
		}
		if err != nil {
			r.report(fmt.Errorf("%s: %w", name, err))
			return true
		}
	}
}

// Line reads a document from a line of JSON Lines: {"id","text","dct","title",
// "source","story"}, all but id and text optional.
func Line(line []byte) (timeline.Document, error) {
	var f struct {
		ID     string  `json:"id"`
		Text   *string `json:"text"`
		DCT    string  `json:"dct"`
		Title  string  `json:"title"`
		Source string  `json:"source"`
		Story  string  `json:"story"`
	}
	if err := json.Unmarshal(line, &f); err != nil {
		return timeline.Document{}, err
	}
	if f.ID == "" || f.Text == nil {
		return timeline.Document{}, fmt.Errorf(`a document needs "id" and "text"`)
	}
	d := timeline.Document{ID: f.ID, Text: *f.Text, Title: f.Title, Source: f.Source, Story: f.Story}
	var err error
	d.DCT, err = DCT(f.DCT)
	return d, err
}

// DCT reads a creation time such as 2023-09-25 or 2023-09-25T14:02; empty text
// is none.
func DCT(s string) (timex.Value, error) {
	if s = strings.TrimSpace(s); s == "" {
		return timex.Value{}, nil
	}
	v, err := timex.Parse(s)
	if err == nil && !v.Bounds().Known() {
		err = fmt.Errorf("%q is no point in time", s)
	}
	if err != nil {
		return timex.Value{}, fmt.Errorf("creation time: %w", err)
	}
	return v, nil
}

// identify makes the ID of a file: its path, escaped where that is no UTF-8.
func identify(path string) string {
	id := filepath.ToSlash(path)
	if !utf8.ValidString(id) {
		id = strconv.Quote(id)
		id = id[1 : len(id)-1]
	}
	return id
}
