package pos

import "testing"

func TestLemma(t *testing.T) {
	tests := []struct {
		word  string
		tag   Tag
		lemma string
	}{
		// Spelling rules of verbs.
		{"walked", VBD, "walk"}, {"hoping", VBG, "hope"}, {"hopping", VBG, "hop"},
		{"stopped", VBN, "stop"}, {"charged", VBN, "charge"}, {"carried", VBD, "carry"},
		{"carries", VBZ, "carry"}, {"dying", VBG, "die"}, {"passes", VBZ, "pass"},
		{"fixes", VBZ, "fix"}, {"goes", VBZ, "go"}, {"does", VBZ, "do"},
		{"singing", VBG, "sing"}, {"calling", VBG, "call"}, {"controlled", VBD, "control"},
		{"putting", VBG, "put"}, {"visited", VBD, "visit"}, {"released", VBN, "release"},
		{"panicked", VBD, "panic"}, {"agreed", VBD, "agree"}, {"agreeing", VBG, "agree"},
		{"used", VBD, "use"}, {"being", VBG, "be"}, {"seeing", VBG, "see"},
		{"lying", VBG, "lie"}, {"tied", VBD, "tie"}, {"resigned", VBD, "resign"},
		{"Announcing", VBG, "announce"}, {"PROTESTED", VBD, "protest"},
		{"launches", VBZ, "launch"}, {"closes", VBZ, "close"}, {"increases", VBZ, "increase"},
		{"settled", VBD, "settle"}, {"travelled", VBD, "travel"}, {"traveled", VBD, "travel"},
		{"led", VBD, "lead"}, {"bombing", VBG, "bomb"}, {"sued", VBD, "sue"},
		// Irregular verbs.
		{"shot", VBD, "shoot"}, {"was", VBD, "be"}, {"were", VBD, "be"}, {"are", VBP, "be"},
		{"is", VBZ, "be"}, {"has", VBZ, "have"}, {"had", VBD, "have"}, {"said", VBD, "say"},
		{"told", VBD, "tell"}, {"began", VBD, "begin"}, {"left", VBD, "leave"},
		{"found", VBD, "find"}, {"broke", VBD, "break"}, {"withdrew", VBD, "withdraw"},
		{"fell", VBD, "fall"}, {"felt", VBD, "feel"}, {"met", VBD, "meet"},
		{"saw", VBD, "see"}, {"lay", VBD, "lie"}, {"rose", VBD, "rise"}, {"found", VBP, "found"},
		{"overthrown", VBN, "overthrow"}, {"quit", VBD, "quit"}, {"cut", VBN, "cut"},
		{"'s", VBZ, "be"}, {"'ve", VBP, "have"}, {"'re", VBP, "be"},
		{"re-elected", VBN, "re-elect"},
		// Nouns.
		{"officers", NNS, "officer"}, {"resignations", NNS, "resignation"},
		{"cities", NNS, "city"}, {"men", NNS, "man"}, {"policewomen", NNS, "policewoman"},
		{"children", NNS, "child"}, {"crises", NNS, "crisis"}, {"wives", NNS, "wife"},
		{"buses", NNS, "bus"}, {"clashes", NNS, "clash"}, {"analyses", NNS, "analysis"},
		{"police", NNS, "police"}, {"charges", NNS, "charge"}, {"species", NNS, "species"},
		{"deaths", NNS, "death"}, {"losses", NNS, "loss"}, {"houses", NNS, "house"},
		{"ties", NNS, "tie"}, {"movies", NNS, "movie"}, {"heroes", NNS, "hero"},
		{"walkouts", NNS, "walkout"}, {"by-elections", NNS, "by-election"},
		{"talks", NNS, "talk"}, {"news", NN, "news"},
		// Degrees, modals and small words.
		{"larger", JJR, "large"}, {"bigger", JJR, "big"}, {"earliest", JJS, "early"},
		{"better", JJR, "good"}, {"worst", JJS, "bad"}, {"better", RBR, "well"},
		{"sooner", RBR, "soon"}, {"wo", MD, "will"}, {"'ll", MD, "will"}, {"n’t", RB, "not"},
		{"an", DT, "a"}, {"would", MD, "would"},
		// Unknown words go by spelling alone.
		{"blorked", VBD, "blork"}, {"blorps", NNS, "blorp"}, {"glibbing", VBG, "glib"},
		{"", NNS, ""}, {"s", NNS, "s"}, {"\xffs", VBD, "\uFFFDs"},
	}
	for _, tt := range tests {
		if got := Lemma(tt.word, tt.tag); got != tt.lemma {
			t.Errorf("Lemma(%q, %v) = %q, want %q", tt.word, tt.tag, got, tt.lemma)
		}
	}
}
