package pos

import (
	"cmp"
	"maps"
	"math"
	"math/rand/v2"
	"slices"

	"github.com/eventgraph/eventgraph/timeline/internal/pos/lexicon"
)

// Trainer learns the weights of a tagger. It is an averaged perceptron
// (Collins 2002), trained on its own decisions: the tags before a word are those
// that it chose. The zero Trainer is not ready: see NewTrainer.
type Trainer struct {
	tagger Tagger // for its lexicon and, once known, its fixed tags
	fixed  map[uint64]Tag
	rows   map[uint64]*trainingRow
	sums   map[uint64]*[numTags]float64 // averages of finished runs
	step   float64                      // words seen
}

// trainingRow is the weights of one feature with their sums over all steps.
type trainingRow struct {
	weight, total, since [numTags]float64
}

// NewTrainer starts with the fixed tags of the sentences: words of the closed
// classes that occur at least often times and always with one tag, and any word
// that occurs five times as often and in 199 of 200 cases with one.
func NewTrainer(words [][]string, tags [][]Tag, often int) *Trainer {
	tr := &Trainer{
		tagger: Tagger{words: lexicon.English(), fixed: newFixedTags(nil)},
		fixed:  map[uint64]Tag{},
		rows:   map[uint64]*trainingRow{},
		sums:   map[uint64]*[numTags]float64{},
	}
	counts := map[uint64]*[numTags]int{}
	for i, sentence := range words {
		for j, s := range sentence {
			var w word
			tr.tagger.look(&w, s, modeSentence, false)
			if counts[w.lower] == nil {
				counts[w.lower] = new([numTags]int)
			}
			counts[w.lower][tags[i][j]]++
		}
	}
	for h, c := range counts {
		all, most := 0, None
		for t, n := range c {
			all += n
			if n > c[most] {
				most = Tag(t)
			}
		}
		if all >= often && c[most] == all && closed(most) || all >= 5*often && 200*c[most] >= 199*all {
			tr.fixed[h] = most
		}
	}
	tr.tagger.fixed = newFixedTags(tr.fixed)
	return tr
}

// closed reports whether the tag takes no new words.
func closed(t Tag) bool {
	switch t {
	case CC, DT, EX, IN, MD, POS, PRP, PRPDollar, TO, WDT, WP, WPDollar, WRB, Dollar,
		Comma, Period, Colon, LRB, RRB:
		return true
	}
	return false
}

// Learn goes once through the sentences in an order that the seed decides.
func (tr *Trainer) Learn(words [][]string, tags [][]Tag, seed uint64) {
	for _, i := range rand.New(rand.NewPCG(seed, 1)).Perm(len(words)) {
		tr.learn(words[i], tags[i])
	}
}

func (tr *Trainer) learn(words []string, tags []Tag) {
	m := modeOf(words)
	looks := make([]word, len(words)+4)
	for i := range looks {
		looks[i] = edge
	}
	for i, s := range words {
		tr.tagger.look(&looks[i+2], s, m, i == 0)
	}
	var f [numFeatures]uint64
	var h history
	for i, want := range tags {
		tag := looks[i+2].fixed
		if tag == None {
			features(&f, (*[5]word)(looks[i:]), &h)
			for j := range f {
				f[j] = featureKey(f[j])
			}
			tag = tr.predict(&f, want)
		}
		h.add(tag)
	}
}

// features writes all features of the word w[2], whose neighbours are two to each side.
func features(f *[numFeatures]uint64, w *[5]word, h *history) {
	own((*[numOwn]uint64)(f[:]), &w[2])
	var n [5][numNear]uint64
	for i := range w {
		near(&n[i], &w[i])
	}
	around := append(f[:numOwn], n[0][twoBefore], n[1][before])
	around = append(around, n[3][after:twoAfter]...)
	around = append(around, n[4][twoAfter])
	tagged((*[numTagged]uint64)(f[len(around):]), h.t1, h.t2)
	joint((*[numJoint]uint64)(f[len(around)+numTagged:]), &w[1], &w[2], &w[3], h)
}

// predict takes the best tag and corrects the weights if it is not the one
// wanted, or not by a margin.
func (tr *Trainer) predict(f *[numFeatures]uint64, want Tag) Tag {
	tr.step++
	var sums [numTags]float64
	for _, key := range f {
		if r := tr.rows[key]; r != nil {
			for t, w := range r.weight {
				sums[t] += w
			}
		}
	}
	best, rival := CC, None
	for t := CC; t < numTags; t++ {
		if sums[t] > sums[best] {
			best = t
		}
		if t != want && (rival == None || sums[t] > sums[rival]) {
			rival = t
		}
	}
	if sums[want]-sums[rival] < margin {
		for _, key := range f {
			r := tr.rows[key]
			if r == nil {
				r = new(trainingRow)
				tr.rows[key] = r
			}
			r.add(want, 1, tr.step)
			r.add(rival, -1, tr.step)
		}
	}
	return best
}

// margin by which the wanted tag must win, in corrections of one feature.
const margin = 8

func (r *trainingRow) add(t Tag, by, step float64) {
	r.total[t] += (step - r.since[t]) * r.weight[t]
	r.since[t] = step
	r.weight[t] += by
}

// Restart keeps the averages of what was learnt so far, to be added to those of
// what is learnt from now on with weights of zero. Averages of a few runs in
// different orders are better than any one of them.
func (tr *Trainer) Restart() {
	for key, r := range tr.rows {
		sum := tr.sums[key]
		if sum == nil {
			sum = new([numTags]float64)
			tr.sums[key] = sum
		}
		for t := range r.weight {
			r.add(Tag(t), 0, tr.step)
			sum[t] += r.total[t]
		}
	}
	clear(tr.rows)
	tr.step = 0
}

// Weights is the file of the averaged weights, and restarts. Cells below the
// threshold, in units of 1/127 of the largest weight, are left out.
func (tr *Trainer) Weights(threshold float64) []byte {
	tr.Restart()
	var averages []float64
	for _, sum := range tr.sums {
		for _, a := range sum {
			if a != 0 {
				averages = append(averages, math.Abs(a))
			}
		}
	}
	if len(averages) == 0 {
		return appendWeights(nil, tr.fixed, nil)
	}
	slices.Sort(averages)
	// The few largest weights are clipped, which leaves finer steps for the rest.
	scale := 127 / averages[len(averages)-1-len(averages)/5000]
	var features []feature
	for _, key := range slices.SortedFunc(maps.Keys(tr.sums), cmp.Compare[uint64]) {
		var cells []cell
		for t, total := range tr.sums[key] {
			w := math.Round(total * scale)
			if w != 0 && math.Abs(w) >= threshold {
				cells = append(cells, cell{Tag(t), int8(max(-127, min(127, w)))})
			}
		}
		if cells != nil {
			features = append(features, feature{key, cells})
		}
	}
	return appendWeights(nil, tr.fixed, features)
}
