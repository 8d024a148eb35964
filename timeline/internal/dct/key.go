package dct

import "strings"

// kind says what a statement of a date is, best first.
type kind uint8

const (
	noKind           kind = iota
	firstPublication      // "First published"
	publication           // "Published"
	stamp                 // of a wire
	bare                  // "Date:", a byline, a line that is a date
	dateline              // "LONDON, Sept 25 (Agency) -"
	scene                 // "Place, 25 September 2023 -", which may also set the scene of a story
	update                // "Last modified"
)

// keys are the words before a date in a header, in lower case, with a space
// where a name in JSON or meta data has a change of case or punctuation.
var keys = map[string]kind{
	"first published":   firstPublication,
	"first posted":      firstPublication,
	"originally posted": firstPublication,

	"originally published":                    firstPublication,
	"this article was first published":        firstPublication,
	"this article was originally published":   firstPublication,
	"this article was published":              firstPublication,
	"this story was first published":          firstPublication,
	"this story was originally published":     firstPublication,
	"this story was published":                firstPublication,
	"this post was originally published":      firstPublication,
	"article first published":                 firstPublication,
	"a version of this article was published": firstPublication,

	"article date":          publication,
	"article created":       publication,
	"article issued":        publication,
	"created":               publication,
	"created at":            publication,
	"created date":          publication,
	"date created":          publication,
	"date issued":           publication,
	"date posted":           publication,
	"date published":        publication,
	"date of issue":         publication,
	"dateline":              publication,
	"filed":                 publication,
	"immediate release":     publication,
	"for immediate release": publication,
	"issued":                publication,
	"news release":          publication,
	"post date":             publication,
	"posted":                publication,
	"posted at":             publication,
	"posted date":           publication,
	"press release":         publication,
	"pub date":              publication,
	"pubdate":               publication,
	"publication date":      publication,
	"publish date":          publication,
	"published":             publication,
	"published at":          publication,
	"published date":        publication,
	"published time":        publication,
	"published online":      publication,
	"uploaded":              publication,

	"date":      bare,
	"sent":      bare,
	"timestamp": bare,

	"date modified":    update,
	"date updated":     update,
	"edited":           update,
	"last edited":      update,
	"last modified":    update,
	"last modified at": update,
	"last mod":         update,
	"lastmod":          update,
	"last update":      update,
	"last updated":     update,
	"last updated at":  update,
	"modified":         update,
	"modified at":      update,
	"modified date":    update,
	"modified time":    update,
	"revised":          update,
	"update date":      update,
	"updated":          update,
	"updated at":       update,
	"updated date":     update,
	"updated time":     update,
}

// The longest key, in words and in bytes.
const (
	keyWords   = 7
	longestKey = 44
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
		w, e := wordAt(s, j)
		if w == "" || len(name)+len(w) > longestKey {
			break
		}
		for e = j + camel(w); j < e; j++ {
			name = append(name, s[j]|0x20)
		}
		if known, ok := keys[string(name)]; ok && !continued(s, j) {
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
	j = skipSpace(s, j)
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
