package timeml

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"unicode/utf8"

	"github.com/eventgraph/eventgraph/timeline/timex"
)

// Version is the version of the JSON form.
const Version = 1

// WriteJSON writes a as one line of JSON and a newline.
//
// Nothing is lost but the difference between nil and empty slices, both of
// which read back as nil, and invalid UTF-8, which becomes U+FFFD. A value
// stands there as people read it, in "type", "value", "mod", "quant", "freq",
// "stated" and the bounds that follow from it; what these do not tell is in
// "exact", in the form of [timex.Value.MarshalText].
func (a *Annotation) WriteJSON(w io.Writer) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	return e.Encode(a.form())
}

// MarshalJSON returns the object that [Annotation.WriteJSON] writes.
func (a *Annotation) MarshalJSON() ([]byte, error) {
	var b bytes.Buffer
	if err := a.WriteJSON(&b); err != nil {
		return nil, err
	}
	return bytes.TrimSuffix(b.Bytes(), []byte("\n")), nil
}

// UnmarshalJSON is the inverse of [Annotation.MarshalJSON]. It ignores keys it
// does not know, but a version it does not know is an error.
func (a *Annotation) UnmarshalJSON(data []byte) error {
	var f annotationForm
	err := json.Unmarshal(data, &f)
	switch { // the version before other errors, which it may be the cause of
	case f.Version > Version:
		return fmt.Errorf("timeml: the annotation has version %d, which is newer than %d, the latest this program reads", f.Version, Version)
	case err != nil:
		return err
	case f.Version < 1:
		return fmt.Errorf("timeml: not an annotation: the object has no version")
	}
	r, err := f.annotation()
	if err != nil {
		return err
	}
	*a = r
	return nil
}

// The forms are the objects of the JSON contract, their keys in its order and
// those it does not name at the end.

type annotationForm struct {
	Version     int              `json:"version"`
	Doc         string           `json:"doc"`
	Story       string           `json:"story"`
	Title       string           `json:"title"`
	Source      string           `json:"source"`
	DCT         dctForm          `json:"dct"`
	Sentences   [][2]int         `json:"sentences"`
	Timexes     []timexForm      `json:"timexes"`
	Events      []eventForm      `json:"events"`
	Links       []linkForm       `json:"links"`
	Diagnostics []diagnosticForm `json:"diagnostics"`
}

type dctForm struct {
	Value string       `json:"value"`
	Basis Basis        `json:"basis"`
	Start int          `json:"start"`
	End   int          `json:"end"`
	Exact *timex.Value `json:"exact,omitempty"`
	Hint  *timex.Value `json:"hint,omitempty"`
	Place string       `json:"place,omitempty"`
}

type timexForm struct {
	ID         string        `json:"id"`
	Start      int           `json:"start"`
	End        int           `json:"end"`
	Text       string        `json:"text"`
	Type       string        `json:"type"`
	Value      string        `json:"value"`
	Mod        string        `json:"mod"`
	Quant      string        `json:"quant"`
	Freq       string        `json:"freq"`
	BeginPoint string        `json:"beginPoint"`
	EndPoint   string        `json:"endPoint"`
	Earliest   string        `json:"earliest,omitempty"`
	Latest     string        `json:"latest,omitempty"`
	Anchor     anchorForm    `json:"anchor"`
	Readings   []timex.Value `json:"readings"`
	Steps      []string      `json:"steps"`

	Granularity string         `json:"granularity,omitempty"`
	Stated      []string       `json:"stated,omitempty"`
	LatestStart string         `json:"latestStart,omitempty"`
	EarliestEnd string         `json:"earliestEnd,omitempty"`
	Exact       *timex.Value   `json:"exact,omitempty"`
	Function    timex.Function `json:"function"`
	Previous    string         `json:"previous,omitempty"`
}

type anchorForm struct {
	To        string `json:"to"`
	Direction string `json:"direction"`
}

type eventForm struct {
	ID           string            `json:"id"`
	Start        int               `json:"start"`
	End          int               `json:"end"`
	Text         string            `json:"text"`
	Class        Class             `json:"class"`
	Tense        Tense             `json:"tense"`
	Aspect       Aspect            `json:"aspect"`
	Polarity     Polarity          `json:"polarity"`
	Modality     Modality          `json:"modality"`
	Clause       spanForm          `json:"clause"`
	Label        string            `json:"label"`
	Participants []participantForm `json:"participants"`
	Time         timeForm          `json:"time"`

	Lemma    string `json:"lemma"`
	Family   string `json:"family"`
	Noun     bool   `json:"noun,omitempty"`
	Sentence int    `json:"sentence"`
	Quantity string `json:"quantity,omitempty"`
	Quote    string `json:"quote,omitempty"`
}

type spanForm struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

type participantForm struct {
	Name  string `json:"name"`
	Role  Role   `json:"role"`
	Start int    `json:"start"`
	End   int    `json:"end"`
	Head  string `json:"head"`
	Named bool   `json:"named,omitempty"`
}

type timeForm struct {
	Timex       string       `json:"timex"`
	Earliest    string       `json:"earliest,omitempty"`
	Latest      string       `json:"latest,omitempty"`
	By          string       `json:"by,omitempty"`
	LatestStart string       `json:"latestStart,omitempty"`
	EarliestEnd string       `json:"earliestEnd,omitempty"`
	Exact       *timex.Value `json:"exact,omitempty"`
}

type linkForm struct {
	From       string          `json:"from"`
	To         string          `json:"to"`
	Relation   Relation        `json:"relation"`
	Signal     string          `json:"signal"`
	Confidence float64         `json:"confidence"`
	Constraint *constraintForm `json:"constraint,omitempty"`
}

type constraintForm struct {
	From  string `json:"from"`
	To    string `json:"to"`
	Least *int64 `json:"least,omitempty"`
	Most  *int64 `json:"most,omitempty"`
}

type diagnosticForm struct {
	Severity Severity `json:"severity"`
	Start    int      `json:"start"`
	End      int      `json:"end"`
	Summary  string   `json:"summary"`
	Detail   string   `json:"detail,omitempty"`
}

// valid replaces each invalid byte by U+FFFD. encoding/json would do so too,
// but writes an escape where a repaired text has the character itself.
func valid[S ~string](s S) S {
	if utf8.ValidString(string(s)) {
		return s
	}
	return S([]rune(s))
}
