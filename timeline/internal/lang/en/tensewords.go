package en

// phraseWords may stand between a verb and a time and say nothing of tense.
var phraseWords = wordSet{"a", "about", "around", "as", "at", "beginning", "by", "during", "early", "effective", "for", "from", "in", "late", "of", "on", "since", "starting", "the", "through", "till", "until"}

// clauseOpeners begin a clause, so that a time after them opens it.
var clauseOpeners = wordSet{"and", "because", "but", "if", "so", "that", "when", "whether", "while"}

// intending are words whose infinitive lies ahead of them: verbs, participles,
// adjectives and nouns.
var intending = wordSet{"about", "agree", "agreed", "agreement", "agreements", "agrees", "aim", "aimed", "aims", "ask", "asked", "asking", "decide", "decided", "decides", "decision", "due", "eager", "expect", "expected", "expecting", "expects", "hope", "hoped", "hopes", "hoping", "intend", "intended", "intends", "invitation", "invited", "likely", "ordered", "plan", "planned", "planning", "plans", "pledge", "pledged", "pledges", "prepare", "prepared", "preparing", "promise", "promised", "promises", "promising", "propose", "proposed", "ready", "scheduled", "set", "slated", "threaten", "threatened", "threatens", "unlikely", "urged", "vowed", "vows", "want", "wanted", "wants"}

// commanding are verbs that have somebody do something later.
var commanding = wordSet{"asked", "directed", "expected", "expects", "instructed", "invited", "ordered", "required", "told", "urged", "wanted", "wants"}

// silent are what spokesmen would not do.
var silent = wordSet{"comment", "confirm", "disclose", "discuss", "elaborate", "give", "identify", "reveal", "say", "speculate"}

// reporting are accounts of a time that is over: "the survey for January".
var reporting = wordSet{"accounts", "data", "estimate", "estimates", "figure", "figures", "index", "minutes", "numbers", "reading", "report", "results", "statistics", "survey"}

// lookingToward are words whose "for" names what is still to come.
var lookingToward = wordSet{"brace", "braced", "bracing", "call", "called", "calling", "calls", "plans", "preparations", "prepare", "prepared", "prepares", "preparing", "ready", "tickets", "time", "way"}

// cancelled are what becomes of plans that come to nothing.
var cancelled = wordSet{"abandoned", "canceled", "cancelled", "deferred", "postponed", "rescheduled", "scrapped", "shelved"}

// predicates say with "is" where a person or thing will be at a time.
var predicates = wordSet{"at", "available", "away", "back", "closed", "free", "here", "home", "in", "live", "next", "off", "open", "out", "over", "there", "up", "valid"}

// schedulable are things that are set for a time to come.
var schedulable = wordSet{"appointment", "ballot", "ceremony", "classes", "concert", "conference", "debate", "election", "elections", "event", "exam", "execution", "flights", "funeral", "game", "hearing", "hearings", "inauguration", "interview", "launch", "march", "match", "meeting", "meetings", "memorial", "party", "planned", "poll", "polls", "protest", "protests", "rally", "referendum", "release", "services", "session", "set", "strike", "strikes", "summit", "talks", "target", "trial", "vigil", "visit", "vote", "wedding"}

// timetabled are verbs whose present tells of what is arranged: "the school
// reopens Monday", "hearings begin on Monday".
var timetabled = wordSet{"air", "arrive", "begin", "close", "conclude", "continue", "convene", "depart", "dissolve", "end", "expire", "lapse", "leave", "meet", "open", "pass", "premiere", "reconvene", "reopen", "resume", "return", "start", "travel", "vote"}

// arranged are verbs that are hardly ever plural nouns and whose present tells
// of what is arranged.
var arranged = wordSet{"appears", "becomes", "begins", "celebrates", "comes", "concludes", "continues", "convenes", "decides", "departs", "enters", "expires", "faces", "flies", "gets", "goes", "graduates", "holds", "hosts", "kicks", "leaves", "marries", "meets", "opens", "plays", "publishes", "resumes", "retires", "stands", "takes", "travels", "turns"}

// arrangedPlural are the same after a plural: "voters go to the polls".
var arrangedPlural = wordSet{"become", "begin", "celebrate", "come", "conclude", "continue", "convene", "decide", "depart", "enter", "expire", "face", "fly", "get", "go", "host", "leave", "marry", "meet", "open", "play", "publish", "resume", "return", "start", "take", "travel", "visit", "vote"}

// teamPlural are those that a name may stand before.
var teamPlural = wordSet{"begin", "face", "go", "meet", "play", "take", "travel"}

// determiners stand before a noun and its adjectives, not before a verb.
var determiners = wordSet{"a", "an", "any", "each", "every", "her", "his", "its", "my", "no", "our", "some", "the", "their", "this", "your"}

// postponing are past forms that set a time still to come: "extended until".
var postponing = wordSet{"adjourned", "bailed", "banned", "barred", "canceled", "cancelled", "closed", "deferred", "delayed", "extended", "gave", "given", "grounded", "halted", "moved", "postponed", "released", "remanded", "rescheduled", "shut", "suspended"}

// notPast are words in -ed that are no past tense.
var notPast = wordSet{"bleed", "breed", "exceed", "feed", "hundred", "indeed", "naked", "need", "proceed", "sacred", "seed", "speed", "succeed", "united", "wicked"}

// participles are no past tense: after a noun they qualify it.
var participles = wordSet{"begun", "born", "broken", "chosen", "done", "drawn", "driven", "eaten", "fallen", "flown", "forecast", "given", "grown", "known", "seen", "shown", "spoken", "stolen", "taken", "thrown", "worn", "written"}

// irregularPast are the past tenses that news uses most.
var irregularPast = wordSet{"arose", "ate", "awoke", "bade", "beat", "became", "began", "begun", "bent", "bit", "blew", "bore", "born", "bought", "bound", "broke", "broken", "brought", "built", "burst", "came", "caught", "chose", "chosen", "cut", "dealt", "died", "done", "drawn", "drew", "drove", "fell", "felt", "fled", "flew", "fought", "found", "froze", "gave", "given", "gone", "got", "grew", "heard", "held", "hit", "hung", "kept", "knew", "laid", "lay", "led", "left", "let", "lost", "made", "meant", "met", "overthrew", "paid", "put", "quit", "ran", "rang", "rose", "said", "sang", "sank", "sat", "saw", "seen", "sent", "shook", "shot", "shown", "shut", "slept", "slid", "slipped", "sold", "sought", "spent", "split", "spoke", "spoken", "spun", "stole", "stood", "struck", "stuck", "sued", "swam", "swept", "swore", "swung", "taken", "taught", "thought", "threw", "thrown", "told", "took", "tore", "understood", "went", "withdrew", "won", "wore", "wrote"}

// stretches are what may be left before a time comes.
var stretches = wordSet{"day", "days", "hour", "hours", "minutes", "month", "months", "time", "week", "weeks", "year", "years"}
