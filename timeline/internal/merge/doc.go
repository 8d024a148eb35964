// Package merge decides which mentions of which documents tell of one event.
//
//	collection --Collection--> stories --Partition--> parts
//
// [Collection] splits documents into stories; mentions are compared inside one
// story only. [Partition] groups the mentions of a story by constrained
// clustering: pairs of mentions that a rule allows to be one event are taken
// strongest evidence first, and two groups become one unless a constraint on
// all of their members forbids it: dates that exclude each other, likely days
// that lie months apart, other people in the same role, an affirmed and a negated
// telling. So a chain of likely pairs never joins what the evidence holds apart.
//
// Nothing depends on the order or the names of documents: ties are broken by
// what the mentions say. Cost is near-linear, as only mentions of one family
// or kind are compared, and in a large block only those that share an argument,
// a day or a document, or are next to each other in time.
package merge
