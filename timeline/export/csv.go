package export

import (
	"encoding/csv"
	"io"
	"strconv"
	"strings"
)

var csvHeader = []string{"id", "when", "timex", "edtf", "mod", "granularity", "earliest", "latest", "status", "label",
	"class", "modality", "polarity", "participants", "quantities", "importance", "sources", "quote", "dated_by"}

// CSV writes a table as in RFC 4180: a header, then one record an event in
// chronological order, undated ones too. Lists are joined with "; ". A cell that
// a spreadsheet would take for a formula begins with an apostrophe. Columns keep
// the enclosing bounds, the modifier, EDTF and the status; rival dates are lost.
func CSV(w io.Writer, src Source) error {
	out := csv.NewWriter(w)
	out.UseCRLF = true
	if err := out.Write(csvHeader); err != nil {
		return err
	}
	for e := range src.Events() {
		t, q := timeOf(e.Time), quote(e)
		record := []string{string(e.ID), When(e.Time), t.Timex, t.EDTF, t.Mod, t.Granularity, t.Earliest, t.Latest, string(t.Status), e.Label,
			string(e.Class), string(e.Modality), string(e.Polarity), list(e.Participants), list(e.Quantities),
			strconv.FormatFloat(round(e.Importance), 'f', -1, 64), list(sources(e)), q.Text, q.Basis}
		for i, cell := range record {
			record[i] = plainCell(line(cell))
		}
		if err := out.Write(record); err != nil {
			return err
		}
	}
	out.Flush()
	return out.Error()
}

func list(items []string) string { return strings.Join(lines(items), "; ") }

// plainCell keeps a spreadsheet from taking text for a formula. Full-width
// signs begin one too where the input method writes them.
func plainCell(s string) string {
	if strings.IndexAny(s, "=+-@＝＋－＠|%") == 0 {
		return "'" + s
	}
	return s
}
