package main

import (
	"io"
	"maps"
	"slices"

	"github.com/eventgraph/eventgraph/timeline/export"
)

// format is a way to write a graph.
type format struct {
	write     func(io.Writer, export.Source, export.TextOptions) error
	forPeople bool // shows what matters unless -all is given
}

var formats = map[string]format{
	"text":       {export.Text, true},
	"markdown":   {plain(export.Markdown), true},
	"dot":        {plain(export.DOT), true},
	"mermaid":    {plain(export.Mermaid), true},
	"gantt":      {plain(export.Gantt), true},
	"timelinejs": {plain(export.TimelineJS), true},
	"vis":        {plain(export.Vis), true},
	"ics":        {plain(export.ICalendar), true},
	"json":       {plain(export.JSON), false},
	"jsonl":      {plain(export.JSONLines), false},
	"jsonld":     {plain(export.JSONLD), false},
	"csv":        {plain(export.CSV), false},
	"graphml":    {plain(export.GraphML), false},
	"html":       {html, false},
}

func plain(write func(io.Writer, export.Source) error) func(io.Writer, export.Source, export.TextOptions) error {
	return func(w io.Writer, src export.Source, _ export.TextOptions) error { return write(w, src) }
}

func formatNames() []string { return slices.Sorted(maps.Keys(formats)) }

func html(w io.Writer, src export.Source, _ export.TextOptions) error {
	return export.HTML(w, src, export.HTMLOptions{})
}
