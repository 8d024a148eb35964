package web

import "strings"

// isFurniture reports the elements whose text is not the article's.
func isFurniture(tag string) bool {
	switch tag {
	case "aside", "audio", "button", "canvas", "dialog", "figcaption", "footer", "form", "head", "iframe", "menu", "nav", "noscript", "object",
		"script", "select", "style", "svg", "template", "textarea", "video":
		return true
	}
	return false
}

// isBlock reports the elements that begin and end a block of text.
func isBlock(tag string) bool {
	switch tag {
	case "address", "article", "blockquote", "body", "caption", "center", "dd", "details", "div", "dl", "dt", "fieldset", "figure", "h1", "h2", "h3",
		"h4", "h5", "h6", "header", "hr", "html", "legend", "li", "main", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th",
		"thead", "tr", "ul":
		return true
	}
	return false
}

// isVoid reports the elements without an end tag.
func isVoid(tag string) bool {
	switch tag {
	case "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr":
		return true
	}
	return false
}

// namesFurniture reports the words in the classes, ids and roles of what stands around
// an article.
func namesFurniture(word string) bool {
	switch word {
	case "advert", "advertisement", "advertising", "banner", "breadcrumb", "breadcrumbs", "comment", "comments", "complementary", "consent",
		"contentinfo", "cookie", "cookies", "disqus", "footer", "gdpr", "hidden", "masthead", "menu", "modal", "mostread", "nav", "navbar", "navigation",
		"newsletter", "outbrain", "paywall", "popup", "promo", "recommended", "related", "share", "sharing", "sidebar", "signup", "skip", "social",
		"sponsored", "subscribe", "taboola", "teaser", "toolbar", "trending", "widget":
		return true
	}
	return false
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
			if namesFurniture(strings.ToLower(w)) {
				return true
			}
		}
	}
	return false
}
