package lang

// Class is the grammatical category of a token. The set is shared by the
// languages; a language uses those it needs.
type Class uint8

const (
	None Class = iota

	// Words that name times.
	Month      // N: 1 to 12
	Weekday    // N: 1 (Monday) to 7
	Unit       // N: timex.Granularity
	UnitLetter // d, w: a unit only when it is glued to a number; N: timex.Granularity
	EndOf      // EOD, EOM: the end of a unit; N: timex.Granularity
	PLetter    // p, for p.m. after the minutes: 3:15p
	Ish        // the suffix of an approximate hour
	Instant    // instant, ultimo, proximo; N: months from the reference
	Season     // N: timex.SeasonKind
	Part       // N: timex.PartKind
	Moment     // noon and midnight, N: hour 12 or 24
	Deictic    // today, N: days from the reference
	Tonight    // this night
	Overnight  // the night around the reference
	Weekend
	Fortnight
	DecadeName // nineties, N: 90
	Holiday    // N: index into the language's table
	Vague      // now, recently; N: timex.Ref
	VagueNoun  // future, present as nouns; N: timex.Ref
	Near       // near, foreseeable: how far the future lies
	Frequency  // daily, N: timex.Granularity, above it (<<8) how many, 0 for one
	Decade     // number with s: 1990s, 90s; N: the number
	Second     // the unit or the ordinal
	Quarter    // the unit or the fraction
	AMPM       // N: 0 for am, 12 for pm
	OClock
	Zone       // N: index into the language's table
	Era        // N: -1 for BC, 1 for AD
	FiscalWord // fiscal, FY
	QuarterTag // Q of Q3
	HalfTag    // H of H1
	Moments    // moment, time, period: nouns that need a determiner

	// Numbers.
	Number    // digits, N: the value
	Ordinal   // 3rd, third
	Cardinal  // three
	Tens      // twenty
	Hundred   // N: 100
	Thousand  // N: 1000, million
	Several   // several, few, many: count unknown
	Couple    // N: 2
	Dozen     // N: 12
	HalfWord  // half
	Once      // once, twice; N: times
	TimesWord // times

	// Words that relate times.
	The
	A
	Of
	In
	On
	At
	By
	From
	To
	Until
	And
	Or
	Between
	Since
	Before
	After
	For
	During
	Through
	Within
	Than
	Per
	This
	That
	These
	Those
	Same
	Each
	Every
	All
	Other
	Last
	Past
	Previous
	Next
	Coming
	Following
	Current
	Recent
	Latest
	Ago
	Earlier
	Later
	FromNow // hence
	Ahead
	Early
	Latter
	Portion // part: of a larger time
	Small   // small, wee: of hours
	Rest    // rest, remainder: of a larger time
	Mid
	Late
	Beginning
	Middle
	End
	Starting // starting, commencing: from when
	About
	Nearly
	Over
	Least
	Most
	More
	Less
	Up
	Exactly
	Only
	Just
	No
	Not
	Some
	Another
	Old
	Long
	Its
	Full
	Entire
	Calendar
	Working // business, trading days
	New
	Eve
	DayNoun // Day in names of holidays
	Year    // reserved word "the year 2000"
	YearAgo
	Daytime
	So
	As
	It
	Name // a name that holds a word of time
)

// Gap is what stands between a token and the one before it in its run.
type Gap uint8

const (
	First      Gap = iota // nothing: the token begins the run
	Adjacent              // "10" "am"
	Space                 // white space
	Hyphen                // "-" without space
	Dash                  // an en or em dash, or a hyphen with spaces
	Comma                 // "," with or without space
	Possessive            // "'s" and space
	Slash
	Colon
	Dot // "." without space
)

// Flags are the looks of a token.
type Flags uint8

const (
	Capital Flags = 1 << iota // begins with a capital
	Upper                     // all capitals, two letters or more
	Plural
	Dotted     // written with full stops: "p.m.", "Sept."
	Apostrophe // an apostrophe stands before it: '90s
	Glued      // a letter, currency sign or the like touches it from the left
	Genitive   // followed by 's or '
)

// Token is a word of the lexicon or a number.
type Token struct {
	Start, End int // half-open; a full stop of an abbreviation and 's lie outside
	N          int
	Class      Class
	Gap        Gap
	Flags      Flags
	Digits     uint8 // of a Number
}

// Is reports whether t has all of the given flags.
func (t Token) Is(f Flags) bool { return t.Flags&f == f }
