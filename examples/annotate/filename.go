package main

import (
	"fmt"
	"hash/fnv"
	"strings"
	"unicode"
)

// filenames gives every document a file of its own in one folder, whatever its
// ID: an ID cannot lead out of the folder, hide its file, or share that of
// another document.
type filenames map[string]bool

// longest is how many bytes of an ID become part of a name; file systems take
// 255 in all.
const longest = 200

// of returns the name of the file for a document, without its extension.
func (f filenames) of(id string) string {
	name := strings.Map(func(r rune) rune {
		if strings.ContainsRune(`/\:*?"<>|`, r) || !unicode.IsPrint(r) {
			return '_'
		}
		return r
	}, strings.TrimSuffix(id, ".txt"))
	name = strings.TrimLeft(name, ".")
	if len(name) > longest {
		h := fnv.New64a()
		h.Write([]byte(id))
		name = fmt.Sprintf("%s-%x", strings.ToValidUTF8(name[:longest], ""), h.Sum64())
	}
	if name == "" {
		name = "_"
	}
	base := name
	for n := 2; f[strings.ToLower(name)]; n++ { // some file systems take a and A for one
		name = fmt.Sprintf("%s-%d", base, n)
	}
	f[strings.ToLower(name)] = true
	return name
}
