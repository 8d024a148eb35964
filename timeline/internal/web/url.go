package web

import (
	"net/url"
	"strings"

	"github.com/eventgraph/eventgraph/timeline/internal/dct"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// dateInURL reads the day in the path of an address: /2023/09/25/,
// /2023/sep/25/, /2023-09-25-title, /20230925/.
func dateInURL(address string) (v timex.Value, ok bool) {
	u, err := url.Parse(address)
	if err != nil {
		return v, false
	}
	parts := strings.Split(u.Path, "/")
	for i, p := range parts {
		if i+2 < len(parts) && len(p) == 4 && len(parts[i+2]) <= 2 {
			sep := "/"
			if m := parts[i+1]; len(m) >= 3 {
				sep = " "
			}
			if v, ok = dct.Parse(p + sep + parts[i+1] + sep + parts[i+2]); ok {
				return v, true
			}
		}
		if len(p) >= 10 && p[4] == '-' && p[7] == '-' && (len(p) == 10 || p[10] == '-' || p[10] == '_') {
			if v, ok = dct.Parse(p[:10]); ok {
				return v, true
			}
		}
		if len(p) == 8 {
			if v, ok = dct.Parse(p); ok {
				return v, true
			}
		}
	}
	return v, false
}

// hostOf is the host of an address without "www.", "" for none.
func hostOf(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return ""
	}
	return strings.TrimPrefix(strings.ToLower(u.Hostname()), "www.")
}
