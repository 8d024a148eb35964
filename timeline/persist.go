package timeline

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"

	"github.com/eventgraph/eventgraph/timeline/timeml"
)

// storeVersion is that of the lines that hold edits; annotations carry their
// own.
const storeVersion = 1

// editLine is an edit as a line of the durable form.
type editLine struct {
	Version int   `json:"version"`
	Edit    *Edit `json:"edit"`
}

// WriteTo writes the durable form of the graph: JSON Lines, one an annotation,
// by document ID, then one an edit, in the order of their making. Lines may be
// appended to such a file later: a document that comes again replaces what it
// had said before. Empty lines are free, so that an append which begins with
// one loses nothing to a line that a crash has cut. It implements io.WriterTo.
func (g *Graph) WriteTo(w io.Writer) (n int64, err error) {
	g.mu.Lock()
	ids := slices.Sorted(maps.Keys(g.docs))
	docs := make([]*timeml.Annotation, len(ids))
	for i, id := range ids {
		docs[i] = g.docs[id]
	}
	edits := slices.Clone(g.edits)
	g.mu.Unlock()
	out := &counter{w: bufio.NewWriter(w)}
	for _, a := range docs {
		if err := a.WriteJSON(out); err != nil {
			return out.n, err
		}
	}
	enc := json.NewEncoder(out)
	enc.SetEscapeHTML(false)
	for i := range edits {
		if err := enc.Encode(editLine{storeVersion, &edits[i]}); err != nil {
			return out.n, err
		}
	}
	return out.n, out.w.Flush()
}

type counter struct {
	w *bufio.Writer
	n int64
}

func (c *counter) Write(p []byte) (int, error) {
	n, err := c.w.Write(p)
	c.n += int64(n)
	return n, err
}

// ReadFrom adds what the durable form holds to the graph, line by line. A line
// that cannot be read, such as one cut short by a crash, is left out; the
// others are read all the same, and the error joins one with its number for
// each. It implements io.ReaderFrom.
func (g *Graph) ReadFrom(r io.Reader) (n int64, err error) {
	var bad []error
	in := bufio.NewReader(r)
	for line := 1; ; line++ {
		b, err := in.ReadBytes('\n')
		n += int64(len(b))
		if b = bytes.TrimSpace(b); len(b) > 0 {
			if e := g.readLine(b); e != nil {
				bad = append(bad, fmt.Errorf("timeline: line %d: %w", line, e))
			}
		}
		switch {
		case err == io.EOF:
			return n, errors.Join(bad...)
		case err != nil:
			return n, errors.Join(append(bad, err)...)
		}
	}
}

func (g *Graph) readLine(b []byte) error {
	var l editLine
	if err := json.Unmarshal(b, &l); err != nil {
		return err
	}
	if l.Edit != nil {
		if l.Version > storeVersion {
			return fmt.Errorf("version %d is newer than %d, the last that this program reads", l.Version, storeVersion)
		}
		return g.Apply(*l.Edit)
	}
	a := new(timeml.Annotation)
	if err := json.Unmarshal(b, a); err != nil {
		return err
	}
	return g.Put(a)
}
