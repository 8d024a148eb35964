package timeline

import (
	"fmt"
	"unicode/utf8"

	"github.com/eventgraph/eventgraph/timeline/timeml"
)

// MaxText is how many bytes of a text are read: 16 MiB, more than any article.
// What comes behind them is left out, and a diagnostic of the annotation says
// so. Time and memory are linear in what is read.
const MaxText = 16 << 20

// MaxPage is how many bytes of a web page [FromHTML] reads: 32 MiB. What comes
// behind them is left out, and a diagnostic of the annotation says so.
const MaxPage = 32 << 20

// limit cuts a text that is too long, in front of a rune.
func limit(a *timeml.Annotation, text string, most int) string {
	if len(text) <= most {
		return text
	}
	end := most
	for end > most-utf8.UTFMax && !utf8.RuneStart(text[end]) {
		end--
	}
	a.Diagnostics = append(a.Diagnostics, timeml.Diagnostic{
		Severity: timeml.Error, Span: timeml.Span{Start: end, End: len(text)},
		Summary: fmt.Sprintf("the text has %d bytes, of which the first %d are read", len(text), end),
		Detail:  "split it into documents of their own",
	})
	return text[:end]
}

// limitPage tells of a page whose end was left out.
func limitPage(a *timeml.Annotation, doc Document) {
	if doc.page == nil || !doc.page.cut {
		return
	}
	end := len(doc.Text)
	a.Diagnostics = append(a.Diagnostics, timeml.Diagnostic{
		Severity: timeml.Error, Span: timeml.Span{Start: end, End: end},
		Summary: fmt.Sprintf("the web page has more than %d bytes, of which only those are read", MaxPage),
		Detail:  "split it into pages of their own",
	})
}
