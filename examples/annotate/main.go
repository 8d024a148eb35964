// Annotate writes what each document says: its time expressions, events and
// links, one JSON object a line, or one TimeML file a document.
//
//	go run ./examples/annotate testdata/stories
//	go run ./examples/annotate -format timeml -o out article.txt
//	cat docs.jsonl | go run ./examples/annotate -
package main

import (
	"bufio"
	"bytes"
	"context"
	"flag"
	"fmt"
	"io"
	"iter"
	"os"
	"path/filepath"
	"strings"

	"github.com/eventgraph/eventgraph/examples/internal/input"
	"github.com/eventgraph/eventgraph/timeline"
	"github.com/eventgraph/eventgraph/timeline/rule/pack"
	"github.com/eventgraph/eventgraph/timeline/timeml"
)

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

const usage = `Usage: annotate [flags] FILE|DIR|-...

Writes what each document says, one JSON object a line. A NAME.jsonl file and "-"
(standard input) hold JSON Lines {"id","text","dct","title","source","story"},
all but id and text optional. NAME.dct beside NAME.txt is its creation time.

`

func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("annotate", flag.ContinueOnError)
	flags.SetOutput(stderr)
	flags.Usage = func() {
		fmt.Fprint(stderr, usage)
		flags.PrintDefaults()
	}
	format := flags.String("format", "json", "json (lines) or timeml (files)")
	dir := flags.String("o", "", "folder for -format timeml")
	dct := flags.String("dct", "", "creation time of documents that state none, as 2023-09-25")
	lang := flags.String("lang", "en", "language: en, nl, ru, br, zh")
	explain := flags.Bool("explain", false, "print each time expression with its steps instead")
	if err := flags.Parse(args); err == flag.ErrHelp {
		return 0
	} else if err != nil {
		return 2
	}
	wrong := func(f string, a ...any) int {
		fmt.Fprintf(stderr, "annotate: "+f+"\n", a...)
		return 2
	}
	var c timeline.Config
	var err error
	var ok bool
	if c.DefaultDCT, err = input.DCT(*dct); err != nil {
		return wrong("-dct: %v", err)
	}
	if c.Language, ok = pack.Language(*lang); !ok {
		return wrong("-lang: no language %q; there are en, nl, ru, br, zh", *lang)
	}
	switch {
	case flags.NArg() == 0:
		flags.Usage()
		return 2
	case *format != "json" && *format != "timeml":
		return wrong("-format: no format %q; there are json and timeml", *format)
	case *format == "timeml" && *dir == "":
		return wrong("-format timeml writes a file for each document: name a folder with -o")
	}
	failed := 0
	report := func(err error) {
		failed = 1
		fmt.Fprintf(stderr, "annotate: %v\n", err)
	}
	docs := input.Documents(flags.Args(), stdin, report)
	if *format == "timeml" {
		err = writeTimeML(&c, docs, *dir)
	} else {
		out := bufio.NewWriter(stdout)
		err = c.ReadAll(context.Background(), docs, func(a *timeml.Annotation) error {
			if *explain {
				return writeSteps(out, a)
			}
			return a.WriteJSON(out)
		})
		if err == nil {
			err = out.Flush()
		}
	}
	if err != nil {
		report(err)
	}
	return failed
}

// writeSteps writes each expression with the steps to its value.
func writeSteps(w io.Writer, a *timeml.Annotation) error {
	var b strings.Builder
	fmt.Fprintf(&b, "%s  %s (%s)\n", a.Doc, a.DCT.Value, a.DCT.Basis)
	for _, t := range a.Timexes {
		fmt.Fprintf(&b, "  %d-%d  %q  %s %s\n", t.Start, t.End, t.Text, t.Value.Type, t.Value)
		for _, s := range t.Steps {
			fmt.Fprintf(&b, "      %s\n", s)
		}
		for _, r := range t.Readings {
			fmt.Fprintf(&b, "      or %s\n", r)
		}
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// writeTimeML writes a TimeML file for each document, named after its ID.
func writeTimeML(c *timeline.Config, docs iter.Seq2[timeline.Document, error], dir string) error {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	names := filenames{}
	for doc, err := range docs {
		if err != nil {
			return err
		}
		a, err := c.Read(doc)
		if err != nil {
			return err
		}
		var b bytes.Buffer
		if err := a.WriteTimeML(&b, doc.Text); err != nil {
			return err
		}
		if err := os.WriteFile(filepath.Join(dir, names.of(doc.ID)+".tml"), b.Bytes(), 0o644); err != nil {
			return err
		}
	}
	return nil
}
