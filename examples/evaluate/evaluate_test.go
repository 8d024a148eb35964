package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// evaluate runs the program and returns its exit status and what it writes.
func evaluate(args ...string) (status int, stdout, stderr string) {
	var out, errs strings.Builder
	status = run(args, strings.NewReader(""), &out, &errs)
	return status, out.String(), errs.String()
}

func summary(output string) string {
	lines := strings.Split(strings.TrimSpace(output), "\n")
	return lines[len(lines)-1]
}

// TestScores holds scores worked out by hand against answers that are fixed,
// so that they do not change with the library.
func TestScores(t *testing.T) {
	for _, c := range []struct{ name, args, want, why string }{
		{
			"timexes", "timex testdata/news -answers testdata/news/answers.jsonl",
			"SUMMARY timex docs=2 gold=5 sys=5 strict_f1=60.00 relaxed_f1=80.00 type_f1=80.00 value_f1=40.00 interval_f1=80.00",
			`4 of 5 and 5 match; "a two-week" is too long; P14D and T08 are right as intervals alone; "last week" has bounds alone; June is missed; "every month" is of a type that the gold leaves out`,
		}, {
			"events", "events testdata/news -answers testdata/news/answers.jsonl",
			"SUMMARY events docs=2 gold=5 sys=5 strict_f1=60.00 relaxed_f1=80.00 p=80.00 r=80.00 class_f1=60.00 class_acc=75.00 tense_f1=80.00 aspect_f1=60.00",
			`4 of 5 and 5 match, "had cost" not strictly; one class and one aspect of the 4 are wrong; "due" is restored and not asked for`,
		}, {
			"awareness", "links testdata/news -answers testdata/news/answers.jsonl",
			"SUMMARY awareness docs=2 f1=30.77 p=66.67 r=20.00",
			"of 6 gold links the last follows from others; 2 of 3 answered follow from the gold, 1 of 5 gold ones from the answer",
		}, {
			"anchors of links", "links testdata/news -task anchors -answers testdata/news/answers.jsonl",
			"SUMMARY anchors docs=1 gold=2 exact=50.00 within=50.00 wrong=0.00 found=100.00 exact_of_found=50.00 bounds_f1=50.00 broken=100.00",
			"two days around the creation time only overlap it; the closure is dated behind the day that it was before",
		}, {
			"dense pairs", "links testdata/pairs -answers testdata/pairs/answers.jsonl",
			"SUMMARY relations task=dense docs=1 pairs=5 micro_f1=60.00 order_f1=75.00 p=75.00 r=75.00 ends_found=100.00",
			"right are a link, what follows from two links, and what follows from bounds; one order is not told and one told where the gold sees none",
		}, {
			"start points of another folder's documents", "links testdata/startorder -answers testdata/pairs/answers.jsonl",
			"SUMMARY relations task=matres docs=1 pairs=3 micro_f1=66.67 order_f1=66.67 p=100.00 r=50.00 ends_found=100.00",
			"the closure orders two starts; the equal ones are not told",
		}, {
			"salient events", "links testdata/salient -answers testdata/salient/answers.jsonl",
			"SUMMARY relations task=timeset docs=1 pairs=3 micro_f1=66.67 order_f1=66.67 p=100.00 r=50.00 ends_found=33.33 coex_ordered=0.00",
			"the gold entails a third pair; one event is not found, which leaves both its pairs unordered",
		}, {
			"timelines", "timeline testdata/entity -answers testdata/entity/graph.json",
			"SUMMARY timelines n=1 micro_f1=66.67 p=66.67 r=66.67 mention_p=100.00 mention_r=100.00 date_accuracy=50.00",
			"two events by participant and label, in order, one with a year for a month; Northfleet Rivals are others, and what has no date and order is left out",
		}, {
			"anchors of timelines", "links testdata/entity -answers testdata/entity/graph.json",
			"SUMMARY anchors docs=2 gold=2 exact=50.00 within=50.00 wrong=0.00 found=100.00 exact_of_found=50.00 bounds_f1=50.00 broken=0.00",
			"March to August overlaps June",
		}, {
			"coreference", "coref testdata/clusters -answers testdata/clusters/graph.json",
			"SUMMARY coref mentions=4 found=100.00 muc=50.00 b3=70.59 ceafe=73.33 conll=64.64 found_conll=64.64 found_b3_p=75.00 found_b3_r=66.67",
			"{1 2 3}{4} against {1 2}{3 4}: MUC 1/2, 1/2; B3 (2/3+2/3+1/3+1)/4, (1+1+1/2+1/2)/4; CEAFe (4/5+2/3)/2",
		}, {
			"coreference within documents", "coref testdata/clusters -within -answers testdata/clusters/graph.json",
			"SUMMARY coref mentions=4 found=100.00 muc=0.00 b3=85.71 ceafe=76.19 conll=53.97 found_conll=53.97 found_b3_p=100.00 found_b3_r=75.00",
			"{1}{2 3}{4} against {1}{2}{3}{4}: MUC 0; B3 (1+1/2+1/2+1)/4, 1; CEAFe (1+2/3+1)/3, (1+2/3+1)/4 = 8/9, 2/3",
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			status, out, errs := evaluate(strings.Fields(c.args)...)
			if status != 0 || errs != "" {
				t.Fatalf("status %d: %s", status, errs)
			}
			if diff := cmp.Diff(c.want, summary(out)); diff != "" {
				t.Errorf("%s\n%s", c.why, diff)
			}
		})
	}
}

