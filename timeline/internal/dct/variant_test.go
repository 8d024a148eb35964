package dct

import (
	"testing"

	"github.com/eventgraph/eventgraph/timeline/timex"
)

// Headers as sites, agencies and programs of many kinds write them, each before
// the same story. A day without a year is the hint of a dateline.
func TestVariants(t *testing.T) {
	for _, group := range []struct {
		of    string
		texts map[string]string // to the date
	}{
		{"British sites", map[string]string{
			"Bridge closed\nAnn Reader in Norwell\nTue 3 Oct 2023 06.00 BST\nLast modified on Tue 3 Oct 2023 15.21 BST": "2023-10-03T06:00+01:00",
			"Bridge closed\nAnn Reader\n@annreader\nTue 3 Oct 2023 06.00 BSTLast modified on Tue 3 Oct 2023 15.21 BST":  "2023-10-03T06:00+01:00",
			"Bridge closed\nBy Ann Reader\nArrow News\nPublished\n25 September 2023":                                    "2023-09-25",
			"Bridge closed\nPublished25 September 2023":                                                                 "2023-09-25",
			"By Ann Reader, Transport Editor 25 September 2023 • 6:32pm BST":                                            "2023-09-25T18:32+01:00",
			"Published: 14:02 BST, 25 September 2023 | Updated: 18:30 BST, 25 September 2023":                           "2023-09-25T14:02+01:00",
			"By Ann Reader\n14:02, 25 Sep 2023\nUpdated 15:30, 25 Sep 2023":                                             "2023-09-25T14:02",
			"14:02, Mon, Sep 25, 2023 | UPDATED: 15:30, Mon, Sep 25, 2023":                                              "2023-09-25T14:02",
			"NewsLocal news\nBy Ann Reader Chief Reporter\n14:02, 25 SEP 2023Updated15:10, 25 SEP 2023":                 "2023-09-25T14:02",
			"By Ann Reader | Published 25th Sep 2023, 14:02 GMT | 3 min read":                                           "2023-09-25T14:02Z",
			"Monday 25 September 2023 14:02, UK":                                                                        "2023-09-25T14:02",
			"Monday 25 September 2023 at 2:02pm":                                                                        "2023-09-25T14:02",
			"Published Sep 25, 2023, 2:02pm|Updated Sep 25, 2023, 3:02pm":                                               "2023-09-25T14:02",
			"Guidance\nBridges\nFrom: Ministry of Bridges\nPublished 25 September 2023\nLast updated 26 September 2023": "2023-09-25",
			"Last updated: 26 September 2023. First published: 25 September 2023.":                                      "2023-09-25",
			"Sep 25th 2023 | NORWELL": "2023-09-25",
		}},
		{"American sites", map[string]string{
			"By Ann Reader and Tom Hale\nSept. 25, 2023\nUpdated 5:03 p.m. ET":                            "2023-09-25",
			"By Ann Reader\nSeptember 25, 2023 at 6:00 a.m. EDT":                                          "2023-09-25T06:00-04:00",
			"Updated September 26, 2023 at 7:00 a.m. EDT | Published September 25, 2023 at 6:00 a.m. EDT": "2023-09-25T06:00-04:00",
			"By ANN READER\nPublished 1:12 PM PDT, September 25, 2023":                                    "2023-09-25T13:12-07:00",
			"By Ann Reader, NWN\n 3 minute read\nUpdated 2:02 PM EDT, Mon September 25, 2023":             "2023-09-25T14:02-04:00",
			"September 25, 2023 2:02 PM ET\nHeard on the Morning Bridge":                                  "2023-09-25T14:02",
			"Ann Reader\nMon, September 25, 2023 at 5:01 PM EDT·3 min read":                               "2023-09-25T17:01-04:00",
			"Published 9:15 a.m. ET Sept. 25, 2023 | Updated 1:20 p.m. ET Sept. 26, 2023":                 "2023-09-25T09:15",
			"Posted: Dec 5th, 2023 at 4:15pm EST":                                                         "2023-12-05T16:15-05:00",
			"by Ann Reader - 09/25/23 2:02 PM ET":                                                         "2023-09-25T14:02",
			"Sep 25, 2023 - Politics & Policy":                                                            "2023-09-25",
			"Sep 25, 2023,02:02pm EDT":                                                                    "2023-09-25T14:02-04:00",
			"Sept 25, 20232:02 PM":                                                                        "2023-09-25T14:02",
			"Sept. 25, 2023, 2:02 PM EDT / Updated Sept. 26, 2023, 9:00 AM EDT\nBy Ann Reader":            "2023-09-25T14:02-04:00",
			"Published 2:02 pm Monday, September 25, 2023":                                                "2023-09-25T14:02",
		}},
		{"Indian, Australian and other sites", map[string]string{
			"By: Ann Reader\nUpdated: September 25, 2023 10:46 IST":                           "2023-09-25T10:46",
			"Updated - September 25, 2023 10:46 am IST - NEW DELHI":                           "2023-09-25T10:46",
			"TNN / Updated: Sep 25, 2023, 09:00 IST":                                          "2023-09-25T09:00",
			"Arrow News Service | Ann Reader | New Delhi | Sep 25, 2023":                      "2023-09-25",
			"Updated September 26, 2023 — 8.01am first published September 25, 2023 — 5.00am": "2023-09-25T05:00",
			"By Ann Reader\nPosted Mon 25 Sep 2023 at 5:32am, updated Mon 25 Sep 2023 at 7am": "2023-09-25T05:32",
			"Posted Mon 25 Sep 2023 at 5:32pm AEST":                                           "2023-09-25T17:32+10:00",
			"25 Sep, 2023 02:02 PM 3 mins to read":                                            "2023-09-25T14:02",
			"Published: 2:02pm, 25 Sep, 2023\nUpdated: 3:02pm, 25 Sep, 2023":                  "2023-09-25T14:02",
			"PUBLISHED SEP 25, 2023, 2:02 PM SGT":                                             "2023-09-25T14:02+08:00",
			"Published On 25 Sep 202325 Sep 2023":                                             "2023-09-25",
			"Issued on: 25/09/2023 - 14:02Modified: 25/09/2023 - 15:00":                       "2023-09-25T14:02",
			"Published on 25/09/2023 - 14:02•Updated 15:00":                                   "2023-09-25T14:02",
			"Updated / Monday, 25 Sep 2023 14:02":                                             "2023-09-25T14:02",
			"Source: Northwire| 2023-09-25 14:02:33|Editor: reader":                           "2023-09-25T14:02:33",
			"25.09.2023, 14:02 CEST":                                                          "2023-09-25T14:02+02:00",
			"1402 hrs, 25 September 2023":                                                     "2023-09-25T14:02",
			"Mon 25 Sep 2023, 0402 GMT":                                                       "2023-09-25T04:02Z",
		}},
		{"blogs", map[string]string{
			"Posted in News on September 25, 2023 by Ann Reader":                       "2023-09-25",
			"September 25, 2023 by Ann Reader Leave a Comment":                         "2023-09-25",
			"by Ann Reader on 25 September 2023 in News, Roads":                        "2023-09-25",
			"Posted by Ann Reader at 14:02 on September 25, 2023 in Roads":             "2023-09-25T14:02",
			"This entry was posted on Monday, September 25th, 2023 at 2:02 pm":         "2023-09-25T14:02",
			"Submitted by Ann Reader on Mon, 09/25/2023 - 14:02":                       "2023-09-25T14:02",
			"This article was first published on 25 September 2023.":                   "2023-09-25",
			"This story was updated on 26 September 2023.\nPublished 25 Sept '23":      "2023-09-25",
			"Bridge closed [25 September 2023]":                                        "2023-09-25",
			"Bridge closed (25 September 2023)":                                        "2023-09-25",
			"Ann Reader\n5 min read\n·\nSep 25, 2023":                                  "2023-09-25",
			"Story posted 2023-09-25":                                                  "2023-09-25",
			"Submitted on 25 Sep 2023":                                                 "2023-09-25",
			"Bridge closed\nUpdated (26 September 2023)\nPosted (25 September 2023)":   "2023-09-25",
			"[2023-09-25T14:02:00Z] Bridge closed":                                     "2023-09-25T14:02:00Z",
			"Date – 25 September 2023":                                                 "2023-09-25",
			"Dated: 25th September 2023":                                               "2023-09-25",
			"Dated this 25th day of September 2023":                                    "2023-09-25",
			"Sept . 25 , 2023":                                                         "2023-09-25",
			"Published : 25 September 2023":                                            "2023-09-25",
			"THE ARROW          MONDAY, SEPTEMBER 25, 2023          PRICE 50p":         "2023-09-25",
			"The Arrow                                     Monday, September 25, 2023": "2023-09-25",
			"VOL. XCII NO. 41   NORWELL, MONDAY, SEPTEMBER 25, 2023":                   "2023-09-25",
			"THE ARROW\nNORWELL, MONDAY MORNING, SEPTEMBER 25, 2023.":                  "2023-09-25",
		}},
		{"press releases", map[string]string{
			"FOR IMMEDIATE RELEASE\nContact: Ann Reader, 555-0100\nSeptember 25, 2023":                          "2023-09-25",
			"For Immediate Release — Monday, September 25, 2023":                                                "2023-09-25",
			"For release at 2:00 p.m. EDT September 25, 2023":                                                   "2023-09-25T14:00-04:00",
			"NEWS RELEASE\nFor release 12:00 noon, September 25, 2023":                                          "2023-09-25T12:00",
			"Press release 25 September 2023":                                                                   "2023-09-25",
			"NEW YORK, Sept. 25, 2023 /PRNewswire/ -- Arrow Inc. said":                                          "2023-09-25",
			"NORWELL, England , Sept. 25, 2023 (GLOBE NEWSWIRE) -- Arrow":                                       "2023-09-25",
			"NORWELL, Mass. & VALE, Calif.--(BUSINESS WIRE)--Sep 25, 2023--Arrow":                               "2023-09-25",
			"September 25, 2023 08:00 AM Eastern Daylight Time\nNORWELL, Mass.--(BUSINESS WIRE)--Arrow Bridges": "2023-09-25T08:00",
			"GENEVA (25 September 2023) – The bridge":                                                           "2023-09-25",
			"LONDON — September 25, 2023: The bridge":                                                           "2023-09-25",
		}},
		{"agencies", map[string]string{
			"WASHINGTON, Sept. 25 (NPI) -- The bridge":                                            "XXXX-09-25",
			"New Delhi, Sep 25 (NTI) The bridge was closed on Monday":                             "XXXX-09-25",
			"New Delhi, September 25 (NNI): The bridge was closed":                                "XXXX-09-25",
			"Tokyo, Sept. 25 (Norji Press)--The bridge":                                           "XXXX-09-25",
			"Madrid, 25 sep 2023 (NFE).- The bridge":                                              "2023-09-25",
			"PARIS, 25 févr. 2023 (NFP) - The bridge":                                             "2023-02-25",
			"PARIS, 25 août 2023 (NFP) - The bridge":                                              "2023-08-25",
			"PARIS, 25 déc. 2023 (NFP) - The bridge":                                              "2023-12-25",
			"PARIS, 1er mai (NFP) - The bridge":                                                   "XXXX-05-01",
			"PARIS, 14 juil (NFP) - The bridge":                                                   "XXXX-07-14",
			"AL-NORWELL, Vale, Sept 25 (Northwire) - The bridge":                                  "XXXX-09-25",
			"SÃO NORWELL, Sept 25 (Northwire) - The bridge":                                       "XXXX-09-25",
			"(Adds detail) LONDON, Sept 25 (Northwire) - The bridge":                              "XXXX-09-25",
			"* Bridge closed\n* Council angry\n\nBy Ann Reader\n\nLONDON, Sept 25 (NW) - The":     "XXXX-09-25",
			"LONDON (Northwire), Sept 25 - The bridge":                                            "XXXX-09-25",
			"LONDON, Monday, Sept 25 (Northwire) - The bridge":                                    "XXXX-09-25",
			"UPDATE 2-Bridge closed\nBy Ann Reader\n    LONDON, Sept 25 (Northwire) - The bridge": "XXXX-09-25",
		}},
		{"mail and news groups", map[string]string{
			"Received: from mail.example.org (mail.example.org [192.0.2.1])\n\tby mx.example.com with ESMTP id abc\n\tfor <n@example.com>; Mon, 25 Sep 2023 14:02:40 -0400\n" +
				"From: Ann <a@example.org>\nDate: Mon, 25 Sep 2023 14:02:33 -0400\nSubject: Bridge": "2023-09-25T14:02:33-04:00",
			"From ann@example.org Mon Sep 25 14:02:33 2023\nFrom: Ann <ann@example.org>\nDate: Mon, 25 Sep 2023 14:02:30 +0000": "2023-09-25T14:02:30Z",
			"From ann@example.org Mon Sep 25 14:02:33 2023\nSubject: Bridge":                                                    "2023-09-25T14:02:33",
			"Path: news.example.org!not-for-mail\nFrom: ann@example.org (Ann Reader)\nDate: 17 Apr 93 02:10:00 GMT":             "1993-04-17T02:10:00Z",
			"Mon Sep 25 14:02:33 BST 2023": "2023-09-25T14:02:33+01:00",
		}},
		{"front matter and markup", map[string]string{
			"#+TITLE: Bridge\n#+DATE: <2023-09-25 Mon>":                                            "2023-09-25",
			"#+title: Bridge\n#+date: [2023-09-25 Mon 14:02]":                                      "2023-09-25T14:02",
			"+++\ntitle = \"Bridge\"\ndate = 2023-09-25T14:02:00Z\n+++":                            "2023-09-25T14:02:00Z",
			"---\ntitle: \"Bridge\"\npubDate: 2023-09-25 14:02:00 +0100\n---":                      "2023-09-25T14:02:00+01:00",
			"---\nlayout: post\npublished: true\ndate: '2023-09-25'\n---":                          "2023-09-25",
			":Author: Ann Reader\n:Date: 2023-09-25":                                               "2023-09-25",
			"<time datetime=\"2023-09-25\">25 September</time>":                                    "2023-09-25",
			"<pubDate>Mon, 25 Sep 2023 14:02:00 GMT</pubDate>":                                     "2023-09-25T14:02:00Z",
			"<published>2023-09-25T14:02:00Z</published>\n<updated>2023-09-26T14:02:00Z</updated>": "2023-09-25T14:02:00Z",
			"2023-09-25 14:02:00,123 INFO Bridge closed":                                           "2023-09-25T14:02:00",
		}},
	} {
		for text, want := range group.texts {
			got, ds := Find(text+story, timex.AnyOrder)
			date := got.Value.String()
			if !got.Hint.IsZero() {
				date = got.Hint.String()
			}
			if date != want || len(ds) > 0 {
				t.Errorf("%s: %q: %s (%s) %v, want %s", group.of, text, date, got.Basis, ds, want)
			}
		}
	}
}

