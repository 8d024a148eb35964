package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strings"
	"time"
)

// answer is what a reader made of a task.
type answer struct {
	Reader string    `json:"-"`
	Err    error     `json:"-"`
	Speed  float64   `json:"speed"` // MB/s
	Found  [][]found `json:"found"` // by text, in order of their places
}

// runAll runs the readers one after the other, each in a process of its own.
func runAll(ctx context.Context, t task, limit time.Duration) (answers []answer) {
	for _, r := range readers() {
		answers = append(answers, runOne(ctx, r, t, limit))
	}
	return answers
}

func runOne(ctx context.Context, r reader, t task, limit time.Duration) (a answer) {
	a.Reader = r.Name
	ctx, cancel := context.WithTimeout(ctx, limit)
	defer cancel()
	var cmd *exec.Cmd
	if r.Find != nil {
		self, err := os.Executable()
		if err != nil {
			a.Err = err
			return a
		}
		cmd = exec.CommandContext(ctx, self, "-reader", r.Name)
		cmd.Env = append(os.Environ(), "GOMAXPROCS=1")
	} else {
		cmd = exec.CommandContext(ctx, "node", "readers.mjs", r.Name)
	}
	in, err := json.Marshal(t)
	if err != nil {
		a.Err = err
		return a
	}
	var out, complaint bytes.Buffer
	cmd.Stdin, cmd.Stdout, cmd.Stderr = bytes.NewReader(in), &out, &complaint
	cmd.WaitDelay = time.Second
	switch err := cmd.Run(); {
	case ctx.Err() != nil:
		a.Err = fmt.Errorf("not done after %v", limit)
	case err != nil:
		a.Err = fmt.Errorf("%w: %s", err, lastLine(complaint.String()))
	default:
		a.Err = json.Unmarshal(out.Bytes(), &a)
	}
	if a.Err == nil && len(a.Found) != len(t.Texts) {
		a.Err = fmt.Errorf("answered for %d of %d texts", len(a.Found), len(t.Texts))
	}
	return a
}

// lastLine is the line of a complaint that says most: the last that holds
// "Error", else the last.
func lastLine(s string) (line string) {
	for l := range strings.Lines(s) {
		if l = strings.TrimSpace(l); strings.Contains(l, "Error") || l != "" && !strings.Contains(line, "Error") {
			line = l
		}
	}
	return line
}

// serve is the process of one reader: task in, answer out.
func serve(name string, stdin io.Reader, stdout, stderr io.Writer) int {
	var t task
	err := json.NewDecoder(stdin).Decode(&t)
	if err == nil {
		err = errors.New("no such reader")
		for _, r := range readers() {
			if r.Name == name && r.Find != nil {
				var a answer
				if a, err = measure(r, t); err == nil {
					err = json.NewEncoder(stdout).Encode(a)
				}
			}
		}
	}
	if err != nil {
		fmt.Fprintf(stderr, "%s: %v\n", name, err)
		return 1
	}
	return 0
}

// measure reads the texts again and again for the time of the task to warm up,
// then as long once more for the speed. Where one pass takes as long already,
// that pass has to do.
func measure(r reader, t task) (a answer, err error) {
	pass := func() (all [][]found, err error) {
		for _, x := range t.Texts {
			day, err := time.Parse(time.DateOnly, x.Day)
			if err != nil {
				return nil, err
			}
			fs, err := r.Find(x.Text, day.Add(12*time.Hour))
			if err != nil {
				return nil, err
			}
			all = append(all, fs)
		}
		return all, nil
	}
	repeat := func() (passes int, speed float64, err error) {
		start := processorTime()
		for passes == 0 || (processorTime()-start).Seconds() < t.Seconds {
			if a.Found, err = pass(); err != nil {
				return 0, 0, err
			}
			passes++
		}
		return passes, float64(passes*t.size()) / 1e6 / (processorTime() - start).Seconds(), nil
	}
	passes, speed, err := repeat()
	if err == nil && passes > 1 {
		_, speed, err = repeat()
	}
	a.Speed = speed
	return a, err
}
