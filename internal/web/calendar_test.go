package web

import (
	"net/http"
	"regexp"
	"strings"
	"testing"

	ical "github.com/arran4/golang-ical"
	"github.com/mmcdole/gofeed"

	"entente.example/internal/access"
	"entente.example/internal/account"
	"entente.example/internal/store"
	"entente.example/internal/store/storetest"
)

// TestCalendar looks at the calendar, and reads its feeds back.
func TestCalendar(t *testing.T) {
	h := siteOver(followed(t))
	promise := string(promised(t).Fact)
	for path, words := range map[string][]string{
		"/calendar":                                   {"Ahead", "Due: Teachers sent", `href="/calendar.ics"`, `href="/feed.atom"`, "In the year before"},
		"/calendar?framework=rivers&party=JP":         {"Due: Teachers sent", `href="/calendar.ics?framework=rivers&amp;party=JP"`, "Report accepted"},
		"/calendar?commitment=" + promise:             {"Due: Teachers sent", "Fulfilled in part"},
		"/calendar?party=XX":                          {"Nothing lies ahead.", "Nothing happened."},
		"/calendar.json?commitment=" + promise:        {`"kind": "due"`, `"path": "/commitments/` + promise},
		"/calendar.csv?framework=rivers":              {"day,kind,title", "due"},
		"/calendar?framework=rivers&choose=framework": {"Plan of Rivers"},
	} {
		w := get(t, h, path)
		for _, want := range words {
			if w.Code != http.StatusOK || !strings.Contains(w.Body.String(), want) {
				t.Errorf("%s: status %d, without %q: %.2000s", path, w.Code, want, w.Body)
			}
		}
	}
	w := get(t, h, "/calendar.ics?framework=rivers")
	c, err := ical.ParseCalendar(strings.NewReader(w.Body.String()))
	if err != nil || len(c.Events()) < 2 || w.Header().Get("Content-Type") != "text/calendar; charset=utf-8" {
		t.Errorf("%v %v %s", err, w.Header(), w.Body)
	}
	w = get(t, h, "/feed.atom?party=JP")
	f, err := gofeed.NewParser().ParseString(w.Body.String())
	if err != nil || len(f.Items) < 3 || f.Title != "Promises of Japan" || !strings.HasPrefix(f.Items[0].Link, "http://example.com/") {
		t.Errorf("%v %+v", err, f)
	}
	if w := get(t, h, "/feed.atom?party="+strings.Repeat("x", 3000)); w.Code != http.StatusBadRequest {
		t.Errorf("status %d", w.Code)
	}
}

// TestFollowing begins a subscription, reads its feeds without signing in, and ends it by the link of a letter.
func TestFollowing(t *testing.T) {
	s := followed(t)
	members(t, s)
	ctx := storetest.Context(t)
	must(t, s.SetAnonymousReading(ctx, false))
	h := siteOver(s)
	v := visit(t, h).signIn("ada")
	v.shows(v.get("/account"), http.StatusOK, "What you follow", "Plan of Rivers")
	v.shows(v.post("/account/subscriptions", "mail", "nowhere"), http.StatusBadRequest, "no address for mail")
	w := v.post("/account/subscriptions", "framework", "rivers", "mail", "ada@example.org")
	v.shows(w, http.StatusOK, "shown this once", "ada@example.org", `<a href="/frameworks/rivers">Plan of Rivers</a>`)
	address := regexp.MustCompile(`/feeds/[A-Za-z0-9_-]+`).FindString(w.Body.String())
	nobody := visit(t, h)
	for _, form := range []string{".ics", ".atom"} {
		if w := nobody.get(address + form); w.Code != http.StatusOK || !strings.Contains(w.Body.String(), "Teachers sent") {
			t.Errorf("%s: %d %s", form, w.Code, w.Body)
		}
	}
	for _, path := range []string{address, address + ".json", "/feeds/guessed.ics", address + "x.ics"} {
		if w := nobody.get(path); w.Code != http.StatusNotFound {
			t.Errorf("%s: status %d", path, w.Code)
		}
	}
	hidden(t, s, nobody, address)
	list, err := s.Subscriptions(ctx, "ada")
	must(t, err)
	leave := "/unsubscribe/" + list[0].ID + "/" + list[0].Leave
	nobody.shows(nobody.get(leave), http.StatusOK, "Tell me no more")
	if left, _ := s.Subscriptions(ctx, "ada"); len(left) != 1 {
		t.Error("a look at the page ended it")
	}
	nobody.shows(nobody.post("/unsubscribe/"+list[0].ID+"/guessed"), http.StatusNotFound)
	nobody.shows(nobody.post(leave, "List-Unsubscribe", "One-Click"), http.StatusOK, "told no more")
	if w := nobody.get(address + ".ics"); w.Code != http.StatusNotFound {
		t.Errorf("after its end: status %d", w.Code)
	}
	v.shows(v.post("/account/subscriptions"), http.StatusOK, "everything", "feeds alone")
	list, err = s.Subscriptions(ctx, "ada")
	must(t, err)
	v.goes(v.post("/account/subscriptions", "end", list[0].ID), "/account")
}

// hidden takes away from the owner of a feed what it tells of: it tells it no more; nor does it tell anything of one who is blocked.
func hidden(t *testing.T, s store.Store, nobody *visitor, address string) {
	t.Helper()
	ctx := storetest.Context(t)
	must(t, s.SetVisibility(ctx, promised(t).Document, access.Visibility{Level: access.Restricted, Groups: []string{"press"}}, ""))
	for _, form := range []string{".ics", ".atom"} {
		if w := nobody.get(address + form); w.Code != http.StatusOK || strings.Contains(strings.ToLower(w.Body.String()), "teachers") {
			t.Errorf("%s tells of a hidden promise: %s", form, w.Body)
		}
	}
	must(t, s.ChangeUser(ctx, account.User{Name: "ada", Role: access.Reviewer, Blocked: true}, ""))
	if w := nobody.get(address + ".ics"); w.Code != http.StatusNotFound {
		t.Errorf("of one who is blocked: status %d", w.Code)
	}
	must(t, s.ChangeUser(ctx, account.User{Name: "ada", Role: access.Reviewer}, ""))
	must(t, s.SetVisibility(ctx, promised(t).Document, access.Visibility{Level: access.Public}, ""))
}
