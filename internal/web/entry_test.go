package web

import (
	"crypto/rand"
	"net/http"
	"net/http/cookiejar"
	"net/http/httptest"
	"net/url"
	"regexp"
	"strings"
	"testing"

	"entente.example/internal/access"
	"entente.example/internal/account"
	"entente.example/internal/store"
	"entente.example/internal/store/storetest"
)

const password = "herons over the delta"

// members adds an administrator, root, and a reviewer, ada, to a record.
func members(t testing.TB, s store.Store) {
	t.Helper()
	ctx := storetest.Context(t)
	must(t, s.AddGroup(ctx, account.Group{Name: "asia", About: "the desks for Asia"}))
	for _, u := range []account.User{{Name: "root", FullName: "Rut Exempel", Role: access.Administrator},
		{Name: "ada", FullName: "Ada <b>Brandsdóttir</b>", Role: access.Reviewer, Groups: []string{"asia"}}} {
		must(t, s.AddUser(ctx, u, ""))
		secret, err := account.NewSecret(rand.Reader, password)
		must(t, err)
		must(t, s.SetPassword(ctx, u.Name, secret))
	}
}

// visitor is a browser without scripts at a site.
type visitor struct {
	t    testing.TB
	h    http.Handler
	jar  http.CookieJar
	host string
}

func visit(t testing.TB, h http.Handler) *visitor {
	t.Helper()
	jar, err := cookiejar.New(nil)
	must(t, err)
	return &visitor{t, h, jar, "http://localhost:8722"}
}

func (v *visitor) do(r *http.Request) *httptest.ResponseRecorder {
	at, err := url.Parse(v.host)
	must(v.t, err)
	for _, c := range v.jar.Cookies(at) {
		r.AddCookie(c)
	}
	w := serveTo(v.h, r)
	v.jar.SetCookies(at, w.Result().Cookies())
	return w
}

func (v *visitor) get(path string) *httptest.ResponseRecorder {
	r := httptest.NewRequest(http.MethodGet, v.host+path, nil)
	r.RemoteAddr = "127.0.0.1:5000"
	return v.do(r)
}

func fieldsOf(fields ...string) url.Values {
	f := url.Values{}
	for i := 0; i+1 < len(fields); i += 2 {
		f.Add(fields[i], fields[i+1])
	}
	return f
}

func (v *visitor) post(path string, fields ...string) *httptest.ResponseRecorder {
	return v.do(v.posting(path, fields...))
}

func (v *visitor) posting(path string, fields ...string) *http.Request {
	r := httptest.NewRequest(http.MethodPost, v.host+path, strings.NewReader(fieldsOf(fields...).Encode()))
	r.RemoteAddr = "127.0.0.1:5000"
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	return r
}

// goes wants an answer that leads to another address.
func (v *visitor) goes(w *httptest.ResponseRecorder, to string) {
	v.t.Helper()
	if w.Code != http.StatusSeeOther || w.Header().Get("Location") != to {
		v.t.Errorf("status %d to %q, want %q: %.400s", w.Code, w.Header().Get("Location"), to, w.Body)
	}
}

// shows wants a page with words.
func (v *visitor) shows(w *httptest.ResponseRecorder, status int, words ...string) {
	v.t.Helper()
	for _, want := range words {
		if w.Code != status || !strings.Contains(w.Body.String(), want) {
			v.t.Errorf("status %d, want %d with %q: %.600s", w.Code, status, want, w.Body)
		}
	}
}

func (v *visitor) signIn(name string) *visitor {
	v.t.Helper()
	v.goes(v.post("/sign-in", "name", name, "password", password, "next", "/"), "/")
	return v
}

func TestSignIn(t *testing.T) {
	s := closedLibrary(t)
	members(t, s)
	v := visit(t, siteOver(s))
	v.goes(v.get("/documents?party=JP"), "/sign-in?next=%2Fdocuments%3Fparty%3DJP")
	v.goes(v.get("/"), "/sign-in")
	v.shows(v.get("/documents.json"), http.StatusUnauthorized, "signed in")
	v.shows(v.get("/sign-in?next=%2Fdocuments%3Fparty%3DJP"), http.StatusOK, `value="/documents?party=JP"`, "Sign in")
	w := v.post("/sign-in", "name", "ada", "password", "wrong", "next", "/documents")
	v.shows(w, http.StatusUnauthorized, "do not belong together", `value="ada"`, `value="/documents"`)
	if strings.Contains(w.Body.String(), "wrong") {
		t.Error("the page repeats the password")
	}
	v.goes(v.post("/sign-in", "name", "ada", "password", password, "next", "/documents"), "/documents")
	w = v.get("/documents")
	v.shows(w, http.StatusOK, `<a class="guest" href="/account">ada</a>`)
	if !strings.Contains(w.Header().Get("Cache-Control"), "private") || !strings.Contains(strings.Join(w.Header()["Vary"], ","), "Cookie") {
		t.Errorf("others may be shown what ada sees: %v", w.Header())
	}
	v.goes(v.get("/sign-in?next=/people"), "/people")
	v.goes(v.post("/sign-out"), "/sign-in")
	v.goes(v.get("/documents"), "/sign-in?next=%2Fdocuments")
}

