// Chronology reads articles and prints one chronology of what they tell.
//
//	go run ./examples/chronology testdata/stories/*/*.txt
//	go run ./examples/chronology -format json -dct 2023-09-25 article.txt
package main

import (
	"bufio"
	"context"
	"flag"
	"fmt"
	"io"
	"os"
	"sort"
	"strings"

	"github.com/eventgraph/eventgraph/examples/internal/input"
	"github.com/eventgraph/eventgraph/timeline"
	"github.com/eventgraph/eventgraph/timeline/export"
	"github.com/eventgraph/eventgraph/timeline/rule/pack"
)

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

const usage = `Usage: chronology [flags] FILE|DIR|-...

Reads articles, finds what they tell to have happened and when, merges what they
tell of the same events, and prints one chronology. A NAME.jsonl file and "-"
(standard input) hold JSON Lines {"id","text","dct","title","source","story"},
all but id and text optional. NAME.dct beside NAME.txt is its creation time.

  chronology testdata/stories/armed-police/*.txt
  chronology -dct 2023-09-25 article.txt
  chronology -format json articles/ > graph.json

`

// formats are the output formats by name.
func formats(all bool) map[string]func(io.Writer, *timeline.Graph) error {
	return map[string]func(io.Writer, *timeline.Graph) error{
		"text": func(w io.Writer, g *timeline.Graph) error {
			return export.Text(w, g, export.TextOptions{All: all})
		},
		"json": export.JSON,
	}
}

func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("chronology", flag.ContinueOnError)
	flags.SetOutput(stderr)
	flags.Usage = func() {
		fmt.Fprint(stderr, usage)
		flags.PrintDefaults()
	}
	all := flags.Bool("all", false, "text: print every event, also sayings, states and what is undated")
	var names []string
	for name := range formats(false) {
		names = append(names, name)
	}
	sort.Strings(names)
	format := flags.String("format", "text", "output format: "+strings.Join(names, ", "))
	dct := flags.String("dct", "", "creation time of documents that state none, as 2023-09-25")
	lang := flags.String("lang", "en", "language: en, nl, ru, br, zh")
	if err := flags.Parse(args); err == flag.ErrHelp {
		return 0
	} else if err != nil {
		return 2
	}
	wrong := func(f string, a ...any) int {
		fmt.Fprintf(stderr, "chronology: "+f+"\n", a...)
		return 2
	}
	write, ok := formats(*all)[*format]
	if !ok {
		return wrong("-format: no format %q; there are %s", *format, strings.Join(names, ", "))
	}
	var c timeline.Config
	var err error
	if c.DefaultDCT, err = input.DCT(*dct); err != nil {
		return wrong("-dct: %v", err)
	}
	if c.Language, ok = pack.Language(*lang); !ok {
		return wrong("-lang: no language %q; there are en, nl, ru, br, zh", *lang)
	}
	if flags.NArg() == 0 {
		flags.Usage()
		return 2
	}
	failed := 0
	report := func(err error) {
		failed = 1
		fmt.Fprintf(stderr, "chronology: %v\n", err)
	}
	g, err := c.Build(context.Background(), input.Documents(flags.Args(), stdin, report))
	if err != nil {
		report(err)
		return failed
	}
	out := bufio.NewWriter(stdout)
	if err := write(out, g); err != nil {
		report(err)
	} else if err := out.Flush(); err != nil {
		report(err)
	}
	return failed
}
