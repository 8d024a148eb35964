package web

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/iotest"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/net/html/charset"
)

var update = flag.Bool("update", false, "rewrite the goldens")

func dump(p *Page) string {
	return fmt.Sprintf("title: %s\nsource: %s\nurl: %s\npublished: %s\nmodified: %s\n\n%s\n", p.Title, p.Source, p.URL, p.Published, p.Modified, p.Text)
}

func TestRead(t *testing.T) {
	pages, _ := filepath.Glob("testdata/*.html")
	if len(pages) == 0 {
		t.Fatal("no pages")
	}
	for _, path := range pages {
		source, err := os.Open(path)
		if err != nil {
			t.Fatal(err)
		}
		p, err := Read(source)
		source.Close()
		if err != nil {
			t.Fatal(err)
		}
		golden := strings.TrimSuffix(path, ".html") + ".golden"
		if *update {
			if err := os.WriteFile(golden, []byte(dump(p)), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(golden)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(string(want), dump(p)); diff != "" {
			t.Errorf("%s: -want +got\n%s", path, diff)
		}
	}
}

func TestDates(t *testing.T) {
	for _, tc := range []struct{ name, page, published, modified string }{
		{"Dublin Core", `<meta name="DC.date.issued" content="2023-09-25">`, "2023-09-25", ""},
		{"Dublin Core, the date alone", `<meta name="dc.date" content="2023-09-25">`, "2023-09-25", ""},
		{"parsely", `<meta name="parsely-pub-date" content="2023-09-25T14:02:00Z">`, "2023-09-25T14:02:00Z", ""},
		{"sailthru", `<meta name="sailthru.date" content="Mon, 25 Sep 2023 14:02:00 +0000">`, "2023-09-25T14:02:00Z", ""},
		{"citations", `<meta name="citation_publication_date" content="2023/09/25">`, "2023-09-25", ""},
		{"microdata", `<meta itemprop="datePublished" content="2023-09-25"><meta itemprop="dateModified" content="2023-09-27">`, "2023-09-25", "2023-09-27"},
		{"an update alone", `<meta property="og:updated_time" content="2023-09-27">`, "", "2023-09-27"},
		{"publication counts before a date of no kind", `<meta name="date" content="2023-09-27"><meta name="datePublished" content="2023-09-25">`, "2023-09-25", ""},
		{"the date of an event is none", `<meta name="event_date" content="2023-12-01"><meta name="expiry-date" content="2024-01-01">`, "", ""},
		{"servers fill in http-equiv", `<meta http-equiv="last-modified" content="Mon, 25 Sep 2023 14:02:00 GMT">`, "", ""},
		{"a numeric date of open order", `<meta name="date" content="03/04/2023">`, "", ""},
		{"a time element that says what it is", `<p>Text <time datetime="2001-01-01">then</time> <time itemprop="datePublished" datetime="2023-09-25">now</time>`, "2023-09-25", ""},
		{"a time element by its class", `<time class="entry-date published" datetime="2023-09-25">now</time>`, "2023-09-25", ""},
		{"the first of other time elements", `<time datetime="2023-09-25">now</time><time datetime="2001-01-01">then</time>`, "2023-09-25", ""},
		{"a time element in the navigation", `<nav><time datetime="2001-01-01">then</time></nav>`, "", ""},
		{"the address", `<link rel="canonical" href="https://a.example/news/2023/09/25/bridge">`, "2023-09-25", ""},
		{"the address, month in letters", `<meta property="og:url" content="https://a.example/uk/2023/sep/25/bridge">`, "2023-09-25", ""},
		{"the address, in one part", `<link rel=canonical href="https://a.example/2023-09-25-bridge.html">`, "2023-09-25", ""},
		{"the address, digits alone", `<link rel=canonical href="https://a.example/20230925/bridge">`, "2023-09-25", ""},
		{"a month in the address is no day", `<link rel=canonical href="https://a.example/2023/09/bridge">`, "", ""},
		{"a number in the address", `<link rel=canonical href="https://a.example/12345678/bridge">`, "", ""},
		{"meta data count before the address", `<link rel=canonical href="https://a.example/2023/09/25/x"><meta name=date content="2023-09-24">`, "2023-09-24", ""},
		{"a posting of a job is no article", `<script type="application/ld+json">{"@type":"JobPosting","datePublished":"2023-09-25"}</script>`, "", ""},
	} {
		p, err := Read(strings.NewReader(tc.page))
		if err != nil || p.Published.String() != tc.published || p.Modified.String() != tc.modified {
			t.Errorf("%s: published %q modified %q, want %q %q (%v)", tc.name, p.Published, p.Modified, tc.published, tc.modified, err)
		}
	}
}

func TestCharset(t *testing.T) {
	for _, tc := range []struct{ name, page, want string }{
		{"a meta element", "<meta charset=iso-8859-1><p>Caf\xe9", "Café"},
		{"http-equiv", `<meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><p>` + "\xcc\xee\xf1\xea\xe2\xe0", "Москва"},
		{"a byte order mark", "\xef\xbb\xbf<p>Café", "Café"},
		{"UTF-16 by its mark", "\xff\xfe<\x00p\x00>\x00A\x00\xe9\x00", "Aé"},
		{"nothing, UTF-8 far down", "<p>" + strings.Repeat("plain ", 400) + "Café", strings.Repeat("plain ", 400) + "Café"},
		{"nothing, no UTF-8", "<p>Caf\xe9", "Café"},
		{"a wrong claim leaves valid UTF-8", "<meta charset=utf-8><p>Caf\xe9 \xc3\xa9", "Caf\uFFFD é"},
	} {
		p, err := Read(strings.NewReader(tc.page))
		if err != nil || p.Text != tc.want {
			t.Errorf("%s: %q %v, want %q", tc.name, p.Text, err, tc.want)
		}
	}
}

func TestReadError(t *testing.T) {
	failure := errors.New("broken pipe")
	if _, err := Read(io.MultiReader(strings.NewReader("<p>x"), iotest.ErrReader(failure))); !errors.Is(err, failure) {
		t.Errorf("%v, want the error of the reader", err)
	}
}

// No nesting is too deep, whatever it is made of.
func TestDeepNesting(t *testing.T) {
	for _, tag := range []string{"div", "a", "article", "table", "nav", "b", "svg", "li"} {
		p, err := Read(strings.NewReader(strings.Repeat("<"+tag+">", 100_000) + "text"))
		if err != nil || p.Text != "" && p.Text != "text" {
			t.Errorf("%s: %d bytes of text, %v", tag, len(p.Text), err)
		}
	}
	if _, err := Read(strings.NewReader(`<script type="application/ld+json">` + strings.Repeat("[", 1_000_000) + "</script>")); err != nil {
		t.Error(err)
	}
}

func FuzzRead(f *testing.F) {
	pages, _ := filepath.Glob("testdata/*.html")
	for _, path := range pages {
		if page, err := os.ReadFile(path); err == nil {
			f.Add(page)
		}
	}
	for _, s := range []string{"", "<", "</p>", "<nav><p>x</body>y", "<title/><p>x", "<script>", "<!--", "\xff\xfe<\x00", "<meta charset=utf-7>", `<script type="application/ld+json">{"@graph":[{"@graph":null}]}</script>`} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, page []byte) {
		p, err := Read(strings.NewReader(string(page)))
		if err != nil {
			t.Fatal(err)
		}
		if !utf8.ValidString(p.Text) || !utf8.ValidString(p.Title) || strings.Contains(p.Text, "\n\n\n") || strings.TrimSpace(p.Text) != p.Text {
			t.Fatalf("text %q title %q", p.Text, p.Title)
		}
		if !p.Published.Valid() || !p.Modified.Valid() {
			t.Fatalf("%s %s", p.Published, p.Modified)
		}
		if label := labelOf(page); label == "utf-8" {
			checkSource(t, page, p, label)
		}
	})
}

// labelOf is the encoding that a page is read in.
func labelOf(page []byte) string {
	if _, name, certain := charset.DetermineEncoding(page, ""); certain || !utf8.Valid(page) {
		return name
	}
	return "utf-8"
}

func BenchmarkRead(b *testing.B) {
	page, err := os.ReadFile("testdata/news.html")
	if err != nil {
		b.Fatal(err)
	}
	b.SetBytes(int64(len(page)))
	b.ReportAllocs()
	for range b.N {
		if _, err := Read(strings.NewReader(string(page))); err != nil {
			b.Fatal(err)
		}
	}
}
