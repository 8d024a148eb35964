package syntax

import "github.com/eventgraph/eventgraph/timeline/internal/pos"

// be, have, do and get in all forms: the auxiliaries.
func isBe(w string) bool {
	switch w {
	case "be", "is", "are", "was", "were", "been", "being", "am", "'s", "'re", "'m", "ai":
		return true
	}
	return false
}

func isHave(w string) bool {
	switch w {
	case "have", "has", "had", "having", "'ve", "'d", "'s":
		return true
	}
	return false
}

func isDo(w string) bool {
	switch w {
	case "do", "does", "did":
		return true
	}
	return false
}

func isGet(w string) bool {
	switch w {
	case "get", "gets", "got", "getting", "gotten":
		return true
	}
	return false
}

// negator reports the adverbs that negate a verb.
func negator(w string) bool {
	switch w {
	case "not", "n't", "never", "hardly", "scarcely", "barely", "nor":
		return true
	}
	return false
}

// subordinator reports conjunctions that open an adverbial clause and are no
// prepositions, so that a clause always follows.
func subordinator(w string) bool {
	switch w {
	case "if", "unless", "because", "although", "though", "while", "whilst", "whereas", "once", "lest", "whether", "wherever", "provided", "when", "whenever":
		return true
	}
	return false
}

// twofold reports words that are subordinators before a clause and
// prepositions before a phrase.
func twofold(w string) bool {
	switch w {
	case "after", "before", "since", "until", "till", "as", "than", "so":
		return true
	}
	return false
}

// timeNoun reports nouns that name a time when they stand without a preposition.
func timeNoun(w string) bool {
	switch w {
	case "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
		"january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
		"jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
		"jan.", "feb.", "mar.", "apr.", "aug.", "sep.", "sept.", "oct.", "nov.", "dec.",
		"today", "yesterday", "tomorrow", "tonight", "morning", "afternoon", "evening", "night", "noon", "midnight",
		"day", "days", "week", "weeks", "weekend", "month", "months", "year", "years", "decade", "decades", "century",
		"hour", "hours", "minute", "minutes", "moment", "mondays", "a.m.", "p.m.", "am", "pm", "quarter", "spring", "summer", "autumn", "winter":
		return true
	}
	return false
}

// A takes says what may follow a verb and belong to it.
type takes uint8

const (
	takesClause     takes = 1 << iota // "said (that) he left"
	takesInfinitive                   // "decided to leave"
	takesControl                      // "ordered him to leave"
)

