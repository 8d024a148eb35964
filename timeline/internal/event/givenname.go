package event

// gender is the grammatical gender that a name or title gives a person.
type gender uint8

const (
	either gender = iota // not known, or told by nothing
	male
	female
)

// genderOf is the gender of the person that a personal pronoun, in lower case,
// stands for.
func genderOf(pronoun string) gender {
	switch pronoun {
	case "he", "him", "his", "himself":
		return male
	case "she", "her", "hers", "herself":
		return female
	}
	return either
}

// titleGender is the gender that a title, in lower case, gives its bearer.
func titleGender(w string) gender {
	switch w {
	case "mr", "mr.", "sir", "lord", "king", "prince", "pope", "father", "chairman", "congressman", "spokesman", "sheikh", "sheik", "ayatollah", "imam", "cardinal":
		return male
	case "mrs", "mrs.", "ms", "ms.", "miss", "dame", "lady", "queen", "princess", "sister", "chairwoman", "congresswoman", "spokeswoman", "baroness":
		return female
	}
	return either
}

// givenName reports common given names, in lower case: a name that begins
// with one and has a second word is taken for a person's.
func givenName(w string) bool {
	_, ok := givenNames[w]
	return ok
}

// givenNames tells mostly whose they are; either for both.
var givenNames = map[string]gender{
	"aaron": male, "abdul": male, "abdullah": male, "adam": male, "adrian": male, "ahmed": male, "alan": male, "albert": male, "alex": either,
	"alexander": male, "alexandra": female, "ali": male, "alice": female, "alison": female, "amanda": female, "amy": female, "ana": female,
	"andrea": either, "andreas": male, "andrei": male, "andrew": male, "angela": female, "ann": female, "anna": female, "anne": female, "anthony": male,
	"antonio": male, "arthur": male, "barack": male, "barbara": female, "barry": male, "ben": male, "benjamin": male, "bernard": male, "beth": female,
	"betty": female, "bill": male, "bob": male, "boris": male, "brad": male, "brandon": male, "brenda": female, "brian": male, "bruce": male,
	"bryan": male, "carl": male, "carla": female, "carlos": male, "carol": female, "caroline": female, "catherine": female, "charles": male,
	"charlotte": female, "chris": male, "christian": male, "christina": female, "christine": female, "christopher": male, "claire": female,
	"clara": female, "colin": male, "craig": male, "cynthia": female, "daniel": male, "daniela": female, "danny": male, "dave": male, "david": male,
	"dean": male, "deborah": female, "dennis": male, "diana": female, "diane": female, "diego": male, "dmitry": male, "dominic": male, "donald": male,
	"donna": female, "dorothy": female, "doug": male, "douglas": male, "duncan": male, "edward": male, "eileen": female, "elena": female, "eli": male,
	"elizabeth": female, "ellen": female, "emily": female, "emma": female, "emmanuel": male, "eric": male, "erik": male, "ernest": male, "eva": female,
	"evan": male, "evelyn": female, "fatima": female, "felix": male, "fernando": male, "fiona": female, "frances": female, "francesco": male,
	"francis": male, "francisco": male, "frank": male, "fred": male, "gareth": male, "gary": male, "gavin": male, "geoff": male, "geoffrey": male,
	"george": male, "gerald": male, "gerard": male, "gloria": female, "gordon": male, "grace": female, "graham": male, "grant": male, "greg": male,
	"gregory": male, "hannah": female, "hans": male, "harold": male, "harry": male, "hassan": male, "heather": female, "helen": female, "henry": male,
	"howard": male, "hugh": male, "hugo": male, "ian": male, "ibrahim": male, "ingrid": female, "irene": female, "isaac": male, "isabel": female,
	"ivan": male, "jack": male, "jacob": male, "james": male, "jan": either, "jane": female, "janet": female, "jason": male, "javier": male,
	"jean": either, "jeff": male, "jeffrey": male, "jennifer": female, "jeremy": male, "jerry": male, "jessica": female, "jim": male, "joan": female,
	"joanna": female, "joe": male, "john": male, "jonas": male, "jonathan": male, "jorge": male, "jose": male, "josef": male, "joseph": male,
	"joshua": male, "joyce": female, "juan": male, "judith": female, "judy": female, "julia": female, "julian": male, "julie": female, "justin": male,
	"karen": female, "karl": male, "kate": female, "katherine": female, "kathleen": female, "keith": male, "kelly": either, "ken": male, "kenneth": male,
	"kevin": male, "kim": either, "kirsty": female, "laura": female, "lauren": female, "lawrence": male, "lee": either, "lena": female, "leo": male,
	"leon": male, "leonard": male, "leslie": either, "liam": male, "linda": female, "lisa": female, "liz": female, "louis": male, "louise": female,
	"lucy": female, "luis": male, "luke": male, "lynn": female, "margaret": female, "maria": female, "marie": female, "mario": male, "mark": male,
	"martha": female, "martin": male, "mary": female, "matt": male, "matthew": male, "maureen": female, "max": male, "megan": female, "melissa": female,
	"michael": male, "michel": male, "michelle": female, "miguel": male, "mike": male, "mohamed": male, "mohammed": male, "monica": female,
	"muhammad": male, "nancy": female, "naomi": female, "natalie": female, "nathan": male, "neil": male, "nicholas": male, "nick": male,
	"nicola": female, "nicole": female, "nigel": male, "oliver": male, "olivia": female, "omar": male, "oscar": male, "pablo": male, "pamela": female,
	"patricia": female, "patrick": male, "paul": male, "paula": female, "pedro": male, "peter": male, "phil": male, "philip": male, "philippa": female,
	"phillip": male, "pierre": male, "priya": female, "rachel": female, "ralph": male, "raymond": male, "rebecca": female, "ricardo": male,
	"richard": male, "rick": male, "rob": male, "robert": male, "roberto": male, "roger": male, "roland": male, "ronald": male, "rosa": female,
	"rose": female, "ross": male, "roy": male, "russell": male, "ruth": female, "ryan": male, "sadiq": male, "sally": female, "sam": either,
	"samantha": female, "samuel": male, "sandra": female, "sara": female, "sarah": female, "scott": male, "sean": male, "sergei": male, "sergio": male,
	"sharon": female, "shirley": female, "simon": male, "sofia": female, "sophie": female, "stanley": male, "stefan": male, "stephanie": female,
	"stephen": male, "steve": male, "steven": male, "stuart": male, "suella": female, "susan": female, "suzanne": female, "sylvia": female,
	"teresa": female, "terry": male, "theresa": female, "thomas": male, "tim": male, "timothy": male, "tobias": male, "todd": male, "tom": male,
	"tony": male, "tracy": female, "valerie": female, "vanessa": female, "victor": male, "victoria": female, "vincent": male, "vladimir": male,
	"walter": male, "warren": male, "wayne": male, "wendy": female, "william": male, "yusuf": male, "zoe": female,
}
