package main

import (
	"bytes"
	"encoding/json"
	"reflect"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/register"

	"github.com/eventgraph/eventgraph/timeline"
	"github.com/eventgraph/eventgraph/timeline/export"
	"github.com/eventgraph/eventgraph/timeline/timeml"
)

func init() {
	beam.RegisterCoder(reflect.TypeFor[*timeline.Graph](), encodeGraph, decodeGraph)
	register.Combiner2[*timeline.Graph, *timeml.Annotation](&graphFn{})
	register.Function2x2(storyLine)
}

// stories reads documents, lines of JSON, into the line of each story.
func stories(s beam.Scope, read *reader, docs beam.PCollection) beam.PCollection {
	annotations := beam.ParDo(s, read, docs)
	graphs := beam.CombinePerKey(s, &graphFn{}, annotations)
	return beam.ParDo(s, storyLine, graphs)
}

// graphFn is the CombineFn that makes a graph of annotations. It may be run in
// parts, in any grouping, because disjoint graphs absorb each other
// associatively.
type graphFn struct{}

func (*graphFn) CreateAccumulator() *timeline.Graph { return new(timeline.Graph) }

// AddInput puts an annotation into the graph. A document that comes twice is an
// error, as in timeline.Build: which of the two counted would be chance.
func (*graphFn) AddInput(g *timeline.Graph, a *timeml.Annotation) (*timeline.Graph, error) {
	one := new(timeline.Graph)
	if err := one.Put(a); err != nil {
		return nil, err
	}
	return g, g.Absorb(one)
}

func (*graphFn) MergeAccumulators(a, b *timeline.Graph) (*timeline.Graph, error) {
	return a, a.Absorb(b)
}

// encodeGraph and decodeGraph carry an unfinished graph between machines.
func encodeGraph(g *timeline.Graph) ([]byte, error) {
	var b bytes.Buffer
	_, err := g.WriteTo(&b)
	return b.Bytes(), err
}

func decodeGraph(b []byte) (*timeline.Graph, error) {
	g := new(timeline.Graph)
	_, err := g.ReadFrom(bytes.NewReader(b))
	return g, err
}

// storyLine is the line of a story in the output, without its end.
func storyLine(story string, g *timeline.Graph) (string, error) {
	var graph, line bytes.Buffer
	if err := export.JSON(&graph, g); err != nil {
		return "", err
	}
	name, err := json.Marshal(story)
	if err != nil {
		return "", err
	}
	line.WriteString(`{"story":`)
	line.Write(name)
	line.WriteString(`,"graph":`)
	if err := json.Compact(&line, graph.Bytes()); err != nil {
		return "", err
	}
	line.WriteString("}")
	return line.String(), nil
}