// frames are the verbs that take clauses or infinitives, by lemma.
var frames = map[string]takes{
	"accept": takesClause, "acknowledge": takesClause, "add": takesClause, "admit": takesClause, "advise": takesClause | takesControl,
	"agree": takesClause | takesInfinitive, "allege": takesClause, "allow": takesClause | takesControl, "announce": takesClause,
	"appear": takesClause | takesInfinitive, "argue": takesClause, "ask": takesClause | takesInfinitive | takesControl, "assert": takesClause,
	"assume": takesClause, "assure": takesClause, "attempt": takesInfinitive, "authorise": takesControl, "authorize": takesControl,
	"beg": takesControl, "begin": takesInfinitive, "believe": takesClause | takesControl, "bet": takesClause, "boast": takesClause, "call": takesControl, "care": takesInfinitive,
	"cause": takesControl, "cease": takesInfinitive, "charge": takesClause, "choose": takesInfinitive, "claim": takesClause | takesInfinitive,
	"come": takesInfinitive, "command": takesControl, "complain": takesClause, "concede": takesClause, "conclude": takesClause, "confess": takesClause,
	"confirm": takesClause, "consider": takesClause, "contend": takesClause, "continue": takesInfinitive, "convince": takesClause | takesControl,
	"dare": takesInfinitive, "decide": takesClause | takesInfinitive, "declare": takesClause, "decline": takesInfinitive, "demand": takesClause | takesInfinitive,
	"deny": takesClause, "deserve": takesInfinitive, "determine": takesClause | takesInfinitive, "disclose": takesClause, "discover": takesClause, "doubt": takesClause,
	"emphasise": takesClause, "emphasize": takesClause, "enable": takesControl, "encourage": takesControl, "ensure": takesClause,
	"estimate": takesClause, "expect": takesClause | takesInfinitive | takesControl, "explain": takesClause, "fail": takesInfinitive, "fear": takesClause,
	"feel": takesClause, "find": takesClause, "forbid": takesControl, "force": takesControl, "forget": takesClause | takesInfinitive, "get": takesInfinitive | takesControl,
	"guarantee": takesClause | takesInfinitive, "guess": takesClause, "happen": takesInfinitive, "hear": takesClause, "help": takesInfinitive | takesControl, "hesitate": takesInfinitive,
	"hint": takesClause, "hope": takesClause | takesInfinitive, "imagine": takesClause, "imply": takesClause, "indicate": takesClause,
	"inform": takesClause, "insist": takesClause, "instruct": takesControl, "intend": takesInfinitive, "invite": takesControl, "know": takesClause,
	"lead": takesControl, "learn": takesClause | takesInfinitive, "let": takesControl, "like": takesInfinitive, "maintain": takesClause, "make": takesControl, "manage": takesInfinitive,
	"mean": takesClause | takesInfinitive, "mention": takesClause, "need": takesInfinitive, "note": takesClause, "notice": takesClause, "object": takesClause,
	"offer": takesInfinitive, "opt": takesInfinitive, "order": takesClause | takesControl, "permit": takesControl, "persuade": takesClause | takesControl, "plan": takesInfinitive, "pledge": takesClause | takesInfinitive,
	"point": takesClause, "predict": takesClause, "prefer": takesInfinitive, "prepare": takesInfinitive, "pretend": takesClause | takesInfinitive, "press": takesControl, "pressure": takesControl,
	"proclaim": takesClause, "promise": takesClause | takesInfinitive, "prompt": takesControl, "propose": takesClause | takesInfinitive, "prove": takesClause | takesInfinitive, "push": takesControl,
	"read": takesClause, "realise": takesClause, "realize": takesClause, "recall": takesClause, "recommend": takesClause, "refuse": takesInfinitive,
	"remain": takesInfinitive, "remember": takesClause | takesInfinitive, "remind": takesClause | takesControl, "reply": takesClause, "report": takesClause, "request": takesClause | takesControl, "require": takesClause | takesControl,
	"reveal": takesClause, "rule": takesClause, "say": takesClause, "see": takesClause, "seek": takesInfinitive, "seem": takesClause | takesInfinitive, "show": takesClause,
	"signal": takesClause, "speculate": takesClause, "start": takesInfinitive, "state": takesClause, "stress": takesClause, "struggle": takesInfinitive, "suggest": takesClause, "suppose": takesClause, "suspect": takesClause,
	"swear": takesClause | takesInfinitive, "teach": takesControl, "tell": takesClause | takesControl, "tempt": takesControl, "tend": takesInfinitive, "testify": takesClause, "think": takesClause, "threaten": takesClause | takesInfinitive,
	"try": takesInfinitive, "understand": takesClause, "urge": takesClause | takesControl, "use": takesControl, "volunteer": takesInfinitive, "vote": takesInfinitive, "vow": takesClause | takesInfinitive,
	"wait": takesInfinitive, "want": takesInfinitive | takesControl, "warn": takesClause | takesControl, "wish": takesClause | takesInfinitive, "wonder": takesClause, "worry": takesClause, "write": takesClause, "yearn": takesInfinitive,
}

