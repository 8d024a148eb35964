package main

import (
	"bufio"
	"context"
	"fmt"
	"hash/fnv"
	"io"
	"slices"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/register"
)

func init() {
	register.DoFn1x2[string, int, string](&sharder{})
	register.DoFn3x1[context.Context, int, func(*string) bool, error](&writer{})
	register.Iter1[string]()
}

// write writes lines to files, sorted in each, so that the same documents
// always give the same bytes.
func write(s beam.Scope, lines beam.PCollection, output string, shards int) {
	sharded := beam.ParDo(s, &sharder{Shards: shards}, lines)
	beam.ParDo0(s, &writer{Output: output, Shards: shards}, beam.GroupByKey(s, sharded))
}

// sharder keys a line by the file that it goes to.
type sharder struct{ Shards int }

func (f *sharder) ProcessElement(line string) (int, string) {
	h := fnv.New64a()
	io.WriteString(h, line)
	return int(h.Sum64() % uint64(f.Shards)), line
}

// writer writes the lines of one file.
type writer struct {
	Output string
	Shards int
}

func (f *writer) ProcessElement(ctx context.Context, shard int, next func(*string) bool) error {
	var lines []string
	for line := ""; next(&line); {
		lines = append(lines, line)
	}
	slices.Sort(lines)
	name := f.Output
	if f.Shards > 1 {
		name = fmt.Sprintf("%s-%05d-of-%05d", f.Output, shard, f.Shards)
	}
	return writeLines(ctx, name, lines)
}

func writeLines(ctx context.Context, name string, lines []string) (err error) {
	fs, err := filesystem.New(ctx, name)
	if err != nil {
		return err
	}
	defer fs.Close()
	f, err := fs.OpenWrite(ctx, name)
	if err != nil {
		return err
	}
	defer func() {
		if e := f.Close(); err == nil {
			err = e
		}
	}()
	out := bufio.NewWriter(f)
	for _, line := range lines {
		out.WriteString(line)
		out.WriteByte('\n')
	}
	return out.Flush()
}
