// Package pack offers the rule packs of github.com/olebedev/when for Dutch,
// Russian, Brazilian Portuguese and Chinese as languages of the tagger. They
// read casual and exact dates, weekdays, hours and deadlines as a chat program
// would: toward the future, one expression at a time. There are no narrative
// references or modifiers in them, and no events are found in these languages.
//
// It is a package of its own because the packs compile their patterns when a
// program starts.
package pack

import (
	"github.com/olebedev/when/rules"
	"github.com/olebedev/when/rules/br"
	"github.com/olebedev/when/rules/common"
	"github.com/olebedev/when/rules/nl"
	"github.com/olebedev/when/rules/ru"
	"github.com/olebedev/when/rules/zh"

	"github.com/eventgraph/eventgraph/timeline/rule"
	"github.com/eventgraph/eventgraph/timeline/tagger"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// Language returns a language by its name: "en" (or ""), "br", "nl", "ru" or
// "zh". ok is false for any other.
func Language(name string) (l tagger.Language, ok bool) {
	switch name {
	case "en", "":
		return l, true
	case "br":
		return language(name, br.All), true
	case "nl":
		return language(name, nl.All), true
	case "ru":
		return language(name, ru.All), true
	case "zh":
		return language(name, zh.All), true
	}
	return l, false
}

func language(name string, packs ...[]rules.Rule) tagger.Language {
	l := tagger.Language{Name: name}
	for _, p := range append(packs, common.All) {
		for _, r := range p {
			l.Rules = append(l.Rules, rule.FromWhen(r, timex.NoGranularity))
		}
	}
	return l
}