// infinitiveNouns are nouns that an infinitive completes: "the decision to charge".
var infinitiveNouns = map[string]bool{
	"ability": true, "agreement": true, "ambition": true, "appeal": true, "application": true, "approval": true, "arrangement": true, "attempt": true, "authority": true, "bid": true,
	"call": true, "campaign": true, "capacity": true, "chance": true, "choice": true, "claim": true, "commitment": true, "consent": true, "contract": true, "deal": true, "decision": true,
	"demand": true, "desire": true, "determination": true, "drive": true, "duty": true, "eagerness": true, "effort": true, "failure": true, "freedom": true,
	"guarantee": true, "hope": true, "inability": true, "incentive": true, "instruction": true, "intention": true, "invitation": true, "mandate": true, "mission": true, "motion": true, "move": true, "need": true,
	"obligation": true, "offer": true, "operation": true, "opportunity": true, "option": true, "order": true, "permission": true, "permit": true, "plan": true, "pledge": true, "plot": true, "power": true,
	"pressure": true, "promise": true, "proposal": true, "push": true, "race": true, "readiness": true, "refusal": true, "reluctance": true, "request": true, "resolution": true, "responsibility": true, "right": true, "rush": true,
	"scheme": true, "scramble": true, "strategy": true, "struggle": true, "temptation": true, "tendency": true, "threat": true, "unwillingness": true, "vote": true, "vow": true, "warning": true, "way": true, "willingness": true, "wish": true,
}

// contentNouns are nouns that a clause with "that" tells the content of.
var contentNouns = map[string]bool{
	"accusation": true, "acknowledgement": true, "admission": true, "agreement": true, "allegation": true, "announcement": true, "argument": true, "assertion": true, "assumption": true, "assurance": true,
	"belief": true, "claim": true, "concern": true, "conclusion": true, "confirmation": true, "decision": true, "denial": true, "doubt": true, "evidence": true, "expectation": true,
	"fact": true, "fear": true, "finding": true, "guarantee": true, "hint": true, "hope": true, "idea": true, "impression": true, "indication": true, "knowledge": true, "message": true, "news": true, "notion": true,
	"opinion": true, "prediction": true, "promise": true, "proof": true, "proposal": true, "report": true, "revelation": true, "rumor": true, "rumour": true, "sign": true, "speculation": true, "statement": true,
	"suggestion": true, "suspicion": true, "threat": true, "view": true, "warning": true, "worry": true,
}

// speech reports verbs that can stand in "…, X said" after what is said.
func speech(lemma string) bool {
	switch lemma {
	case "say", "add", "tell", "write", "report", "note", "announce", "explain", "reply", "warn", "claim", "argue", "declare", "insist", "believe", "think", "recall",
		"confirm", "concede", "admit", "acknowledge", "conclude", "predict", "suggest", "estimate", "remark", "observe", "state", "ask", "quote", "continue", "point",
		"show", "indicate", "stress", "testify", "contend", "allege", "joke", "complain", "quip", "tweet", "post", "read", "according", "agree", "learn", "emphasise", "emphasize",
		"hear", "maintain", "reveal", "understand", "respond", "assert", "comment":
		return true
	}
	return false
}

// adjectival reports gerunds that are adjectives before a noun.
func adjectival(w string) bool {
	switch w {
	case "neighbouring", "neighboring", "leading", "remaining", "surrounding", "existing", "growing", "rising", "falling", "outstanding", "ongoing", "pending", "coming",
		"incoming", "outgoing", "upcoming", "visiting", "living", "sitting", "striking", "opposing", "competing", "developing", "emerging", "acting", "governing", "ruling", "warring", "working", "willing",
		"missing", "operating", "housing", "banking", "shipping", "engineering", "manufacturing", "policing", "nursing", "training", "standing", "lasting", "increasing", "declining", "soaring", "sweeping", "alarming", "surprising", "promising", "damaging", "underlying", "preceding":
		return true
	}
	return false
}

// nominal reports tags that a noun phrase may be made of, besides determiners.
func nominal(t pos.Tag) bool {
	return t.Noun() || t.Adjective() || t == pos.CD || t == pos.FW || t == pos.Dollar
}
