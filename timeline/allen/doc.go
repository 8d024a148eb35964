// Package allen has the thirteen relations of Allen's interval algebra as a bit set.
//
// A [Set] says how one interval may lie to another: one bit for each basic relation that is possible.
// [Full] is "nothing known", [Empty] a contradiction, a single bit an exact answer:
//
//	allen.Before.Compose(allen.During)  // what A is to C when A is before B and B during C
//	allen.Between(a, b)                 // what is still possible between two intervals known by bounds
//
// Intervals have positive length, start < end, on a line of integers (seconds elsewhere in this module) and are
// half-open: [1, 3) meets [3, 4). An instant is the shortest interval, [t, t+1). Without that rule "meets" and
// "starts" would overlap on empty intervals and the thirteen would no longer exclude each other.
//
// The source of names and table is J. F. Allen, "Maintaining knowledge about temporal intervals", CACM 26(11), 1983.
// Convex relations are those of K. Nökel, "Convex relations between time intervals", 1988.
package allen
