package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/eventgraph/eventgraph/examples/internal/input"
	"github.com/eventgraph/eventgraph/timeline"
	"github.com/eventgraph/eventgraph/timeline/export"
	"github.com/eventgraph/eventgraph/timeline/rule/pack"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

const usage = `Usage: chronology [flags] FILE|DIR|-...

Reads articles, finds what they tell to have happened and when, merges what they
tell of the same events, and prints one chronology. A NAME.jsonl file and "-"
(standard input) hold JSON Lines {"id","text","dct","title","source","story"},
all but id and text optional. NAME.dct beside NAME.txt is its creation time.

  chronology testdata/stories/armed-police/*.txt
  chronology -dct 2018-12-08 testdata/stories/dam-breach/northwire.txt
  chronology -format html -o page.html testdata/stories/trial
  chronology -format ics -from 2023-09 -to 2023-10 testdata/stories > calendar.ics
  chronology -participant Kaba -top 10 testdata/stories/armed-police
  chronology -explain "shot dead" testdata/stories/armed-police
  chronology -format json - < docs.jsonl > graph.json

Flags:
`

// options are what the command line asks for.
type options struct {
	config      timeline.Config
	files       []string
	format      string
	output      string
	all         bool
	top         int
	minSources  int
	from, to    timex.Instant
	participant string
	explain     string
}

// errHelp says that help was asked for and given.
var errHelp = errors.New("help")

// errNoFile is the error of a command line that names no file.
var errNoFile = errors.New("no file: name files, folders, or - for standard input; -h tells more")

// parse reads the command line. Flags may stand before, between and after
// files.
func parse(args []string, stderr io.Writer) (*options, error) {
	o := &options{from: timex.OpenPast, to: timex.OpenFuture}
	flags := flag.NewFlagSet("chronology", flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	flags.StringVar(&o.format, "format", "text", "output `format`: "+strings.Join(formatNames(), ", "))
	flags.StringVar(&o.output, "o", "", "write to this `file` instead of standard output")
	flags.BoolVar(&o.all, "all", false, "every event, also sayings, states and what is undated, in formats for people")
	flags.IntVar(&o.top, "top", 0, "only the `n` most important events")
	flags.IntVar(&o.minSources, "min-sources", 0, "only events that at least `n` independent sources tell; copies count once")
	from := flags.String("from", "", "only what may have happened in or after this `time`, as 2023, 2023-09 or 2023-09-25")
	to := flags.String("to", "", "only what may have happened in or before this `time`")
	flags.StringVar(&o.participant, "participant", "", "only events with this `name` among those who take part")
	flags.StringVar(&o.explain, "explain", "", "print how the time of an `event` was found: its ID, or words of its label")
	dct := flags.String("dct", "", "creation `time` of documents that state none, as 2023-09-25")
	lang := flags.String("lang", "en", "`language`: en, nl, ru, br, zh")
	for rest := args; ; {
		err := flags.Parse(rest)
		if errors.Is(err, flag.ErrHelp) {
			fmt.Fprint(stderr, usage)
			flags.SetOutput(stderr)
			flags.PrintDefaults()
			return nil, errHelp
		}
		if err != nil {
			return nil, fmt.Errorf("%w; -h lists the flags", err)
		}
		if rest = flags.Args(); len(rest) == 0 {
			break
		}
		if n := len(args) - len(rest); n > 0 && args[n-1] == "--" {
			o.files = append(o.files, rest...)
			break
		}
		o.files, rest = append(o.files, rest[0]), rest[1:]
	}
	if o.format == "timeml" {
		return nil, errors.New("-format: TimeML is written one file a document, by examples/annotate -format timeml -o DIR")
	}
	if _, ok := formats[o.format]; !ok {
		return nil, fmt.Errorf("-format: no format %q; there are %s", o.format, strings.Join(formatNames(), ", "))
	}
	if o.top < 0 {
		return nil, fmt.Errorf("-top: %d is less than nothing", o.top)
	}
	if o.minSources < 0 {
		return nil, fmt.Errorf("-min-sources: %d is less than nothing", o.minSources)
	}
	var ok bool
	if o.config.Language, ok = pack.Language(*lang); !ok {
		return nil, fmt.Errorf("-lang: no language %q; there are en, nl, ru, br, zh", *lang)
	}
	for _, f := range []struct {
		name, text string
		set        func(timex.Value)
	}{
		{"-dct", *dct, func(v timex.Value) { o.config.DefaultDCT = v }},
		{"-from", *from, func(v timex.Value) { o.from = v.Bounds().EarliestStart }},
		{"-to", *to, func(v timex.Value) { o.to = v.Bounds().LatestEnd }},
	} {
		v, err := input.DCT(f.text)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", f.name, errors.Unwrap(err))
		}
		if !v.IsZero() {
			f.set(v)
		}
	}
	if o.from >= o.to {
		return nil, fmt.Errorf("-from %s is after -to %s", *from, *to)
	}
	if len(o.files) == 0 {
		return nil, errNoFile
	}
	return o, nil
}

// selection is the part of the graph that the flags ask for.
func (o *options) selection(g *timeline.Graph) export.Source {
	var src export.Source = g
	if !o.all && formats[o.format].forPeople {
		src = export.Highlights(src)
	}
	if o.from != timex.OpenPast || o.to != timex.OpenFuture {
		src = export.Select(src, func(e *timeline.Event) bool {
			b := e.Time.Bounds
			return b.Known() && b.EarliestStart < o.to && b.LatestEnd > o.from
		})
	}
	if o.participant != "" {
		name := strings.ToLower(o.participant)
		src = export.Select(src, func(e *timeline.Event) bool {
			return slices.ContainsFunc(e.Participants, func(p string) bool { return strings.Contains(strings.ToLower(p), name) })
		})
	}
	if o.minSources > 1 {
		src = export.Agreed(src, o.minSources)
	}
	if o.top > 0 {
		src = export.Top(src, o.top)
	}
	return src
}

// expand replaces patterns that the shell left alone with the files they match.
// What matches nothing stays, to be reported by name.
func expand(args []string) (files []string) {
	for _, arg := range args {
		matches, err := filepath.Glob(arg)
		if _, e := os.Lstat(arg); e == nil || err != nil || len(matches) == 0 {
			matches = []string{arg}
		}
		files = append(files, matches...)
	}
	return files
}

func dirOf(name string) string { return filepath.Dir(name) }
