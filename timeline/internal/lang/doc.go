// Package lang turns text into the runs of tokens that the rules of a language
// read. A [Scanner] walks the bytes once, looks every word up in the language's
// [Lexicon], and yields a run only where words of the lexicon stand together
// and one of them is a trigger. All other text costs a hash a word.
package lang
