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

func ExampleAnnotation_Validate() {
	a := timeml.Annotation{Doc: "a", Links: []timeml.Link{{From: "e1", To: "t1", Relation: timeml.IsIncluded}}}
	fmt.Println(a.Validate())
	// Output:
	// timeml: a: link 0 refers to "e1", which does not exist
}

func ExampleAnnotation_WriteTimeML() {
	const text = "She resigned on Friday."
	a := timeml.Annotation{
		Doc:     "a",
		DCT:     timeml.CreationTime{Value: timex.Ymd(2023, 9, 25), Basis: timeml.Given},
		Timexes: []timeml.Timex{{ID: "t1", Span: timeml.Span{Start: 16, End: 22}, Text: "Friday", Value: timex.Ymd(2023, 9, 22)}},
	}
	if err := a.WriteTimeML(os.Stdout, text); err != nil {
		fmt.Println(err)
	}
	// Output:
	// <?xml version="1.0" encoding="UTF-8"?>
	// <TimeML xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://timeml.org/timeMLdocs/TimeML_1.2.1.xsd">
	//
	// <DOCID>a</DOCID>
	// <DCT><TIMEX3 tid="t0" type="DATE" value="2023-09-25" temporalFunction="false" functionInDocument="CREATION_TIME">2023-09-25</TIMEX3></DCT>
	// <TITLE></TITLE>
	//
	// <TEXT>She resigned on <TIMEX3 tid="t1" type="DATE" value="2023-09-22" temporalFunction="false" functionInDocument="NONE">Friday</TIMEX3>.</TEXT>
	//
	// </TimeML>
}
