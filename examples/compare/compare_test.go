package main

import (
	"bytes"
	"context"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

// The processes of the readers are this test binary.
func TestMain(m *testing.M) {
	if len(os.Args) == 3 && os.Args[1] == "-reader" {
		os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
	}
	os.Exit(m.Run())
}

var oneText = task{Texts: []text{{"The mill was sold on March 3, 2022.", "2022-05-01"}}, Seconds: 0.01}

// All readers in Go find a plain date and agree on its day.
func TestReaders(t *testing.T) {
	for _, r := range readers() {
		if r.Find == nil {
			continue
		}
		a := runOne(context.Background(), r, oneText, time.Minute)
		if a.Err != nil {
			t.Errorf("%s: %v", r.Name, a.Err)
			continue
		}
		if count(a.Found) != 1 || a.Speed <= 0 {
			t.Errorf("%s: found %v at %v MB/s", r.Name, a.Found, a.Speed)
		} else if a.Found[0][0].Day != "2022-03-03" {
			t.Errorf("%s: %v", r.Name, a.Found)
		}
	}
}

// One reader that fails or hangs leaves the others as they are.
func TestFailureStaysAlone(t *testing.T) {
	hangs := runOne(context.Background(), readers()[0], task{Texts: oneText.Texts, Seconds: 3600}, 300*time.Millisecond)
	fails := runOne(context.Background(), reader{Name: "nobody", Find: findOurs}, oneText, time.Minute)
	works := runOne(context.Background(), readers()[0], oneText, time.Minute)
	if hangs.Err == nil || !strings.Contains(hangs.Err.Error(), "not done after") {
		t.Errorf("hanging reader: %v", hangs.Err)
	}
	if fails.Err == nil || !strings.Contains(fails.Err.Error(), "no such reader") {
		t.Errorf("failing reader: %v", fails.Err)
	}
	if works.Err != nil {
		t.Error(works.Err)
	}
	var b bytes.Buffer
	table(&b, []answer{works, hangs, fails})
	for _, want := range []string{"tagger.Find", "nobody left out"} {
		if !strings.Contains(b.String(), want) {
			t.Errorf("the table lacks %q:\n%s", want, &b)
		}
	}
}

// An expression counts once, and only where both readers overlap.
func TestAgreement(t *testing.T) {
	ours := [][]found{{{0, 10, "a"}, {20, 30, "b"}, {40, 50, "c"}}, nil}
	theirs := [][]found{{{5, 25, "a"}, {26, 28, "x"}, {50, 60, "c"}}, {{0, 1, "z"}}}
	overlap, same := agreement(ours, theirs)
	if diff := cmp.Diff([2]int{2, 1}, [2]int{overlap, same}); diff != "" {
		t.Errorf("-want +got\n%s", diff)
	}
}

// A folder without texts and a wrong flag end with their own status.
func TestStatus(t *testing.T) {
	var out, complaint bytes.Buffer
	if s := run([]string{t.TempDir()}, nil, &out, &complaint); s != 1 {
		t.Errorf("empty folder: %d", s)
	}
	if s := run([]string{"-nonsense"}, nil, &out, &complaint); s != 2 {
		t.Errorf("wrong flag: %d", s)
	}
}
