package dct

import (
	"strings"
	"testing"

	"github.com/eventgraph/eventgraph/timeline/timeml"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// story stands for the text below a header: it has dates of its own, none of
// which is the creation time.
const story = "\n\nThe bridge over the Arrow was closed on 3 May 2021 after a lorry had struck it. The council said on Monday that it would open again by 14 June 2022.\n\n" +
	"A report published on 5 June 2019 had warned of the damage.\n"

func TestHeaders(t *testing.T) {
	for _, tc := range []struct{ name, text, want, span string }{
		{"a key glued to the title", " date 2023-09-25 The council has closed the bridge", "2023-09-25", "2023-09-25"},
		{"key and colon", "Bridge closed\nDate: 2023-09-25", "2023-09-25", "2023-09-25"},
		{"key, clock and zone", "Bridge closed\n\nPublished: 25 September 2023 14:02 BST", "2023-09-25T14:02+01:00", "25 September 2023 14:02 BST"},
		{"publication counts before an update", "Updated: 26 September 2023 09:00\nPublished: 25 September 2023 14:02", "2023-09-25T14:02", "25 September 2023 14:02"},
		{"both in one line without a separator", "First published on Mon 25 Sep 2023 14.02 BST Last modified on Tue 26 Sep 2023 09.11 BST", "2023-09-25T14:02+01:00", "Mon 25 Sep 2023 14.02 BST"},
		{"both in one line with a separator", "September 25, 2023 | Updated September 26, 2023", "2023-09-25", "September 25, 2023"},
		{"the first publication counts before another", "Published 1 October 2023\nFirst published 29 September 2023", "2023-09-29", "29 September 2023"},
		{"an update alone is better than nothing", "Bridge closed\nLast updated on: September 25, 2023 19:04 IST", "2023-09-25T19:04", "September 25, 2023 19:04 IST"},
		{"an update glued to the text", "Page last updated at 07:39 GMT, Wednesday, 27 January 2021 The council closed the bridge on Monday.", "2021-01-27T07:39Z", "07:39 GMT, Wednesday, 27 January 2021"},
		{"a key of one kind of page", "Story Created: Aug 7, 2022 at 9:56 AM AKDT", "2022-08-07T09:56-08:00", "Aug 7, 2022 at 9:56 AM AKDT"},
		{"the clock before the day", "Updated 2:02 PM EDT, Mon September 25, 2023", "2023-09-25T14:02-04:00", "2:02 PM EDT, Mon September 25, 2023"},
		{"the same clock in two zones", "Posted: 1052 GMT (1852 HKT), April 10, 2021", "2021-04-10T10:52Z", "1052 GMT (1852 HKT), April 10, 2021"},
		{"the key on a line of its own", "Bridge closed\nPublished\n25 September 2023\n", "2023-09-25", "25 September 2023"},
		{"two dates that run together", "Published Sept. 25, 2023Updated Sept. 26, 2023, 5:03 p.m. ET", "2023-09-25", "Sept. 25, 2023"},
		{"the weekday after the date", "The Arrow (London)\n\nSeptember 25, 2023, Monday", "2023-09-25", "September 25, 2023, Monday"},
		{"the weekday before the clock", "Posted: Mon 2:02 PM, Sep 25, 2023", "2023-09-25T14:02", "Mon 2:02 PM, Sep 25, 2023"},
		{"published and updated in one sentence", "Posted at 2:02 PM, Sep 25, 2023 and last updated 5:03 PM, Sep 26, 2023", "2023-09-25T14:02", "2:02 PM, Sep 25, 2023"},
		{"items between slashes", "Sep. 25, 2023 / 2:02 PM EDT / NWB", "2023-09-25T14:02-04:00", "Sep. 25, 2023 / 2:02 PM EDT"},
		{"posted on", "Posted on September 25th, 2023 at 2:02pm", "2023-09-25T14:02", "September 25th, 2023 at 2:02pm"},
		{"posted by an author", "Posted by A. Reader on 25 September 2023", "2023-09-25", "25 September 2023"},
		{"a byline with separators", "By Ann Reader | 25 Sep 2023 | 14:02 BST", "2023-09-25T14:02+01:00", "25 Sep 2023 | 14:02 BST"},
		{"a byline with commas", "By Ann Reader, Transport Correspondent, 25 September 2023", "2023-09-25", "25 September 2023"},
		{"a byline and a reading time", "Ann Reader • Sept. 25, 2023 • 5 min read", "2023-09-25", "Sept. 25, 2023"},
		{"a line that is a date", "Bridge closed\n\nMonday 25 September 2023", "2023-09-25", "Monday 25 September 2023"},
		{"a line that is a date, month first", "Bridge closed\nSeptember 25, 2023", "2023-09-25", "September 25, 2023"},
		{"a no-break space after it", "Bridge closed\nMonday, September 25, 2023\u00a0", "2023-09-25", "Monday, September 25, 2023"},
		{"a byte order mark before it", "\ufeff25 September 2023\nBridge closed", "2023-09-25", "25 September 2023"},
		{"CRLF", "Bridge closed\r\nDate: 25 September 2023\r\n", "2023-09-25", "25 September 2023"},
		{"banners before it", "Receive free bridge updates\nWe'll send you a daily email with the latest news about bridges and roads every morning.\nBridge closed\n5 min read\n25 September 2023", "2023-09-25", "25 September 2023"},
		{"a press release", "FOR IMMEDIATE RELEASE: September 25, 2023\n\nBridge closed", "2023-09-25", "September 25, 2023"},
		{"a year that runs into the clock", "Bridge closed\nSeptember 25, 20232:02 PM UTC", "2023-09-25T14:02Z", "September 25, 20232:02 PM UTC"},
		{"title, stamp and text in one line", "Bridge closed after crash Monday 25 September 2023 14.02 BST The council closed the bridge.", "2023-09-25T14:02+01:00", "Monday 25 September 2023 14.02 BST"},
		{"a mail", "From: Press Office <press@example.org>\r\nTo: News\r\nDate: Mon, 25 Sep 2023 14:02:33 +0100\r\nSubject: Bridge closed", "2023-09-25T14:02:33+01:00", "Mon, 25 Sep 2023 14:02:33 +0100"},
		{"a mail with a folded field", "Subject: Bridge closed\nDate: Mon, 25 Sep 2023\n 14:02:33 -0400 (EDT)", "2023-09-25T14:02:33-04:00", "Mon, 25 Sep 2023\n 14:02:33 -0400"},
		{"a forwarded mail", "From: Ann Reader\nSent: Monday, September 25, 2023 2:02 PM\nTo: News", "2023-09-25T14:02", "Monday, September 25, 2023 2:02 PM"},
		{"front matter in YAML", "---\ntitle: Bridge closed\ndate: 2023-09-25T14:02:00Z\nlastmod: 2023-09-27\n---\n", "2023-09-25T14:02:00Z", "2023-09-25T14:02:00Z"},
		{"front matter in TOML", "+++\ndate = \"2023-09-25\"\n+++\n", "2023-09-25", "2023-09-25"},
		{"JSON", `{"headline":"Bridge closed","dateModified":"2023-09-26","datePublished":"2023-09-25T14:02:00+01:00"}`, "2023-09-25T14:02:00+01:00", "2023-09-25T14:02:00+01:00"},
		{"JSON with underscores", "{\n  \"published_at\": \"2023-09-25\"\n}", "2023-09-25", "2023-09-25"},
		{"SGML", "<DOC>\n<DATE>25-SEP-2023 14:02:01.79</DATE>", "2023-09-25T14:02:01", "25-SEP-2023 14:02:01.79"},
		{"an ISO date before the title", "2023-09-25 Bridge closed", "2023-09-25", "2023-09-25"},
		{"digits alone after a key", "Date: 20230925", "2023-09-25", "20230925"},
		{"a numeric date with one reading", "Published: 25/09/2023 14:02", "2023-09-25T14:02", "25/09/2023 14:02"},
		{"a numeric date that its zone decides, American", "Published: 03/04/2023 2:02 PM EST", "2023-03-04T14:02-05:00", "03/04/2023 2:02 PM EST"},
		{"a numeric date that its zone decides, British", "Published: 03/04/2023 14:02 BST", "2023-04-03T14:02+01:00", "03/04/2023 14:02 BST"},
		{"a numeric date that another date decides", "Published: 03/04/2023\nUpdated: 4 April 2023", "2023-04-03", "03/04/2023"},
		{"a numeric date that the dateline decides", "Published: 03/04/2023\n\nLONDON, April 3 (Northwire) - The bridge was closed.", "2023-04-03", "03/04/2023"},
	} {
		got, ds := Find(tc.text+story, timex.AnyOrder)
		if got.Value.String() != tc.want || got.Basis != timeml.Header || len(ds) > 0 {
			t.Errorf("%s: %q: %s (%s) %v, want %s", tc.name, tc.text, got.Value, got.Basis, ds, tc.want)
		}
		if span := (tc.text + story)[got.Start:got.End]; span != tc.span {
			t.Errorf("%s: it stands at %q, want %q", tc.name, span, tc.span)
		}
	}
}

func TestStamps(t *testing.T) {
	for _, tc := range []struct{ text, want string }{
		{"26-FEB-2021 15:01:01.79\nBRIDGE CLOSED", "2021-02-26T15:01:01"},
		{"26-FEB-2021 15:01:01.79E F A\nBRIDGE CLOSED", "2021-02-26T15:01:01"},
		{"NWR20210417.0031 NEWS STORY 2021-04-17 02:10", "2021-04-17"},
		{"NWR891101-0099 = 891101 891101-0099.\nBridge closed 11/01/89 THE DAILY", "1989-11-01"},
		{"NW210816-0139 NW-NR-08-16-21 2041EDT u i AM-Bridge", "2021-08-16"},
		{"NWB20210501.1800.0355 NEWS STORY", "2021-05-01"},
		{"Bridge closed\n\nNW-NY-04-17-21 0210", "2021-04-17T02:10"},
		{"Bridge closed\nNWR-03-12-99 1841EST &QL;", "1999-03-12T18:41-05:00"},
		{"Bridge closed\n\n(END) Northwire Newswires\n\n09-25-23 1402ET", "2023-09-25T14:02"},
		{"891101\nBridge closed", "1989-11-01"},
		{"20230925\nBridge closed", "2023-09-25"},
		{"Bridge closed\n04/17/2021 09:24:00\n", "2021-04-17T09:24:00"},
	} {
		got, ds := Find(tc.text+story, timex.AnyOrder)
		if got.Value.String() != tc.want || got.Basis != timeml.Header || len(ds) > 0 {
			t.Errorf("%q: %s (%s) %v, want %s", tc.text, got.Value, got.Basis, ds, tc.want)
		}
	}
}

func TestDatelines(t *testing.T) {
	for _, tc := range []struct{ text, want, hint, place string }{
		{"LONDON, Sept 25, 2023 (Northwire) - The bridge", "2023-09-25", "", "LONDON"},
		{"LONDON, Sept 25 (Northwire) - The bridge", "", "XXXX-09-25", "LONDON"},
		{"PARIS, 25 sept. 2023 (AWP) - The bridge", "2023-09-25", "", "PARIS"},
		{"NORWELL, England, March 4 - The bridge", "", "XXXX-03-04", "NORWELL, England"},
		{"PORT OF SPAIN, April 7 - The bridge", "", "XXXX-04-07", "PORT OF SPAIN"},
		{"THE HAGUE/GENEVA, June 1 (Northwire) -- The bridge", "", "XXXX-06-01", "THE HAGUE/GENEVA"},
		{"SAO PAULO, Oct. 9 _ The bridge", "", "XXXX-10-09", "SAO PAULO"},
		{"OKLAHOMA CITY, Okla. March 11, Northwire - The bridge", "", "XXXX-03-11", "OKLAHOMA CITY, Okla."},
		{"DENVER, Sept. 25, 2023 /NWNewswire/ -- The bridge", "2023-09-25", "", "DENVER"},
		{"NEW YORK--(NORTHWIRE)--Sep 25, 2023-- The bridge", "2023-09-25", "", "NEW YORK"},
		{"WASHINGTON (NW) -- The bridge", "", "", "WASHINGTON"},
		{"MANILA, Philippines (NW)_ The bridge", "", "", "MANILA, Philippines"},
		{"Sept 25 (Northwire) - Bridge Holdings said", "", "XXXX-09-25", ""},
		{"Calgary, March 6 - The bridge", "", "XXXX-03-06", "Calgary"},
		{"Bridge closed\nBrussels, 25 September 2023\n", "2023-09-25", "", "Brussels"},
		{"MOSCOW, September 25. /NWR/. The bridge", "", "XXXX-09-25", "MOSCOW"},
		{"NEW DELHI, Sept 25: The bridge", "", "XXXX-09-25", "NEW DELHI"},
		{"<DATELINE> LONDON, Feb 26 - </DATELINE>The bridge", "", "XXXX-02-26", "LONDON"},
		{"NORWELL, Mass. – September 25, 2023 – The bridge", "2023-09-25", "", "NORWELL, Mass."},
		{"(NWN) -- The bridge", "", "", ""},
	} {
		got, ds := Find(tc.text+story, timex.AnyOrder)
		if got.Value.String() != tc.want || got.Hint.String() != tc.hint || got.Place != tc.place || len(ds) > 0 {
			t.Errorf("%q: value %q hint %q place %q %v, want %q %q %q", tc.text, got.Value, got.Hint, got.Place, ds, tc.want, tc.hint, tc.place)
		}
		want := timeml.Dateline
		if tc.want == "" {
			want = timeml.NoBasis
		}
		if got.Basis != want {
			t.Errorf("%q: basis %s, want %s", tc.text, got.Basis, want)
		}
	}
}

// A dateline takes its year from what else the head says; its place is kept
// beside the date of a header.
func TestDatelineBesideHeader(t *testing.T) {
	for _, tc := range []struct {
		text, want string
		basis      timeml.Basis
	}{
		{"3-JAN-2022 00:12:40.01\nLONDON, Jan 2 - The bridge", "2022-01-03T00:12:40", timeml.Header},
		{"Updated: 2 January 2022\n\nLONDON, Dec 31 (Northwire) - The bridge", "2021-12-31", timeml.Dateline},
		{" date 2023-09-25 LONDON, Sept 25 (Northwire) - The bridge", "2023-09-25", timeml.Header},
	} {
		got, ds := Find(tc.text+story, timex.AnyOrder)
		if got.Value.String() != tc.want || got.Basis != tc.basis || got.Place != "LONDON" || !got.Hint.IsZero() || len(ds) > 0 {
			t.Errorf("%q: %s (%s) at %q, hint %s, %v; want %s", tc.text, got.Value, got.Basis, got.Place, got.Hint, ds, tc.want)
		}
	}
}

// What is no header gives no creation time.
func TestNoDate(t *testing.T) {
	for _, text := range []string{
		"",
		"Bridge closed",
		"Published on 5 June 2019, the report warned of the damage.",
		"Published in 2019, the report warned of the damage.",
		"Updated 25 September 2023, the list names 40 bridges.",
		"The bridge was closed on 25 September 2023.",
		"On 25 September 2023 the bridge was closed.",
		"25 September 2023 was the day on which the bridge closed.",
		"A correction was published on 28 September 2023.",
		"Correction: 28 September 2023. The bridge is 40 metres long.",
		"Correction (28 September 2023): the bridge is 40 metres long.",
		"This article was amended on 28 September 2023.",
		"This article was amended on 28 September 2023 to correct the length of the bridge.",
		"Date of birth: 3 May 1960",
		"Release date: 25 December 2023",
		"Date: 25 September 2023\nVenue: Town Hall\nTickets: 5 pounds",
		"Read more: the bridge, 25 September 2023 edition, and its history",
		"Conference on bridges, March 6-8, 2023, Norwell",
		"The bridge that fell on September 25, 2023",
		"On October 1, 2013 - a Tuesday - the bridge was closed.",
		"In May 2021 - (Northwire) - the bridge",
		"Version 2023.09.25 of the plan",
		"Order 12-34-56 789",
		"Call 01-02-2023 4567",
		"Published: 31 February 2023",
		"Published 3 hours ago",
		"By Ann Reader",
		"AB123456 Bridge plan",
		"Obituary\nAnn Reader, engineer, 3 May 1931 - 2 June 2023",
		"Bridge opening\nSaturday 30 September 2023, 2pm\nTown Hall, Norwell",
		"Deadline: 30 September 2023",
		"Deadline: 2023-09-30T14:02:00Z",
		"Opening: Saturday 30 September 2023 14.00 BST Town Hall",
		"On the Net: https://arrow.example/2023/09/25/bridge",
		"Embargoed until 25 September 2023, 00:01 BST",
		"Effective date: June 5, 2024",
		"Photo: Ann Reader, 3 May 1998",
	} {
		got, ds := Find(text+story, timex.AnyOrder)
		if !got.Value.IsZero() || !got.Hint.IsZero() || got.Basis != timeml.NoBasis || len(ds) > 0 {
			t.Errorf("%q: %s, hint %s (%s) %v, want nothing", text, got.Value, got.Hint, got.Basis, ds)
		}
	}
}

// Dates that stand deep in the text are not read as headers.
func TestBelowTheHead(t *testing.T) {
	prose := strings.Repeat("The bridge over the Arrow has been closed for a long time and nobody knows when it will open.\n\n", 5)
	for _, header := range []string{"Published: 25 September 2023", "25 September 2023", "LONDON, Sept 25, 2023 (Northwire) - The bridge"} {
		if got, _ := Find(prose+header+story, timex.AnyOrder); !got.Value.IsZero() || got.Place != "" {
			t.Errorf("%q below prose: %s at %q", header, got.Value, got.Place)
		}
	}
	if got, _ := Find(strings.Repeat("Bridge\n", 1000)+"NWR-03-12-99 1841EST", timex.AnyOrder); !got.Value.IsZero() {
		t.Errorf("a stamp far down: %s", got.Value)
	}
}

func TestDiagnostics(t *testing.T) {
	for _, tc := range []struct {
		text, want string
		severity   timeml.Severity
		span       string
	}{
		{"Published: 25 September 2023\nDate: 3 October 2023", "2023-09-25", timeml.Warning, "3 October 2023"},
		{"Published: 25 September 2023\nUpdated: 3 October 2023", "2023-09-25", timeml.Info, "3 October 2023"},
		{"Published: 25 September 2023\nUpdated: 3 August 2023", "2023-09-25", timeml.Warning, "3 August 2023"},
		{"Published: 25 September 2023\n\nLONDON, Sept 5 (Northwire) - The bridge", "2023-09-25", timeml.Warning, "Sept 5"},
		{"Timeline\n3 May 2021\nLorry hits the bridge.\n5 May 2021\nBridge closed.", "", timeml.Warning, "3 May 2021\nLorry hits the bridge.\n5 May 2021"},
		{"Bridge closed\n25 September 2023\n\nThe bridge was closed after a lorry had struck it at noon.\n\n26 September 2023\nIt opened.", "2023-09-25", timeml.Warning,
			"25 September 2023\n\nThe bridge was closed after a lorry had struck it at noon.\n\n26 September 2023"},
		{"Tuesday 25 September 2023", "2023-09-25", timeml.Warning, "Tuesday 25 September 2023"},
		{"Published: 03/04/2023", "", timeml.Warning, "03/04/2023"},
		{"Norwell, 25 September 2023 - The bridge", "2023-09-25", timeml.Info, "25 September 2023"},
	} {
		got, ds := Find(tc.text+story, timex.AnyOrder)
		if got.Value.String() != tc.want || len(ds) != 1 || ds[0].Severity != tc.severity || tc.text[ds[0].Start:ds[0].End] != tc.span {
			t.Errorf("%q: %s %v, want %s and one %s at %q", tc.text, got.Value, ds, tc.want, tc.severity, tc.span)
		}
	}
}

func TestKnownOrder(t *testing.T) {
	for order, want := range map[timex.DateOrder]string{timex.AnyOrder: "", timex.DayMonth: "2023-04-03", timex.MonthDay: "2023-03-04"} {
		if got, _ := Find("Published: 03/04/2023"+story, order); got.Value.String() != want {
			t.Errorf("order %d: %s, want %s", order, got.Value, want)
		}
	}
}

func TestParse(t *testing.T) {
	for s, want := range map[string]string{
		"2023-09-25": "2023-09-25", " 2023-09-25T14:02:33.123+01:00 ": "2023-09-25T14:02:33+01:00", "2023-09-25T14:02Z": "2023-09-25T14:02Z",
		"Mon, 25 Sep 2023 14:02:33 GMT": "2023-09-25T14:02:33Z", "Mon, 25 Sep 2023 14:02:33 -0400 (EDT)": "2023-09-25T14:02:33-04:00", "September 25, 2023": "2023-09-25",
		"20230925": "2023-09-25", "25/09/2023": "2023-09-25", "2023": "", "2023-09": "", "03/04/2023": "", "25 September": "", "2023-09-25 and more": "", "yesterday": "", "": "",
	} {
		if got, ok := Parse(s); got.String() != want && ok || ok != (want != "") {
			t.Errorf("%q: %s %v, want %q", s, got, ok, want)
		}
	}
}

func FuzzFind(f *testing.F) {
	for _, s := range []string{"", story, "Published: 25 September 2023 14:02 BST", "LONDON, Sept 25 (Northwire) - The", "Date: Mon, 25 Sep 2023\r\n 14:02:33 +0100\r\n", `{"datePublished":"2023-09-25"}`,
		"NWR20210417.0031 NEWS", "NW-NY-04-17-21 0210", "By A | 25 Sep 2023 | 14:02", "\xff\x00Date:\xe2\x80 2023-02-29", "29/02/2023 |·• 24:61 GMT+99", "Updated Feb 29\nLONDON, Feb 29 (N) -"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		got, ds := Find(s, timex.AnyOrder)
		if got.Start < 0 || got.End < got.Start || got.End > len(s) {
			t.Fatalf("span %d-%d of %d bytes", got.Start, got.End, len(s))
		}
		if (got.Basis == timeml.NoBasis) != got.Value.IsZero() || !got.Value.IsZero() && !got.Hint.IsZero() {
			t.Fatalf("%+v", got)
		}
		if !got.Value.Valid() || got.Value.Known != 0 && !got.Value.Bounds().Known() {
			t.Fatalf("no such day: %s", got.Value)
		}
		if !strings.Contains(s, got.Place) {
			t.Fatalf("the place %q is not in the text", got.Place)
		}
		for _, d := range ds {
			if d.Start < 0 || d.End < d.Start || d.End > len(s) || d.Summary == "" {
				t.Fatalf("%+v", d)
			}
		}
	})
}

func BenchmarkFind(b *testing.B) {
	text := "Bridge closed\n\nPublished: 25 September 2023 14:02 BST\nUpdated: 26 September 2023\n" + strings.Repeat(story, 20)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for range b.N {
		Find(text, timex.AnyOrder)
	}
}

// The longest key is within what readKey looks at.
func TestLongestKey(t *testing.T) {
	const longest = "this article was originally published"
	if k, end := readKey(longest, 0); k.kind != firstPublication || end != len(longest) || longestKey != len(longest) || keyWords != words(longest) {
		t.Errorf("%d to byte %d; the bounds are %d words and %d bytes", k.kind, end, keyWords, longestKey)
	}
}
