package anchor_test

import "testing"

func TestEntries(t *testing.T) {
	tell(t, []story{
		{
			"diary", "an entry is written on the day of its heading; a heading without a year comes after the one before", "",
			`[Tuesday, 30 December 1873|1873-12-30]. Snow. The carrier came [yesterday|1873-12-29|told].
[Thursday|1874-01-01|told]. A new year. [Last night|1873-12-31TNI|told] the bells rang.
[4 January|1874-01-04|told]. Thaw.

[Tomorrow|1874-01-05|told] we drive to Thirsk.`,
		},
		{
			"chronology", "a year on its own line is that of the days below it", "",
			`[1911|1911]
[3 May|1911-05-03|told]: The shaft is sunk.
[June|1911-06|told] – Water breaks in; [two days later|XXXX-XX-XX|told] the pumps fail.
[1912|1912]
[9 January|1912-01-09|told]: The pit is given up.`,
		},
		{
			"letters", "a place may stand before the date", "1921-01-01",
			`Cape Town, [6 March 1880|1880-03-06]
We landed [yesterday|1880-03-05|told].
Kimberley, [20 April 1880|1880-04-20]
Heat since [Monday|1880-04-19|told].`,
		},
		{
			"thread", "a message that is quoted speaks of its own day, the answer below it does not", "2014-03-07",
			`Not [yesterday|2014-03-06|dct], no.
On [Wed, 5 Mar 2014|2014-03-05], Jo Lee wrote:
> Was it [yesterday|2014-03-04|told]?
It will be [tomorrow|2014-03-08|dct].`,
		},
		{
			"forwarded", "a message below its header is not marked", "2014-03-07",
			`From: Jo Lee
Sent: [Wednesday, March 5, 2014|2014-03-05]

He left [yesterday|2014-03-04|told].`,
		},
		{
			"news with a chronology", "a line of a chronology speaks for itself alone", "2017-02-16",
			`[8 June 2015|2015-06-08]: He is arrested; [the next day|2015-06-09|told] he is charged.
The trial resumes [today|2017-02-16|dct].`,
		},
		{
			"no heading", "a date that opens a sentence is no heading", "2014-03-07",
			`[5 March 2014|2014-03-05] was cold. It rained [yesterday|2014-03-06|dct].`,
		},
	})
}
