package export

import (
	"bufio"
	"crypto/sha256"
	"embed"
	"encoding/base64"
	"html/template"
	"io"
	"strings"
	"sync"
)

// HTMLOptions say what the page is called. The zero value is ready to use.
type HTMLOptions struct {
	Title string // "": Chronology
	Intro string // a line below the title; "" for none
}

// HTML writes a page in one file that needs no network: a picture of the dated
// events, and the list of all events with their words, sources and the steps
// from words to dates. Without scripts the list is complete; with them the
// picture can be zoomed and both can be filtered. The page takes all text for
// text, and its content security policy lets no script or style run but its
// own.
//
// The picture draws a day that a source states sharp, a longer or inferred time
// with soft ends, an open side as fading out, and the date that another source
// gives beside the one in force. The list tells the status of each time and
// both sides of each conflict.
func HTML(w io.Writer, src Source, opts HTMLOptions) error {
	t, err := pageTemplate()
	if err != nil {
		return err
	}
	out := bufio.NewWriter(w)
	if err := t.Execute(out, newPage(src, opts)); err != nil {
		return err
	}
	return out.Flush()
}

//go:embed page
var pageFiles embed.FS

// scripts in the order in which they build on each other.
var scripts = []string{"page/axis.js", "page/events.js", "page/marks.js", "page/picture.js", "page/gestures.js", "page/main.js"}

var pageTemplate = sync.OnceValues(func() (*template.Template, error) {
	return template.ParseFS(pageFiles, "page/page.html", "page/event.html")
})

// asset is a script or style with the hash by which the policy knows it.
type asset struct {
	Element template.HTML
	Hash    string
}

// assets reads the script and the style of the page.
var assets = sync.OnceValue(func() (a struct{ Script, Style asset }) {
	var b strings.Builder
	b.WriteString("\"use strict\";{\n")
	for _, name := range scripts {
		b.WriteString(read(name))
	}
	b.WriteString("}\n")
	a.Script = newAsset("script", b.String())
	a.Style = newAsset("style", read("page/page.css"))
	return a
})

func newAsset(element, text string) asset {
	sum := sha256.Sum256([]byte(text))
	return asset{template.HTML("<" + element + ">" + text + "</" + element + ">"), "'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'"}
}

// read returns an embedded file, of which a test sees that it is there.
func read(name string) string {
	b, _ := pageFiles.ReadFile(name)
	return string(b)
}
