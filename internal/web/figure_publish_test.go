package web

import (
	"net/http"
	"net/url"
	"strings"
	"testing"

	"entente.example/internal/access"
	"entente.example/internal/record"
	"entente.example/internal/store/storetest"
)

// formOf are the fields of a page's form with values of their own, as a browser would send them.
func formOf(body string) url.Values {
	form := url.Values{}
	fields := hiddenFields(body)
	for i := 0; i+1 < len(fields); i += 2 {
		form.Set(fields[i], fields[i+1])
	}
	return form
}

// TestPublishingAFigure counts a number, shows what would become public, publishes and withdraws it.
func TestPublishingAFigure(t *testing.T) {
	s := followed(t)
	rae, ann := as(t, s, "rae", access.Reviewer), as(t, s, "ann", access.Editor)
	const address = "/figures/publish?rule=commitments-on-track&framework=rivers&year=2024"
	if w := get(t, ann, address); w.Code != http.StatusForbidden || strings.Contains(get(t, ann, "/figures").Body.String(), "/figures/publish") {
		t.Errorf("an editor may publish: %d", w.Code)
	}
	for path, status := range map[string]int{"/figures/publish": 200, "/figures/publish?rule=none": 400, "/figures/publish?rule=commitments-on-track&framework=none": 400,
		"/figures/publish?rule=commitments-on-track&year=soon": 400, "/figures/publish?rule=commitments-on-track&framework=rivers&year=1999": 404,
		"/figures/publish?rule=commitments-on-track&framework=rivers&node=rivers/1&party=japan": 200} {
		if w := get(t, rae, path); w.Code != status || !strings.Contains(w.Body.String(), "What to count") {
			t.Errorf("%s: %d, want %d: %s", path, w.Code, status, problemIn(w.Body.String()))
		}
	}
	page := get(t, rae, address).Body.String()
	for _, words := range []string{"What becomes public", "1 of 1, 100 %", "Everybody who may read this record will see", "all public", "will send 200 teachers", `value="commitments-on-track-rivers-2024-on-2024-11-01"`} {
		if !strings.Contains(page, words) {
			t.Errorf("the page does not say %q", words)
		}
	}
	form := formOf(page)
	with := func(fields ...string) url.Values {
		sent := url.Values{}
		for name := range form {
			sent.Set(name, form.Get(name))
		}
		for i := 0; i+1 < len(fields); i += 2 {
			sent.Set(fields[i], fields[i+1])
		}
		return sent
	}
	for _, c := range []struct {
		name   string
		who    http.Handler
		form   url.Values
		status int
		shows  string
	}{
		{"by an editor", ann, with(), 403, ""},
		{"not as it was shown", rae, with("seen", "0"), 409, "another one by now"},
		{"no rule", rae, with("rule", ""), 400, "choose a rule"},
		{"under the address of the page", rae, with("id", "publish"), 400, "try another id"},
		{"under the id of another figure", rae, with("id", "rivers-2024"), 409, "publish another one"},
		{"as it was shown", rae, with("title", "On track in 2024", "id", "on-track", "reason", "for the summit"), 303, "/figures/on-track"},
		{"twice", rae, with("title", "On track in 2024", "id", "on-track"), 303, "/figures/on-track"},
	} {
		w := send(c.who, publishRoute, c.form)
		got := strings.ToLower(w.Body.String()) + w.Header().Get("Location")
		if w.Code != c.status || !strings.Contains(got, c.shows) {
			t.Errorf("%s: %d, want %d; shows no %q: %s", c.name, w.Code, c.status, c.shows, problemIn(w.Body.String()))
		}
	}
	if body := get(t, siteOver(s), "/figures/on-track").Body.String(); !strings.Contains(body, "On track in 2024: 1 of 1, 100 %") || strings.Contains(body, "Withdraw it") {
		t.Error("everybody sees something else than what was published")
	}
	seen := number(int(standing[record.Figure](t, s, record.Figure{ID: "on-track"}.Name()).Decision))
	for _, c := range []struct {
		name   string
		who    http.Handler
		form   url.Values
		status int
	}{
		{"withdrawn by an editor", ann, fieldsOf("decision", "withdraw", "seen", seen, "reason", "x"), 403},
		{"withdrawn without a reason", rae, fieldsOf("decision", "withdraw", "seen", seen), 400},
		{"nothing", rae, fieldsOf("decision", "dance"), 400},
		{"withdrawn", rae, fieldsOf("decision", "withdraw", "seen", seen, "reason", "a row was wrong"), 303},
		{"withdrawn twice", rae, fieldsOf("decision", "withdraw", "seen", seen, "reason", "a row was wrong"), 404},
	} {
		if w := send(c.who, "/figures/on-track", c.form); w.Code != c.status {
			t.Errorf("%s: %d, want %d: %s", c.name, w.Code, c.status, problemIn(w.Body.String()))
		}
	}
}

// TestPublishingTellsWhoWillSee names the documents that not everybody may see, those under the framework too.
func TestPublishingTellsWhoWillSee(t *testing.T) {
	s := followed(t)
	rae := as(t, s, "rae", access.Reviewer)
	must(t, s.SetVisibility(storetest.Context(t), promised(t).Document, access.Visibility{Level: access.Internal}, ""))
	body := get(t, rae, "/figures/publish?rule=commitments-on-track&framework=rivers&year=2024").Body.String()
	if !strings.Contains(body, "not everybody may see <a href=\"/documents/"+string(promised(t).Document)) || strings.Contains(body, "all public") {
		t.Error("the page does not tell what is not public")
	}
}
