package infer_test

import (
	"testing"

	"github.com/eventgraph/eventgraph/timeline"
	"github.com/eventgraph/eventgraph/timeline/internal/infer"
	"github.com/eventgraph/eventgraph/timeline/timeml"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

func read(t testing.TB, text string) *timeml.Annotation {
	a, err := new(timeline.Config).Read(timeline.Document{ID: "x", Text: text})
	if err != nil {
		t.Fatal(err)
	}
	return a
}

// A date with a year that is told as past or as yet to come is a bound; every date
// that may lie on the other side of the writing is none.
func TestBound(t *testing.T) {
	for _, tt := range []struct{ text, earliest, latest string }{
		{"The bridge was closed on 24 September 2023.", "2023-09-24T00:00:00", ""},
		{"The bridge closed Sept. 24, 2023.", "2023-09-24T00:00:00", ""},
		{"On 24 September 2023 the council closed the bridge.", "2023-09-24T00:00:00", ""},
		{"The bridge was not closed on 3 May 2021.", "2021-05-03T00:00:00", ""},
		{"It was closed on 24 September 2023. It had opened on 3 May 2021.", "2023-09-24T00:00:00", ""},
		{"The bridge will reopen on 9 October 2023, the council said.", "", "2023-10-10T00:00:00"},
		{"The council said in 2021 that it will reopen on 9 October 2023.", "2021-01-01T00:00:00", ""}, // that was yet to come for an old saying
		{"The bridge was built in March 2019.", "2019-03-01T00:00:00", ""},
		{"The bridge will be replaced in 2031.", "", "2032-01-01T00:00:00"},
		{"The show will run until 9 October 2023.", "", "2023-10-10T00:00:00"},
		{"The bridge will not reopen on 9 October 2023.", "", "2023-10-10T00:00:00"},
		{"It opened on 3 May 2021. It will close on 9 October 2023. The shops will close on 9 December 2023.", "2021-05-03T00:00:00", "2023-10-10T00:00:00"},
		{"It opened on 9 October 2023. It will close on 9 October 2023.", "2023-10-09T00:00:00", "2023-10-10T00:00:00"},

		{"The bridge was closed on Sunday, not on 24 September.", "", ""},     // no year
		{"The bridge had been closed before 5 May 2021.", "", ""},             // it may have been written before that, too
		{"The bridge will reopen after 9 October 2023.", "", ""},              // and afterwards
		{"He was banned until 9 October 2023.", "", ""},                       // the end of a ban in force
		{"If the bridge was closed on 24 September 2023, they left.", "", ""}, // imagined
		{"He allegedly stole it on 3 May 2021.", "", ""},                      // claimed
		{"The bridge was to reopen on 9 October 2023.", "", ""},               // a plan of the past
		{"The bridge would reopen on 9 October 2023.", "", ""},                //
		{"The bridge was opening on 9 October 2023.", "", ""},                 //
		{"The bridge was due to open on 9 October 2023.", "", ""},             //
		{"They agreed to meet on 9 October 2023.", "", ""},                    //
		{"Tickets were booked for 9 October 2023.", "", ""},                   //
		{"The concert on 9 October 2023 was called off.", "", ""},             // the date of the concert
		{"Tickets were sold for the concert on 9 October 2023.", "", ""},      //
		{"The council called an election for 9 October 2023.", "", ""},        //
		{"The council will discuss the accident of 3 May 2021.", "", ""},      // the date of the accident
		{"\"It will close on 9 October 2023,\" he said.", "", ""},             // who knows when
		{"It opened on 3 May 2024. It will close on 9 October 2023.", "", ""}, // a contradiction
		{"I liked this at 07:59 am on 1 June 2024.", "", ""},                  // the stamp of a comment
		{"1858 The bridge was closed. 1851 A lorry hit the bridge.", "", ""},  // the clock times of a live report
		{"Correction: this article was amended on 3 May 2022.", "", ""},       // later than the article
		{"", "", ""},
	} {
		from, to, evidence := infer.Bound(read(t, tt.text))
		sides := 0
		for _, i := range []timex.Instant{from, to} {
			if i.Known() {
				sides++
			}
		}
		if from.String() != tt.earliest || to.String() != tt.latest || len(evidence) != sides {
			t.Errorf("%q: [%s, %s) %q, want [%s, %s)", tt.text, from, to, evidence, tt.earliest, tt.latest)
		}
	}
}
