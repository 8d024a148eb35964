package main

// The rule of the user and the built-in ones read one text.
func Example() {
	main()
	// Output:
	// last September   2022-09
	// Michaelmas term  2023-10-01
	// last September   2022-09-01
}
