package main

import (
	"slices"
	"strings"
)

// The tasks of measure links. The first three ask for labels of pairs.
const (
	taskDense     = "dense"
	taskMatres    = "matres"
	taskTimeset   = "timeset"
	taskAnchors   = "anchors"
	taskAwareness = "awareness"
)

var tasks = []string{taskDense, taskMatres, taskTimeset, taskAnchors, taskAwareness}

// scoreLinks scores temporal relations by the task wanted, else by the one that
// the labels of the gold belong to.
func scoreLinks(e *evaluation) error {
	if e.task == taskAnchors || e.task == "" {
		if timelines, err := e.timelines(); err != nil {
			return err
		} else if timelines != nil {
			return scoreTimelineAnchors(e, timelines)
		}
	}
	gold, err := e.gold()
	if err != nil {
		return err
	}
	answers, err := e.annotations(gold)
	if err != nil {
		return err
	}
	task := e.task
	if task == "" {
		task = taskOf(gold)
	}
	switch task {
	case taskAnchors:
		var all []anchored
		for i := range gold {
			all = append(all, goldAnchors(&gold[i], answers[gold[i].Doc].Events))
		}
		reportAnchors(e, all)
		return nil
	case taskAwareness:
		return scoreAwareness(e, gold, answers)
	}
	return scoreRelations(e, task, gold, answers)
}

// taskOf tells the task by labels that no other has.
func taskOf(gold []record) string {
	has := func(label string) bool {
		return slices.ContainsFunc(gold, func(g record) bool {
			return slices.ContainsFunc(g.Links, func(l link) bool { return strings.EqualFold(l.Relation, label) })
		})
	}
	switch {
	case has("COEX") || slices.ContainsFunc(gold, (record).salient):
		return taskTimeset
	case has("EQUAL"):
		return taskMatres
	case has("VAGUE"):
		return taskDense
	}
	return taskAwareness
}

// salient reports whether the gold marks salient events with participants, as
// TimeSET does.
func (r record) salient() bool {
	return slices.ContainsFunc(r.Events, func(m mention) bool { return m.Participants != nil })
}
