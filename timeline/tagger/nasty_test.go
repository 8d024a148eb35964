package tagger_test

import (
	"strings"
	"testing"

	"github.com/eventgraph/eventgraph/timeline/internal/nasty"
	"github.com/eventgraph/eventgraph/timeline/tagger"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// Texts on which other readers of dates hang give expressions in order that
// quote the text. That the work is linear is tested in internal/steps.
func TestNasty(t *testing.T) {
	for _, in := range nasty.Inputs() {
		t.Run(in.Name, func(t *testing.T) {
			if fault := disorder(in.Make(1 << 16)); fault != "" {
				t.Errorf("%.500s", fault)
			}
		})
	}
}

// Any three words of time are a text: "Monday in May" once looked for words
// before the first.
func TestThreeWords(t *testing.T) {
	words := strings.Fields("the a this last next of in on to and before ago early end about first 15th half 12 398 1999 9/11 5.30 10:30 Monday Tuesdays May summer year weeks " +
		"hours weekend night noon tonight tomorrow Easter now daily twice BC pm GMT $5 , . ( ' century '90s fiscal 2013-W12")
	var c tagger.Config
	for _, a := range words {
		for _, b := range words {
			for _, d := range words {
				text := a + " " + b + " " + d
				for _, dct := range []timex.Value{{}, timex.Ymd(2013, 3, 12)} {
					for m := range c.Find(text, dct) {
						if m.Start < 0 || m.Start >= m.End || m.End > len(text) {
							t.Fatalf("%q: [%d, %d)", text, m.Start, m.End)
						}
					}
				}
			}
		}
	}
}
