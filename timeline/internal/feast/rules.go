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
	HolocaustMemorialDay
	Candlemas
	WaitangiDay
	PiDay
	WorldHealthDay
	Songkran
	WorldPressFreedomDay
	VEDay
	WorldEnvironmentDay
	FlagDay
	MidsummerDay
	VJDay
	PatriotDay
	Michaelmas
	GandhiJayanti
	WorldVeganDay
	SinglesDay
	WorldAIDSDay
	PearlHarborDay
	HumanRightsDay
	GuruGobindSinghJayanti
	EmancipationDay
	PatriotsDay
	DaughtersAndSonsDay
	ArborDay
	ProfessionalsDay
	DayOfPrayer
	EarlyMayBankHoliday
	MilitarySpouseDay
	ArmedForcesDay
	VictoriaDay
	SpringBankHoliday
	ParentsDay
	AugustBankHoliday
	GrandparentsDay
	BossDay
	ElectionDay
	SmallBusinessSaturday
	AdventSunday
	EarthHour
	Nowruz
	ShroveMonday
	Lent
	MotheringSunday
	HolyWeek
	CorpusChristi
	GreatLent
	LazarusSaturday
	OrthodoxPalmSunday
	OrthodoxHolySaturday
	OrthodoxEasterMonday
	OrthodoxAscension
	OrthodoxPentecost
	OrthodoxWhitMonday
	OrthodoxAllSaints
	TuBiShvat
	YomHaZikaron
	YomHaatzmaut
	LagBaOmer
	TishaBAv
	ShabEBarat
	Arafah
	Arbaeen
	DragonBoatFestival
	MidAutumnFestival
	DoubleNinth
	Onam
	MahaSaptami
	MahaAshtami
	MahaNavami
	DurgaPuja
	Dhanteras
	NarakaChaturdashi
	GovardhanPuja
	BhaiDooj
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

	HolocaustMemorialDay:   {name: "Holocaust Memorial Day", kind: fixed, a: 1, b: 27},
	Candlemas:              {name: "Candlemas", kind: fixed, a: 2, b: 2},
	WaitangiDay:            {name: "Waitangi Day", kind: fixed, a: 2, b: 6},
	PiDay:                  {name: "Pi Day", kind: fixed, a: 3, b: 14},
	WorldHealthDay:         {name: "World Health Day", kind: fixed, a: 4, b: 7},
	Songkran:               {name: "Songkran", kind: fixed, a: 4, b: 13, days: 3},
	WorldPressFreedomDay:   {name: "World Press Freedom Day", kind: fixed, a: 5, b: 3},
	VEDay:                  {name: "VE Day", kind: fixed, a: 5, b: 8},
	WorldEnvironmentDay:    {name: "World Environment Day", kind: fixed, a: 6, b: 5},
	FlagDay:                {name: "Flag Day (United States)", kind: fixed, a: 6, b: 14},
	MidsummerDay:           {name: "Midsummer Day", kind: fixed, a: 6, b: 24},
	VJDay:                  {name: "VJ Day", kind: fixed, a: 8, b: 15},
	PatriotDay:             {name: "Patriot Day", kind: fixed, a: 9, b: 11},
	Michaelmas:             {name: "Michaelmas", kind: fixed, a: 9, b: 29},
	GandhiJayanti:          {name: "Gandhi Jayanti", kind: fixed, a: 10, b: 2},
	WorldVeganDay:          {name: "World Vegan Day", kind: fixed, a: 11, b: 1},
	SinglesDay:             {name: "Singles' Day", kind: fixed, a: 11, b: 11},
	WorldAIDSDay:           {name: "World AIDS Day", kind: fixed, a: 12, b: 1},
	PearlHarborDay:         {name: "Pearl Harbor Day", kind: fixed, a: 12, b: 7},
	HumanRightsDay:         {name: "Human Rights Day", kind: fixed, a: 12, b: 10},
	GuruGobindSinghJayanti: {name: "Guru Gobind Singh Jayanti", kind: fixed, a: 1, b: 5},
	EmancipationDay:        {name: "Emancipation Day", kind: fixed, a: 4, b: 16},
	PatriotsDay:            {name: "Patriots' Day", kind: nth, a: 4, b: 1, c: 3},
	DaughtersAndSonsDay:    {name: "Take Our Daughters and Sons to Work Day", kind: nth, a: 4, b: 4, c: 4},
	ArborDay:               {name: "Arbor Day", kind: nth, a: 4, b: 5, c: -1},
	ProfessionalsDay:       {name: "Administrative Professionals' Day", kind: nthAfter, a: 4, b: 6, c: -1, d: -3},
	DayOfPrayer:            {name: "National Day of Prayer", kind: nth, a: 5, b: 4, c: 1},
	EarlyMayBankHoliday:    {name: "Early May bank holiday", kind: nth, a: 5, b: 1, c: 1},
	MilitarySpouseDay:      {name: "Military Spouse Day", kind: nthAfter, a: 5, b: 7, c: 2, d: -2},
	ArmedForcesDay:         {name: "Armed Forces Day (United States)", kind: nth, a: 5, b: 6, c: 3},
	VictoriaDay:            {name: "Victoria Day", kind: mondayBefore, a: 5, b: 25},
	SpringBankHoliday:      {name: "Spring bank holiday", kind: nth, a: 5, b: 1, c: -1},
	ParentsDay:             {name: "Parents' Day", kind: nth, a: 7, b: 7, c: 4},
	AugustBankHoliday:      {name: "August bank holiday", kind: nth, a: 8, b: 1, c: -1},
	GrandparentsDay:        {name: "Grandparents' Day", kind: nthAfter, a: 9, b: 1, c: 1, d: 6},
	BossDay:                {name: "Boss's Day", kind: nearWeekday, a: 10, b: 16},
	ElectionDay:            {name: "Election Day (United States)", kind: nthAfter, a: 11, b: 1, c: 1, d: 1},
	SmallBusinessSaturday:  {name: "Small Business Saturday", kind: thanksgiving, a: 2},
	AdventSunday:           {name: "Advent Sunday", kind: nthAfter, a: 11, b: 4, c: -1, d: 3},
	EarthHour:              {name: "Earth Hour", kind: earthHour},
	Nowruz:                 {name: "Nowruz", kind: nowruz},
	ShroveMonday:           {name: "Shrove Monday", kind: easter, a: -48},
	Lent:                   {name: "Lent", kind: easter, a: -46, days: 46},
	MotheringSunday:        {name: "Mothering Sunday", kind: easter, a: -21},
	HolyWeek:               {name: "Holy Week", kind: easter, a: -7, days: 7},
	CorpusChristi:          {name: "Corpus Christi", kind: easter, a: 60},
	GreatLent:              {name: "Great Lent", kind: orthodox, a: -48, days: 40},
	LazarusSaturday:        {name: "Lazarus Saturday", kind: orthodox, a: -8},
	OrthodoxPalmSunday:     {name: "Orthodox Palm Sunday", kind: orthodox, a: -7},
	OrthodoxHolySaturday:   {name: "Orthodox Holy Saturday", kind: orthodox, a: -1},
	OrthodoxEasterMonday:   {name: "Orthodox Easter Monday", kind: orthodox, a: 1},
	OrthodoxAscension:      {name: "Orthodox Ascension Day", kind: orthodox, a: 39},
	OrthodoxPentecost:      {name: "Orthodox Pentecost", kind: orthodox, a: 49},
	OrthodoxWhitMonday:     {name: "Orthodox Whit Monday", kind: orthodox, a: 50},
	OrthodoxAllSaints:      {name: "Orthodox All Saints' Sunday", kind: orthodox, a: 56},
	TuBiShvat:              {name: "Tu BiShvat", kind: shvat},
	YomHaZikaron:           {name: "Yom HaZikaron", kind: atzmaut, a: -1},
	YomHaatzmaut:           {name: "Yom Ha'atzmaut", kind: atzmaut},
	LagBaOmer:              {name: "Lag BaOmer", kind: nisan, a: 33},
	TishaBAv:               {name: "Tisha B'Av", kind: av},
	ShabEBarat:             {name: "Mid-Sha'ban", kind: islamic, a: 8, b: 15},
	Arafah:                 {name: "Day of Arafah", kind: islamic, a: 12, b: 9},
	Arbaeen:                {name: "Arbaeen", kind: islamic, a: 2, b: 20},
	DragonBoatFestival:     {name: "Dragon Boat Festival", kind: chineseTerm, a: 90, b: 5},
	MidAutumnFestival:      {name: "Mid-Autumn Festival", kind: chineseTerm, a: 180, b: 15},
	DoubleNinth:            {name: "Double Ninth Festival", kind: chineseTerm, a: 210, b: 9},
	Onam:                   {name: "Onam", kind: onam},
	MahaSaptami:            {name: "Maha Saptami", kind: hindu, a: ashvin, b: 7, c: 7},
	MahaAshtami:            {name: "Maha Ashtami", kind: hindu, a: ashvin, b: 8, c: 7},
	MahaNavami:             {name: "Maha Navami", kind: hindu, a: ashvin, b: 9, c: 7},
	DurgaPuja:              {name: "Durga Puja", kind: hindu, a: ashvin, b: 6, c: 7, days: 5},
	Dhanteras:              {name: "Dhanteras", kind: hindu, a: ashvin, b: 28, c: 18},
	NarakaChaturdashi:      {name: "Naraka Chaturdashi", kind: hindu, a: ashvin, b: 29, c: 6},
	GovardhanPuja:          {name: "Govardhan Puja", kind: hindu, a: kartika, b: 1, c: 7},
	BhaiDooj:               {name: "Bhai Dooj", kind: hindu, a: kartika, b: 2, c: 13},
}
