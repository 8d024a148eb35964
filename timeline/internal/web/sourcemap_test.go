package web

import (
	"bytes"
	"maps"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/charset"
	"pgregory.net/rapid"
)

// readBack reads a stretch of a page in another way than Read does: it decodes
// it as a whole and lets the tokenizer read the references.
func readBack(source []byte, label string) string {
	if e, name := charset.Lookup(label); name != "utf-8" {
		source, _ = e.NewDecoder().Bytes(source)
	}
	var text strings.Builder
	z := html.NewTokenizer(bytes.NewReader(source))
	for skip := false; ; {
		switch z.Next() {
		case html.ErrorToken:
			return strings.Join(strings.FieldsFunc(strings.Map(func(r rune) rune {
				if r == '\u00AD' || r == '\u200B' || r == '\uFEFF' {
					return -1
				}
				return r
			}, text.String()), unicode.IsSpace), " ")
		case html.TextToken:
			if !skip {
				text.WriteString(invalidAs(string(z.Text()), "\uFFFD"))
			}
		case html.StartTagToken, html.SelfClosingTagToken:
			name, _ := z.TagName()
			skip = string(name) == "script" || string(name) == "title"
			if string(name) == "br" || string(name) == "td" || string(name) == "th" {
				text.WriteByte(' ')
			}
		case html.EndTagToken:
			skip = false
		}
	}
}

// invalidAs replaces every byte that is no UTF-8.
func invalidAs(s, with string) string {
	var b strings.Builder
	for _, r := range s {
		if r == utf8.RuneError {
			b.WriteString(with)
			continue
		}
		b.WriteRune(r)
	}
	return b.String()
}

func TestSource(t *testing.T) {
	for _, tc := range []struct{ name, page, text, want string }{
		{"plain", "<p>The bridge closed.", "bridge", "bridge"},
		{"a tag inside", "<p>The <b>bri</b>dge closed.", "bridge", "bri</b>dge"},
		{"an entity inside", "<p>Smith &amp; Sons closed.", "Smith & Sons", "Smith &amp; Sons"},
		{"an entity alone", "<p>It cost &pound;3m.", "£", "&pound;"},
		{"after an entity without its semicolon", "<p>It cost &pound3m.", "3m", "3m"},
		{"an ampersand that is none", "<p>Smith & Sons closed.", "& Sons", "& Sons"},
		{"spaces", "<p>on\r\n\t Monday &nbsp; morning", "on Monday morning", "on\r\n\t Monday &nbsp; morning"},
		{"a soft hyphen", "<p>Mon&shy;day", "Monday", "Mon&shy;day"},
		{"a line break", "<p>on<br>Monday", "on Monday", "on<br>Monday"},
		{"two paragraphs", "<p>on</p>\n<p>Monday", "on\n\nMonday", "on</p>\n<p>Monday"},
		{"what lies between them", "<p>on</p>\n<p>Monday", "\n\n", "</p>\n<p>"},
		{"a byte order mark", "\ufeff<p>Caf\u00e9 closed", "closed", "closed"},
		{"Latin-1", "<meta charset=iso-8859-1><p>Caf\xe9 closed", "Café closed", "Caf\xe9 closed"},
		{"UTF-16", "\xff\xfe<\x00p\x00>\x00A\x00\xe9\x00 \x00B\x00", "é B", "\xe9\x00 \x00B\x00"},
		{"no UTF-8", "<meta charset=utf-8><p>Caf\xe9 closed \xc3\xa9", "\uFFFD closed é", "\xe9 closed \xc3\xa9"},
		{"a title and a script before", "<title>A &amp; B</title><script>if (a && b) {}</script><p>closed", "closed", "closed"},
		{"a script inside", "<p>The <script>x</script>bridge", "The bridge", "The <script>x</script>bridge"},
	} {
		p, err := Read(strings.NewReader(tc.page))
		at := strings.Index(p.Text, tc.text)
		if err != nil || at < 0 {
			t.Errorf("%s: %q is not in %q", tc.name, tc.text, p.Text)
			continue
		}
		if from, to, ok := p.Map.Source(at, at+len(tc.text)); !ok || tc.page[from:to] != tc.want {
			t.Errorf("%s: %d-%d of %q, want %q", tc.name, from, to, tc.page, tc.want)
		}
	}
}

// What the text does not have has no source; an empty span has a place.
func TestSourceRange(t *testing.T) {
	p, err := Read(strings.NewReader("<p>A b</p><p>c"))
	if err != nil || p.Text != "A b\n\nc" {
		t.Fatalf("%q, %v", p.Text, err)
	}
	for _, s := range [][2]int{{-1, 0}, {1, 0}, {0, 7}, {7, 7}} {
		if _, _, ok := p.Map.Source(s[0], s[1]); ok {
			t.Errorf("%v has a source", s)
		}
	}
	for at, want := range []int{3, 4, 5, 6, 6, 13, 14} {
		if from, to, ok := p.Map.Source(at, at); !ok || from != want || to != want {
			t.Errorf("byte %d stood at %d-%d, want %d", at, from, to, want)
		}
	}
	if _, _, ok := new(Map).Source(0, 0); ok {
		t.Error("a page without text has a source")
	}
}

