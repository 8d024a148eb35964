package timeline

import (
	"time"

	"github.com/eventgraph/eventgraph/timeline/rule"
	"github.com/eventgraph/eventgraph/timeline/tagger"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// Config says how documents are read. The zero Config is ready to use. Its
// methods are safe for concurrent use and never look at the clock.
type Config struct {
	Rules       []rule.Rule      // tried before the built-in ones; rule.FromWhen adapts rules of github.com/olebedev/when
	Language    tagger.Language  // zero: English
	DefaultDCT  timex.Value      // for documents that state no date of their own; zero: none
	DateOrder   timex.DateOrder  // of 03/04/2005; zero: learn it from the document, else keep both readings
	FiscalStart time.Month       // in which the fiscal year begins; 0: January
	Hemisphere  timex.Hemisphere // of the seasons; zero: northern

	// PlaceZone gives the time zone of the place that a dateline names, for
	// clock times without a zone in documents without one; ok is false where it
	// is not known. Nil: places give no zone. The function PlaceZone of this
	// package is one to use.
	PlaceZone func(place string) (loc *time.Location, ok bool)

	Progress func(done int) // called by Build after each document, from one goroutine at a time; nil: not called
}

func (c *Config) tagger() *tagger.Config {
	return &tagger.Config{Rules: c.Rules, Language: c.Language, DateOrder: c.DateOrder, FiscalStart: int(c.FiscalStart), Hemisphere: c.Hemisphere}
}
