// Page makes one web page of a story's articles, which needs no network and can
// be opened, sent or put on a server as it is.
//
//	go run ./examples/page testdata/stories/trial > trial.html
//	go run ./examples/page -title "The dam breach" testdata/stories/dam-breach > dam.html
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"

	"github.com/eventgraph/eventgraph/examples/internal/input"
	"github.com/eventgraph/eventgraph/timeline"
	"github.com/eventgraph/eventgraph/timeline/export"
)

const usage = `Usage: page [flags] FILE|DIR|-... > page.html

  page testdata/stories/trial > trial.html
  page -title "The dam breach" testdata/stories/dam-breach > dam.html

Flags:
`

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("page", flag.ContinueOnError)
	flags.SetOutput(stderr)
	flags.Usage = func() {
		fmt.Fprint(stderr, usage)
		flags.PrintDefaults()
	}
	var opts export.HTMLOptions
	flags.StringVar(&opts.Title, "title", "", "heading of the page")
	flags.StringVar(&opts.Intro, "intro", "", "a line below it")
	if err := flags.Parse(args); errors.Is(err, flag.ErrHelp) {
		return 0
	} else if err != nil {
		return 2
	}
	if flags.NArg() == 0 {
		flags.Usage()
		return 2
	}
	failed := 0
	report := func(err error) {
		failed = 1
		fmt.Fprintf(stderr, "page: %v\n", err)
	}
	g, err := new(timeline.Config).Build(context.Background(), input.Documents(flags.Args(), stdin, report))
	if err == nil {
		err = export.HTML(stdout, g, opts)
	}
	if err != nil {
		report(err)
	}
	return failed
}