// checkSource holds every character of the text and the stretch from every
// second word to the next but four against its source.
func checkSource(t interface{ Fatalf(string, ...any) }, page []byte, p *Page, label string) {
	if p.Text == "" {
		return
	}
	last := 0
	for i, r := range p.Text {
		if unicode.IsSpace(r) {
			continue
		}
		n := utf8.RuneLen(r)
		from, to, ok := p.Map.Source(i, i+n)
		if !ok || from < last || to <= from || to > len(page) {
			t.Fatalf("%q at %d stood at %d-%d (%v) after %d of %d", r, i, from, to, ok, last, len(page))
		}
		last = from
		if got := readBack(page[from:to], label); !strings.ContainsRune(got, r) || utf8.RuneCountInString(got) > 2 {
			t.Fatalf("%q at %d was read from %q, which is %q", r, i, page[from:to], got)
		}
	}
	at := 0
	for _, paragraph := range strings.Split(p.Text, between) {
		words := strings.Split(paragraph, " ")
		for i := range words {
			s := strings.Join(words[i:min(len(words), i+4)], " ")
			from, to, ok := p.Map.Source(at, at+len(s))
			if !ok || readBack(page[from:to], label) != s {
				t.Fatalf("%q was read from %q, which is %q", s, page[from:to], readBack(page[from:to], label))
			}
			at += len(words[i]) + 1
		}
		at += len(between) - 1
	}
}

// The source of any stretch of text, decoded, is that text: through encodings,
// references, tags and white space.
func TestSourceReadsBack(t *testing.T) {
	alphabets := map[string][]string{
		"utf-8": {"é", "日本", "🌉", "\u0301"}, "iso-8859-1": {"é", "ß"}, "windows-1252": {"“", "é"}, "windows-1251": {"Мост", "ы"}, "koi8-r": {"Мост"},
		"shift_jis": {"日本", "ｶ"}, "euc-jp": {"日本"}, "gbk": {"日本", "д"}, "gb18030": {"日本", "🌉"}, "big5": {"日本"}, "euc-kr": {"한국"},
		"utf-16le": {"é", "🌉", "日"}, "utf-16be": {"é", "🌉"},
	}
	labels := slices.Sorted(maps.Keys(alphabets))
	pieces := []string{"Bridge", "closed", "a", " ", " ", "\r\n", " \t ", "&nbsp;", "&amp;", "&AMP", "&lt;b&gt;", "&eacutex", "&#8217;", "&#x2014", "&fjlig;", "&acE;", "&bne;", "&semi;", "&nope;", "&",
		"&shy;", "<b>", "</b>", "<a href='/x?a&amp;b'>", "</a>", "<!-- no -->", "<br>", "</p><p>", "<div>", "<script>x</script>", "<aside>no</aside>", "<", "\x00"}
	rapid.Check(t, func(t *rapid.T) {
		label := rapid.SampledFrom(labels).Draw(t, "encoding")
		body := strings.Join(rapid.SliceOf(rapid.SampledFrom(append(alphabets[label], pieces...))).Draw(t, "body"), "")
		page := "<meta charset=" + label + "><p>" + body
		if strings.HasPrefix(label, "utf-16") {
			page = "\ufeff<p>" + body
		}
		source := []byte(page)
		if e, name := charset.Lookup(label); name != "utf-8" {
			var err error
			if source, err = e.NewEncoder().Bytes(source); err != nil {
				t.Fatalf("%s: %v", label, err)
			}
		}
		p, err := Read(bytes.NewReader(source))
		if err != nil {
			t.Fatal(err)
		}
		checkSource(t, source, p, label)
	})
}

// A page decoded character by character is what it is decoded at once.
func TestConvert(t *testing.T) {
	for _, label := range []string{"windows-1252", "windows-1251", "shift_jis", "euc-jp", "iso-2022-jp", "gbk", "gb18030", "big5", "euc-kr", "utf-16le", "utf-16be", "x-user-defined"} {
		e, _ := charset.Lookup(label)
		rapid.Check(t, func(t *rapid.T) {
			source := rapid.SliceOf(rapid.Byte()).Draw(t, "source")
			d := convert(e.NewDecoder(), source)
			if want, _ := e.NewDecoder().Bytes(source); !bytes.Equal(d.page, want) {
				t.Fatalf("%s: %q is %q, want %q", label, source, d.page, want)
			}
			if len(d.origin) != len(d.page)+1 || d.origin[len(d.page)] != len(source) {
				t.Fatalf("%s: %d origins of %d bytes", label, len(d.origin), len(d.page))
			}
		})
	}
}

// A reference has the characters that html.UnescapeString gives it and leaves what follows.
func TestReadEntity(t *testing.T) {
	for s, want := range map[string]struct {
		chars string
		n     int
	}{
		"&amp;": {"&", 5}, "&ampx": {"&", 4}, "&semi;;": {";", 6}, "&#59;;": {";", 5}, "&#120x": {"x", 5}, "&fjlig;j": {"fj", 7}, "&bne;": {"=\u20e5", 5},
		"&notit;": {"¬", 4}, "&notin;": {"∉", 7}, "&#0;": {"\ufffd", 4}, "&#x80;": {"€", 6}, "&": {}, "&&": {}, "&;": {}, "&nope;": {}, "& amp;": {}, "&lt&gt": {"<", 3},
	} {
		if chars, n := readEntity([]byte(s)); chars != want.chars || n != want.n {
			t.Errorf("%q: %q of %d bytes, want %q of %d", s, chars, n, want.chars, want.n)
		}
	}
}
