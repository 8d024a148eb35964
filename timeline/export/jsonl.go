package export

import (
	"encoding/json"
	"io"
)

// JSONLines writes one JSON object a line, an event each, in chronological
// order: the members of "events" in the output of [JSON]. Relations and
// conflicts are left out, so that all lines are of one kind; of the uncertainty
// of a time nothing is lost.
func JSONLines(w io.Writer, src Source) error {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	for e := range src.Events() {
		if err := enc.Encode(eventOf(e)); err != nil {
			return err
		}
	}
	return nil
}
