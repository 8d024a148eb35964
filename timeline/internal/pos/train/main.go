// Train learns the weights of the part-of-speech tagger from a treebank and
// measures them on others:
//
//	go run ./timeline/internal/pos/train -train FILE -test FILE,FILE -out english.bin
//
// The files have one word a line, as in CoNLL-U without its first column: form,
// lemma, universal tag, Penn tag, features, head, relation, and a last column
// that may say SpaceAfter=No; an empty line ends a sentence, and a line
// "# newdoc id = CORPUS_genre_name" begins a document.
package main

import (
	"flag"
	"fmt"
	"os"
	"strings"

	"github.com/eventgraph/eventgraph/timeline/internal/pos"
)

func main() {
	train := flag.String("train", "", "treebank to learn from")
	test := flag.String("test", "", "treebanks to measure on, with commas")
	genres := flag.String("genres", "", "genres to learn from, with commas; empty: all")
	out := flag.String("out", "", "file for the weights; empty: measure only")
	rounds := flag.Int("rounds", 4, "times to go through the treebank")
	runs := flag.Int("runs", 4, "times to learn anew, to take the average")
	threshold := flag.Float64("threshold", 10, "smallest weight to keep, of 127")
	wrong := flag.Bool("errors", false, "list the confusions of tags")
	flag.Parse()
	if err := run(*train, *test, *genres, *out, *runs, *rounds, *threshold, *wrong); err != nil {
		fmt.Fprintln(os.Stderr, "train:", err)
		os.Exit(1)
	}
}

func run(train, test, genres, out string, runs, rounds int, threshold float64, wrong bool) error {
	sentences, err := readTreebank(train)
	if err != nil {
		return err
	}
	var words [][]string
	var tags [][]pos.Tag
	for _, s := range sentences {
		if genres == "" || strings.Contains(","+genres+",", ","+s.genre+",") {
			words, tags = append(words, s.words), append(tags, s.tags)
		}
	}
	words, tags = addShouted(words, tags)
	trainer := pos.NewTrainer(words, tags, 10)
	for i := range runs * rounds {
		if i%rounds == 0 {
			trainer.Restart()
		}
		trainer.Learn(words, tags, uint64(i))
	}
	weights := trainer.Weights(threshold)
	tagger, err := pos.ReadTagger(weights)
	if err != nil {
		return err
	}
	fmt.Printf("%d sentences, %d bytes\n", len(words), len(weights))
	for _, name := range strings.Split(test, ",") {
		if name == "" {
			continue
		}
		held, err := readTreebank(name)
		if err != nil {
			return err
		}
		measure(os.Stdout, name, tagger, held, wrong)
	}
	if out == "" {
		return nil
	}
	return os.WriteFile(out, weights, 0o644)
}

// addShouted adds copies of every tenth sentence in capitals and of another
// tenth in title case, as headlines are written.
func addShouted(words [][]string, tags [][]pos.Tag) ([][]string, [][]pos.Tag) {
	for i, n := 0, len(words); i < n; i++ {
		switch i % 10 {
		case 3:
			words, tags = append(words, each(words[i], strings.ToUpper)), append(tags, tags[i])
		case 7:
			words, tags = append(words, each(words[i], titleCase)), append(tags, tags[i])
		}
	}
	return words, tags
}

func each(words []string, f func(string) string) []string {
	out := make([]string, len(words))
	for i, w := range words {
		out[i] = f(w)
	}
	return out
}

// titleCase leaves words of up to three letters alone, as most headlines do.
func titleCase(w string) string {
	if len(w) < 4 {
		return w
	}
	return strings.ToUpper(w[:1]) + w[1:]
}
