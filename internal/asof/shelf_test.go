package asof_test

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"entente.example/internal/access"
	"entente.example/internal/asof"
	"entente.example/internal/fault"
	"entente.example/internal/ledger"
	"entente.example/internal/record"
	"entente.example/internal/store"
	"entente.example/internal/store/sqlite"
	"entente.example/internal/store/storetest"
	"entente.example/internal/text"
)

// clock is set by hand.
type clock struct {
	mu  sync.Mutex
	now time.Time
}

func (c *clock) Now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.now
}

func (c *clock) to(day int, hour int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.now = time.Date(2026, 7, day, hour, 0, 0, 0, time.UTC)
}

// world is a record under a clock, and a shelf of its past.
type world struct {
	*clock
	store.Store
	shelf  *asof.Shelf
	folder string
	opened atomic.Int64
}

func newWorld(t testing.TB, keep int) *world {
	w := &world{clock: &clock{}, folder: t.TempDir()}
	s, err := sqlite.Open(t.Context(), filepath.Join(t.TempDir(), "record.db"))
	if err != nil {
		t.Fatal(err)
	}
	w.Store = s
	open := func(ctx context.Context, place string) (store.Store, error) {
		w.opened.Add(1)
		return sqlite.Open(ctx, place)
	}
	w.shelf = asof.NewShelf(asof.Options{Now: s, Open: open, Folder: w.folder, Keep: keep, Clock: w.Now})
	return w
}

// close ends the world, and says whether the shelf leaves anything behind.
func (w *world) close(t interface{ Errorf(string, ...any) }) {
	if err := w.shelf.Close(); err != nil {
		t.Errorf("closing the shelf: %v", err)
	}
	if left, err := os.ReadDir(w.folder); err != nil || len(left) > 0 {
		t.Errorf("the shelf leaves %v, %v", left, err)
	}
	_ = w.Close()
}

func (w *world) operator() context.Context {
	return access.With(context.Background(), access.Operator("test", w.Now))
}

// page is a text with nothing but a title.
func page(title string) store.Addition {
	id := record.DocumentID(ledger.HashOf([]byte(title)))
	return store.Addition{Document: record.Document{ID: id, MediaType: "text/plain", Encoding: "utf-8"}, Original: []byte(title),
		Text: &text.Document{Text: title}, Reading: &record.Reading{Document: id, Engine: "test", Title: title}}
}

// titles lists what a viewer sees in the record as it stood.
func (w *world) titles(viewer access.Viewer, day record.Date) ([]string, error) {
	then, release, err := w.shelf.On(access.With(context.Background(), viewer), day)
	if err != nil {
		return nil, err
	}
	defer release()
	list, _, err := then.Documents(access.With(context.Background(), viewer), record.DocumentFilter{})
	titles := []string{}
	for _, d := range list {
		titles = append(titles, d.Title)
	}
	slices.Sort(titles)
	return titles, err
}

// TestNothingHiddenNowIsSeenThen adds documents on any day, gives them any visibility on any day, and looks back:
// the record of a day has the documents that were added by then, but for those that the viewer may not see now.
func TestNothingHiddenNowIsSeenThen(t *testing.T) {
	storetest.Checks(t, 25)
	levels := []access.Visibility{{Level: access.Public}, {Level: access.Internal}, {Level: access.Restricted, Groups: []string{"asia"}}}
	viewers := []access.Viewer{{}, {Who: "user:r", Role: access.Reader}, {Who: "user:a", Role: access.Reader, Groups: []string{"asia"}}, {Who: "user:x", Role: access.Administrator}}
	rapid.Check(t, func(rt *rapid.T) {
		w := newWorld(t, 3)
		defer w.close(rt)
		added := map[string]int{}
		now := map[string]access.Visibility{}
		for day := 1; day <= 4; day++ {
			w.to(day, 9)
			for n := range rapid.IntRange(0, 2).Draw(rt, "added") {
				title := fmt.Sprintf("Text %d of day %d", n, day)
				if _, err := w.Add(w.operator(), page(title)); err != nil {
					rt.Fatal(err)
				}
				added[title], now[title] = day, levels[0]
			}
			for title := range added {
				if rapid.Bool().Draw(rt, "changed") {
					now[title] = rapid.SampledFrom(levels).Draw(rt, "visibility")
					if err := w.SetVisibility(w.operator(), page(title).Document.ID, now[title], ""); err != nil {
						rt.Fatal(err)
					}
				}
			}
			for back := 1; back <= day; back++ {
				look(rt, w, rapid.SampledFrom(viewers).Draw(rt, "viewer"), back, added, now)
			}
		}
	})
}

