// Package closure is the constraint network under the event graph: what follows from statements about the times of events,
// which statements contradict each other, and why.
//
// A time point is an int32, and every constraint a difference: t[To] - t[From] >= AtLeast, in whole seconds. Events are pairs
// of points, start before end; absolute bounds are constraints with [Origin]. A [Statement] bundles constraints, such as one
// relation of two events (see [Relate]), and is accepted or set aside as a whole.
//
// # The state is a function of the live statements
//
// Rank statements by confidence, higher first; then by the number of distinct sources that make the same statement (have the
// same key), more first; then by key, lower first. Going down the ranks, a statement is accepted if it is consistent with the
// accepted ones above it, and set aside otherwise. That defines the accepted set, hence all bounds, relations and conflicts.
// [Build] and any history of [Network.Assert] and [Network.Retract] that leaves the same statements live arrive at it.
//
// # How
//
//   - network.go: statements in and out. store.go: points and edges in flat arrays, 40 and 24 bytes each.
//   - schedule.go: one placement of all points that meets every constraint, repaired after each insertion; a positive cycle
//     shows as a repair that comes back to where it began, dates or no dates.
//   - propagate.go: earliest and latest times, each with the edge it came over.
//   - conflict.go: who is set aside, and who returns; tally.go: the sources of each, for many at once.
//     irreducible.go, explainer.go: why; ways.go: what all bounds rest on, when many are asked for.
//   - batch.go: everything at once, component by component. culprits.go: what to leave out when that fails.
//   - query.go, relation.go: bounds where they decide, else a search. explain.go: the statements an answer rests on.
//     across.go: both for events of two networks. pairs.go, hubs.go: relations of many pairs.
//   - alternative.go: what is no difference constraint, narrowed.
//
// The cost of Assert and Retract is that of the points that move or lose a bound and of their neighbours. A bound of one event
// that many others rest on therefore costs as much to take back as there are others.
//
// # What it does not do
//
// Disjunctions such as {before, after} are no difference constraints. [Relate] states their convex hull, which is always true;
// [Network.Narrow] keeps the set as an [Alternative] and leaves out what bounds and constraints exclude. It tries no
// combinations of several, which takes time exponential in their number.
package closure
