package main

import (
	"bytes"
	"context"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/google/go-cmp/cmp"

	"github.com/eventgraph/eventgraph/timeline"
)

func TestMain(m *testing.M) {
	flag.Parse()
	beam.Init() // workers of the loopback environment
	os.Exit(m.Run())
}

const articles = "../../testdata/stories/*/*.txt"

// single is what one machine makes of the articles, without Beam.
func single(t *testing.T) string {
	t.Helper()
	paths, err := filepath.Glob(articles)
	if err != nil || len(paths) == 0 {
		t.Fatal("no articles", err)
	}
	stories := map[string][]timeline.Document{}
	for _, p := range paths {
		b, err := os.ReadFile(p)
		if err != nil {
			t.Fatal(err)
		}
		story := filepath.Base(filepath.Dir(p))
		stories[story] = append(stories[story], timeline.Document{ID: p, Text: string(b), Story: story})
	}
	var lines []string
	for story, docs := range stories {
		g, err := timeline.Build(context.Background(), docs...)
		if err != nil {
			t.Fatal(err)
		}
		line, err := storyLine(story, g)
		if err != nil {
			t.Fatal(err)
		}
		lines = append(lines, line+"\n")
	}
	slices.Sort(lines)
	return strings.Join(lines, "")
}

// pipeline runs the program and returns the lines of all files that it wrote,
// sorted.
func pipeline(t *testing.T, input string, files string) string {
	t.Helper()
	out := filepath.Join(t.TempDir(), "stories.jsonl")
	for name, value := range map[string]string{"input": input, "output": out, "shards": files} {
		if err := flag.Set(name, value); err != nil {
			t.Fatal(err)
		}
	}
	var stderr bytes.Buffer
	if status := run(context.Background(), &stderr); status != 0 {
		t.Fatalf("status %d: %s", status, &stderr)
	}
	written, err := filepath.Glob(out + "*")
	if err != nil {
		t.Fatal(err)
	}
	var lines []string
	for _, name := range written {
		b, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		lines = append(lines, strings.SplitAfter(string(b), "\n")...)
	}
	slices.Sort(lines)
	return strings.Join(lines, "")
}

// Prism gives the bytes of a single machine for every story, from text files
// as from JSON Lines, in one file as in several.
func TestSameAsOneMachine(t *testing.T) {
	want := single(t)
	if diff := cmp.Diff(want, pipeline(t, articles, "1")); diff != "" {
		t.Errorf("text files: -one machine +Prism\n%s", diff)
	}
	if diff := cmp.Diff(want, pipeline(t, jsonLines(t), "3")); diff != "" {
		t.Errorf("JSON Lines in three files: -one machine +Prism\n%s", diff)
	}
}

// jsonLines writes the articles to a file of JSON Lines.
func jsonLines(t *testing.T) string {
	paths, err := filepath.Glob(articles)
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	for _, p := range paths {
		text, err := os.ReadFile(p)
		if err != nil {
			t.Fatal(err)
		}
		if err := enc.Encode(map[string]string{"id": p, "text": string(text), "story": filepath.Base(filepath.Dir(p))}); err != nil {
			t.Fatal(err)
		}
	}
	name := filepath.Join(t.TempDir(), "articles.jsonl")
	if err := os.WriteFile(name, b.Bytes(), 0o644); err != nil {
		t.Fatal(err)
	}
	return name
}

// A document that comes twice fails the pipeline, as it fails timeline.Build:
// which of the two counted would be chance.
func TestTwice(t *testing.T) {
	var f graphFn
	g := f.CreateAccumulator()
	var c timeline.Config
	a, err := c.Read(timeline.Document{ID: "a", Text: "Two people died on 3 May 2021."})
	if err != nil {
		t.Fatal(err)
	}
	if g, err = f.AddInput(g, a); err != nil {
		t.Fatal(err)
	}
	if _, err := f.AddInput(g, a); err == nil || !strings.Contains(err.Error(), "twice") {
		t.Errorf("added twice: %v", err)
	}
	other, err := f.AddInput(f.CreateAccumulator(), a)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := f.MergeAccumulators(g, other); err == nil || !strings.Contains(err.Error(), "twice") {
		t.Errorf("merged twice: %v", err)
	}
}

// Wrong flags are told before anything runs.
func TestUsage(t *testing.T) {
	for _, set := range [][2]string{{"input", ""}, {"output", ""}, {"shards", "0"}, {"dct", "yesterday"}} {
		for name, value := range map[string]string{"input": articles, "output": "x", "shards": "1", "dct": ""} {
			if err := flag.Set(name, value); err != nil {
				t.Fatal(err)
			}
		}
		if err := flag.Set(set[0], set[1]); err != nil {
			t.Fatal(err)
		}
		var stderr bytes.Buffer
		if status := run(context.Background(), &stderr); status != 2 {
			t.Errorf("-%s %q: status %d: %s", set[0], set[1], status, &stderr)
		}
	}
	flag.Set("dct", "")
}
