package main

// agreement counts what both readers found at least in part, and how much of it
// starts on the same day. Every expression counts once.
func agreement(ours, theirs [][]found) (overlap, same int) {
	for i := range ours {
		next := 0
		for _, x := range ours[i] {
			for next < len(theirs[i]) && theirs[i][next].End <= x.Start {
				next++
			}
			if next < len(theirs[i]) && theirs[i][next].Start < x.End {
				overlap++
				if theirs[i][next].Day == x.Day {
					same++
				}
				next++
			}
		}
	}
	return overlap, same
}

func count(all [][]found) (n int) {
	for _, fs := range all {
		n += len(fs)
	}
	return n
}
