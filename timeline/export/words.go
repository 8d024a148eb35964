package export

import (
	"path"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/eventgraph/eventgraph/timeline"
)

// line makes text of any bytes fit for one line of any format: spaces, tabs and
// line ends become single spaces, marks that override the direction of writing
// are left out, and what is no character becomes U+FFFD.
func line(s string) string {
	var b strings.Builder
	space := false
	for _, r := range s {
		if unicode.IsSpace(r) || r == '\u2028' || r == '\u2029' {
			space = b.Len() > 0
			continue
		}
		if r >= 0x202A && r <= 0x202E || r >= 0x2066 && r <= 0x2069 {
			continue // would turn round the direction of what follows
		}
		if space {
			b.WriteByte(' ')
			space = false
		}
		b.WriteRune(character(r))
	}
	return b.String()
}

// character replaces control characters and non-characters, which XML forbids
// and terminals obey.
func character(r rune) rune {
	if unicode.IsControl(r) || r&0xFFFE == 0xFFFE || r >= 0xFDD0 && r <= 0xFDEF {
		return utf8.RuneError
	}
	return r
}

// lines is line for each of a list.
func lines(list []string) []string {
	out := make([]string, len(list))
	for i, s := range list {
		out[i] = line(s)
	}
	return out
}

// caption is the label of an event with its remark, on one line.
func caption(e *timeline.Event) string { return line(e.Label + remark(e)) }

// quote is the mention that gives the event its time, else the first that gives
// one, else the first.
func quote(e *timeline.Event) (m timeline.Mention) {
	for i := len(e.Mentions) - 1; i >= 0; i-- {
		if t := e.Mentions[i].Time; i == 0 && m.Time.IsZero() || !t.IsZero() && (m.Time != e.Time.Value || t == e.Time.Value) {
			m = e.Mentions[i]
		}
	}
	return m
}

// sources lists the documents of an event, each once; an event added by hand has
// none.
func sources(e *timeline.Event) []string { return nonEmpty(documents(e)...) }

func nonEmpty(list ...string) (out []string) {
	for _, s := range list {
		if s != "" {
			out = append(out, s)
		}
	}
	return out
}

// certainty says how much is known of an event's time.
func certainty(t timeline.Time) string {
	switch {
	case t.Status == timeline.Stated:
		return "stated by a source"
	case t.Status == timeline.Inferred:
		return "inferred from other times"
	}
	return "not known"
}

// titles are the documents' titles by ID, or the ID itself where there is none.
func titles(src Source) map[string]string {
	t := map[string]string{}
	for d := range src.Documents() {
		t[d.ID] = d.ID
		if d.Title != "" {
			t[d.ID] = d.Title
		}
	}
	return t
}

// wrap breaks text between words into lines of about width characters.
func wrap(s string, width int) (out []string) {
	n := 0
	for _, word := range strings.Fields(s) {
		k := len([]rune(word))
		if len(out) > 0 && n+1+k <= width {
			out[len(out)-1] += " " + word
			n += 1 + k
			continue
		}
		out = append(out, word)
		n = k
	}
	return out
}

// withoutFolder leaves out the folder that all paths share.
func withoutFolder(paths []string) []string {
	folder := ""
	for i, p := range paths {
		dir := path.Dir(p) + "/"
		if i == 0 {
			folder = dir
		}
		for folder != "" && !strings.HasPrefix(dir, folder) {
			folder = folder[:strings.LastIndexByte(strings.TrimSuffix(folder, "/"), '/')+1]
		}
	}
	names := make([]string, len(paths))
	for i, p := range paths {
		names[i] = strings.TrimPrefix(p, folder)
	}
	return names
}
