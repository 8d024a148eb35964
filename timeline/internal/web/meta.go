package web

import "strings"

// meta reads a meta element.
func (p *page) meta(a attributes) {
	content := strings.TrimSpace(a["content"])
	if content == "" {
		return
	}
	for _, attribute := range [...]string{"property", "name", "itemprop", "http-equiv"} {
		name := strings.ToLower(a[attribute])
		switch name {
		case "":
			continue
		case "og:title", "twitter:title", "dc.title":
			first(&p.ogTitle, content)
		case "og:site_name":
			first(&p.siteName, content)
		case "application-name", "dc.publisher":
			first(&p.publisher, content)
		case "og:url":
			first(&p.address, content)
		}
		if attribute != "http-equiv" { // servers fill those in
			p.dates.Add(a[attribute], content)
		}
	}
}

// link reads a link element.
func (p *page) link(a attributes) {
	if strings.EqualFold(a["rel"], "canonical") {
		first(&p.canonical, strings.TrimSpace(a["href"]))
	}
}

// time reads a time element. One that does not say what it is the time of
// counts only where nothing better is known, and the first of them.
func (p *page) time(a attributes) {
	value := a["datetime"]
	if value == "" {
		value = a["content"]
	}
	if value == "" {
		return
	}
	if name := a["itemprop"]; name != "" {
		p.dates.Add(name, value)
		return
	}
	if _, old := a["pubdate"]; old {
		p.dates.Add("pubdate", value)
		return
	}
	for _, class := range strings.Fields(a["class"]) {
		if p.dates.Add(class, value) {
			return
		}
	}
	p.times.Add("date", value)
}

func first(s *string, v string) {
	if *s == "" {
		*s = v
	}
}
