package event

import (
	"github.com/eventgraph/eventgraph/timeline/internal/syntax"
	"github.com/eventgraph/eventgraph/timeline/timeml"
)

// afterVerb is what a verb (or the adjective after a copula) does to its complement.
func afterVerb(g, v *syntax.Verb, lemma string) timeml.Modality {
	switch {
	case denies(lemma):
		if g.Negative {
			return timeml.Asserted
		}
		return timeml.Denied
	case v.Form == syntax.Finite:
		if claims(lemma) || g.Passive && (lemma == "report" || lemma == "believe" || lemma == "understand" || lemma == "think" || lemma == "say") {
			return timeml.Alleged
		}
		switch lemma {
		case "hope", "wish", "want", "fear", "demand", "urge", "request", "recommend", "propose", "pray", "doubt", "possible", "unlikely", "wonder":
			return timeml.Hypothetical
		}
		if plans(lemma) && v.Tense != timeml.Past {
			return timeml.Planned
		}
	case g.Passive && (lemma == "report" || lemma == "believe" || lemma == "understand" || lemma == "think" || lemma == "say"):
		return timeml.Alleged
	case accuses(lemma) || claims(lemma):
		return timeml.Alleged
	case plans(lemma):
		return timeml.Planned
	case wants(lemma), withholds(lemma):
		return timeml.Hypothetical
	case g.Negative && (lemma == "allow" || lemma == "help" || lemma == "manage" || lemma == "begin" || lemma == "be"):
		return timeml.Hypothetical
	}
	return timeml.Asserted
}

// afterNoun is what a noun does to the event that completes it.
func afterNoun(lemma string) timeml.Modality {
	return timeml.Modality(nounSays[lemma])
}

// nounSays are nouns whose complement is less than a fact.
var nounSays = map[string]timeml.Modality{
	"ability": timeml.Hypothetical, "allegation": timeml.Alleged, "accusation": timeml.Alleged, "agreement": timeml.Planned, "appeal": timeml.Hypothetical, "application": timeml.Hypothetical,
	"arrangement": timeml.Planned, "attempt": timeml.Hypothetical, "authority": timeml.Hypothetical, "bid": timeml.Hypothetical, "call": timeml.Hypothetical, "capacity": timeml.Hypothetical,
	"chance": timeml.Hypothetical, "claim": timeml.Alleged, "commitment": timeml.Planned, "danger": timeml.Hypothetical, "deal": timeml.Planned, "deadline": timeml.Planned,
	"demand": timeml.Hypothetical, "desire": timeml.Hypothetical, "duty": timeml.Hypothetical, "effort": timeml.Hypothetical, "expectation": timeml.Planned, "failure": timeml.Hypothetical,
	"fear": timeml.Hypothetical, "hope": timeml.Hypothetical, "intention": timeml.Planned, "likelihood": timeml.Hypothetical, "need": timeml.Hypothetical, "obligation": timeml.Hypothetical, "offer": timeml.Hypothetical,
	"opportunity": timeml.Hypothetical, "option": timeml.Hypothetical, "order": timeml.Planned, "permission": timeml.Hypothetical, "permit": timeml.Hypothetical, "plan": timeml.Planned, "pledge": timeml.Planned, "plot": timeml.Hypothetical,
	"possibility": timeml.Hypothetical, "power": timeml.Hypothetical, "promise": timeml.Planned, "proposal": timeml.Hypothetical, "prospect": timeml.Hypothetical, "refusal": timeml.Hypothetical, "reluctance": timeml.Hypothetical,
	"request": timeml.Hypothetical, "responsibility": timeml.Hypothetical, "right": timeml.Hypothetical, "risk": timeml.Hypothetical, "rumor": timeml.Alleged, "rumour": timeml.Alleged, "speculation": timeml.Alleged, "suspicion": timeml.Alleged,
	"threat": timeml.Hypothetical, "vow": timeml.Planned, "warning": timeml.Hypothetical, "way": timeml.Hypothetical, "willingness": timeml.Hypothetical,
}

// adjectiveSays is what a word before the noun does to it.
func adjectiveSays(w string) timeml.Modality {
	switch w {
	case "any", "possible", "potential", "hypothetical", "attempted", "threatened", "future", "eventual", "likely", "feared", "would-be":
		return timeml.Hypothetical
	case "planned", "proposed", "scheduled", "expected", "upcoming", "forthcoming", "impending", "imminent", "anticipated":
		return timeml.Planned
	case "alleged", "suspected", "reported", "supposed", "purported", "so-called", "apparent":
		return timeml.Alleged
	}
	return timeml.Asserted
}

func denies(lemma string) bool {
	switch lemma {
	case "deny", "refute", "rebut", "disprove", "dismiss", "repudiate", "disavow":
		return true
	}
	return false
}

// claims reports verbs by which the text passes on what it does not vouch for.
func claims(lemma string) bool {
	switch lemma {
	case "claim", "allege", "suspect", "purport", "speculate", "rumour", "rumor":
		return true
	}
	return false
}

func accuses(lemma string) bool {
	switch lemma {
	case "accuse", "suspect", "charge", "indict", "blame":
		return true
	}
	return false
}

// plans reports verbs and adjectives that announce what follows them.
func plans(lemma string) bool {
	switch lemma {
	case "plan", "intend", "expect", "agree", "promise", "pledge", "vow", "schedule", "prepare", "arrange", "set", "due", "likely", "poised", "ready", "decide", "propose", "project", "forecast", "predict", "commit",
		"slate", "undertake", "order", "resolve", "opt", "choose", "anticipate", "bound", "certain", "sure", "swear", "aim", "estimate":
		return true
	}
	return false
}

// wants reports verbs and adjectives whose complement is wished, feared, asked for or tried.
func wants(lemma string) bool {
	switch lemma {
	case "want", "wish", "hope", "ask", "demand", "urge", "seek", "try", "attempt", "fear", "threaten", "consider", "need", "request", "require", "recommend", "suggest", "invite", "encourage", "persuade", "beg", "call", "long",
		"able", "willing", "eager", "keen", "reluctant", "unwilling", "unable", "unlikely", "afraid", "free", "like", "love", "offer", "would", "struggle", "dare", "authorise", "authorize", "permit", "allow", "enable", "warn", "advise", "press", "push", "tell", "instruct", "lobby",
		"doubt", "wait", "plot", "conspire", "tempt", "contemplate", "favour", "favor", "oppose", "prohibit", "ban", "supposed", "available", "prefer", "hesitate", "risk", "eligible", "possible", "prepared", "sufficient", "enough":
		return true
	}
	return false
}

// withholds reports verbs whose complement does not come about.
func withholds(lemma string) bool {
	switch lemma {
	case "refuse", "decline", "fail", "avoid", "prevent", "refrain", "neglect", "forget", "forbid", "bar", "cancel", "postpone", "delay":
		return true
	}
	return false
}