// TestMistakes: -errors names each mistake of the time expressions once.
func TestMistakes(t *testing.T) {
	_, out, _ := evaluate("timex", "-errors", "testdata/news", "-answers", "testdata/news/answers.jsonl")
	var got []string
	for _, line := range strings.Split(out, "\n") {
		if f := strings.Split(line, "\t"); len(f) > 1 {
			got = append(got, f[1]+" "+f[3]+f[6])
		}
	}
	want := []string{"VALUE(same meaning) two-weeka two-week", "MISSED June", "VALUE(same meaning) 8 a.m.8 a.m.", "SPURIOUS first working day"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

// TestLibrary: without answers the library itself is scored, in the same form.
func TestLibrary(t *testing.T) {
	for args, want := range map[string]string{
		"timex testdata/news":                    "SUMMARY timex docs=2 gold=5 ",
		"events testdata/news":                   "SUMMARY events docs=2 gold=5 ",
		"links testdata/news":                    "SUMMARY awareness docs=2 ",
		"links testdata/entity":                  "SUMMARY anchors docs=2 gold=2 ",
		"timeline testdata/entity -oracle":       "SUMMARY timelines n=1 ",
		"coref testdata/clusters":                "SUMMARY coref mentions=4 ",
		"coref testdata/clusters -gold-mentions": "SUMMARY coref mentions=4 found=100.00 ",
	} {
		status, out, errs := evaluate(strings.Fields(args)...)
		if status != 0 || errs != "" || !strings.HasPrefix(summary(out), want) {
			t.Errorf("%s: status %d, %q, %s", args, status, summary(out), errs)
		}
	}
}

// TestWrongUse: 2 is for a command that means nothing, 1 for files that cannot
// be scored.
func TestWrongUse(t *testing.T) {
	dir := t.TempDir()
	write := func(name, text string) {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	write("docs.jsonl", `{"id":"a","text":"It rained."}`+"\n")
	write("gold.jsonl", `{"doc":"a","timexes":[],"events":[{"id":"e1","start":3,"end":9,"text":"snowed"}]}`+"\n")
	write("broken.jsonl", "{\n")
	write("long.jsonl", `{"doc":"a","events":[{"id":"e1","start":3,"end":99}]}`+"\n")
	for _, c := range []struct {
		args   string
		status int
		says   string
	}{
		{"-h", 0, "Usage"},
		{"", 2, "Usage"},
		{"timex", 2, "Usage"},
		{"timex a b", 2, "Usage"},
		{"tense testdata/news", 2, `no measure "tense"`},
		{"timex testdata/news -nosuch", 2, "nosuch"},
		{"links testdata/news -task order", 2, `no task "order"`},
		{"timex testdata/news -within", 2, "-within is of the measure coref"},
		{"coref testdata/clusters -gold-mentions -answers x", 2, "exclude each other"},
		{"timex testdata/nowhere", 1, "gold.jsonl"},
		{"timex testdata/entity", 1, `without a document's ID`},
		{"timeline testdata/news", 1, "no timelines"},
		{"coref testdata/news", 1, "no validated mentions"},
		{"timex testdata/news -answers nowhere.jsonl", 1, "nowhere.jsonl"},
		{"events " + dir, 1, `"snowed" is not at [3,9): "rained"`},
		{"timex testdata/news -answers " + filepath.Join(dir, "broken.jsonl"), 1, "broken.jsonl:1"},
	} {
		status, _, errs := evaluate(strings.Fields(c.args)...)
		if status != c.status || !strings.Contains(errs, c.says) {
			t.Errorf("%q: status %d, want %d; says %q, want %q", c.args, status, c.status, errs, c.says)
		}
	}
	write("gold.jsonl", `{"doc":"a","timexes":[],"events":[]}`+"\n")
	if status, _, errs := evaluate("events", dir, "-answers", filepath.Join(dir, "long.jsonl")); status != 1 || !strings.Contains(errs, "bad span [3,99)") {
		t.Errorf("an answer outside of its text: status %d, %q", status, errs)
	}
	write("gold.jsonl", `{"doc":"a","events":[{"id":"e1","start":3,"end":9,"text":"rained","validated":true,"sentence":7}]}`+"\n")
	if status, _, errs := evaluate("coref", dir, "-gold-mentions"); status != 1 || !strings.Contains(errs, "no sentence 7") {
		t.Errorf("a sentence that is not there: status %d, %q", status, errs)
	}
}
