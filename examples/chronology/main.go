// Chronology reads articles and prints one chronology of what they tell.
//
//	go run ./examples/chronology testdata/stories/*/*.txt
//	go run ./examples/chronology -format json -dct 2023-09-25 article.txt
//	go run ./examples/chronology -format html -o page.html articles/
package main

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"os"

	"github.com/eventgraph/eventgraph/examples/internal/input"
	"github.com/eventgraph/eventgraph/timeline/export"
)

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

// run is the program; it returns the exit status: 0, 1 when something could not
// be read or written, 2 for a wrong flag.
func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	o, err := parse(args, stderr)
	switch {
	case err == errHelp:
		return 0
	case err != nil:
		fmt.Fprintf(stderr, "chronology: %v\n", err)
		return 2
	}
	failed := 0
	files := expand(o.files)
	progress := newProgress(stderr, input.Count(files))
	report := func(err error) {
		failed = 1
		progress.clear()
		fmt.Fprintf(stderr, "chronology: %v\n", err)
	}
	o.config.Progress = progress.show
	g, err := o.config.Build(context.Background(), input.Documents(files, stdin, report))
	progress.clear()
	if err != nil {
		report(err)
		return failed
	}
	write := func(w io.Writer) error {
		if o.explain != "" {
			return explain(w, g, o.explain)
		}
		return formats[o.format].write(w, o.selection(g), o.text(w))
	}
	if o.output == "" {
		err = writeTo(stdout, write)
	} else {
		err = writeFile(o.output, write)
	}
	if err != nil {
		report(err)
	}
	return failed
}

func writeTo(w io.Writer, write func(io.Writer) error) error {
	if isTerminal(w) {
		return write(w)
	}
	out := bufio.NewWriter(w)
	if err := write(out); err != nil {
		return err
	}
	return out.Flush()
}

// writeFile leaves no half-written file behind under the name.
func writeFile(name string, write func(io.Writer) error) error {
	f, err := os.CreateTemp(dirOf(name), ".chronology-*")
	if err != nil {
		return err
	}
	defer os.Remove(f.Name())
	err = writeTo(f, write)
	if err == nil {
		err = f.Chmod(0o644)
	}
	if e := f.Close(); err == nil {
		err = e
	}
	if err != nil {
		return err
	}
	return os.Rename(f.Name(), name)
}

// text says how the text output fits where it goes.
func (o *options) text(w io.Writer) export.TextOptions {
	t := export.TextOptions{All: true} // chosen already
	if isTerminal(w) {
		t.Width, t.Color = terminalWidth(w), os.Getenv("NO_COLOR") == "" && os.Getenv("TERM") != "dumb"
	}
	return t
}
