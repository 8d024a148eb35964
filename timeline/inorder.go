package timeline

import (
	"context"
	"iter"
	"runtime"
	"sync"
)

// inOrder calls work with everything that in yields, on all cores, and yield
// with the results in the order of in, from the goroutine of the caller. It
// stops at the first error of in, work or yield. When ctx ends it returns at
// once: what in and work are busy with at that moment comes to its end later and
// is dropped. No more than twice the number of cores are held at a time.
func inOrder[In, Out any](ctx context.Context, in iter.Seq2[In, error], work func(In) (Out, error), yield func(Out) error) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	type result struct {
		out Out
		err error
	}
	type job struct {
		in   In
		done chan result
	}
	workers := runtime.GOMAXPROCS(0)
	jobs, order := make(chan job), make(chan job, workers)
	var all sync.WaitGroup
	for range workers {
		all.Add(1)
		go func() {
			defer all.Done()
			for j := range jobs {
				out, err := work(j.in)
				j.done <- result{out, err}
			}
		}()
	}
	all.Add(1)
	go func() {
		defer all.Done()
		defer close(order)
		defer close(jobs)
		for x, err := range in {
			j := job{x, make(chan result, 1)}
			if err != nil {
				j.done <- result{err: err}
			}
			select {
			case order <- j:
			case <-ctx.Done():
				return
			}
			if err != nil {
				return
			}
			select {
			case jobs <- j:
			case <-ctx.Done():
				return
			}
		}
	}()
	stop := func(err error) error { // in is the caller's: it rests once inOrder returns
		cancel()
		all.Wait()
		return err
	}
	for {
		var j job
		var r result
		more := false
		select {
		case <-ctx.Done():
			return context.Cause(ctx)
		case j, more = <-order:
		}
		if !more {
			if ctx.Err() != nil {
				return context.Cause(ctx)
			}
			return stop(nil)
		}
		select {
		case <-ctx.Done():
			return context.Cause(ctx)
		case r = <-j.done:
		}
		if r.err == nil {
			r.err = yield(r.out)
		}
		if r.err != nil {
			return stop(r.err)
		}
	}
}
