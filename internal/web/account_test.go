package web

import (
	"net/http"
	"net/http/httptest"
	"regexp"
	"strings"
	"testing"
	"time"

	"entente.example/internal/access"
	"entente.example/internal/account"
	"entente.example/internal/door"
	"entente.example/internal/store/storetest"
)

// TestOwnPassword changes one, which ends all other sessions.
func TestOwnPassword(t *testing.T) {
	s := closedLibrary(t)
	members(t, s)
	h := siteOver(s)
	v, other := visit(t, h).signIn("ada"), visit(t, h).signIn("ada")
	const fresh = "seven bridges, three rivers"
	v.shows(v.post("/account/password", "old", "wrong", "fresh", fresh, "again", fresh), http.StatusBadRequest, "present password is another one")
	v.shows(v.post("/account/password", "old", password, "fresh", fresh, "again", "another"), http.StatusBadRequest, "not typed alike")
	v.shows(v.post("/account/password", "old", password, "fresh", "short", "again", "short"), http.StatusBadRequest, "fewer than 12")
	v.shows(other.get("/account"), http.StatusOK, "Your account")
	v.goes(v.post("/account/password", "old", password, "fresh", fresh, "again", fresh), "/account")
	v.shows(v.get("/account"), http.StatusOK, "now, here")
	v.goes(other.get("/account"), "/sign-in?next=%2Faccount")
	v.shows(visit(t, h).post("/sign-in", "name", "ada", "password", password), http.StatusUnauthorized, "do not belong")
	v.goes(visit(t, h).post("/sign-in", "name", "ada", "password", fresh), "/")
}

func TestOwnSessions(t *testing.T) {
	s := closedLibrary(t)
	members(t, s)
	h := siteOver(s)
	v, second, third := visit(t, h).signIn("ada"), visit(t, h).signIn("ada"), visit(t, h).signIn("ada")
	ids := regexp.MustCompile(`name="session" value="([^"]+)"`).FindAllStringSubmatch(v.get("/account").Body.String(), -1)
	if len(ids) != 2 {
		t.Fatalf("%d other sessions", len(ids))
	}
	v.goes(v.post("/account/sessions", "session", ids[0][1]), "/account")
	ended := 0
	for _, o := range []*visitor{second, third} {
		if o.get("/account").Code != http.StatusOK {
			ended++
		}
	}
	if ended != 1 {
		t.Errorf("%d sessions ended", ended)
	}
	v.shows(v.post("/account/sessions", "session", "nonesuch"), http.StatusNotFound, "o such session")
	v.goes(v.post("/account/sessions"), "/account")
	for _, o := range []*visitor{second, third} {
		v.goes(o.get("/account"), "/sign-in?next=%2Faccount")
	}
	v.shows(v.get("/account"), http.StatusOK, "now, here")
}

// TestOwnTokens makes one, shown once, which holds until it is taken back.
func TestOwnTokens(t *testing.T) {
	s := closedLibrary(t)
	members(t, s)
	h := siteOver(s)
	v := visit(t, h).signIn("ada")
	w := v.post("/account/tokens", "label", "nightly export", "scope", "read", "days", "30")
	key := regexp.MustCompile(`ent_[\w-]{43}`).FindString(w.Body.String())
	if w.Code != http.StatusOK || key == "" || w.Header().Get("Cache-Control") != "no-store" {
		t.Fatalf("status %d, %v", w.Code, w.Header())
	}
	v.shows(v.get("/account"), http.StatusOK, "nightly export")
	if strings.Contains(v.get("/account").Body.String(), key) {
		t.Error("the key is shown again")
	}
	if w := get(t, h, "/documents.json", "Authorization", "Bearer "+key); w.Code != http.StatusOK || !strings.Contains(w.Header().Get("Cache-Control"), "private") {
		t.Errorf("with the token: %d %v", w.Code, w.Header())
	}
	// A token is a program's: it opens no page of people's own.
	for _, path := range []string{"/account", "/users"} {
		if w := get(t, h, path, "Authorization", "Bearer "+key); w.Code != http.StatusUnauthorized {
			t.Errorf("%s with a token: %d", path, w.Code)
		}
	}
	v.shows(v.post("/account/tokens", "label", "x", "scope", "all", "days", "30"), http.StatusBadRequest, "scope")
	v.shows(v.post("/account/tokens", "label", "x", "scope", "read", "days", "900"), http.StatusBadRequest, "to a year")
	id := regexp.MustCompile(`name="revoke" value="([^"]+)"`).FindStringSubmatch(v.get("/account").Body.String())
	v.goes(v.post("/account/tokens", "revoke", id[1]), "/account")
	if w := get(t, h, "/documents.json", "Authorization", "Bearer "+key); w.Code != http.StatusUnauthorized || w.Header().Get("WWW-Authenticate") == "" {
		t.Errorf("with the revoked token: %d", w.Code)
	}
}

