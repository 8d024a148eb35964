// Compare reads the same texts with this module and with other readers of
// dates, and prints their speed, what they find and how far they agree with us
// side by side. It is a module of its own because of what they bring along.
//
//	cd examples/compare
//	npm install        # for the readers in JavaScript; without it they are left out
//	go run .           # the articles of testdata/stories
//	go run . FOLDER    # your own texts, .txt or .jsonl
//
// Every reader runs in a process of its own, on one core and warmed up, and its
// processor time is what counts, so that a busy machine changes little. One
// that fails or takes too long is named, and the others still run.
//
// Our tagger.Find and chrono, when and the others do one job: times of a text
// with their values. Our Config.Read does more: events, links and a document
// date as well. Agreement is no accuracy; it says where to look.
package main

import (
	"context"
	"flag"
	"fmt"
	"io"
	"os"
	"text/tabwriter"
	"time"
)

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

// run returns the exit status: 1 when there was nothing to read, 2 for a wrong
// use. A reader that fails is no failure of the comparison.
func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("compare", flag.ContinueOnError)
	flags.SetOutput(stderr)
	work := flags.Duration("time", 2*time.Second, "how long each reader reads the texts, again and again")
	limit := flags.Duration("timeout", 2*time.Minute, "after which a reader is ended")
	child := flags.String("reader", "", "used inside: run this one reader on what stdin holds")
	flags.Usage = func() {
		fmt.Fprintln(stderr, "Usage: compare [-time 2s] [-timeout 2m] [FILE|DIR...]")
		flags.PrintDefaults()
	}
	if err := flags.Parse(args); err == flag.ErrHelp {
		return 0
	} else if err != nil {
		return 2
	}
	if *child != "" {
		return serve(*child, stdin, stdout, stderr)
	}
	paths := flags.Args()
	if len(paths) == 0 {
		paths = []string{"../../testdata/stories"}
	}
	task, err := newTask(paths, *work, func(err error) { fmt.Fprintf(stderr, "compare: %v\n", err) })
	if err != nil {
		fmt.Fprintf(stderr, "compare: %v\n", err)
		return 1
	}
	fmt.Fprintf(stdout, "%d texts, %.1f KB; one core, warm\n\n", len(task.Texts), float64(task.size())/1e3)
	table(stdout, runAll(context.Background(), task, *limit))
	return 0
}

// table prints the answers of all readers beside those of the first one.
func table(w io.Writer, answers []answer) {
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(t, "reader\tMB/s\tours is\tfound\tof ours\tsame day\t")
	ours := answers[0]
	for _, a := range answers {
		if a.Err != nil {
			fmt.Fprintf(t, "%s\t-\t-\t-\t-\t-\t\n", a.Reader)
			continue
		}
		overlap, same := agreement(ours.Found, a.Found)
		fmt.Fprintf(t, "%s\t%.3f\t%s\t%d\t%s\t%s\t\n", a.Reader, a.Speed, times(ours.Speed, a.Speed), count(a.Found), percent(overlap, count(ours.Found)), percent(same, overlap))
	}
	t.Flush()
	fmt.Fprintln(w, "\nof ours: share of what tagger.Find finds that the reader has too, at least in part; same day: share of those that start on one day")
	for _, a := range answers {
		if a.Err != nil {
			fmt.Fprintf(w, "%s left out: %v\n", a.Reader, a.Err)
		}
	}
}

func times(a, b float64) string {
	if b == 0 {
		return "-"
	}
	return fmt.Sprintf("%.1fx", a/b)
}

func percent(n, of int) string {
	if of == 0 {
		return "-"
	}
	return fmt.Sprintf("%.0f %%", 100*float64(n)/float64(of))
}
