package web

import (
	"net/http"
	"net/url"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"

	"entente.example/internal/access"
	"entente.example/internal/record"
)

// TestClosingAPeriod shows what a period holds, closes it, and opens it again with a reason.
func TestClosingAPeriod(t *testing.T) {
	s := followed(t)
	rae, ann := as(t, s, "rae", access.Reviewer), as(t, s, "ann", access.Editor)
	const page = "/frameworks/rivers/periods"
	if body := get(t, ann, page).Body.String(); strings.Contains(body, "Close it") || !strings.Contains(body, "1 April 2023 to 31 March 2025") {
		t.Error("an editor may close a period, or does not see them")
	}
	asked := get(t, rae, page+"?from=2024-04&to=2025-03").Body.String()
	for _, words := range []string{"Close 1 April 2024 to 31 March 2025?", "No report counts in it", "<b>1 report</b> not accepted yet can no longer be accepted", "The period has not ended yet"} {
		if !strings.Contains(asked, words) {
			t.Errorf("the question does not say %q", words)
		}
	}
	if body := get(t, rae, page+"?from=2023-04-01&to=2024-03-31").Body.String(); !strings.Contains(body, "<b>1 report</b> counted stays as it is") || strings.Contains(body, "not ended yet") {
		t.Error("the question does not say what counts")
	}
	for path, status := range map[string]int{page + "?from=2025&to=2024": 400, page + "?from=spring&to=2024": 400, "/frameworks/none/periods": 404} {
		if w := get(t, rae, path); w.Code != status {
			t.Errorf("%s: %d, want %d", path, w.Code, status)
		}
	}
	lock := func() string {
		name := record.Lock{Framework: "rivers", Period: record.Period{Start: "2024-04-01", End: "2025-03-31"}}.Name()
		return number(int(standing[record.Lock](t, s, name).Decision))
	}
	closing := func(fields ...string) url.Values {
		return fieldsOf(append([]string{"decision", "close", "from", "2024-04-01", "to", "2025-03-31", "reason", "reported"}, fields...)...)
	}
	for _, c := range []struct {
		name   string
		who    http.Handler
		form   func() url.Values
		status int
		shows  string
	}{
		{"by an editor", ann, func() url.Values { return closing() }, 403, ""},
		{"without a last day", rae, func() url.Values { return fieldsOf("decision", "close", "from", "2024-04-01") }, 400, ""},
		{"a day that is none", rae, func() url.Values { return fieldsOf("decision", "close", "from", "2024-04-31", "to", "2024-05-01") }, 400, "2024-04-31"},
		{"the wrong way round", rae, func() url.Values { return fieldsOf("decision", "close", "from", "2025-04-01", "to", "2024-05-01") }, 400, "other way round"},
		{"opened before it is closed", rae, func() url.Values {
			return fieldsOf("decision", "open", "from", "2024-04-01", "to", "2025-03-31", "reason", "x")
		}, 404, "is closed"},
		{"closed", rae, func() url.Values { return closing() }, 303, page},
		{"a report in it is accepted", rae, nil, 409, "locked"},
		{"opened by an editor", ann, func() url.Values {
			return fieldsOf("decision", "open", "from", "2024-04-01", "to", "2025-03-31", "seen", lock(), "reason", "late")
		}, 403, ""},
		{"opened without a reason", rae, func() url.Values {
			return fieldsOf("decision", "open", "from", "2024-04-01", "to", "2025-03-31", "seen", lock())
		}, 400, "Say why"},
		{"opened from an old page", rae, func() url.Values {
			return fieldsOf("decision", "open", "from", "2024-04-01", "to", "2025-03-31", "seen", "1", "reason", "late")
		}, 409, "in the meantime"},
		{"opened", rae, func() url.Values {
			return fieldsOf("decision", "open", "from", "2024-04-01", "to", "2025-03-31", "seen", lock(), "reason", "a late report")
		}, 303, page},
		{"closed anew", rae, func() url.Values { return closing("seen", lock()) }, 303, page},
		{"nothing", rae, func() url.Values { return fieldsOf("decision", "dance") }, 400, "asks for nothing"},
	} {
		path, form := page, c.form
		if form == nil {
			path = "/indicators/teachers"
			form = func() url.Values {
				return fieldsOf("decision", "accepted", "report", "second", "seen", number(int(judgedOf(t, s, "second", "").Decision)))
			}
		}
		w := send(c.who, path, form())
		if got := w.Body.String() + w.Header().Get("Location"); w.Code != c.status || !strings.Contains(got, c.shows) {
			t.Errorf("%s: %d, want %d; shows no %q: %s", c.name, w.Code, c.status, c.shows, problemIn(got))
		}
	}
	if body := get(t, siteOver(s), page).Body.String(); !strings.Contains(body, "<b>closed</b>") || strings.Contains(body, "by rae") {
		t.Error("who is not signed in does not see that it is closed, or sees by whom")
	}
	if body := get(t, siteOver(s), page+".json").Body.String(); !strings.Contains(body, `"lock"`) {
		t.Error("the twin does not tell that it is closed")
	}
}

// TestAMonitorsYearEnds goes the whole way in a browser, on a phone: a period is closed, and a number published.
func TestAMonitorsYearEnds(t *testing.T) {
	ctx := browser(t)
	complaints(ctx, t)
	s := followed(t)
	rae := serveAs(t, as(t, s, "rae", access.Reviewer))
	scheme(ctx, t, "light")
	follow := func(selector, until string) {
		t.Helper()
		must(t, chromedp.Do(ctx, chromedp.Click(chromedp.CSS(selector)), chromedp.WaitVisible(until)))
	}
	open(ctx, t, 390, rae.URL+"/frameworks/rivers")
	follow(`a[href="/frameworks/rivers/periods"]`, "#periods")
	follow(`a[href$="from=2023-04-01&to=2024-03-31#close"]`, `button[value="close"]`)
	fill(ctx, t, "reason", "all reports are in")
	follow(`button[value="close"]`, `button[value="open"], details summary`)
	if got := eval[string](ctx, t, `document.querySelector('main').textContent`); !strings.Contains(got, " by rae") {
		t.Errorf("the periods are %q", got)
	}
	open(ctx, t, 390, rae.URL+"/frameworks/rivers")
	follow(`a[href^="/figures/publish?rule=commitments-on-track"]`, `button[value="publish"]`)
	if wide := eval[bool](ctx, t, `document.documentElement.scrollWidth > innerWidth`); wide {
		t.Error("the page is wider than a phone")
	}
	fill(ctx, t, "title", "Rivers on track")
	follow(`button[value="publish"]`, `section[aria-labelledby="withdraw"]`)
	if got := eval[string](ctx, t, `location.pathname + document.querySelector('h1').textContent`); !strings.HasPrefix(got, "/figures/commitments-on-track-rivers-2024-on-2024-11-01Rivers on track: 1 of 1") {
		t.Errorf("the figure is %q", got)
	}
}
