// Package web reads a web page as a document: its dates, title and source from
// its meta data, and its text without what stands around an article.
//
// [Read] goes through the tokens of the page once and builds no tree, so that
// no nesting is too deep for it and its time is linear in the page:
//
//	charset.go    bytes to UTF-8
//	read.go       the tokens: which part of the page they stand in
//	meta.go       meta elements, links, <time>
//	jsonld.go     schema.org objects in JSON-LD
//	element.go    which elements hold text, and which are furniture
//	entity.go     character references
//	writer.go     characters to the text of a block
//	block.go      paragraphs and headings, and which of them are the article
//	sourcemap.go  from the text back to the bytes of the page
//	url.go        the date in an address
package web
