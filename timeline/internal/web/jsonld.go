package web

import (
	"encoding/json"
	"strings"
)

// jsonLD reads the schema.org objects of a script element. Objects of other
// kinds than articles and pages have dates that are not the document's: a
// comment's, a film's.
func (p *page) jsonLD(text []byte) {
	var v any
	if json.Unmarshal(text, &v) != nil {
		return
	}
	var articles, pages []map[string]any
	walkJSON(v, func(o map[string]any) {
		switch kind := typeOf(o); {
		case strings.HasSuffix(kind, "Article"), strings.HasSuffix(kind, "Posting") && kind != "JobPosting", kind == "Report", kind == "PressRelease":
			articles = append(articles, o)
		case strings.HasSuffix(kind, "WebPage"):
			pages = append(pages, o)
		}
	})
	for _, o := range append(articles, pages...) {
		for _, name := range [...]string{"datePublished", "dateCreated", "dateModified"} {
			if s, ok := o[name].(string); ok {
				p.dates.Add(name, s)
			}
		}
		if s, ok := o["headline"].(string); ok && p.headline == "" {
			p.headline = s
		}
		if publisher, ok := o["publisher"].(map[string]any); ok && p.publisher == "" {
			p.publisher, _ = publisher["name"].(string)
		}
	}
}

// typeOf is the last of an object's types, "" for none.
func typeOf(o map[string]any) (kind string) {
	switch t := o["@type"].(type) {
	case string:
		kind = t
	case []any:
		for _, v := range t {
			if s, ok := v.(string); ok {
				kind = s
			}
		}
	}
	return strings.TrimPrefix(kind, "schema:")
}

// walkJSON visits the objects at the top of v, in its arrays and its graph: what
// lies deeper belongs to something else. encoding/json bounds the depth.
func walkJSON(v any, visit func(map[string]any)) {
	switch v := v.(type) {
	case []any:
		for _, e := range v {
			walkJSON(e, visit)
		}
	case map[string]any:
		visit(v)
		walkJSON(v["@graph"], visit)
		if main, ok := v["mainEntity"].(map[string]any); ok {
			visit(main)
		}
	}
}
