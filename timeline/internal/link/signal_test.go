package link_test

import "testing"

// One line for each row of the signal table.
func TestSignals(t *testing.T) {
	run(t, []linkCase{
		{name: "on", in: "The bridge collapsed on Friday.", want: []string{"collapsed IS_INCLUDED Friday"}},
		{name: "in", in: "The mill burned down in March 2021.", want: []string{"burned down IS_INCLUDED March 2021"}},
		{name: "part of a day", in: "In the small hours of 8 December 2018 the dam failed.", want: []string{"failed IS_INCLUDED the small hours of 8 December 2018"}},
		{name: "no preposition", in: "The bridge collapsed last week.", want: []string{"collapsed IS_INCLUDED last week"}},
		{name: "over a placed stretch", in: "The number has increased over the past 48 hours.", want: []string{"increased IS_INCLUDED the past 48 hours"}},
		{name: "by is no later than", in: "The team will finish by Friday.", want: []string{"finish end<=end Friday"}, not: []string{"finish IS_INCLUDED Friday"}},
		{name: "no later than", in: "The firm must pay no later than 3 October 2023.", not: []string{"pay IS_INCLUDED 3 October 2023"}},
		{name: "since", in: "The price has fallen since January 2023.", want: []string{"fallen start>=start January 2023"}, not: []string{"fallen IS_INCLUDED January 2023"}},
		{name: "until", in: "The workers stayed until Friday.", want: []string{"stayed end>=start Friday", "stayed end<=end Friday"}},
		{name: "not until", in: "The workers did not return until Friday.", want: []string{"return start>=start Friday"}, not: []string{"return end<=end Friday"}},
		{name: "from to", in: "He served from 2010 to 2014.", want: []string{"served start>=start 2010", "served start<=end 2010", "served end>=start 2014", "served end<=end 2014"}},
		{name: "between and", in: "The fault occurred between 2010 and 2014.", want: []string{"occurred start>=start 2010", "occurred end<=end 2014"}},
		{name: "after", in: "The store opened after 2015.", want: []string{"opened AFTER 2015"}},
		{name: "before", in: "The tenants left before 2015.", want: []string{"left BEFORE 2015"}},
		{name: "as of", in: "As of Friday, the firm employed 300 people.", want: []string{"employed INCLUDES Friday"}, not: []string{"employed IS_INCLUDED Friday"}},
		{name: "for a duration", in: "The talks lasted for three hours.", want: []string{"lasted DURING three hours"}},
		{name: "days after", in: "The minister resigned two days after the vote.", want: []string{"resigned AFTER vote"}},
		{name: "a list of days spans them", in: "The crews worked on Thursday and Friday.", want: []string{"worked start>=start Thursday", "worked end<=end Friday"}},
		{name: "a list in any order", in: "The crews worked on Friday and Thursday.", want: []string{"worked start>=start Thursday", "worked end<=end Friday"}},
		{name: "now is not over", in: "The ship is now sinking.", want: []string{"sinking end>=start now"}, not: []string{"sinking IS_INCLUDED now"}},
		{name: "a comparison dates nothing", in: "Sales rose more than last year.", not: []string{"rose IS_INCLUDED last year"}},
		{name: "a set dates nothing", in: "The council meets every Monday.", not: []string{"meets IS_INCLUDED every Monday"}},
	})
}

func TestStretchesAgainstCreationTime(t *testing.T) {
	run(t, []linkCase{
		{name: "a stretch that ends now", in: "Prices fell over the past two weeks.", want: []string{"the past two weeks IBEFORE DCT"}},
		{name: "a stretch that begins now", in: "Prices will fall over the next two weeks.", want: []string{"the next two weeks IAFTER DCT"}},
		{name: "a vague past", in: "The mill closed recently.", want: []string{"recently BEFORE DCT"}},
		{name: "a calendar day speaks for itself", in: "The mill closed on Friday.", not: []string{"Friday BEFORE DCT"}},
	})
}
