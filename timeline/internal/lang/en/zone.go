package en

import "github.com/eventgraph/eventgraph/timeline/internal/lang"

// zones are the abbreviations that news uses, in minutes east of UTC. IST
// (India, Ireland, Israel), BST (Britain, Bangladesh) and CST (North America,
// China) are ambiguous: the British and American readings are meant, IST is
// India's.
var zones = [...]struct {
	name    string
	minutes int
}{
	{"gmt", 0}, {"utc", 0}, {"bst", 60}, {"cet", 60}, {"cest", 120}, {"eet", 120}, {"eest", 180}, {"msk", 180}, {"ist", 330}, {"jst", 540}, {"kst", 540}, {"hkt", 480}, {"sgt", 480},
	{"aest", 600}, {"aedt", 660}, {"nzst", 720}, {"nzdt", 780},
	{"est", -300}, {"edt", -240}, {"cst", -360}, {"cdt", -300}, {"mst", -420}, {"mdt", -360}, {"pst", -480}, {"pdt", -420},
}

func zoneEntries() []lang.Entry {
	var es []lang.Entry
	for i, z := range zones {
		es = append(es, lang.Entry{Word: z.name, Class: lang.Zone, N: i, Trigger: true})
	}
	return es
}
