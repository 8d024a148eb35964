package timeml_test

import (
	"fmt"
	"os"
	"strings"

	"github.com/eventgraph/eventgraph/timeline/timeml"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

func ExampleReadJSON() {
	const stream = `{"version":1,"doc":"a","dct":{"value":"2023-09-25","basis":"given"}}
{"version":1,"doc":"b","dct":{"val
{"version":1,"doc":"c"}
`
	for a, err := range timeml.ReadJSON(strings.NewReader(stream)) {
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Println(a.Doc, a.DCT.Value)
	}
	// Output:
	// a 2023-09-25
	// line 2: unexpected end of JSON input
	// c
}

func ExampleAnnotation_WriteJSON() {
	a := timeml.Annotation{Doc: "a", DCT: timeml.CreationTime{Value: timex.Ymd(2023, 9, 25), Basis: timeml.Given}}
	if err := a.WriteJSON(os.Stdout); err != nil {
		fmt.Println(err)
	}
	// Output: {"version":1,"doc":"a","story":"","title":"","source":"","dct":{"value":"2023-09-25","basis":"given","start":0,"end":0},"sentences":[],"timexes":[],"events":[],"links":[],"diagnostics":[]}
}

func ExampleReadTimeML() {
	const doc = `<TimeML><DCT><TIMEX3 tid="t0" type="DATE" value="2023-09-25" functionInDocument="CREATION_TIME">25 September</TIMEX3></DCT>
<TEXT>She <EVENT eid="e1" class="OCCURRENCE">resigned</EVENT> on <TIMEX3 tid="t1" type="DATE" value="2023-09-22">Friday</TIMEX3>.</TEXT>
<MAKEINSTANCE eventID="e1" eiid="ei1" tense="PAST" aspect="NONE" polarity="POS"/>
<TLINK lid="l1" relType="IS_INCLUDED" eventInstanceID="ei1" relatedToTime="t1"/></TimeML>`
	text, a, err := timeml.ReadTimeML(strings.NewReader(doc))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(text)
	fmt.Println(a.DCT.Value, a.Timexes[0].Text, a.Timexes[0].Value, a.Events[0].Text, a.Events[0].Tense)
	fmt.Println(a.Links[0].From, a.Links[0].Relation, a.Links[0].To)
	// Output:
	// She resigned on Friday.
	// 2023-09-25 Friday 2023-09-22 resigned PAST
	// e1 IS_INCLUDED t1
}
