package pack_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/eventgraph/eventgraph/timeline/rule/pack"
	"github.com/eventgraph/eventgraph/timeline/tagger"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// Every pack reads its language through the bridge, with byte offsets that are
// right in text outside ASCII.
func TestLanguages(t *testing.T) {
	for _, tt := range []struct {
		name, text string
		want       []string
	}{
		{"nl", "We spraken elkaar gisteren.", []string{"gisteren|2023-09-24"}},
		{"ru", "Встреча будет завтра.", []string{"завтра|2023-09-26"}},
		{"br", "A reunião foi ontem.", []string{"ontem|2023-09-24"}},
		{"zh", "我们明天见", []string{"明天|2023-09-26"}},
		{"en", "We met yesterday.", []string{"yesterday|2023-09-24"}},
	} {
		l, ok := pack.Language(tt.name)
		if !ok {
			t.Fatalf("no language %q", tt.name)
		}
		c := tagger.Config{Language: l}
		var got []string
		for x := range c.Find(tt.text, timex.Ymd(2023, 9, 25)) {
			got = append(got, x.Text+"|"+x.Value.String())
		}
		if diff := cmp.Diff(tt.want, got); diff != "" {
			t.Errorf("%s: -want +got\n%s", tt.name, diff)
		}
	}
	if _, ok := pack.Language("xx"); ok {
		t.Error("an unknown language is ok")
	}
}
