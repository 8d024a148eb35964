package tagger_test

import (
	"testing"

	"github.com/eventgraph/eventgraph/timeline/internal/nasty"
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
