// Beam builds event graphs on Apache Beam: documents are read into annotations
// wherever there is a core free, grouped by story, and each story becomes a
// graph on one line of the output. It is a module of its own because of what
// Beam brings along.
//
//	cd examples/beam
//	go run . -input '../../testdata/stories/*/*.txt' -output stories.jsonl
//	go run . -input 'gs://news/*.jsonl' -output gs://news/graph.jsonl -runner dataflow ...
//
// Without -runner it runs on Prism, in this process. A line of the output is
//
//	{"story":"...","graph":{...}}
//
// where graph is what export.JSON writes for the documents of that story alone.
package main

import (
	"context"
	"flag"
	"fmt"
	"io"
	"os"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/x/beamx"
)

var (
	inputs = flag.String("input", "", "files to read, a glob: .jsonl as examples/annotate reads them, others are one text each, whose story is its folder")
	output = flag.String("output", "", "file to write")
	shards = flag.Int("shards", 1, "number of files to write; more than one are called OUTPUT-00000-of-00002 and so on")
	dct    = flag.String("dct", "", "creation time of documents that state none, such as 2023-09-25")
)

func main() {
	flag.Usage = func() {
		fmt.Fprintln(flag.CommandLine.Output(), "Usage: beam -input GLOB -output FILE [-shards N] [-dct DATE] [-runner RUNNER and its flags]")
		flag.PrintDefaults()
	}
	flag.Parse()
	beam.Init() // a worker that a runner started stays in here
	os.Exit(run(context.Background(), os.Stderr))
}

// run returns the exit status: 1 when the pipeline failed, 2 for a wrong use.
func run(ctx context.Context, stderr io.Writer) int {
	read, err := newReader(*dct)
	if err == nil && (*inputs == "" || *output == "" || *shards < 1 || flag.NArg() > 0) {
		err = fmt.Errorf("-input and -output are needed, -shards is at least 1, and there are no other arguments")
	}
	if err != nil {
		fmt.Fprintf(stderr, "beam: %v\n", err)
		return 2
	}
	p, s := beam.NewPipelineWithRoot()
	graphs := stories(s, read, documents(s, *inputs))
	write(s, graphs, *output, *shards)
	if err := beamx.Run(ctx, p); err != nil {
		fmt.Fprintf(stderr, "beam: %v\n", err)
		return 1
	}
	return 0
}
