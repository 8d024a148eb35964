// Evaluate scores the library against a corpus with gold annotation.
//
//	go run ./examples/evaluate timex corpora/timebank -errors
//	go run ./examples/evaluate links corpora/dense -task dense
//	go run ./examples/evaluate coref corpora/ecbplus -gold-mentions
//
// A corpus is a folder with docs.jsonl ({"id","text","dct"} a line) and
// gold.jsonl (one document a line in the form of examples/annotate; timelines
// and coreference as [record] and [goldTimeline] have them). The measures are
// those of the shared tasks, each described where it is computed.
package main

import (
	"bufio"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"
)

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

const usage = `Usage: evaluate timex|events|links|timeline|coref DIR [flags]

Scores the library against the corpus in DIR, which has docs.jsonl and gold.jsonl.

  timex     time expressions: strict, relaxed, type, value and interval F1 (TempEval-3 task A)
  events    event mentions: extent, class, tense, aspect, polarity (TempEval-3 task B)
  links     temporal relations and the times of events, see -task
  timeline  timelines of an entity over documents (SemEval-2015 task 4)
  coref     events over documents (ECB+): MUC, B3, CEAFe, CoNLL

The last line is "SUMMARY measure key=value ...", the same for the same answers.

`

// evaluation is one run of a measure: where the answers come from and where
// the report goes.
type evaluation struct {
	*corpus
	out          *bufio.Writer
	warn         io.Writer
	listErrors   bool
	task         string
	oracle       bool
	within       bool
	goldMentions bool
	answers      []string // files to read instead of the library's own answers
}

var measures = map[string]func(*evaluation) error{
	"timex":    scoreTimexes,
	"events":   scoreEvents,
	"links":    scoreLinks,
	"timeline": scoreTimelines,
	"coref":    scoreCoreference,
}

// measureOf names the one measure that a flag is of.
var measureOf = map[string]string{"task": "links", "oracle": "timeline", "within": "coref", "gold-mentions": "coref"}

func run(args []string, _ io.Reader, stdout, stderr io.Writer) int {
	e := evaluation{out: bufio.NewWriter(stdout), warn: stderr}
	flags := flag.NewFlagSet("evaluate", flag.ContinueOnError)
	flags.SetOutput(stderr)
	flags.Usage = func() {
		fmt.Fprint(stderr, usage)
		flags.PrintDefaults()
	}
	flags.BoolVar(&e.listErrors, "errors", false, "list every mistake")
	flags.StringVar(&e.task, "task", "", "links: dense, matres, timeset, anchors or awareness; empty: what the corpus is for")
	flags.BoolVar(&e.oracle, "oracle", false, "timeline: take the events at gold mentions, so that dates and order alone are measured")
	flags.BoolVar(&e.within, "within", false, "coref: cut the events at document borders")
	flags.BoolVar(&e.goldMentions, "gold-mentions", false, "coref: merge the gold mentions, so that the merging alone is measured")
	flags.Func("answers", "score this `file` instead: annotations (JSON Lines) or, for timeline and coref, an event graph; may be repeated", func(s string) error {
		e.answers = append(e.answers, s)
		return nil
	})
	var words []string
	for rest := args; ; { // flags may follow the folder
		if err := flags.Parse(rest); err == flag.ErrHelp {
			return 0
		} else if err != nil {
			return 2
		}
		if flags.NArg() == 0 {
			break
		}
		words = append(words, flags.Arg(0))
		rest = flags.Args()[1:]
	}
	if len(words) != 2 {
		flags.Usage()
		return 2
	}
	score := measures[words[0]]
	stray := ""
	flags.Visit(func(f *flag.Flag) {
		if of := measureOf[f.Name]; of != "" && of != words[0] {
			stray = f.Name
		}
	})
	switch {
	case score == nil:
		fmt.Fprintf(stderr, "evaluate: no measure %q; there are timex, events, links, timeline, coref\n", words[0])
		return 2
	case stray != "":
		fmt.Fprintf(stderr, "evaluate: -%s is of the measure %s, not of %s\n", stray, measureOf[stray], words[0])
		return 2
	case e.task != "" && !slices.Contains(tasks, e.task):
		fmt.Fprintf(stderr, "evaluate: -task: no task %q; there are %s\n", e.task, strings.Join(tasks, ", "))
		return 2
	case e.goldMentions && e.answers != nil:
		fmt.Fprintln(stderr, "evaluate: -gold-mentions and -answers exclude each other")
		return 2
	}
	e.corpus = &corpus{dir: words[1]}
	if err := errors.Join(score(&e), e.out.Flush()); err != nil {
		fmt.Fprintf(stderr, "evaluate: %v\n", err)
		return 1
	}
	return 0
}

// mistake lists a mistake of the answers, if that is wanted.
func (e *evaluation) mistake(fields ...any) {
	if !e.listErrors {
		return
	}
	for i, f := range fields {
		if i > 0 {
			e.out.WriteByte('\t')
		}
		fmt.Fprint(e.out, strings.ReplaceAll(fmt.Sprint(f), "\n", " "))
	}
	e.out.WriteByte('\n')
}

func (e *evaluation) printf(format string, args ...any) { fmt.Fprintf(e.out, format, args...) }
