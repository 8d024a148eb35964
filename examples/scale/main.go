// Scale measures how time and memory grow with the number of articles. It makes
// the articles from those of testdata/stories, with other names, places and
// years in each story, and builds the graph of each story by itself.
//
//	go run ./examples/scale                    # 1,000 and 10,000 articles
//	go run ./examples/scale -n 1000,10000,100000
//	go run ./examples/scale -n 1000 -whole     # one graph of all, in memory
//	go run ./examples/scale -n 1000 -print     # the articles themselves, as JSON Lines
package main

import (
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"runtime"
	"runtime/metrics"
	"runtime/pprof"
	"strconv"
	"strings"
	"sync/atomic"
	"time"

	"github.com/eventgraph/eventgraph/timeline"
	"github.com/eventgraph/eventgraph/timeline/export"
)

func main() { os.Exit(run(os.Args[1:], os.Stdout, os.Stderr)) }

// run returns the exit status: 1 when something failed, 2 for a wrong use.
func run(args []string, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("scale", flag.ContinueOnError)
	flags.SetOutput(stderr)
	sizes := flags.String("n", "1000,10000", "numbers of articles")
	dir := flags.String("stories", "testdata/stories", "folder of the stories to vary")
	show := flags.Bool("print", false, "print the articles as JSON Lines instead")
	whole := flags.Bool("whole", false, "build one graph of all, in memory, instead of one of each story")
	profile := flags.String("profile", "", "write a profile of the processor time to this file")
	flags.Usage = func() {
		fmt.Fprintln(stderr, "Usage: scale [-n 1000,10000] [-stories DIR] [-whole] [-print] [-profile FILE]")
		flags.PrintDefaults()
	}
	if err := flags.Parse(args); err == flag.ErrHelp {
		return 0
	} else if err != nil {
		return 2
	}
	var counts []int
	for _, s := range strings.Split(*sizes, ",") {
		n, err := strconv.Atoi(s)
		if err != nil || n < 1 {
			fmt.Fprintf(stderr, "scale: -n: %q is no number of articles\n", s)
			return 2
		}
		counts = append(counts, n)
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := measureAll(ctx, *dir, counts, *whole, *show, *profile, stdout, stderr); err != nil {
		fmt.Fprintf(stderr, "scale: %v\n", err)
		return 1
	}
	return 0
}

func measureAll(ctx context.Context, dir string, counts []int, whole, show bool, profile string, stdout, stderr io.Writer) error {
	stories, err := readStories(dir)
	if err != nil {
		return err
	}
	if show {
		return printAll(stdout, stories, counts[0])
	}
	if profile != "" {
		f, err := os.Create(profile)
		if err != nil {
			return err
		}
		defer f.Close()
		if err := pprof.StartCPUProfile(f); err != nil {
			return err
		}
		defer pprof.StopCPUProfile()
	}
	fmt.Fprintf(stdout, "%9s %8s %8s %8s %9s %9s %9s %9s\n", "articles", "MB", "read s", "graph s", "ms each", "events", "peak MiB", "KiB each")
	for _, n := range counts {
		if err := measure(ctx, stories, n, whole, stdout, stderr); err != nil {
			return err
		}
	}
	return nil
}

// measure builds the graphs of n articles and writes them.
func measure(ctx context.Context, stories []story, n int, whole bool, stdout, stderr io.Writer) error {
	runtime.GC()
	peak, stop := watchMemory()
	start := time.Now()
	var read time.Duration
	c := timeline.Config{Progress: func(done int) {
		read = time.Since(start)
		if done%10000 == 0 {
			fmt.Fprintf(stderr, "%d of %d articles read\n", done, n)
		}
	}}
	bytes := 0
	docs := func(yield func(timeline.Document, error) bool) {
		for d := range articles(stories, n) {
			if bytes += len(d.Text); !yield(d, nil) {
				return
			}
		}
	}
	events := 0
	write := func(_ string, g *timeline.Graph) error {
		for range g.Events() {
			events++
		}
		return export.JSONLines(io.Discard, g)
	}
	var err error
	if whole {
		var g *timeline.Graph
		if g, err = c.Build(ctx, docs); err == nil {
			err = write("", g)
		}
	} else {
		err = c.BuildStories(ctx, docs, write)
	}
	if err != nil {
		return err
	}
	all := time.Since(start)
	stop()
	top := peak.Load()
	fmt.Fprintf(stdout, "%9d %8.1f %8.1f %8.1f %9.2f %9d %9d %9.1f\n", n, float64(bytes)/1e6, read.Seconds(), (all - read).Seconds(),
		1000*all.Seconds()/float64(n), events, top>>20, float64(top)/1024/float64(n))
	return nil
}

// watchMemory follows how much memory the program has from the system.
func watchMemory() (peak *atomic.Uint64, stop func()) {
	peak = new(atomic.Uint64)
	done, ended := make(chan struct{}), make(chan struct{})
	look := func() {
		s := []metrics.Sample{{Name: "/memory/classes/total:bytes"}, {Name: "/memory/classes/heap/released:bytes"}}
		metrics.Read(s)
		if held := s[0].Value.Uint64() - s[1].Value.Uint64(); held > peak.Load() {
			peak.Store(held)
		}
	}
	go func() {
		defer close(ended)
		tick := time.NewTicker(50 * time.Millisecond)
		defer tick.Stop()
		for {
			select {
			case <-tick.C:
				look()
			case <-done:
				return
			}
		}
	}()
	return peak, func() { close(done); <-ended; look() }
}

// printAll writes the articles in the form that the other programs read.
func printAll(w io.Writer, stories []story, n int) error {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	for d := range articles(stories, n) {
		if err := enc.Encode(map[string]string{"id": d.ID, "story": d.Story, "text": d.Text}); err != nil {
			return err
		}
	}
	return nil
}
