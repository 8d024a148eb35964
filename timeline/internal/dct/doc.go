// Package dct reads the creation time of a document from its own header,
// wire stamp or dateline, and says where it stood.
//
// [Find] looks at the head of the document alone, line by line:
//
//	line.go      the lines of the head
//	item.go      the dates of a line with what stands around them
//	header.go    keys ("Published:", "Last modified on", front matter, mail), bylines, lines that are a date
//	dateline.go  "LONDON, Sept 25 (Agency) -"
//	stamp.go     identifiers and trailers of wires: "APW20000417.0031", "AP-NY-04-17-00 0210"
//	choose.go    which of the statements counts, and what is to be said about the others
//	metadata.go  dates under names, for pages
//
// The notation of header dates is closed and runs into what stands beside it
// ("2023-09-25 The …", "20232:02 PM"), so that date.go and clock.go read it
// themselves instead of the rules for prose. A date in running prose is never
// the creation time, nor is the date of a correction.
package dct
