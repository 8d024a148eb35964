package web

import "strings"

// furniture are the elements whose text is not the article's.
var furniture = set("aside", "audio", "button", "canvas", "dialog", "figcaption", "footer", "form", "head", "iframe", "menu", "nav", "noscript", "object", "script", "select", "style", "svg", "template", "textarea", "video")

// blocks are the elements that begin and end a block of text.
var blocks = set("address", "article", "blockquote", "body", "caption", "center", "dd", "details", "div", "dl", "dt", "fieldset", "figure", "h1", "h2", "h3", "h4", "h5", "h6",
	"header", "hr", "html", "legend", "li", "main", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul")

// void are the elements without an end tag.
var void = set("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr")

// furnitureNames are words of the classes, ids and roles of what stands around
// an article.
var furnitureNames = set("advert", "advertisement", "advertising", "banner", "breadcrumb", "breadcrumbs", "comment", "comments", "complementary", "consent", "contentinfo", "cookie", "cookies", "disqus", "footer",
	"gdpr", "hidden", "masthead", "menu", "modal", "mostread", "nav", "navbar", "navigation", "newsletter", "outbrain", "paywall", "popup", "promo", "recommended", "related", "share", "sharing", "sidebar", "signup",
	"skip", "social", "sponsored", "subscribe", "taboola", "teaser", "toolbar", "trending", "widget")

func set(words ...string) map[string]bool {
	m := make(map[string]bool, len(words))
	for _, w := range words {
		m[w] = true
	}
	return m
}

// attributes are those of a tag that count here, by their lower-case names.
type attributes map[string]string

// isFurniture reports whether a tag says by its attributes that it holds no
// text of the article.
func (a attributes) isFurniture() bool {
	if _, hidden := a["hidden"]; hidden || a["aria-hidden"] == "true" {
		return true
	}
	for _, name := range [...]string{"class", "id", "role"} {
		for _, w := range strings.FieldsFunc(a[name], func(r rune) bool { return r == ' ' || r == '-' || r == '_' || r == '\t' || r == '\n' }) {
			if furnitureNames[strings.ToLower(w)] {
				return true
			}
		}
	}
	return false
}
