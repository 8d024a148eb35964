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

// decode reads a page and returns it in UTF-8. The encoding is that of the byte
// order mark or the meta element; a page that names none and is valid UTF-8 is
// that, since the standard's guess (Windows-1252) looks at its beginning alone.
func decode(r io.Reader) ([]byte, error) {
	page, err := io.ReadAll(r)
	if err != nil {
		return nil, err
	}
	e, name, certain := charset.DetermineEncoding(page[:min(len(page), sniffed)], "")
	if (!certain || name == "utf-8") && utf8.Valid(page) {
		return bytes.TrimPrefix(page, []byte("\uFEFF")), nil
	}
	return e.NewDecoder().Bytes(page)
}
