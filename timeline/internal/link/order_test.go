package link_test

import "testing"

func TestOrder(t *testing.T) {
	run(t, []linkCase{
		{name: "after a clause", in: "The crowd left after the police arrived.", want: []string{"left AFTER arrived"}},
		{name: "after a gerund", in: "He resigned after losing the vote.", want: []string{"resigned AFTER losing"}},
		{name: "after a noun", in: "Hundreds marched after the shooting.", want: []string{"marched AFTER shooting"}},
		{name: "following", in: "Hundreds marched following the shooting.", want: []string{"marched AFTER shooting"}},
		{name: "before a clause", in: "The crowd left before the police arrived.", want: []string{"left BEFORE arrived"}},
		{name: "since with a past verb", in: "Prices have doubled since the war began.", want: []string{"doubled AFTER began"}},
		{name: "until", in: "Workers stayed until the alarm stopped.", want: []string{"stayed BEFORE stopped"}},
		{name: "not until", in: "Workers did not leave until the alarm stopped.", want: []string{"leave AFTER stopped"}},
		{name: "when", in: "The lights failed when the storm hit the town.", want: []string{"failed start>=start hit"}, not: []string{"failed AFTER hit"}},
		{name: "in response to", in: "Drivers stopped work in response to the ruling.", want: []string{"stopped AFTER ruling"}},
		{name: "in the wake of", in: "Drivers stopped work in the wake of the strike.", want: []string{"stopped AFTER strike"}},
		{name: "during", in: "A man was killed during the riot.", want: []string{"killed IS_INCLUDED riot"}},
		{name: "led to", in: "The ruling led to protests.", want: []string{"ruling BEFORE protests"}},
		{name: "followed", in: "The strike followed a vote.", want: []string{"strike AFTER vote"}},
		{name: "was followed by", in: "The strike was followed by a vote.", want: []string{"vote AFTER strike"}},
		{name: "prompting", in: "The dam collapsed, prompting an evacuation.", want: []string{"collapsed BEFORE prompting"}},
		{name: "said of the past", in: "The mayor said the dam collapsed.", want: []string{"said AFTER collapsed"}},
		{name: "said of the future", in: "The mayor said the dam would reopen.", want: []string{"said BEFORE reopen"}},
		{name: "said of what may be", in: "The mayor said the dam could reopen.", not: []string{"said BEFORE reopen"}},
		{name: "said of a state", in: "The mayor said that he was afraid.", want: []string{"said start>=start afraid"}, not: []string{"said AFTER afraid"}},
		{name: "a past perfect looks back", in: "Officers arrested a man who had robbed a bank.", want: []string{"arrested AFTER robbed"}},
		{name: "a decision precedes what it decides", in: "The decision to charge the guard angered officers.", want: []string{"decision BEFORE charge"}},
		{name: "what a noun decides is not the verb's", in: "Guards handed in their keys in response to the decision to charge him.", not: []string{"handed in BEFORE charge"}},
		{name: "a plan precedes what it plans", in: "The firm agreed to sell the plant.", want: []string{"agreed BEFORE sell"}},
		{name: "failing looks forward to nothing", in: "The firm failed to sell the plant.", not: []string{"failed BEFORE sell"}},
		{name: "a distance", in: "The minister resigned two days after the vote.", want: []string{"resigned AFTER vote"}},
		{name: "text order is no order", in: "The mill closed. The bridge collapsed.", not: []string{"closed BEFORE collapsed", "collapsed AFTER closed"}},
		{name: "and is no order", in: "The mill closed and the bridge collapsed.", not: []string{"closed BEFORE collapsed", "collapsed AFTER closed"}},
	})
}

// "two days after" bounds the distance to one unit around it.
func TestOffset(t *testing.T) {
	for _, c := range []struct {
		in          string
		least, most int64
	}{
		{"The minister resigned two days after the vote.", 1, 3},
		{"The minister resigned two days before the vote.", -3, -1},
		{"He was charged three weeks after police found the car.", 14, 28},
	} {
		found := false
		for _, l := range annotate(c.in, monday).Links {
			if k := l.Constraint; k.Least != nil && k.Most != nil && k.To == "start" && k.From == "start" {
				found = true
				if *k.Least != c.least*86400 || *k.Most != c.most*86400 {
					t.Errorf("%s: %d to %d seconds, want %d to %d days", c.in, *k.Least, *k.Most, c.least, c.most)
				}
			}
		}
		if !found {
			t.Errorf("%s: no distance", c.in)
		}
	}
}