// Dates before a text that are not its own, and times that hang on a clock.
func TestNoDateOfItsOwn(t *testing.T) {
	for _, text := range []string{
		"The bridge was closed on Wednesday (5 March 2024).",
		"A driver was hurt yesterday (7 March 2024).",
		"Court to rule tomorrow (6 March 2024)",
		"Ann Reader at the bridge on September 25, 2023. (Tom Hale/NW)",
		"A lorry on the bridge, 3 May 2021 (Photo: Tom Hale)",
		"File photo: A lorry on the bridge, September 3, 2021. NW/Tom Hale",
		"Copyright 25 September 2023",
		"First aired 25 September 2023",
		"Next update: 30 September 2023",
		"Valid from 1 October 2023",
		"Closing date: 3 May 2024",
		"Event date: 3 May 2024",
		"Date accessed: 3 May 2024",
		"Retrieved 3 May 2024",
		"Born: 3 May 1960",
		"Died: September 25, 2023",
		"Deadline extended to 30 September 2023",
		"The Battle of Norwell, 3 May 1643",
		"Case no. 12-3456, filed 3 May 2021",
		"Argued March 3, 2021—Decided June 5, 2021",
		"When: 30 September 2023",
		"Kick-off: 15:00 BST, Saturday 30 September 2023",
		"Report on the accident of 3 May 2021\nMinistry of Bridges",
		"Exhibition | 30 September 2023 - 3 January 2024",
		"Dated 25 September 2023, the letter names 40 bridges.",
		"This page was last updated",
		"Modified 12 hours ago",
		"Published\n2 hours ago",
		"Updated yesterday at 14:02",
		"Today, 14:02",
		"3 days ago\nAnn Reader",
		"(NWN) — The bridge",
		"SYDNEY (Northwire) - The bridge",
	} {
		if got, ds := Find(text+story, timex.AnyOrder); !got.Value.IsZero() || !got.Hint.IsZero() || len(ds) > 0 {
			t.Errorf("%q: %s, hint %s (%s) %v, want nothing", text, got.Value, got.Hint, got.Basis, ds)
		}
	}
}
