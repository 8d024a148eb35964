package main

import (
	"cmp"
	"math"
	"slices"
	"strings"
)

// placer lays events out: dated ones in layers, undated ones between them.
type placer struct {
	events  []picked
	byDate  []int // the dated ones
	layers  map[int]int
	busy    map[int]bool // guards against cycles of dates and relations
	undated map[int]float64
}

// places returns the place of each event, NaN for one that has none.
func (p *placer) places() []float64 {
	place := make([]float64, len(p.events))
	for i := range p.events {
		if p.events[i].dated() {
			p.byDate = append(p.byDate, i)
		}
	}
	slices.SortStableFunc(p.byDate, func(i, j int) int { return cmp.Compare(p.day(i), p.day(j)) })
	for _, i := range p.byDate {
		place[i] = float64(p.layer(i) + 1)
	}
	for i := range p.events {
		if !p.events[i].dated() {
			place[i] = p.between(i, nil)
		}
	}
	return place
}

// day sorts a year before its months, and a month before its days.
func (p *placer) day(i int) string { return strings.ReplaceAll(p.events[i].date, "XX", "00") }

// layer is the length of the longest chain of dated events before one: of
// earlier dates, or put before it by the graph. One of an earlier date that the
// graph puts after it does not count; a cycle is cut where it closes.
func (p *placer) layer(i int) int {
	if p.busy[i] {
		return 0
	}
	if k, ok := p.layers[i]; ok {
		return k
	}
	p.busy[i] = true
	ev, k := &p.events[i], 0
	for _, j := range p.byDate {
		if p.day(j) >= p.day(i) {
			break
		}
		if !slices.Contains(ev.after, j) {
			k = max(k, p.layer(j)+1)
		}
	}
	for _, j := range ev.before {
		if p.events[j].dated() {
			k = max(k, p.layer(j)+1)
		}
	}
	p.busy[i] = false
	p.layers[i] = k
	return k
}

// between places an undated event: behind the last event that the graph puts
// before it, else in front of the first dated one that it puts after it. path
// is the events that led here.
func (p *placer) between(i int, path []int) float64 {
	if x, ok := p.undated[i]; ok {
		return x
	}
	ev, latest := &p.events[i], math.NaN()
	for _, j := range ev.before {
		if slices.Contains(path, j) {
			continue
		}
		var x float64
		if p.events[j].dated() {
			x = float64(p.layer(j) + 1)
		} else {
			x = p.between(j, append(slices.Clone(path), i))
		}
		if !math.IsNaN(x) && !(x <= latest) {
			latest = x
		}
	}
	if !math.IsNaN(latest) {
		if latest == math.Trunc(latest) {
			latest += math.Pow(.5, float64(len(path)+1))
		} else {
			latest += .01
		}
		p.undated[i] = latest
		return latest
	}
	first := math.NaN()
	for _, j := range ev.after {
		if !p.events[j].dated() {
			continue
		}
		if x := float64(p.layer(j) + 1); !(x >= first) {
			first = x
		}
	}
	p.undated[i] = first - .5 // NaN where there is none
	return p.undated[i]
}
