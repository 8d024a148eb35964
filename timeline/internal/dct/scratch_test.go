package dct

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"testing"
)

func TestScratchDatelines(t *testing.T) {
	out, _ := os.Create("/tmp/dct_out.jsonl")
	defer out.Close()
	for _, n := range []string{"wire", "wikinews", "reuters"} {
		in, err := os.Open("/work/shared/data/datelines/" + n + ".jsonl")
		if err != nil {
			t.Skip()
		}
		sc := bufio.NewScanner(in)
		sc.Buffer(nil, 1<<24)
		for sc.Scan() {
			var d struct{ ID, Text string }
			json.Unmarshal(sc.Bytes(), &d)
			c, ds := Find(d.Text)
			v := c.Value
			b := c.Basis
			if v.IsZero() {
				v = c.Hint
				if !v.IsZero() {
					b = "dateline"
				}
			}
			j, _ := json.Marshal(map[string]any{"doc": d.ID, "dct": map[string]any{"value": v.String(), "basis": b, "place": c.Place}, "diag": ds})
			fmt.Fprintf(out, "%s\n", j)
		}
	}
}

func TestScratchOthers(t *testing.T) {
	for _, n := range []string{"timebank", "aquaint", "meantime_apple", "gum_news", "wikiwars", "dense", "timeset", "semeval", "t17", "ecbplus"} {
		in, err := os.Open("/work/shared/data/" + n + "/docs.jsonl")
		if err != nil {
			fmt.Println(err)
			continue
		}
		sc := bufio.NewScanner(in)
		sc.Buffer(nil, 1<<26)
		total, given, right, hints := 0, 0, 0, 0
		for sc.Scan() {
			var d struct{ ID, Text, Dct string }
			json.Unmarshal(sc.Bytes(), &d)
			c, ds := Find(d.Text)
			total++
			if !c.Hint.IsZero() {
				hints++
				fmt.Println("   HINT", n, d.ID, "want", d.Dct, "got", c.Hint, c.Place)
			}
			if c.Value.IsZero() {
				if len(ds) > 0 {
					fmt.Println("   DIAG", ds)
				}
				continue
			}
			given++
			if len(d.Dct) >= 10 && c.Value.String()[:10] == d.Dct[:10] {
				right++
			} else {
				a := max(0, c.Start-60)
				fmt.Printf("   %s %s want %s got %s %s %v: %q\n", n, d.ID, d.Dct, c.Value, c.Basis, ds, d.Text[a:min(len(d.Text), c.End+60)])
			}
		}
		fmt.Println(n, "total", total, "given", given, "right", right, "hints", hints)
	}
}

func TestScratchMisses(t *testing.T) {
	for _, n := range []string{"t17", "ecbplus", "timebank", "aquaint"} {
		in, _ := os.Open("/work/shared/data/" + n + "/docs.jsonl")
		sc := bufio.NewScanner(in)
		sc.Buffer(nil, 1<<26)
		for sc.Scan() {
			var d struct{ ID, Text, Dct string }
			json.Unmarshal(sc.Bytes(), &d)
			c, _ := Find(d.Text)
			if !c.Value.IsZero() || !c.Hint.IsZero() {
				continue
			}
			s := d.Text[:min(len(d.Text), 600)]
			for i := range s {
				if i > 0 && (isLetter(s[i-1]) || isDigit(s[i-1])) {
					continue
				}
				if e, ok := readDate(s, i); ok && e.full() {
					fmt.Printf("   %s %s: %q\n", n, d.ID, s[max(0, i-80):min(len(s), e.end+80)])
					break
				}
			}
		}
	}
}
