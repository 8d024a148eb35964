package link_test

import "testing"

func TestTense(t *testing.T) {
	run(t, []linkCase{
		{name: "a saying of the news is of its day", in: "The mayor said the road was safe.", want: []string{"said IS_INCLUDED DCT"}},
		{name: "writing letters is no saying", in: "The prisoner wrote letters.", not: []string{"wrote IS_INCLUDED DCT"}},
		{name: "a dated saying is not", in: "The mayor said on Friday the road was safe.", not: []string{"said IS_INCLUDED DCT"}},
		{name: "a saying after a dated lead may be of that day", in: "The mayor announced a ban on Friday. The road was unsafe, he said.",
			want: []string{"said start>=start Friday", "said end<=end DCT"}, not: []string{"said IS_INCLUDED DCT"}},
		{name: "after a saying of today it is of today", in: "The mayor announced a ban on Friday. The governor agreed, he said today. The road was unsafe, he said.",
			want: []string{"said IS_INCLUDED DCT"}, not: []string{"said start>=start Friday"}},
		{name: "a joined saying", in: "The mayor gave no reason for his decision, but said he would stay.", want: []string{"said IS_INCLUDED DCT"}},
		{name: "a saying after a question", in: "The mayor did not explain what prompted his decision, but said he would stay.", want: []string{"said IS_INCLUDED DCT"}},
		{name: "a saying after a quotation of several sentences", in: "The mayor spoke. \"I gave up. I am leaving,\" she said.", want: []string{"said IS_INCLUDED DCT"}},
		{name: "a vague time is no lead", in: "The mayor announced a ban recently. The road was unsafe, he said.", want: []string{"said IS_INCLUDED DCT"}},
		{name: "a simple past has ended", in: "The bridge collapsed.", want: []string{"collapsed end<=end DCT"}, not: []string{"collapsed BEFORE DCT", "collapsed IS_INCLUDED DCT"}},
		{name: "a present perfect is before", in: "The bridge has collapsed.", want: []string{"collapsed BEFORE DCT"}},
		{name: "a past perfect is before", in: "The bridge had collapsed.", want: []string{"collapsed BEFORE DCT"}},
		{name: "a relative clause looks back", in: "The man who built the bridge apologised.", want: []string{"built BEFORE DCT"}},
		{name: "a future is after", in: "The council will repair the bridge.", want: []string{"repair AFTER DCT"}},
		{name: "a progressive has begun", in: "Crews are repairing the bridge.", want: []string{"repairing start<=end DCT"}},
		{name: "a condition has no time", in: "If the bridge collapsed, the town would flood.", not: []string{"collapsed end<=end DCT", "flood AFTER DCT"}},
		{name: "a verb spelt like an adverb", in: "The park will close.", want: []string{"close AFTER DCT"}},
		{name: "a verb spelt like an adverb before one", in: "The park will close early.", want: []string{"close AFTER DCT"}},
		{name: "a participle between article and noun", in: "The newly opened bridge collapsed.", want: []string{"collapsed end<=end DCT"}},
		{name: "what did not happen is not past", in: "The bridge did not collapse.", not: []string{"collapse end<=end DCT"}},
	})
}
