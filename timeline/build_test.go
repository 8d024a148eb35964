package timeline_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"iter"
	"os"
	"runtime"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"go.uber.org/goleak"

	"github.com/eventgraph/eventgraph/timeline"
	"github.com/eventgraph/eventgraph/timeline/timeml"
)

// documents yields the articles of all stories, with the name of their story.
func documents(t testing.TB) iter.Seq2[timeline.Document, error] {
	all := stories(t)
	return func(yield func(timeline.Document, error) bool) {
		for _, s := range all {
			for _, d := range s.docs {
				d.ID, d.Story = s.name+"/"+d.ID, s.name
				if !yield(d, nil) {
					return
				}
			}
		}
	}
}

// endless yields short documents until nobody wants more.
func endless(yield func(timeline.Document, error) bool) {
	for i := 0; yield(timeline.Document{ID: fmt.Sprint(i), Story: fmt.Sprint(i % 3), Text: "Two people died on Monday."}, nil); i++ {
	}
}

// The graph of each story is the one that Build makes of its documents alone,
// though the annotations waited in a file.
func TestBuildStories(t *testing.T) {
	defer goleak.VerifyNone(t)
	t.Setenv("TMPDIR", t.TempDir())
	want := map[string]string{}
	ctx := context.Background()
	for _, s := range stories(t) {
		for i := range s.docs {
			s.docs[i].ID, s.docs[i].Story = s.name+"/"+s.docs[i].ID, s.name
		}
		g, err := timeline.Build(ctx, s.docs...)
		if err != nil {
			t.Fatal(err)
		}
		want[s.name] = jsonOf(t, g)
	}
	got, names, done := map[string]string{}, []string(nil), 0
	c := timeline.Config{Progress: func(n int) { done = n }}
	err := c.BuildStories(ctx, documents(t), func(story string, g *timeline.Graph) error {
		names = append(names, story)
		got[story] = jsonOf(t, g)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("-Build +BuildStories\n%s", diff)
	}
	if diff := cmp.Diff([]string{"armed-police", "dam-breach", "ferry", "merger", "painting", "trial"}, names); diff != "" {
		t.Errorf("order: -want +got\n%s", diff)
	}
	if done != 28 {
		t.Errorf("progress ended at %d of 28 documents", done)
	}
	noFilesLeft(t)
}

// noFilesLeft looks into the folder for temporary files.
func noFilesLeft(t *testing.T) {
	t.Helper()
	left, err := os.ReadDir(os.TempDir())
	if err != nil || len(left) > 0 {
		t.Errorf("left behind: %v, %v", left, err)
	}
}

// Whatever ends a build, nothing of it keeps running or stays on the disk, and
// no more documents are taken.
func TestBuildEnds(t *testing.T) {
	stopped := errors.New("stopped")
	c := new(timeline.Config)
	// Each way to build, with what is called once it is under way.
	builds := map[string]func(context.Context, iter.Seq2[timeline.Document, error], func() error) error{
		"ReadAll": func(ctx context.Context, docs iter.Seq2[timeline.Document, error], some func() error) error {
			return c.ReadAll(ctx, docs, func(*timeml.Annotation) error { return some() })
		},
		"Build": func(ctx context.Context, docs iter.Seq2[timeline.Document, error], some func() error) error {
			c := timeline.Config{Progress: func(int) { some() }}
			_, err := c.Build(ctx, docs)
			return err
		},
		"BuildStories, reading": func(ctx context.Context, docs iter.Seq2[timeline.Document, error], some func() error) error {
			c := timeline.Config{Progress: func(int) { some() }}
			return c.BuildStories(ctx, docs, func(string, *timeline.Graph) error { return nil })
		},
		"BuildStories, building": func(ctx context.Context, _ iter.Seq2[timeline.Document, error], some func() error) error {
			return c.BuildStories(ctx, documents(t), func(string, *timeline.Graph) error { return some() })
		},
	}
	for name, build := range builds {
		t.Run(name+" cancelled", func(t *testing.T) {
			defer goleak.VerifyNone(t)
			t.Setenv("TMPDIR", t.TempDir())
			ctx, cancel := context.WithCancelCause(context.Background())
			err := build(ctx, endless, func() error { cancel(stopped); return nil })
			if !errors.Is(err, stopped) {
				t.Errorf("error %v, want the cause of the end", err)
			}
			noFilesLeft(t)
		})
		t.Run(name+" before it starts", func(t *testing.T) {
			defer goleak.VerifyNone(t)
			ctx, cancel := context.WithCancel(context.Background())
			cancel()
			if err := build(ctx, endless, func() error { return nil }); !errors.Is(err, context.Canceled) {
				t.Errorf("error %v", err)
			}
		})
	}
	for _, name := range []string{"ReadAll", "BuildStories, building"} {
		t.Run(name+" refused", func(t *testing.T) {
			defer goleak.VerifyNone(t)
			if err := builds[name](context.Background(), endless, func() error { return stopped }); !errors.Is(err, stopped) {
				t.Errorf("error %v", err)
			}
		})
	}
}

// A cancelled build does not wait for documents that do not come.
func TestCancelWhileWaiting(t *testing.T) {
	defer goleak.VerifyNone(t)
	ctx, cancel := context.WithCancel(context.Background())
	release := make(chan struct{})
	_, err := new(timeline.Config).Build(ctx, func(yield func(timeline.Document, error) bool) {
		cancel()
		<-release // as a network may
	})
	close(release)
	if !errors.Is(err, context.Canceled) {
		t.Errorf("error %v", err)
	}
}

// Of a stream no more documents are taken than are being read.
func TestBoundedReadAhead(t *testing.T) {
	defer goleak.VerifyNone(t)
	taken, given := 0, 0
	stop := errors.New("enough")
	err := new(timeline.Config).ReadAll(context.Background(), func(yield func(timeline.Document, error) bool) {
		for ; yield(timeline.Document{ID: fmt.Sprint(taken), Text: strings.Repeat("x ", 100)}, nil); taken++ {
		}
	}, func(*timeml.Annotation) error {
		if given++; given == 200 {
			return stop
		}
		return nil
	})
	if ahead := taken - given; !errors.Is(err, stop) || ahead > 2*runtime.GOMAXPROCS(0) {
		t.Errorf("%v; %d documents taken but not given", err, ahead)
	}
}

// BuildStories refuses what Build refuses.
func TestBuildStoriesErrors(t *testing.T) {
	defer goleak.VerifyNone(t)
	broken := errors.New("broken")
	for want, docs := range map[string]iter.Seq2[timeline.Document, error]{
		"twice": func(yield func(timeline.Document, error) bool) {
			_ = yield(timeline.Document{ID: "a", Story: "x"}, nil) && yield(timeline.Document{ID: "a", Story: "y"}, nil)
		},
		"without an ID": func(yield func(timeline.Document, error) bool) { yield(timeline.Document{}, nil) },
		"broken":        func(yield func(timeline.Document, error) bool) { yield(timeline.Document{}, broken) },
	} {
		err := new(timeline.Config).BuildStories(context.Background(), docs, func(string, *timeline.Graph) error { return nil })
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("error %v, want %q", err, want)
		}
	}
}

// Documents without a story are one group, in which the graph finds stories.
func TestBuildStoriesWithoutKeys(t *testing.T) {
	var docs []timeline.Document
	for d := range documents(t) {
		d.Story = ""
		docs = append(docs, d)
	}
	g, err := timeline.Build(context.Background(), docs...)
	if err != nil {
		t.Fatal(err)
	}
	var got bytes.Buffer
	err = new(timeline.Config).BuildStories(context.Background(), func(yield func(timeline.Document, error) bool) {
		for _, d := range docs {
			if !yield(d, nil) {
				return
			}
		}
	}, func(story string, g *timeline.Graph) error {
		fmt.Fprintf(&got, "%q %s", story, jsonOf(t, g))
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(`"" `+jsonOf(t, g), got.String()); diff != "" {
		t.Errorf("-Build +BuildStories\n%s", diff)
	}
}
