// Steps takes one nasty text through the whole route. Built with -cover, it is
// the step counter of the tests of this package: Go counts how often each block
// of our code is run, which is the same on every machine, whereas times are not.
package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"runtime"
	"strconv"
	"strings"

	"github.com/eventgraph/eventgraph/timeline"
	"github.com/eventgraph/eventgraph/timeline/export"
	"github.com/eventgraph/eventgraph/timeline/internal/nasty"
)

func main() {
	name, size := os.Args[1], os.Args[2]
	n, err := strconv.Atoi(size)
	if err != nil {
		panic(err)
	}
	for _, in := range nasty.Inputs() {
		if in.Name == name {
			if err := route(in.Make(n)); err != nil {
				panic(err)
			}
		}
	}
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	fmt.Println(m.TotalAlloc)
}

// route reads the text as an article, twice, and as a web page, works out the
// graph of all three, writes it and takes it through its durable form.
func route(text string) error {
	page, err := timeline.FromHTML(strings.NewReader(text))
	if err != nil {
		return err
	}
	page.ID = "page"
	ctx := context.Background()
	g, err := timeline.Build(ctx, page, timeline.Document{ID: "a", Text: text}, timeline.Document{ID: "b", Text: "Published: 25 September 2023\n\n" + text})
	if err != nil {
		return err
	}
	if err := export.JSON(io.Discard, g); err != nil {
		return err
	}
	if err := export.HTML(io.Discard, g, export.HTMLOptions{}); err != nil {
		return err
	}
	r, w := io.Pipe()
	go func() {
		_, err := g.WriteTo(w)
		w.CloseWithError(err)
	}()
	_, err = new(timeline.Graph).ReadFrom(r)
	return err
}
