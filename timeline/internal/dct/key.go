package dct

import "strings"

// kind says what a statement of a date is, best first.
type kind uint8

const (
	noKind           kind = iota
	firstPublication      // "First published"
	publication           // "Published"
	stamp                 // of a wire
	dated                 // "Date:"
	bare                  // a byline, a line that is a date
	dateline              // "LONDON, Sept 25 (Agency) -"
	scene                 // "Place, 25 September 2023 -", which may also set the scene of a story
	update                // "Last modified"
)

// kindOf is the kind of a key, which is in lower case and has a space where a
// name in JSON or meta data has a change of case or punctuation.
func kindOf(name string) kind {
	switch name {
	case "first posted",
		"first published",
		"originally posted",
		"originally published":
		return firstPublication
	case "article created",
		"created",
		"created at",
		"created date",
		"date created",
		"date issued",
		"date of issue",
		"date posted",
		"date published",
		"dateline",
		"filed",
		"for immediate release",
		"for release",
		"immediate release",
		"issued",
		"news release",
		"post date",
		"posted",
		"posted at",
		"posted date",
		"press release",
		"pub date",
		"pubdate",
		"publication date",
		"publish date",
		"published",
		"published at",
		"published date",
		"published online",
		"published time",
		"submitted",
		"uploaded":
		return publication
	case "date",
		"dated",
		"dated this",
		"sent",
		"time datetime",
		"timestamp":
		return dated
	case "date modified",
		"date updated",
		"edited",
		"last edited",
		"last mod",
		"last modified",
		"last modified at",
		"last update",
		"last updated",
		"last updated at",
		"lastmod",
		"modified",
		"modified at",
		"modified date",
		"modified time",
		"revised",
		"update date",
		"updated",
		"updated at",
		"updated date",
		"updated time":
		return update
	}
	name, this := strings.CutPrefix(name, "this ")
	if subject, rest, ok := strings.Cut(name, " "); ok {
		switch subject {
		case "article", "entry", "item", "page", "post", "story":
			verb, was := strings.CutPrefix(rest, "was ")
			if this == was {
				return kindOf(verb)
			}
		}
	}
	return noKind
}

// opensKey reports the first words of keys, since most words of a text are none.
func opensKey(w string) bool {
	switch w {
	case "article", "created", "date", "dated", "dateline", "edited", "entry", "filed", "first", "for", "immediate", "issued", "item", "last", "lastmod", "modified", "news", "originally", "page", "post", "posted", "press",
		"pub", "pubdate", "publication", "publish", "published", "revised", "sent", "story", "submitted", "this", "time", "timestamp", "update", "updated", "uploaded":
		return true
	}
	return false
}

// The longest key, in words and in bytes.
const (
	keyWords   = 5
	longestKey = 37
)

// key is a key of a header.
type key struct {
	kind
	colon bool // something shows that the date is its value: "Date:", "date ="
	date  bool // the word "date" alone
}

// readKey reads the longest key at s[i:] with the colon, "on" or "at" after it.
func readKey(s string, i int) (k key, end int) {
	var buffer [64]byte
	name := buffer[:0]
	j, found := i, i
	for n := 0; n < keyWords; n++ {
		if n > 0 {
			next := j
			if next < len(s) && (s[next] == ' ' || s[next] == '_' || s[next] == '-') {
				next++
			}
			j = next
			name = append(name, ' ')
		}
		w, _ := wordAt(s, j)
		if w == "" || len(name)+len(w) > longestKey {
			break
		}
		for e := j + camel(w); j < e; j++ {
			name = append(name, s[j]|0x20)
		}
		if n == 0 && !opensKey(string(name)) {
			return k, i
		}
		if known := kindOf(string(name)); known != noKind && !continued(s, j) {
			k, found = key{kind: known, date: string(name) == "date"}, j
		}
	}
	if k.kind == noKind {
		return k, i
	}
	j = found
	for j < len(s) && strings.IndexByte(" \t\"'*>)", s[j]) >= 0 {
		j++
	}
	if j < len(s) && (s[j] == ':' || s[j] == '=') || j > found && strings.IndexByte(s[found:j], '>') >= 0 {
		k.colon = true
		for j < len(s) && strings.IndexByte(" \t\"'*:=", s[j]) >= 0 {
			j++
		}
	}
	if dash := dashEnd(s, j); !k.colon && dash > j && j > found && skipSpace(s, dash) > dash { // "Updated - "
		k.colon, j = true, dash
	}
	j = skipSpace(s, j)
	if j < len(s) && (s[j] == '(' || k.colon && (s[j] == '<' || s[j] == '[')) {
		j++
	}
	for _, w := range [...]string{"on", "at"} {
		if e := skipWord(s, j, w); e > j {
			j = skipSpace(s, skipByte(s, e, ':'))
			break
		}
	}
	return k, j
}

// camel is the length of the first word of a name such as datePublished.
func camel(w string) int {
	for i := 1; i < len(w); i++ {
		if isUpper(w[i]) && isLower(w[i-1]) {
			return i
		}
	}
	return len(w)
}

// continued reports whether a longer word or name goes on at s[i:], so that
// what ends there is no key: "date" in "dated", "updated" in "updatedBy".
func continued(s string, i int) bool {
	return i < len(s) && (isLetter(s[i]) && isLower(s[i]) || s[i] == '\'')
}
