package text

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// masked returns the masked parts of s with their kinds.
func masked(s string) []string {
	var out []string
	for _, m := range Masks(nil, s) {
		out = append(out, m.Kind.String()+" "+s[m.Start:m.End])
	}
	return out
}

func TestMasks(t *testing.T) {
	tests := []struct {
		text string
		want []string
	}{
		{"see https://example.com/2012/05/may.html, then", []string{"URL https://example.com/2012/05/may.html"}},
		{"(http://example.com/2012)", []string{"URL http://example.com/2012"}},
		{"on www.example.com/may or example.co.uk/news/2012-05-01.", []string{"URL www.example.com/may", "URL example.co.uk/news/2012-05-01"}},
		{"shares of Monday.com rose", []string{"URL Monday.com"}},
		{"may.june@example.com wrote", []string{"Email may.june@example.com"}},
		{"as @april_may said", []string{"Handle @april_may"}},
		{"paid $1,999 and US$2.5 million, £2012, €1999, 2012€", []string{"Money $1,999", "Money US$2.5 million", "Money £2012", "Money €1999", "Money 2012€"}},
		{"USD 2000 or GBP 1,999.50", []string{"Money USD 2000", "Money GBP 1,999.50"}},
		{"call +44 20 7946 2012 or (202) 555-2010 or 202-555-2010 or 1-800-555-2010", []string{"Phone +44 20 7946 2012", "Phone (202) 555-2010", "Phone 202-555-2010", "Phone 1-800-555-2010"}},
		{"v2.3.1, iOS 12.1.4, version 10.10 and v1.2", []string{"Version v2.3.1", "Version 12.1.4", "Version 10.10", "Version v1.2"}},
		{"from 10.12.20.11 to 192.168.0.1:80", []string{"IP 10.12.20.11", "IP 192.168.0.1"}},
		{"Flight MH370, the H1N1 flu, officer NX121, CVE-2012-0158", []string{"ID MH370", "ID H1N1", "ID NX121", "ID CVE-2012-0158"}},
	}
	for _, tt := range tests {
		if diff := cmp.Diff(tt.want, masked(tt.text)); diff != "" {
			t.Errorf("Masks(%q): (-want +got)\n%s", tt.text, diff)
		}
	}
}

// What is or could be a time is never masked.
func TestNeverMasked(t *testing.T) {
	for _, s := range []string{
		"25/09/2023", "2023-09-25", "10.30am", "25.09.2023", "25.9.23", "12.1.14", "10:30", "10:30:15.5", "2023-09-25T10:30:00+01:00", "20230925T103000Z",
		"5pm", "25th", "the 1990s", "Sept11", "SEPT11", "26MAR87", "MAR-26-1987", "FY2023", "Q3", "H1 2020", "2023Q1", "2023-Q3", "2023-W38", "P1Y2M", "PT3H20M", "1430GMT", "0402Z",
		"AD70", "in 2012 dollars", "1987-03-26 15:01:01.79", "26-FEB-1987 15:01:01.79", "1990-95", "9/11", "10-12 May", "on Monday.It was", "said May.He", "1999 2000 2001",
		"the 5 p.m. news", "2012/13", "3-4 July 2012", "2001.09.11", "+2 days", "UTC+0100", "GMT+1", "1 2012 3", "09-25-23 1402ET",
	} {
		if got := masked(s); got != nil {
			t.Errorf("Masks(%q) = %q, want none", s, got)
		}
	}
}
