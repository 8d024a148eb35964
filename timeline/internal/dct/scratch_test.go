package dct

import (
	"fmt"
	"testing"

	"github.com/eventgraph/eventgraph/timeline/internal/lang"
	"github.com/eventgraph/eventgraph/timeline/internal/lang/en"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

func TestScratchEn(t *testing.T) {
	for _, s := range []string{"Published: 25 September 2023 14:02 BST", "Mon, 25 Sep 2023 14:02:33 +0100", "Sept. 25, 2023, 2:02 p.m. ET", "25 sept. 2023 (AFP)", "Monday 25 September 2023",
		"Mon 25 Sep 2023 14.02 BST", "Updated 2:02 PM EDT, Mon September 25, 2023", "date 2023-09-25 The Metropolitan", "2023-09-25T14:02:33Z", "2023-09-25T14:02:33.123+01:00", "2023-09-25 14:02",
		"26-FEB-1987 15:01:01.79", "25-Sep-2023", "25/09/2023 14:02", "09/25/2023 2:02 PM", "03/04/2023", "25.09.2023", "September 25th, 2023 at 2:02pm", "By X | 25 Sep 2023 | 14:02 BST", "11/01/89 WALL STREET",
		"Sept 25 (Reuters) - ", "Sept. 25 --", "Saturday, September 25", "First published Mon 25 Sep 2023 14.02 BST Last modified on Tue 26 Sep 2023 09.11 BST", "Sep 25 2023 02:02 PM", "2023/09/25", "20230925", "25 September, 2023", "September 25, 2023 - 14:02", "September 25, 2023 14:02 GMT-0400", "1 Oct 2023 at 09:00 CET", "FEB 26, 1987", "MARCH 6, 1987", "may 6 2023", "Sun May 7, 2023", "2023-9-5", "12-25-2023","Sept. 25, 2023 1402 GMT", "Tuesday, December 11, 2018 16:45 GMT | Updated 3 hours ago", "1998-02-12 01:58:00", "02/12/1998 01:58:00", "the 25th of September 2023", "Date: Tue, 27 Feb 2024\n 07:00:00 +0000", "25 Sep 2023 at 14h02", "Monday, 25. September 2023", "Sept. 25, 2023Updated 5:03 p.m.", "1 August 2023 (Updated 2 August 2023)", "25 September 2023, 14:02 BST", "25-09-2023 14:02", "Jan. 5 - 7, 2023"} {
		fmt.Printf("%q\n", s)
		en.Find(s, en.Options{}, func(e lang.Expr) bool {
			v, ok := e.Fn.Resolve(timex.Reference{})
			fmt.Printf("     %q base %d open %v rule %s -> %v %v readings %v\n", s[e.Start:e.End], e.Base, e.Open, e.Rule, v, ok, e.Readings)
			return true
		})
	}
}
