package event_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// What a page has around its article tells of no events; what looks like it
// inside a sentence of the article does.
func TestBoilerplate(t *testing.T) {
	tests := []struct {
		name, in string
		want     []string
	}{
		{"a stamp of publication", "Published: {3 May 2021 14:02} BST", nil},
		{"a stamp in words", "This article was last updated on {3 May 2021} at 14:02.", nil},
		{"what the publisher did to the page", "This article was amended on {3 May 2021}. An earlier version said the dam failed.", []string{"said", "failed"}},
		{"what somebody else published", "The report was published on {3 May 2021}.", []string{"published"}},
		{"credits", "(Reporting by Ann Dunn; editing by Tom Dunn)", nil},
		{"a banner and what goes on with it", "Sign up for our Mill Race newsletter\nOne story a week, delivered by post.\n\nThe dam failed.", []string{"failed"}},
		{"a promise of the publisher", "We’ll send you an email every week.\n\nThe dam failed.", []string{"failed"}},
		{"words to the readers of a live page", "If you are just joining us: the dam failed. Thank you for following our coverage. We are closing this live blog.", []string{"failed"}},
		{"a word of a banner in capitals", "MILL FIRE LIVE: what we know", []string{"know"}},
		{"an imperative of the article", "Follow the river and see what the flood did.", []string{"Follow", "see", "flood"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var got []string
			for _, e := range find(tt.in) {
				got = append(got, e.Text)
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("%s (-want +got):\n%s", tt.in, diff)
			}
		})
	}
}
