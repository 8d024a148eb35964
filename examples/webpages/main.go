// Webpages prints the chronology that saved web pages tell. They are read by
// timeline.FromHTML, or with -trafilatura by go-trafilatura and go-htmldate,
// which know more kinds of pages and bring some twenty modules along. That is
// why this program has a module of its own.
//
//	cd examples/webpages
//	go run . testdata/bridge.html
//	go run . -trafilatura testdata/bridge.html
package main

import (
	"context"
	"flag"
	"fmt"
	"io"
	"os"

	"github.com/eventgraph/eventgraph/timeline"
	"github.com/eventgraph/eventgraph/timeline/export"
)

func main() { os.Exit(run(os.Args[1:], os.Stdout, os.Stderr)) }

// run returns the exit status: 1 when a page could not be read, 2 for a wrong
// use.
func run(args []string, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("webpages", flag.ContinueOnError)
	flags.SetOutput(stderr)
	heavy := flags.Bool("trafilatura", false, "read the pages with go-trafilatura and go-htmldate")
	flags.Usage = func() {
		fmt.Fprintln(stderr, "Usage: webpages [-trafilatura] FILE.html...")
		flags.PrintDefaults()
	}
	if err := flags.Parse(args); err == flag.ErrHelp {
		return 0
	} else if err != nil {
		return 2
	}
	if flags.NArg() == 0 {
		flags.Usage()
		return 2
	}
	read := timeline.FromHTML
	if *heavy {
		read = trafilaturaDocument
	}
	failed := 0
	report := func(err error) {
		failed = 1
		fmt.Fprintf(stderr, "webpages: %v\n", err)
	}
	g, err := new(timeline.Config).Build(context.Background(), func(yield func(timeline.Document, error) bool) {
		for _, path := range flags.Args() {
			doc, err := readFile(path, read)
			if err != nil {
				report(err)
			} else if !yield(doc, nil) {
				return
			}
		}
	})
	if err == nil {
		err = export.Text(stdout, g, export.TextOptions{})
	}
	if err != nil {
		report(err)
	}
	return failed
}

// readFile reads the page of a file. Its path is the document's ID: two saved
// copies of one address are two documents.
func readFile(path string, read func(io.Reader) (timeline.Document, error)) (timeline.Document, error) {
	f, err := os.Open(path)
	if err != nil {
		return timeline.Document{}, err
	}
	defer f.Close()
	doc, err := read(f)
	if err != nil {
		return doc, fmt.Errorf("%s: %w", path, err)
	}
	doc.ID = path
	return doc, nil
}
