package web

import (
	"bytes"
	"io"
	"unicode/utf8"

	"golang.org/x/net/html/charset"
)

// sniffed is how much of a page is searched for its encoding, as the HTML
// standard has it.
const sniffed = 1024

// decoded is a page in UTF-8, as far as it is valid at all.
type decoded struct {
	page   []byte
	mark   int   // how many bytes of a byte order mark stood before it
	origin []int // by bytes of page, one more for its end: where it stood; nil: in the same place, after the mark
}

// source is where the byte i of the page stood among those that were read.
func (d *decoded) source(i int) int {
	if d.origin == nil {
		return d.mark + i
	}
	return d.origin[i]
}

// decode reads a page. The encoding is that of the byte order mark or the meta
// element; a page that names none and is valid UTF-8 is that, since the
// standard's guess (Windows-1252) looks at its beginning alone.
func decode(r io.Reader) (*decoded, error) {
	page, err := io.ReadAll(r)
	if err != nil {
		return nil, err
	}
	e, name, certain := charset.DetermineEncoding(page[:min(len(page), sniffed)], "")
	if name == "utf-8" || !certain && utf8.Valid(page) {
		text := bytes.TrimPrefix(page, []byte("\uFEFF"))
		return &decoded{page: text, mark: len(page) - len(text)}, nil
	}
	return convert(e.NewDecoder(), page), nil
}

// transformer is the method of transform.Transformer that is needed here.
type transformer interface {
	Transform(dst, src []byte, atEOF bool) (nDst, nSrc int, err error)
}

// convert decodes source character by character: a decoder that is given room
// for no more tells where each of them ends.
func convert(t transformer, source []byte) *decoded {
	d := &decoded{page: make([]byte, 0, len(source)), origin: make([]int, 0, len(source)+1)}
	var char [2 * utf8.UTFMax]byte // some encodings write two characters as one
	for at := 0; at < len(source); {
		written, read := 0, 0
		for room := 1; room <= len(char) && read == 0; room++ {
			written, read, _ = t.Transform(char[:room], source[at:], true)
		}
		if read == 0 { // no decoder does that
			written, read = copy(char[:], "\uFFFD"), 1
		}
		d.page = append(d.page, char[:written]...)
		for range written {
			d.origin = append(d.origin, at)
		}
		at += read
	}
	d.origin = append(d.origin, len(source))
	return d
}
