package event

// givenName reports common given names, in lower case: a name that begins
// with one and has a second word is taken for a person's.
func givenName(w string) bool {
	_, ok := givenNames[w]
	return ok
}

var givenNames = map[string]struct{}{
	"aaron": {}, "abdul": {}, "abdullah": {}, "adam": {}, "adrian": {}, "ahmed": {}, "alan": {}, "albert": {},
	"alex": {}, "alexander": {}, "alexandra": {}, "ali": {}, "alice": {}, "alison": {}, "amanda": {}, "amy": {},
	"ana": {}, "andrea": {}, "andreas": {}, "andrei": {}, "andrew": {}, "angela": {}, "ann": {}, "anna": {},
	"anne": {}, "anthony": {}, "antonio": {}, "arthur": {}, "barack": {}, "barbara": {}, "barry": {}, "ben": {},
	"benjamin": {}, "bernard": {}, "beth": {}, "betty": {}, "bill": {}, "bob": {}, "boris": {}, "brad": {},
	"brandon": {}, "brenda": {}, "brian": {}, "bruce": {}, "bryan": {}, "carl": {}, "carla": {}, "carlos": {},
	"carol": {}, "caroline": {}, "catherine": {}, "charles": {}, "charlotte": {}, "chris": {}, "christian": {}, "christina": {},
	"christine": {}, "christopher": {}, "claire": {}, "clara": {}, "colin": {}, "craig": {}, "cynthia": {}, "daniel": {},
	"daniela": {}, "danny": {}, "dave": {}, "david": {}, "dean": {}, "deborah": {}, "dennis": {}, "diana": {},
	"diane": {}, "diego": {}, "dmitry": {}, "dominic": {}, "donald": {}, "donna": {}, "dorothy": {}, "doug": {},
	"douglas": {}, "duncan": {}, "edward": {}, "eileen": {}, "elena": {}, "eli": {}, "elizabeth": {}, "ellen": {},
	"emily": {}, "emma": {}, "emmanuel": {}, "eric": {}, "erik": {}, "ernest": {}, "eva": {}, "evan": {},
	"evelyn": {}, "fatima": {}, "felix": {}, "fernando": {}, "fiona": {}, "frances": {}, "francesco": {}, "francis": {},
	"francisco": {}, "frank": {}, "fred": {}, "gareth": {}, "gary": {}, "gavin": {}, "geoff": {}, "geoffrey": {},
	"george": {}, "gerald": {}, "gerard": {}, "gloria": {}, "gordon": {}, "grace": {}, "graham": {}, "grant": {},
	"greg": {}, "gregory": {}, "hannah": {}, "hans": {}, "harold": {}, "harry": {}, "hassan": {}, "heather": {},
	"helen": {}, "henry": {}, "howard": {}, "hugh": {}, "hugo": {}, "ian": {}, "ibrahim": {}, "ingrid": {},
	"irene": {}, "isaac": {}, "isabel": {}, "ivan": {}, "jack": {}, "jacob": {}, "james": {}, "jan": {},
	"jane": {}, "janet": {}, "jason": {}, "javier": {}, "jean": {}, "jeff": {}, "jeffrey": {}, "jennifer": {},
	"jeremy": {}, "jerry": {}, "jessica": {}, "jim": {}, "joan": {}, "joanna": {}, "joe": {}, "john": {},
	"jonas": {}, "jonathan": {}, "jorge": {}, "jose": {}, "josef": {}, "joseph": {}, "joshua": {}, "joyce": {},
	"juan": {}, "judith": {}, "judy": {}, "julia": {}, "julian": {}, "julie": {}, "justin": {}, "karen": {},
	"karl": {}, "kate": {}, "katherine": {}, "kathleen": {}, "keith": {}, "kelly": {}, "ken": {}, "kenneth": {},
	"kevin": {}, "kim": {}, "kirsty": {}, "laura": {}, "lauren": {}, "lawrence": {}, "lee": {}, "lena": {},
	"leo": {}, "leon": {}, "leonard": {}, "leslie": {}, "liam": {}, "linda": {}, "lisa": {}, "liz": {},
	"louis": {}, "louise": {}, "lucy": {}, "luis": {}, "luke": {}, "lynn": {}, "margaret": {}, "maria": {},
	"marie": {}, "mario": {}, "mark": {}, "martha": {}, "martin": {}, "mary": {}, "matt": {}, "matthew": {},
	"maureen": {}, "max": {}, "megan": {}, "melissa": {}, "michael": {}, "michel": {}, "michelle": {}, "miguel": {},
	"mike": {}, "mohamed": {}, "mohammed": {}, "monica": {}, "muhammad": {}, "nancy": {}, "naomi": {}, "natalie": {},
	"nathan": {}, "neil": {}, "nicholas": {}, "nick": {}, "nicola": {}, "nicole": {}, "nigel": {}, "oliver": {},
	"olivia": {}, "omar": {}, "oscar": {}, "pablo": {}, "pamela": {}, "patricia": {}, "patrick": {}, "paul": {},
	"paula": {}, "pedro": {}, "peter": {}, "phil": {}, "philip": {}, "philippa": {}, "phillip": {}, "pierre": {},
	"priya": {}, "rachel": {}, "ralph": {}, "raymond": {}, "rebecca": {}, "ricardo": {}, "richard": {}, "rick": {},
	"rob": {}, "robert": {}, "roberto": {}, "roger": {}, "roland": {}, "ronald": {}, "rosa": {}, "rose": {},
	"ross": {}, "roy": {}, "russell": {}, "ruth": {}, "ryan": {}, "sadiq": {}, "sally": {}, "sam": {},
	"samantha": {}, "samuel": {}, "sandra": {}, "sara": {}, "sarah": {}, "scott": {}, "sean": {}, "sergei": {},
	"sergio": {}, "sharon": {}, "shirley": {}, "simon": {}, "sofia": {}, "sophie": {}, "stanley": {}, "stefan": {},
	"stephanie": {}, "stephen": {}, "steve": {}, "steven": {}, "stuart": {}, "suella": {}, "susan": {}, "suzanne": {},
	"sylvia": {}, "teresa": {}, "terry": {}, "theresa": {}, "thomas": {}, "tim": {}, "timothy": {}, "tobias": {},
	"todd": {}, "tom": {}, "tony": {}, "tracy": {}, "valerie": {}, "vanessa": {}, "victor": {}, "victoria": {},
	"vincent": {}, "vladimir": {}, "walter": {}, "warren": {}, "wayne": {}, "wendy": {}, "william": {}, "yusuf": {},
	"zoe": {},
}
