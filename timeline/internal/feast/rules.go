package feast

// The feasts. Names are what people call them; the words of a text are found
// in the rules of the language.
const (
	NewYearsDay Feast = iota + 1
	NewYearsEve
	Epiphany
	BurnsNight
	AustraliaDay
	GroundhogDay
	ValentinesDay
	StDavidsDay
	WomensDay
	StPatricksDay
	AprilFoolsDay
	EarthDay
	StGeorgesDay
	AnzacDay
	KingsDay
	MayDay
	CincoDeMayo
	Juneteenth
	CanadaDay
	IndependenceDay
	BastilleDay
	Halloween
	AllSaintsDay
	AllSoulsDay
	BonfireNight
	RemembranceDay
	StAndrewsDay
	ChristmasEve
	ChristmasDay
	BoxingDay
	OrthodoxChristmas
	Kwanzaa
	MartinLutherKingDay
	PresidentsDay
	MothersDay
	MemorialDay
	FathersDay
	LaborDay
	ColumbusDay
	RemembranceSunday
	Thanksgiving
	BlackFriday
	CyberMonday
	GivingTuesday
	ShroveTuesday
	AshWednesday
	PalmSunday
	MaundyThursday
	GoodFriday
	HolySaturday
	EasterSunday
	EasterMonday
	AscensionDay
	Pentecost
	WhitMonday
	TrinitySunday
	CleanMonday
	OrthodoxGoodFriday
	OrthodoxEaster
	RoshHashanah
	YomKippur
	Sukkot
	SheminiAtzeret
	SimchatTorah
	Hanukkah
	Purim
	Passover
	YomHaShoah
	Shavuot
	IslamicNewYear
	Ashura
	Mawlid
	IsraMiraj
	Ramadan
	LaylatAlQadr
	JamatUlVida
	EidAlFitr
	EidAlAdha
	ChineseNewYear
	Pongal
	Bhogi
	MattuPongal
	KaanumPongal
	MakarSankranti
	Vaisakhi
	RabindraJayanti
	VasantPanchami
	RavidasJayanti
	MahaShivaratri
	HolikaDahan
	Holi
	Ugadi
	RamNavami
	MahavirJayanti
	BuddhaPurnima
	RakshaBandhan
	Janmashtami
	GaneshChaturthi
	Navaratri
	Dussehra
	ValmikiJayanti
	KarvaChauth
	Diwali
	ChhathPuja
	GuruNanakJayanti
)

// Lunar months of the Hindu calendar.
const (
	chaitra    = 0
	vaishakha  = 1
	shravana   = 4
	bhadrapada = 5
	ashvin     = 6
	kartika    = 7
	magha      = 10
	phalguna   = 11
)

