package web

import (
	"context"
	"net/http"
	"regexp"
	"strings"
	"testing"
	"time"

	"entente.example/internal/access"
	"entente.example/internal/asof"
	"entente.example/internal/record"
	"entente.example/internal/store"
	"entente.example/internal/store/sqlite"
)

// grown is a record to which samples were added on two days of July 2026, and a site over it that shows its past.
func grown(t *testing.T) (http.Handler, store.Store, context.Context) {
	t.Helper()
	s := closedLibrary(t)
	day := 1
	clock := func() time.Time { return time.Date(2026, 7, day, 12, 0, 0, 0, time.UTC) }
	operator := access.With(t.Context(), access.Operator("test", clock))
	for _, at := range []struct {
		day  int
		text sample
	}{{1, readout(t)}, {1, earlier(t)}, {10, later(t)}, {10, hostile(t)}} {
		day = at.day
		_, err := s.Add(operator, at.text.addition())
		must(t, err)
	}
	must(t, s.SetAnonymousReading(operator, true))
	shelf := asof.NewShelf(asof.Options{Now: s, Open: func(ctx context.Context, place string) (store.Store, error) { return sqlite.Open(ctx, place) },
		Folder: t.TempDir(), Keep: 2, Clock: clock})
	t.Cleanup(func() { must(t, shelf.Close()) })
	past := func(ctx context.Context, day record.Date) (Store, func(), error) { return shelf.On(ctx, day) }
	return New(Options{Store: s, Version: "1.2.3", Checker: rules(), Now: fixedNow, Past: past}), s, operator
}

var (
	links = regexp.MustCompile(`<a [^>]*href="([/?][^"]*)"`)
	forms = regexp.MustCompile(`<form [^>]*action="/[^>]*>(<input type="hidden" name="as-of" value="2026-07-05">)?`)
)

// TestPastPages walks from the home page of a day through the site: every page
// says the day, every link and form keeps it, and what came later is nowhere.
func TestPastPages(t *testing.T) {
	h, _, _ := grown(t)
	const day = "as-of=2026-07-05"
	waiting, seen := []string{"/?" + day}, map[string]bool{}
	for len(waiting) > 0 && len(seen) < 150 {
		path := waiting[0]
		waiting = waiting[1:]
		if seen[path] {
			continue
		}
		seen[path] = true
		w := get(t, h, path)
		body := w.Body.String()
		page := strings.HasPrefix(w.Header().Get("Content-Type"), "text/html")
		if strings.Contains(body, "A plan, revised") || w.Code >= 500 {
			t.Errorf("%s: %d", path, w.Code)
		}
		if !page || w.Code != http.StatusOK || strings.HasPrefix(path, "/check") || strings.HasPrefix(path, "/signin") {
			continue
		}
		if !strings.Contains(body, "The record as it stood on 5 July 2026") {
			t.Errorf("%s does not say the day", path)
		}
		for _, form := range forms.FindAllStringSubmatch(body, -1) {
			if form[1] == "" && !strings.Contains(form[0], `method="post"`) {
				t.Errorf("%s: %s loses the day", path, form[0])
			}
		}
		for _, m := range links.FindAllStringSubmatch(body, -1) {
			to := strings.ReplaceAll(m[1], "&amp;", "&")
			if strings.Contains(m[0], "data-now") {
				if strings.Contains(to, day) {
					t.Errorf("%s: the link to now is %s", path, to)
				}
				continue
			}
			if strings.Count(to, day) != 1 {
				t.Errorf("%s: %s loses the day", path, to)
			}
			to, _, _ = strings.Cut(to, "#")
			if strings.HasPrefix(to, "?") {
				to = path[:strings.IndexByte(path, '?')] + to
			}
			waiting = append(waiting, to)
		}
	}
	if len(seen) < 40 {
		t.Errorf("only %d pages", len(seen))
	}
}

// TestPastAnswers is the table of what days and pages answer.
func TestPastAnswers(t *testing.T) {
	h, s, operator := grown(t)
	for _, c := range []struct {
		name, path string
		status     int
		words      string
	}{
		{"a twin of the day", "/documents.json?as-of=2026-07-05", 200, `"total": 2`},
		{"a table of the day", "/commitments.csv?as-of=2026-07-05", 200, "200 teachers"},
		{"a month is its last day", "/documents.json?as-of=2026-07", 200, `"total": 3`},
		{"before the first text", "/documents.json?as-of=2025", 200, `"total": 0`},
		{"now", "/documents.json", 200, `"total": 3`},
		{"no day", "/documents?as-of=soon", 400, "is no date"},
		{"a text that came later", "/documents/" + string(later(t).id()) + "?as-of=2026-07-05", 404, "no document"},
		{"an original", "/documents/" + string(readout(t).id()) + "/original?as-of=2026-07-05", 200, "Annual Ministerial Meeting"},
		{"drafts are of now", "/check?as-of=2026-07-05", 200, "Check a draft"},
	} {
		w := get(t, h, c.path)
		if w.Code != c.status || !strings.Contains(w.Body.String(), c.words) {
			t.Errorf("%s: %d %.300s", c.name, w.Code, w.Body)
		}
	}
	must(t, s.SetVisibility(operator, readout(t).id(), access.Visibility{Level: access.Internal}, "in error"))
	for _, path := range []string{"/documents/" + string(readout(t).id()), "/documents/" + string(readout(t).id()) + "/original", "/people/exemplar-hana"} {
		if w := get(t, h, path+"?as-of=2026-07-05"); w.Code != http.StatusNotFound {
			t.Errorf("%s is hidden now and seen then: %d", path, w.Code)
		}
	}
	if w := get(t, h, "/documents.json?as-of=2026-07-05"); !strings.Contains(w.Body.String(), `"total": 1`) {
		t.Errorf("listed: %.300s", w.Body)
	}
}
