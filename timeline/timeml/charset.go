package timeml

import (
	"bufio"
	"fmt"
	"io"
	"strings"
)

// charset reads the encodings that an XML declaration in a corpus names.
func charset(label string, r io.Reader) (io.Reader, error) {
	switch strings.ToLower(label) {
	case "ascii", "us-ascii", "utf8":
		return r, nil
	case "iso-8859-1", "latin1", "latin-1":
		return &latin1{r: bufio.NewReader(r)}, nil
	}
	return nil, fmt.Errorf("unknown encoding %q", label)
}

// latin1 turns ISO 8859-1 into UTF-8.
type latin1 struct {
	r    *bufio.Reader
	rest byte // second byte of a character, 0 for none
}

func (l *latin1) Read(b []byte) (n int, err error) {
	for n < len(b) {
		if l.rest != 0 {
			b[n], l.rest = l.rest, 0
			n++
			continue
		}
		c, err := l.r.ReadByte()
		if err != nil {
			return n, err
		}
		if c >= 0x80 {
			c, l.rest = 0xC0|c>>6, 0x80|c&0x3F
		}
		b[n] = c
		n++
	}
	return n, nil
}
