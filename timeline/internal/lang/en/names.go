package en

// timeNames are names of works, teams, papers and people that hold a word of
// time and that nothing beside them tells from one.
var timeNames = [...]string{
	"any given sunday", "casual friday", "christmas island", "early day motion",
	"fall out boy", "father christmas", "freaky friday", "friday night lights", "girl friday", "happy mondays", "his girl friday",
	"joe friday", "mail on sunday", "man friday", "monday night football",
	"ruby tuesday", "saturday evening post", "saturday night fever", "saturday night live", "sunday night football",
	"tgi fridays", "thursday night football", "twentieth century fox", "winter palace",
}
