package timeml

import (
	"bufio"
	"strconv"
	"strings"
	"unicode/utf8"
)

// xmlWriter writes XML 1.0. Its errors come out at the Flush of w.
type xmlWriter struct {
	w *bufio.Writer
}

func (b xmlWriter) raw(s string) { b.w.WriteString(s) }

// element writes one line with an element of plain text.
func (b xmlWriter) element(name, text string) {
	b.open(name)
	b.text(text)
	b.raw("</" + name + ">\n")
}

// open writes a start tag with pairs of attribute and value. Empty ones are
// left out, but for value, which every TIMEX3 has.
func (b xmlWriter) open(name string, attributes ...string) { b.tag(name, attributes, ">") }

func (b xmlWriter) empty(name string, attributes ...string) { b.tag(name, attributes, "/>") }

func (b xmlWriter) tag(name string, attributes []string, end string) {
	b.raw("<" + name)
	for i := 0; i < len(attributes); i += 2 {
		if attributes[i+1] == "" && attributes[i] != "value" {
			continue
		}
		b.raw(" " + attributes[i] + `="`)
		b.escape(attributes[i+1], "\t\n\r\"")
		b.raw(`"`)
	}
	b.raw(end)
}

// text writes character data. A carriage return is escaped, since a parser
// makes it a line feed otherwise.
func (b xmlWriter) text(s string) { b.escape(s, "\r") }

// escape writes s with references for the characters of markup and those in
// more, and with U+FFFD for what XML 1.0 does not allow (production 2, Char).
func (b xmlWriter) escape(s, more string) {
	done := 0
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		with := ""
		switch {
		case r == '&':
			with = "&amp;"
		case r == '<':
			with = "&lt;"
		case r == '>':
			with = "&gt;"
		case r < utf8.RuneSelf && strings.IndexByte(more, byte(r)) >= 0:
			with = "&#" + strconv.Itoa(int(r)) + ";"
		case r == utf8.RuneError && n == 1, r < ' ' && r != '\t' && r != '\n' && r != '\r', r == 0xFFFE, r == 0xFFFF:
			with = "\uFFFD"
		}
		if with != "" {
			b.raw(s[done:i])
			b.raw(with)
			done = i + n
		}
		i += n
	}
	b.raw(s[done:])
}
