package closure

import (
	"flag"
	"strconv"
	"testing"

	"pgregory.net/rapid"
)

var networks = flag.Int("networks", 0, "hold this many random small networks against brute force, convex ones and others alike; 0: as many as -rapid.checks says")

// checkNetworks draws small networks and holds each against brute force. A hundred thousand of each kind, on which the claim
// "nothing wrong, and of convex networks nothing missing" rests, take some minutes:
//
//	go test ./timeline/internal/closure -run AllPlacements -networks 100000
func checkNetworks(t *testing.T, check func(*rapid.T)) {
	const checks = "rapid.checks"
	if *networks > 0 {
		usual := flag.Lookup(checks).Value.String()
		if err := flag.Set(checks, strconv.Itoa(*networks)); err != nil {
			t.Fatal(err)
		}
		defer flag.Set(checks, usual)
	}
	rapid.Check(t, check)
}
