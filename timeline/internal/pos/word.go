package pos

import (
	"unicode"
	"unicode/utf8"

	"github.com/eventgraph/eventgraph/timeline/internal/digest"
	"github.com/eventgraph/eventgraph/timeline/internal/pos/lexicon"
)

// word is what the features ask of one word of a sentence, found once.
type word struct {
	lower  uint64    // hash of the word in lower case, its digits made 0
	prefix uint64    // hash of its first three letters
	suffix [5]uint64 // hashes of its last 1 to 4 letters; [0] is not used
	lex    uint64    // what the lexicon says of it and of its base
	shape  shape
	caps   shape // shape, with the mode of the sentence and its start
	fixed  Tag   // its one tag whatever stands around it; None: depends
}

// shape is how a word is written.
type shape uint8

const (
	shapeLower   shape = iota
	shapeTitle         // Police
	shapeUpper         // NATO
	shapeInitial       // A
	shapeMixed         // iPhone
	shapeNumber        // 1,000
	shapeDigits        // 24-year-old, B52
	shapeAcronym       // U.S.
	shapeHyphen        // counter-terrorism
	shapeOther         // punctuation and symbols
	shapeEdge          // before and after the sentence
	numShapes
)

// maxWord bounds the bytes that are read of a word. With a last rune it is
// what the compiler keeps on the stack when bytes become a string for a call.
const maxWord = 32 - utf8.UTFMax

// letters is a word in lower case with digits made 0, cut to maxWord bytes.
type letters struct {
	bytes [maxWord + utf8.UTFMax]byte
	n     int
}

// fold lowers a word and finds its shape.
func (l *letters) fold(s string) shape {
	var upper, lower, digit, hyphen, dot, other int
	l.n = 0
	for i, r := range s {
		if l.n >= maxWord {
			break
		}
		switch {
		case r >= 'a' && r <= 'z':
			lower++
		case r >= 'A' && r <= 'Z':
			upper++
			r += 'a' - 'A'
		case r >= '0' && r <= '9':
			digit++
			r = '0'
		case r == '-' || r == '‑' || r == '–':
			if i > 0 {
				hyphen++
			}
			r = '-'
		case r == '.':
			dot++
		case r == '’' || r == '‘':
			r = '\''
		case r == '“' || r == '”' || r == '„' || r == '«' || r == '»':
			// Quotes differ by what stands around them, not by their form.
			other++
		case r < utf8.RuneSelf:
			other++
		case unicode.IsUpper(r):
			upper++
			r = unicode.ToLower(r)
		case unicode.IsLetter(r):
			lower++
		default:
			other++
		}
		if r < utf8.RuneSelf {
			l.bytes[l.n] = byte(r)
			l.n++
		} else {
			l.n += utf8.EncodeRune(l.bytes[l.n:], r)
		}
	}
	first, _ := utf8.DecodeRuneInString(s)
	switch {
	case digit > 0 && upper+lower == 0:
		return shapeNumber
	case digit > 0:
		return shapeDigits
	case upper+lower == 0:
		return shapeOther
	case dot > 0 && upper > 0 && len(s) > 2:
		return shapeAcronym
	case upper == 0 && hyphen > 0:
		return shapeHyphen
	case upper == 0:
		return shapeLower
	case upper == 1 && lower == 0:
		return shapeInitial
	case lower == 0:
		return shapeUpper
	case unicode.IsUpper(first) && (upper == 1 || hyphen > 0):
		return shapeTitle
	}
	return shapeMixed
}

// mode is how the words of a sentence are written as a whole.
type mode uint8

const (
	modeSentence mode = iota
	modeTitle         // Most Words Begin With a Capital
	modeUpper         // MOST WORDS ARE CAPITALS
)

// modeOf looks at the words of four letters or more, since title case leaves
// the little ones alone. Three of them are needed for a verdict.
func modeOf(words []string) mode {
	long, title, upper := 0, 0, 0
	for _, w := range words {
		if len(w) < 4 || !letter(w[0]) {
			continue
		}
		long++
		if w[0] < 'a' {
			title++
			if !lowerLetter(w[1]) && !lowerLetter(w[2]) && !lowerLetter(w[3]) {
				upper++
			}
		}
	}
	switch {
	case long < 3:
		return modeSentence
	case 5*upper >= 4*long:
		return modeUpper
	case 5*title >= 4*long+1:
		return modeTitle
	}
	return modeSentence
}

func lowerLetter(c byte) bool { return c >= 'a' && c <= 'z' }
func letter(c byte) bool      { return lowerLetter(c | 0x20) }

// look finds everything about one word. first tells that no word stands
// before it in the sentence.
func (t *Tagger) look(w *word, s string, m mode, first bool) {
	var l letters
	w.shape = l.fold(s)
	low := l.bytes[:l.n]
	w.lower = hashBytes(low)
	w.prefix = hashBytes(low[:min(3, l.n)])
	h := digest.Empty
	for i := 1; i < len(w.suffix); i++ {
		if i <= l.n {
			h = h.Byte(low[l.n-i])
		}
		w.suffix[i] = uint64(h)
	}
	w.caps = w.shape + numShapes*shape(m)
	if first {
		w.caps += 3 * numShapes
	}
	w.lex = t.lexical(low, w.shape)
	w.fixed = t.fixed.find(w.lower)
}

// lexical is what the lexicon knows: the class of the word itself, of the
// bases it may be a form of with the ending it shows, and of the last part of
// a compound.
func (t *Tagger) lexical(low []byte, s shape) uint64 {
	switch s {
	case shapeNumber, shapeOther, shapeAcronym:
		return uint64(s)
	}
	last := low
	for i := len(low) - 2; i > 0; i-- {
		if low[i] == '-' {
			last = low[i+1:]
			break
		}
	}
	text := string(last)
	ending := lexicon.EndingOf(text)
	class := uint64(t.words.Of(text))
	// A lemma that only looks inflected ("arrest") shows no ending.
	if inflected := t.words.InflectedClass(text, ending); inflected != 0 || class == 0 {
		class |= uint64(ending)<<16 | uint64(inflected)<<20
	}
	if len(last) < len(low) {
		class |= 1 << 40
	}
	return class<<8 | uint64(shapeEdge)
}

// edge stands before and after a sentence.
var edge = word{shape: shapeEdge, caps: shapeEdge, lower: 1, lex: uint64(shapeEdge)}
