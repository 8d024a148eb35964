package en

// countedNouns are what a number of four digits may count, even after
// a preposition.
var countedNouns = wordSet{
	"barrels", "boats", "books", "cars", "cases", "children", "copies", "cows", "deaths", "dollars", "employees", "euros", "families", "fans",
	"feet", "ft", "ghz", "guests", "homes", "horses", "houses", "hz", "inhabitants", "jobs", "kg", "khz", "kilograms",
	"kilometers", "kilometres", "km", "lb", "lbs", "m", "members", "men", "meters", "metres", "mhz", "miles", "mm", "officers", "pages",
	"passengers", "people", "points", "police", "pounds", "prisoners", "pupils", "residents", "rpm", "seats", "shares", "sheep", "ships",
	"soldiers", "spectators", "students", "teachers", "times", "tonnes", "tons", "troops", "units", "users", "victims", "viewers",
	"villagers", "visitors", "volts", "voters", "votes", "watts", "women", "words", "workers", "yards",
}

// beforeYear are words in lower case that may stand before a year.
var beforeYear = wordSet{
	"a", "about", "after", "against", "all", "also", "although", "an", "and", "annual", "around", "as", "at", "because", "before",
	"beginning", "begun", "between", "both", "budget", "but", "by", "calendar", "circa", "compared", "current", "despite", "due",
	"during", "early", "end", "ended", "ending", "ends", "entering", "entire", "estimated", "except", "expected", "final", "first", "fiscal",
	"for", "from", "full", "her", "his", "if", "in", "including", "into", "its", "last", "late", "later", "like", "mid", "middle", "model",
	"nearly", "not", "of", "on", "only", "or", "our", "over", "preliminary", "previous", "projected", "quarter", "since", "some", "spring",
	"start", "starting", "still", "summer", "than", "that", "the", "their", "then", "this", "though", "through", "throughout", "till", "to",
	"toward", "towards", "unlike", "until", "versus", "vs", "was", "when", "where", "whereas", "which", "while", "winter", "with", "within",
	"year",
}

// occasions are named with their year: "the World Cup 2018".
var occasions = wordSet{
	"awards", "biennale", "census", "championship", "championships", "conference", "congress", "convention", "cup", "election", "elections",
	"euro", "eurovision", "expo", "fair", "fest", "festival", "games", "olympics", "open", "paralympics", "prix", "series", "show", "summit", "week",
}

// groupNouns are counted by the number after "of".
var groupNouns = wordSet{"army", "audience", "average", "crew", "crowd", "fleet", "force", "garrison", "group", "maximum", "minimum", "population", "staff", "total"}

// streetWords follow the name of a road.
var streetWords = wordSet{
	"avenue", "boulevard", "close", "court", "crescent", "drive", "lane", "place", "road", "square", "street", "terrace", "way",
}

// bibleBooks stand before chapter and verse.
var bibleBooks = wordSet{
	"acts", "chronicles", "colossians", "corinthians", "daniel", "deuteronomy", "ecclesiastes", "ephesians", "exodus", "ezekiel", "galatians",
	"genesis", "hebrews", "hosea", "isaiah", "james", "jeremiah", "job", "john", "joshua", "judges", "kings", "leviticus", "luke", "malachi",
	"mark", "matthew", "micah", "numbers", "peter", "philippians", "proverbs", "psalm", "psalms", "revelation", "romans", "ruth", "samuel",
	"surah", "thessalonians", "timothy", "zechariah",
}

// titles stand before surnames: "Cllr Friday", "Messrs. May and August".
var titles = wordSet{"capt", "cllr", "cllrs", "col", "councillor", "councillors", "dr", "father", "gen", "lady", "lieutenant", "lord", "lt", "messrs", "miss", "mr", "mrs", "ms", "prof", "professor", "rev", "sgt", "sir"}

// gameClock are what follows the minutes and seconds that a game still has.
var gameClock = wordSet{"left", "remaining", "to"}

// exclaiming stand before an article and what kind of thing it is.
var exclaiming = wordSet{"many", "such", "what"}

// dayNouns make "a day" the attribute of what they name.
var dayNouns = wordSet{
	"care", "center", "centre", "job", "laborer", "labourer", "nurse", "nursery", "off", "pass", "pupil", "release", "return", "room",
	"school", "spa", "trader", "traders", "trading", "trip", "tripper", "trippers",
}
