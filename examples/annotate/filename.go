package main

import (
	"fmt"
	"hash/fnv"
	"strings"
	"unicode"
)

// filenames gives every document a file of its own in one folder, whatever its
// ID: an ID cannot lead out of the folder, hide its file, or share that of
// another document. It knows the names given out, in small letters since some
// file systems take a and A for one, and the last number behind each.
type filenames map[string]int

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
	base, first := name, strings.ToLower(name)
	for f[strings.ToLower(name)] > 0 {
		f[first]++
		name = fmt.Sprintf("%s-%d", base, f[first])
	}
	f[strings.ToLower(name)] = 1
	return name
}
