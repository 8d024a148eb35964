package event

import (
	"github.com/eventgraph/eventgraph/timeline/internal/pos"
	"github.com/eventgraph/eventgraph/timeline/internal/syntax"
	"github.com/eventgraph/eventgraph/timeline/internal/text"
)

// boilerplate reports a sentence that a page has around its article: a line
// that says when it was published, who wrote it, or what to subscribe to.
// after is that the sentence before was a banner, which a line without a verb
// of its own may go on with.
func boilerplate(s *syntax.Sentence, after bool) (banner, other bool) {
	first := 0
	for first < len(s.Words) && s.Tokens[first].Kind == text.Punct {
		first++
	}
	if first == len(s.Words) {
		return after, false
	}
	if credit(s, first) || stamp(s) {
		return false, true
	}
	if offers(s, first) || after && (!finite(s) || regular(s)) {
		return true, false
	}
	return false, false
}

// credit reports "(Reporting by Ann Dunn; editing by …)".
func credit(s *syntax.Sentence, first int) bool {
	switch s.Words[first] {
	case "additional", "further":
		first++
	}
	switch s.Word(first) {
	case "reporting", "writing", "editing", "compiled", "edited", "written", "photography", "graphics":
		k := first + 1
		for s.Word(k) == "and" || s.Word(k) == "editing" || s.Word(k) == "writing" {
			k++
		}
		return s.Word(k) == "by"
	}
	return false
}

// stamp reports a line that says when the page was published or changed and
// nothing else: "Updated: 3 May 2021 14:02 BST".
func stamp(s *syntax.Sentence) bool {
	key := false
	for k, w := range s.Words {
		if s.InTime(k) || s.Tokens[k].Kind != text.Word {
			continue
		}
		switch w {
		case "published", "updated", "posted", "modified", "amended", "corrected", "revised", "created", "issued", "uploaded", "printed":
			key = true
		case "article", "story", "page", "post", "this", "was", "is", "first", "last", "originally", "date", "time", "on", "at", "and", "online",
			"gmt", "bst", "utc", "cet", "cest", "et", "est", "edt", "pt", "pst", "pdt", "ct", "mt", "ist", "aest", "a.m.", "p.m.", "am", "pm":
		default:
			return false
		}
	}
	return key
}

// offers reports an invitation to what the publisher sends: an imperative or
// "we'll send you", and the name of something that is sent.
func offers(s *syntax.Sentence, first int) bool {
	const long = 40 // tokens; banners are short
	if len(s.Words) > long {
		return false
	}
	switch s.Words[first] {
	case "sign", "subscribe", "receive", "get", "follow", "join", "download", "register", "click", "listen", "try", "become":
		if s.Tag(first+1) == pos.POS || s.Tag(first+1).Verb() {
			return false
		}
	case "we":
		if s.Word(first+1) != "'ll" && s.Word(first+1) != "will" || s.Word(first+3) != "you" {
			return false
		}
	default:
		return false
	}
	for _, w := range s.Words[first+1:] {
		switch w {
		case "newsletter", "newsletters", "update", "updates", "inbox", "alert", "alerts", "app", "podcast", "podcasts", "email", "e-mail", "emails", "subscription", "subscriber", "digest", "briefing", "channel":
			return true
		}
	}
	return false
}

// regular reports a short line that says how often something is sent.
func regular(s *syntax.Sentence) bool {
	const long = 20
	if len(s.Words) > long {
		return false
	}
	for _, w := range s.Words {
		switch w {
		case "every", "weekly", "daily", "monthly", "inbox":
			return true
		}
	}
	return false
}

// finite reports a sentence with a verb that is finite for certain.
func finite(s *syntax.Sentence) bool {
	for k := range s.Verbs {
		if v := &s.Verbs[k]; v.Form == syntax.Finite && s.Tags[v.From] != pos.VBN {
			return true
		}
	}
	return false
}

// ofPage reports a verb that says what the publisher did to the page itself:
// "this article was amended".
func ofPage(s *syntax.Sentence, v *syntax.Verb, lemma string) bool {
	switch lemma {
	case "amend", "update", "correct", "publish", "revise", "modify", "post", "edit":
	default:
		return false
	}
	if !v.Passive || v.Subject == syntax.None {
		return false
	}
	p := &s.Phrases[v.Subject]
	if p.Det == syntax.None || s.Words[p.Det] != "this" {
		return false
	}
	switch s.Words[p.Head] {
	case "article", "story", "post", "piece", "page", "headline", "caption", "item", "blog":
		return true
	}
	return false
}

// toReader reports a verb by which those who keep a live page speak to its
// readers: "If you are just joining us", "Thank you for following", "We end our
// coverage here".
func toReader(s *syntax.Sentence, v *syntax.Verb, lemma string) bool {
	next := s.Word(v.To)
	switch lemma {
	case "join", "stay":
		return next == "us" || next == "with" && s.Word(v.To+1) == "us"
	case "thank":
		return next == "you" && s.Word(v.To+1) == "for"
	case "follow", "read", "watch":
		return s.Word(v.From-1) == "for" && (s.Word(v.From-2) == "you" || s.Word(v.From-2) == "thanks")
	case "end", "close", "wrap", "pause", "finish", "bring":
		if v.Subject == syntax.None || s.Words[s.Phrases[v.Subject].Head] != "we" || v.Object == syntax.None {
			return false
		}
		p := &s.Phrases[v.Object]
		switch s.Words[p.Head] {
		case "coverage", "blog", "page", "updates":
			return p.Det != syntax.None && (s.Words[p.Det] == "our" || s.Words[p.Det] == "this")
		}
	}
	return false
}