// look compares what a viewer sees of a day with what there was.
func look(rt *rapid.T, w *world, viewer access.Viewer, day int, added map[string]int, now map[string]access.Visibility) {
	want := []string{}
	for title, on := range added {
		if on <= day && viewer.Sees(now[title]) {
			want = append(want, title)
		}
	}
	slices.Sort(want)
	got, err := w.titles(viewer, record.Date(fmt.Sprintf("2026-07-%02d", day)))
	if diff := cmp.Diff(want, got); err != nil || diff != "" {
		rt.Fatalf("%+v on day %d: %v %s", viewer, day, err, diff)
	}
}

// TestMadeOnce lets many ask for one day at once: it is made once, and kept.
func TestMadeOnce(t *testing.T) {
	w := newWorld(t, 2)
	defer w.close(t)
	w.to(1, 9)
	if _, err := w.Add(w.operator(), page("A text")); err != nil {
		t.Fatal(err)
	}
	var wg sync.WaitGroup
	for range 20 {
		wg.Go(func() {
			if got, err := w.titles(access.Viewer{}, "2026-07-01"); err != nil || len(got) != 1 {
				t.Errorf("%v, %v", got, err)
			}
		})
	}
	wg.Wait()
	if n := w.opened.Load(); n != 1 {
		t.Errorf("made %d times", n)
	}
}

// TestNoMoreThanKept asks for many days: the oldest files go, but none that somebody reads.
func TestNoMoreThanKept(t *testing.T) {
	w := newWorld(t, 2)
	defer w.close(t)
	w.to(1, 9)
	if _, err := w.Add(w.operator(), page("A text")); err != nil {
		t.Fatal(err)
	}
	then, release, err := w.shelf.On(w.operator(), "2026-07-01")
	if err != nil {
		t.Fatal(err)
	}
	w.to(6, 9)
	for day := 2; day <= 6; day++ {
		if _, err := w.titles(access.Viewer{}, record.Date(fmt.Sprintf("2026-07-%02d", day))); err != nil {
			t.Fatal(err)
		}
	}
	if _, total, err := then.Documents(w.operator(), record.DocumentFilter{}); err != nil || total != 1 {
		t.Errorf("what somebody reads is gone: %d, %v", total, err)
	}
	release()
	if files, err := filepath.Glob(filepath.Join(w.folder, "*", "*", "record.db")); err != nil || len(files) > 2 {
		t.Errorf("%d files are kept, %v", len(files), err)
	}
}

// TestMadeOneByOne asks for many days at once: they are made one after the other, and no more wait than are kept.
func TestMadeOneByOne(t *testing.T) {
	w := newWorld(t, 2)
	defer w.close(t)
	w.to(1, 9)
	if _, err := w.Add(w.operator(), page("A text")); err != nil {
		t.Fatal(err)
	}
	w.to(28, 9)
	var refused, answered atomic.Int64
	var wg sync.WaitGroup
	for day := 1; day <= 20; day++ {
		wg.Go(func() {
			switch got, err := w.titles(access.Viewer{}, record.Date(fmt.Sprintf("2026-07-%02d", day))); {
			case fault.KindOf(err) == fault.Unavailable && err != nil:
				refused.Add(1)
			case err != nil || len(got) != 1:
				t.Errorf("%v, %v", got, err)
			default:
				answered.Add(1)
			}
		})
	}
	wg.Wait()
	if answered.Load() == 0 || answered.Load()+refused.Load() != 20 || w.opened.Load() > answered.Load() {
		t.Errorf("%d answered, %d refused, %d made", answered.Load(), refused.Load(), w.opened.Load())
	}
	if got, err := w.titles(access.Viewer{}, "2099-01-01"); err != nil || len(got) != 1 {
		t.Errorf("a day to come: %v, %v", got, err)
	}
}

// TestUnhappy asks for what cannot be made.
func TestUnhappy(t *testing.T) {
	w := newWorld(t, 2)
	defer w.close(t)
	if _, err := w.titles(access.Viewer{}, "soon"); fault.KindOf(err) != fault.Invalid {
		t.Errorf("no day: %v", err)
	}
	ctx, cancel := context.WithCancel(w.operator())
	cancel()
	if _, _, err := w.shelf.On(ctx, "2026-07-01"); err == nil {
		t.Error("somebody who has left is answered")
	}
	if got, err := w.titles(access.Viewer{}, "2026-07-01"); err != nil || len(got) != 0 {
		t.Errorf("before the first entry: %v, %v", got, err)
	}
	then, release, err := w.shelf.On(w.operator(), "2026-07-01")
	if err != nil {
		t.Fatal(err)
	}
	defer release()
	if _, err := then.Add(w.operator(), page("Too late")); fault.KindOf(err) != fault.Invalid {
		t.Errorf("the past is changed: %v", err)
	}
	if err := then.Cover(w.operator(), nil); fault.KindOf(err) != fault.Invalid {
		t.Errorf("the past is uncovered: %v", err)
	}
}