// TestOpenRedirects signs in on the way to somewhere else.
func TestOpenRedirects(t *testing.T) {
	s := closedLibrary(t)
	members(t, s)
	for _, next := range []string{"https://evil.example", "//evil.example", `/\evil.example`, "javascript:alert(1)", "/\r\nSet-Cookie: a=b"} {
		v := visit(t, siteOver(s))
		v.goes(v.post("/sign-in", "name", "ada", "password", password, "next", next), "/")
		v.goes(v.get("/sign-in?"+fieldsOf("next", next).Encode()), "/")
	}
}

// TestForgery sends forms from pages of elsewhere, in every way that a browser may tell.
func TestForgery(t *testing.T) {
	s := closedLibrary(t)
	members(t, s)
	h := siteOver(s)
	v := visit(t, h).signIn("root")
	head, err := s.Head(storetest.Context(t))
	must(t, err)
	for path, fields := range map[string][]string{
		"/sign-in": {"name", "ada", "password", password}, "/sign-out": nil, "/account/password": {"old", password, "fresh", "another long one", "again", "another long one"},
		"/account/sessions": nil, "/account/tokens": {"label", "x", "scope", "write", "days", "9"}, "/users": {"name", "eve", "role", "administrator"},
		"/users/ada": {"role", "administrator"}, "/users/ada/keys": {"do", "password", "value", "another long one"}, "/users/groups": {"name", "evil"},
		"/users/reading": {"anonymous", "on"}, "/account/passkeys/begin": nil, "/setup": {"name", "eve", "password", password}, "/check": {"text", "x"},
	} {
		for name, value := range map[string]string{"Sec-Fetch-Site": "cross-site", "Origin": "https://evil.example"} {
			r := v.posting(path, fields...)
			r.Header.Set(name, value)
			if w := v.do(r); w.Code != http.StatusForbidden {
				t.Errorf("%s with %s: status %d", path, name, w.Code)
			}
		}
	}
	if now, err := s.Head(storetest.Context(t)); err != nil || now != head {
		t.Errorf("something was done: %v, %v", now, err)
	}
}

// TestFraming wants headers on every answer by which no page of elsewhere can show the site inside itself.
func TestFraming(t *testing.T) {
	s := closedLibrary(t)
	members(t, s)
	v := visit(t, siteOver(s)).signIn("root")
	for _, path := range []string{"/", "/account", "/users", "/users/ada", "/sign-in", "/setup", "/nowhere", "/documents.json", "/static/passkey.js"} {
		p := v.get(path).Header().Get("Content-Security-Policy")
		if !strings.Contains(p, "frame-ancestors 'none'") || !strings.Contains(p, "default-src 'none'") || strings.Contains(p, "unsafe") {
			t.Errorf("%s: %q", path, p)
		}
	}
	// No page of people's own has anything that the policy would stop.
	for _, path := range []string{"/account", "/users", "/users/ada"} {
		if bad := regexp.MustCompile(`<script>|style=| on[a-z]+=`).FindString(v.get(path).Body.String()); bad != "" {
			t.Errorf("%s has %q", path, bad)
		}
	}
}

// TestMarkupOfPeople gives people, groups and keys names that try to become markup.
func TestMarkupOfPeople(t *testing.T) {
	s := library(t)
	members(t, s)
	const evil = `<script>alert(1)</script>"><img src=x>`
	v := visit(t, siteOver(s)).signIn("root")
	v.goes(v.post("/users/groups", "name", "evil", "about", evil), "/users")
	v.goes(v.post("/users/ada", "full_name", evil, "role", "reviewer", "group", "evil"), "/users/ada")
	v.shows(v.post("/account/tokens", "label", evil, "scope", "read", "days", "9"), http.StatusOK, "ent_")
	v.shows(v.post("/sign-in", "name", evil, "password", "x", "next", evil), http.StatusUnauthorized, "&lt;script&gt;")
	r := v.posting("/sign-in", "name", "root", "password", password, "next", "/")
	r.Header.Set("User-Agent", evil)
	v.do(r)
	must(t, s.AddPasskey(storetest.Context(t), account.Passkey{ID: `"><b>`, User: "ada", Label: evil, Credential: []byte("{}")}))
	for _, path := range []string{"/account", "/users", "/users/ada", "/users/" + url.PathEscape(evil)} {
		if body := v.get(path).Body.String(); strings.Contains(body, "<script>alert") || strings.Contains(body, "<img") || strings.Contains(body, `"><b>`) {
			t.Errorf("%s holds markup of a name", path)
		}
	}
}
