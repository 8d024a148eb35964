package main

import (
	"bufio"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/eventgraph/eventgraph/timeline/internal/nasty"
)

var all = flag.Bool("all", false, "count on all kinds of texts, not on some")

const (
	small = 4 << 10
	times = 4 // how much larger the large text is
	// most is how much more work the large text may be: a little more than
	// linear, for sorting, for growth by doubling, and for windows that the small
	// text does not fill. The square would be 16.
	most = 5.5
	// few is how much work may be left out of account.
	fewSteps, fewBytes = 3e6, 8e6
)

// Four times the text is about four times the work, in every package of the
// route and in the memory that is allocated, on texts that others hang on.
//
// It takes a minute for all of them, so that most are left to -all.
func TestLinear(t *testing.T) {
	if testing.Short() {
		t.Skip("builds a program")
	}
	bin := filepath.Join(t.TempDir(), "steps")
	run(t, nil, "go", "build", "-cover", "-covermode=count", "-coverpkg=github.com/eventgraph/eventgraph/timeline/...", "-o", bin, ".")
	covdata := strings.TrimSpace(run(t, nil, "go", "tool", "-n", "covdata"))
	if _, err := os.Stat(covdata); err != nil {
		t.Skipf("no reader of the counters: %v", err)
	}
	for i, in := range nasty.Inputs() {
		if i%12 != 0 && !*all {
			continue
		}
		t.Run(in.Name, func(t *testing.T) {
			t.Parallel()
			steps, bytes := count(t, bin, covdata, in.Name, small)
			moreSteps, moreBytes := count(t, bin, covdata, in.Name, times*small)
			for pkg, n := range moreSteps {
				if n > most*max(steps[pkg], 1) && n > fewSteps {
					t.Errorf("%s: %.3g steps for %d KB, %.3g for %d KB", pkg, steps[pkg], small>>10, n, times*small>>10)
				}
			}
			if moreBytes > most*bytes && moreBytes > fewBytes {
				t.Errorf("%.3g bytes allocated for %d KB, %.3g for %d KB", bytes, small>>10, moreBytes, times*small>>10)
			}
		})
	}
}

// count takes a text of the kind and size through the route and returns the
// statements that were run, by package, and the bytes that were allocated.
func count(t *testing.T, bin, covdata, name string, size int) (steps map[string]float64, bytes float64) {
	t.Helper()
	dir := t.TempDir()
	bytes, err := strconv.ParseFloat(strings.TrimSpace(run(t, []string{"GOCOVERDIR=" + dir}, bin, name, fmt.Sprint(size))), 64)
	if err != nil {
		t.Fatal(err)
	}
	profile := filepath.Join(dir, "profile.txt")
	run(t, nil, covdata, "textfmt", "-i="+dir, "-o="+profile)
	f, err := os.Open(profile)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	steps = map[string]float64{}
	for lines := bufio.NewScanner(f); lines.Scan(); {
		// timeline/read.go:28.65,30.2 2 22: two statements, run 22 times
		place, counts, _ := strings.Cut(lines.Text(), ":")
		fields := strings.Fields(counts)
		if len(fields) != 3 {
			continue // the mode
		}
		statements, _ := strconv.ParseFloat(fields[1], 64)
		runs, _ := strconv.ParseFloat(fields[2], 64)
		steps[path.Dir(place)] += statements * runs
	}
	return steps, bytes
}

func run(t *testing.T, env []string, name string, args ...string) string {
	t.Helper()
	cmd := exec.Command(name, args...)
	cmd.Env = append(os.Environ(), env...)
	var complaint strings.Builder
	cmd.Stderr = &complaint
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("%s %v: %v\n%.2000s", name, args, err, complaint.String())
	}
	return string(out)
}
