package timeline

import (
	"bufio"
	"bytes"
	"compress/flate"
	"errors"
	"fmt"
	"io"
	"os"
	"sync"

	"github.com/eventgraph/eventgraph/timeline/timeml"
)

// spill keeps annotations in a temporary file, to be loaded story by story.
type spill struct {
	file    *os.File
	out     *bufio.Writer
	size    int64
	ids     map[string]struct{}
	stories map[string][]extent
}

// extent is a stretch of the file that holds one annotation.
type extent struct {
	start int64
	size  int64
}

// packed is an annotation in the form that it has in the file.
type packed struct {
	doc, story string
	data       []byte // JSON, deflated
}

func newSpill() (*spill, error) {
	f, err := os.CreateTemp("", "eventgraph-*.spill")
	if err != nil {
		return nil, fmt.Errorf("timeline: no temporary file for annotations: %w", err)
	}
	return &spill{file: f, out: bufio.NewWriter(f), ids: map[string]struct{}{}, stories: map[string][]extent{}}, nil
}

func (s *spill) close() error {
	return errors.Join(s.file.Close(), os.Remove(s.file.Name()))
}

// deflaters hold half a megabyte each, too much to make one for a document.
var deflaters = sync.Pool{New: func() any {
	w, _ := flate.NewWriter(nil, flate.BestSpeed) // the level is valid
	return w
}}

func pack(a *timeml.Annotation) (packed, error) {
	var b bytes.Buffer
	w := deflaters.Get().(*flate.Writer)
	defer deflaters.Put(w)
	w.Reset(&b)
	if err := a.WriteJSON(w); err != nil {
		return packed{}, err
	}
	if err := w.Close(); err != nil {
		return packed{}, err
	}
	return packed{a.Doc, a.Story, b.Bytes()}, nil
}

func (s *spill) add(p packed) error {
	if _, twice := s.ids[p.doc]; twice {
		return fmt.Errorf("timeline: document ID %q comes twice", p.doc)
	}
	s.ids[p.doc] = struct{}{}
	s.stories[p.story] = append(s.stories[p.story], extent{s.size, int64(len(p.data))})
	s.size += int64(len(p.data))
	_, err := s.out.Write(p.data)
	return err
}

// load calls yield with what each document of a story says. It may be called
// from many goroutines once all is written.
func (s *spill) load(story string, yield func(*timeml.Annotation) error) error {
	for _, e := range s.stories[story] {
		b, err := io.ReadAll(flate.NewReader(io.NewSectionReader(s.file, e.start, e.size)))
		if err != nil {
			return err
		}
		a := new(timeml.Annotation)
		if err := a.UnmarshalJSON(b); err != nil {
			return err
		}
		if err := yield(a); err != nil {
			return err
		}
	}
	return nil
}