var rules = [...]rule{
	NewYearsDay:       {name: "New Year's Day", kind: fixed, a: 1, b: 1},
	NewYearsEve:       {name: "New Year's Eve", kind: fixed, a: 12, b: 31},
	Epiphany:          {name: "Epiphany", kind: fixed, a: 1, b: 6},
	BurnsNight:        {name: "Burns Night", kind: fixed, a: 1, b: 25},
	AustraliaDay:      {name: "Australia Day", kind: fixed, a: 1, b: 26},
	GroundhogDay:      {name: "Groundhog Day", kind: fixed, a: 2, b: 2},
	ValentinesDay:     {name: "Valentine's Day", kind: fixed, a: 2, b: 14},
	StDavidsDay:       {name: "St David's Day", kind: fixed, a: 3, b: 1},
	WomensDay:         {name: "International Women's Day", kind: fixed, a: 3, b: 8},
	StPatricksDay:     {name: "St Patrick's Day", kind: fixed, a: 3, b: 17},
	AprilFoolsDay:     {name: "April Fools' Day", kind: fixed, a: 4, b: 1},
	EarthDay:          {name: "Earth Day", kind: fixed, a: 4, b: 22},
	StGeorgesDay:      {name: "St George's Day", kind: fixed, a: 4, b: 23},
	AnzacDay:          {name: "Anzac Day", kind: fixed, a: 4, b: 25},
	KingsDay:          {name: "King's Day", kind: kingsDay, a: 4, b: 27},
	MayDay:            {name: "May Day", kind: fixed, a: 5, b: 1},
	CincoDeMayo:       {name: "Cinco de Mayo", kind: fixed, a: 5, b: 5},
	Juneteenth:        {name: "Juneteenth", kind: fixed, a: 6, b: 19},
	CanadaDay:         {name: "Canada Day", kind: fixed, a: 7, b: 1},
	IndependenceDay:   {name: "Independence Day (United States)", kind: fixed, a: 7, b: 4},
	BastilleDay:       {name: "Bastille Day", kind: fixed, a: 7, b: 14},
	Halloween:         {name: "Halloween", kind: fixed, a: 10, b: 31},
	AllSaintsDay:      {name: "All Saints' Day", kind: fixed, a: 11, b: 1},
	AllSoulsDay:       {name: "All Souls' Day", kind: fixed, a: 11, b: 2},
	BonfireNight:      {name: "Bonfire Night", kind: fixed, a: 11, b: 5},
	RemembranceDay:    {name: "Remembrance Day, Veterans Day", kind: fixed, a: 11, b: 11},
	StAndrewsDay:      {name: "St Andrew's Day", kind: fixed, a: 11, b: 30},
	ChristmasEve:      {name: "Christmas Eve", kind: fixed, a: 12, b: 24},
	ChristmasDay:      {name: "Christmas", kind: fixed, a: 12, b: 25},
	BoxingDay:         {name: "Boxing Day", kind: fixed, a: 12, b: 26},
	OrthodoxChristmas: {name: "Orthodox Christmas", kind: fixed, a: 1, b: 7},
	Kwanzaa:           {name: "Kwanzaa", kind: fixed, a: 12, b: 26, days: 7},

	MartinLutherKingDay: {name: "Martin Luther King Day", kind: nth, a: 1, b: 1, c: 3},
	PresidentsDay:       {name: "Presidents' Day", kind: nth, a: 2, b: 1, c: 3},
	MothersDay:          {name: "Mother's Day (United States)", kind: nth, a: 5, b: 7, c: 2},
	MemorialDay:         {name: "Memorial Day (United States)", kind: nth, a: 5, b: 1, c: -1},
	FathersDay:          {name: "Father's Day", kind: nth, a: 6, b: 7, c: 3},
	LaborDay:            {name: "Labor Day", kind: nth, a: 9, b: 1, c: 1},
	ColumbusDay:         {name: "Columbus Day", kind: nth, a: 10, b: 1, c: 2},
	RemembranceSunday:   {name: "Remembrance Sunday", kind: nth, a: 11, b: 7, c: 2},
	Thanksgiving:        {name: "Thanksgiving (United States)", kind: nth, a: 11, b: 4, c: 4},
	BlackFriday:         {name: "Black Friday", kind: thanksgiving, a: 1},
	CyberMonday:         {name: "Cyber Monday", kind: thanksgiving, a: 4},
	GivingTuesday:       {name: "Giving Tuesday", kind: thanksgiving, a: 5},

	ShroveTuesday:      {name: "Shrove Tuesday", kind: easter, a: -47},
	AshWednesday:       {name: "Ash Wednesday", kind: easter, a: -46},
	PalmSunday:         {name: "Palm Sunday", kind: easter, a: -7},
	MaundyThursday:     {name: "Maundy Thursday", kind: easter, a: -3},
	GoodFriday:         {name: "Good Friday", kind: easter, a: -2},
	HolySaturday:       {name: "Holy Saturday", kind: easter, a: -1},
	EasterSunday:       {name: "Easter Sunday", kind: easter},
	EasterMonday:       {name: "Easter Monday", kind: easter, a: 1},
	AscensionDay:       {name: "Ascension Day", kind: easter, a: 39},
	Pentecost:          {name: "Pentecost", kind: easter, a: 49},
	WhitMonday:         {name: "Whit Monday", kind: easter, a: 50},
	TrinitySunday:      {name: "Trinity Sunday", kind: easter, a: 56},
	CleanMonday:        {name: "Clean Monday", kind: orthodox, a: -48},
	OrthodoxGoodFriday: {name: "Orthodox Good Friday", kind: orthodox, a: -2},
	OrthodoxEaster:     {name: "Orthodox Easter", kind: orthodox},

	// Feasts of several days begin with the evening before.
	RoshHashanah:   {name: "Rosh Hashanah", kind: tishri, a: -1, days: 3},
	YomKippur:      {name: "Yom Kippur", kind: tishri, a: 9},
	Sukkot:         {name: "Sukkot", kind: tishri, a: 13, days: 8},
	SheminiAtzeret: {name: "Shemini Atzeret", kind: tishri, a: 21},
	SimchatTorah:   {name: "Simchat Torah", kind: tishri, a: 22},
	Hanukkah:       {name: "Hanukkah", kind: kislev, a: -1, days: 9},
	Purim:          {name: "Purim", kind: nisan, a: -30},
	Passover:       {name: "Passover", kind: nisan, a: -1, days: 9},
	YomHaShoah:     {name: "Yom HaShoah", kind: shoah},
	Shavuot:        {name: "Shavuot", kind: nisan, a: 49, days: 3},

	IslamicNewYear: {name: "Islamic New Year", kind: islamic, a: 1, b: 1},
	Ashura:         {name: "Ashura", kind: islamic, a: 1, b: 10},
	Mawlid:         {name: "Mawlid", kind: islamic, a: 3, b: 12},
	IsraMiraj:      {name: "Isra and Mi'raj", kind: islamic, a: 7, b: 27},
	Ramadan:        {name: "Ramadan", kind: islamic, a: 9, b: 1, days: 30},
	LaylatAlQadr:   {name: "Laylat al-Qadr", kind: islamic, a: 9, b: 27},
	JamatUlVida:    {name: "Jamat Ul-Vida", kind: lastFriday, a: 9},
	EidAlFitr:      {name: "Eid al-Fitr", kind: islamic, a: 10, b: 1},
	EidAlAdha:      {name: "Eid al-Adha", kind: islamic, a: 12, b: 10},

	ChineseNewYear: {name: "Chinese New Year", kind: chinese, a: 1, b: 1},

	Pongal:           {name: "Pongal", kind: solar, a: 9},
	Bhogi:            {name: "Bhogi", kind: solar, a: 9, b: -1},
	MattuPongal:      {name: "Mattu Pongal", kind: solar, a: 9, b: 1},
	KaanumPongal:     {name: "Kaanum Pongal", kind: solar, a: 9, b: 2},
	MakarSankranti:   {name: "Makar Sankranti", kind: solar, a: 9},
	Vaisakhi:         {name: "Vaisakhi", kind: solar, a: 0},
	RabindraJayanti:  {name: "Rabindra Jayanti", kind: solar, a: 0, b: 25},
	VasantPanchami:   {name: "Vasant Panchami", kind: hindu, a: magha, b: 5, c: 9},
	RavidasJayanti:   {name: "Guru Ravidas Jayanti", kind: hindu, a: magha, b: 15, c: 7},
	MahaShivaratri:   {name: "Maha Shivaratri", kind: hindu, a: magha, b: 29, c: 24},
	HolikaDahan:      {name: "Holika Dahan", kind: hindu, a: phalguna, b: 15, c: 19},
	Holi:             {name: "Holi", kind: afterHolika},
	Ugadi:            {name: "Ugadi", kind: hindu, a: chaitra, b: 1, c: 6},
	RamNavami:        {name: "Ram Navami", kind: hindu, a: chaitra, b: 9, c: 12},
	MahavirJayanti:   {name: "Mahavir Jayanti", kind: hindu, a: chaitra, b: 13, c: 6},
	BuddhaPurnima:    {name: "Buddha Purnima", kind: hindu, a: vaishakha, b: 15, c: 6},
	RakshaBandhan:    {name: "Raksha Bandhan", kind: hindu, a: shravana, b: 15, c: 12},
	Janmashtami:      {name: "Krishna Janmashtami", kind: hindu, a: shravana, b: 23, c: 24},
	GaneshChaturthi:  {name: "Ganesh Chaturthi", kind: hindu, a: bhadrapada, b: 4, c: 12},
	Navaratri:        {name: "Navaratri", kind: hindu, a: ashvin, b: 1, c: 7, days: 9},
	Dussehra:         {name: "Dussehra", kind: hindu, a: ashvin, b: 10, c: 14},
	ValmikiJayanti:   {name: "Valmiki Jayanti", kind: hindu, a: ashvin, b: 15, c: 7},
	KarvaChauth:      {name: "Karva Chauth", kind: hindu, a: ashvin, b: 19, c: 20},
	Diwali:           {name: "Diwali", kind: hindu, a: ashvin, b: 30, c: 18},
	ChhathPuja:       {name: "Chhath Puja", kind: hindu, a: kartika, b: 6, c: 18},
	GuruNanakJayanti: {name: "Guru Nanak Jayanti", kind: hindu, a: kartika, b: 15, c: 7},
}