// TestUsers keeps users on the administrators' pages.
func TestUsers(t *testing.T) {
	s := closedLibrary(t)
	members(t, s)
	h := siteOver(s)
	v := visit(t, h).signIn("root")
	v.shows(v.get("/users"), http.StatusOK, "Ada &lt;b&gt;", "asia", "Nobody reads here without signing in")
	v.goes(v.post("/users", "name", "kari", "role", "editor", "password", password), "/users/kari")
	v.shows(v.post("/users", "name", "Kari", "role", "editor"), http.StatusBadRequest, "try small letters")
	v.shows(v.post("/users", "name", "kari", "role", "editor"), http.StatusConflict, "already")
	kari := visit(t, h).signIn("kari")
	v.goes(v.post("/users/kari", "role", "reviewer", "group", "asia", "full_name", "Kári", "reason", "new post"), "/users/kari")
	kari.shows(kari.get("/account"), http.StatusOK, "reviewer · asia")
	v.goes(v.post("/users/kari", "role", "reviewer", "blocked", "yes"), "/users/kari")
	v.shows(v.get("/users/kari"), http.StatusOK, "blocked", "0 sessions")
	kari.goes(kari.get("/account"), "/sign-in?next=%2Faccount")
	v.shows(v.post("/users/root", "role", "reader"), http.StatusConflict, "last administrator")
	v.shows(v.get("/users/nobody"), http.StatusNotFound, "no such page")
	v.goes(v.post("/users/ada/keys", "do", "identity", "value", "ada@example.org"), "/users/ada")
	v.shows(v.get("/users/ada"), http.StatusOK, "email:ada@example.org")
	v.goes(v.post("/users/ada/keys", "do", "no-identity", "value", "email:ada@example.org"), "/users/ada")
	v.goes(v.post("/users/ada/keys", "do", "password", "value", "seven bridges, three rivers"), "/users/ada")
	v.goes(v.post("/users/ada/keys", "do", "no-password"), "/users/ada")
	v.shows(v.post("/users/ada/keys", "do", "nothing"), http.StatusBadRequest, "what to do")
	v.goes(v.post("/users/groups", "name", "oceans"), "/users")
	v.goes(v.post("/users/groups", "remove", "oceans"), "/users")
	v.goes(v.post("/users/reading", "anonymous", "on"), "/users")
	v.shows(visit(t, h).get("/"), http.StatusOK, "Sign in")
}

