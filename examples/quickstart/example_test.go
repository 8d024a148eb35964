package main

// The undated article gets its Monday from the agency's dateline, and the
// charge that both tell of is one event.
func Example() {
	main()
	// Output:
	// 2022-09 A driver shot dead
	// 2023-09-20 An officer charged with murder
	// 2023-09-25 The government said: Ministers will review armed policing after an officer was charged with murder
}
