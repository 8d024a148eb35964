// Annotate writes what each document says, one JSON object a line.
package main

import (
	"bufio"
	"encoding/json"
	"os"

	"github.com/eventgraph/eventgraph/timeline/tagger"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

func main() {
	in := bufio.NewScanner(os.Stdin)
	in.Buffer(nil, 1<<28)
	out := json.NewEncoder(os.Stdout)
	out.SetEscapeHTML(false)
	for in.Scan() {
		var d struct{ ID, Text, DCT string }
		if json.Unmarshal(in.Bytes(), &d) != nil {
			continue
		}
		dct, _ := timex.Parse(d.DCT)
		type tx struct {
			ID       string `json:"id"`
			Start    int    `json:"start"`
			End      int    `json:"end"`
			Text     string `json:"text"`
			Type     string `json:"type"`
			Value    string `json:"value"`
			Mod      string `json:"mod"`
			Earliest string `json:"earliest,omitempty"`
			Latest   string `json:"latest,omitempty"`
			Rule     string
		}
		var ts []tx
		for _, x := range tagger.Find(d.Text, dct) {
			b := x.Value.Bounds()
			ts = append(ts, tx{"t", x.Start, x.End, x.Text, x.Value.Type.String(), x.Value.String(), x.Value.Mod.String(), b.EarliestStart.String(), b.LatestEnd.String(), x.Rule})
		}
		out.Encode(map[string]any{"version": 1, "doc": d.ID, "dct": map[string]any{"value": d.DCT}, "timexes": ts})
	}
}
