package main

import (
	"bytes"
	"io"

	"github.com/markusmobius/go-htmldate"
	"github.com/markusmobius/go-trafilatura"
	"golang.org/x/net/html"

	"github.com/eventgraph/eventgraph/timeline"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// trafilaturaDocument reads a page as timeline.FromHTML does, by the heavier
// way. It is an error when go-trafilatura finds no article in the page.
func trafilaturaDocument(r io.Reader) (timeline.Document, error) {
	page, err := io.ReadAll(r)
	if err != nil {
		return timeline.Document{}, err
	}
	article, err := trafilatura.Extract(bytes.NewReader(page), trafilatura.Options{EnableFallback: true, ExcludeComments: true})
	if err != nil {
		return timeline.Document{}, err
	}
	// Its ContentText runs headlines into the text, so take the elements it kept.
	var content bytes.Buffer
	if err := html.Render(&content, article.ContentNode); err != nil {
		return timeline.Document{}, err
	}
	readable, err := timeline.FromHTML(&content)
	if err != nil {
		return timeline.Document{}, err
	}
	// The extensive search takes a date from anywhere in the text. That may be
	// one of the events: better none, and the graph infers it.
	date, err := htmldate.FromReader(bytes.NewReader(page), htmldate.Options{UseOriginalDate: true, ExtractTime: true, SkipExtensiveSearch: true})
	if err != nil {
		return timeline.Document{}, err
	}
	v, err := creationTime(date)
	return timeline.Document{ID: article.Metadata.URL, Text: readable.Text, DCT: v, Title: article.Metadata.Title, Source: article.Metadata.Sitename}, err
}

// creationTime keeps of a date what the page says: no clock time that it does
// not state, and no zone.
func creationTime(d htmldate.Result) (timex.Value, error) {
	layout := "2006-01-02"
	switch {
	case d.IsZero():
		return timex.Value{}, nil
	case d.HasTime && d.HasTimezone:
		layout = "2006-01-02T15:04:05Z07:00"
	case d.HasTime:
		layout = "2006-01-02T15:04:05"
	}
	return timex.Parse(d.Format(layout))
}