// TestUsersAreForAdministrators asks for every page and form of theirs as somebody else.
func TestUsersAreForAdministrators(t *testing.T) {
	s := closedLibrary(t)
	members(t, s)
	h := siteOver(s)
	ada := visit(t, h).signIn("ada")
	before, err := s.Users(storetest.Context(t))
	must(t, err)
	for name, w := range map[string]*httptest.ResponseRecorder{
		"the list": ada.get("/users"), "a user": ada.get("/users/root"), "herself": ada.get("/users/ada"), "nobody": ada.get("/users/nobody"),
		"a new user": ada.post("/users", "name", "eve", "role", "reader"), "her role": ada.post("/users/ada", "role", "administrator"),
		"a password": ada.post("/users/root/keys", "do", "password", "value", password), "a group": ada.post("/users/groups", "name", "x"),
		"reading": ada.post("/users/reading", "anonymous", "on"),
	} {
		if w.Code != http.StatusForbidden {
			t.Errorf("%s: status %d", name, w.Code)
		}
	}
	if after, _ := s.Users(storetest.Context(t)); len(after) != len(before) || after[0].Role != access.Reviewer {
		t.Errorf("%v", after)
	}
	nobody := visit(t, h)
	nobody.goes(nobody.get("/users"), "/sign-in?next=%2Fusers")
	if w := nobody.post("/users", "name", "eve", "role", "administrator"); w.Code != http.StatusUnauthorized {
		t.Errorf("nobody: %d", w.Code)
	}
}

// TestSetupPage makes the first administrator on the site.
func TestSetupPage(t *testing.T) {
	s := closedLibrary(t)
	h := New(Options{Store: s, Entry: door.Options{Setup: "the-secret"}})
	v := visit(t, h)
	v.goes(v.get("/documents"), "/setup")
	v.goes(v.get("/sign-in"), "/setup")
	v.shows(v.get("/setup"), http.StatusOK, "the terminal printed")
	open := visit(t, siteOver(emptyLibrary(t)))
	open.goes(open.get("/sign-in"), "/setup")
	open.shows(open.get("/setup"), http.StatusOK, "nobody yet who could sign in")
	v.shows(v.get("/setup?secret=wrong"), http.StatusForbidden, "needs the secret")
	v.shows(v.get("/setup?secret=the-secret"), http.StatusOK, "Make the administrator")
	v.shows(v.post("/setup", "secret", "the-secret", "name", "Root", "password", password), http.StatusBadRequest, "try small letters", `value="the-secret"`)
	v.goes(v.post("/setup", "secret", "the-secret", "name", "root", "password", password), "/account")
	v.shows(v.get("/account"), http.StatusOK, "administrator", "Users and groups")
	v.shows(v.get("/setup?secret=the-secret"), http.StatusNotFound, "closed")
	if w := get(t, h, "/"); w.Code != http.StatusSeeOther {
		t.Errorf("another machine, after: %d", w.Code)
	}
	if users, err := s.Users(storetest.Context(t)); err != nil || len(users) != 1 || users[0].Role != access.Administrator {
		t.Errorf("%v, %v", users, err)
	}
	if _, err := s.Password(t.Context(), account.User{Name: "root"}.Name); err != nil {
		t.Error(err)
	}
}

// TestKeysNeedRecentSigningIn leaves a browser open for two hours: no key can be made in it.
func TestKeysNeedRecentSigningIn(t *testing.T) {
	s := closedLibrary(t)
	members(t, s)
	now := fixedNow()
	h := New(Options{Store: s, Now: func() time.Time { return now }})
	v := visit(t, h).signIn("root")
	now = now.Add(2 * time.Hour)
	v.shows(v.get("/account"), http.StatusOK, "Your account")
	const again = "sign out and in again"
	v.shows(v.post("/account/tokens", "label", "x", "scope", "read", "days", "9"), http.StatusForbidden, again)
	v.shows(v.post("/account/passkeys/begin"), http.StatusForbidden, again)
	v.shows(v.post("/users/ada/keys", "do", "password", "value", "seven bridges, three rivers"), http.StatusForbidden, again)
	v.shows(v.post("/users/ada/keys", "do", "identity", "value", "eve@example.org"), http.StatusForbidden, again)
	v.goes(v.post("/sign-out"), "/sign-in")
	v.signIn("root")
	v.shows(v.post("/account/tokens", "label", "x", "scope", "read", "days", "9"), http.StatusOK, "ent_")
}
