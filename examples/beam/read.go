package main

import (
	"context"
	"encoding/json"
	"path"
	"reflect"
	"strings"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/fileio"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/textio"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/register"

	"github.com/eventgraph/eventgraph/examples/internal/input"
	"github.com/eventgraph/eventgraph/timeline"
	"github.com/eventgraph/eventgraph/timeline/timeml"
)

func init() {
	beam.RegisterType(reflect.TypeFor[reader]())
	beam.RegisterCoder(reflect.TypeFor[*timeml.Annotation](), encodeAnnotation, decodeAnnotation)
	register.DoFn2x3[context.Context, string, string, *timeml.Annotation, error](&reader{})
	register.Function2x2(fileLine)
}

// documents is every document that glob names, as a line of JSON. Files of JSON
// Lines are split among workers, other files are read whole.
func documents(s beam.Scope, glob string) beam.PCollection {
	if strings.HasSuffix(glob, ".jsonl") {
		return textio.Read(s, glob)
	}
	files := fileio.ReadMatches(s, fileio.MatchFiles(s, glob))
	return beam.ParDo(s, fileLine, files)
}

// fileLine is the document in a text file, whose folder tells the story.
func fileLine(ctx context.Context, f fileio.ReadableFile) (string, error) {
	text, err := f.ReadString(ctx)
	if err != nil {
		return "", err
	}
	line, err := json.Marshal(map[string]string{"id": f.Metadata.Path, "text": text, "story": path.Base(path.Dir(f.Metadata.Path))})
	return string(line), err
}

// reader is the DoFn that reads documents. Its exported fields travel to the
// workers.
type reader struct {
	DCT    string // of documents that state none; "" for none
	config timeline.Config
}

func newReader(dct string) (*reader, error) {
	r := &reader{DCT: dct}
	return r, r.Setup()
}

// Setup is called once on each worker.
func (r *reader) Setup() (err error) {
	r.config.DefaultDCT, err = input.DCT(r.DCT)
	return err
}

// ProcessElement reads the document on a line and keys what it says by its
// story. Documents without a story are one group, whose stories the graph finds
// by content.
func (r *reader) ProcessElement(_ context.Context, line string) (string, *timeml.Annotation, error) {
	doc, err := input.Line([]byte(line))
	if err != nil {
		return "", nil, err
	}
	a, err := r.config.Read(doc)
	return doc.Story, a, err
}

func encodeAnnotation(a *timeml.Annotation) ([]byte, error) { return a.MarshalJSON() }

func decodeAnnotation(b []byte) (*timeml.Annotation, error) {
	a := new(timeml.Annotation)
	return a, a.UnmarshalJSON(b)
}
