package door

import (
	"net/http"
	"net/http/httptest"
	"net/url"
	"testing"
	"time"

	"entente.example/internal/access"
	"entente.example/internal/account"
	"entente.example/internal/store"
	"entente.example/internal/store/storetest"
)

// TestFixation puts a session into a browser before its owner signs in: whoever
// knows its token is not signed in with them.
func TestFixation(t *testing.T) {
	h := newHouse(t, func(o *Options) { o.Origin = &url.URL{Scheme: "http", Host: "localhost"} })
	h.people(t)
	must(t, h.store.SaveSession(t.Context(), account.Session{ID: hashed("planted"), Data: []byte(`{"values":{"x":"y"}}`), Begun: h.clock.Now(),
		Seen: h.clock.Now(), Expires: h.clock.Now().Add(time.Hour)}))
	at, err := url.Parse(h.URL)
	must(t, err)
	for name, token := range map[string]string{"one of this site": "planted", "one made up": "invented"} {
		victim, thief := browser(t), browser(t)
		for _, c := range []*http.Client{victim, thief} {
			c.Jar.SetCookies(at, []*http.Cookie{{Name: "entente", Value: token}})
		}
		if r := h.signIn(t, victim, "ada", password); r.status != http.StatusOK || len(r.cookies) != 1 || r.cookies[0].Value == token {
			t.Fatalf("%s: %+v", name, r)
		}
		if r := h.get(t, thief, "/"); r.status != http.StatusUnauthorized {
			t.Errorf("%s: the thief is %s", name, r.body)
		}
	}
	if _, err := h.store.Session(t.Context(), hashed("planted")); err == nil {
		t.Error("the planted session is still there")
	}
}

// TestCookies looks at the flags of the cookie, and that the store never sees what it holds.
func TestCookies(t *testing.T) {
	for name, c := range map[string]struct {
		origin *url.URL
		cookie string
		secure bool
	}{
		"on the machine":  {nil, "entente", false},
		"behind a proxy":  {&url.URL{Scheme: "https", Host: "record.example.org"}, "__Host-entente", true},
		"a plain address": {&url.URL{Scheme: "http", Host: "record.example.org"}, "entente", false},
	} {
		h := newHouse(t, func(o *Options) { o.Origin = c.origin })
		h.people(t)
		r := h.signIn(t, browser(t), "ada", password)
		if len(r.cookies) != 1 {
			t.Fatalf("%s: %+v", name, r)
		}
		k := r.cookies[0]
		if k.Name != c.cookie || !k.HttpOnly || k.SameSite != http.SameSiteLaxMode || k.Secure != c.secure || k.Path != "/" || k.Domain != "" || len(k.Value) < 40 {
			t.Errorf("%s: %s", name, k)
		}
		list, err := h.store.Sessions(storetest.Context(t), "ada")
		if err != nil || len(list) != 1 || list[0].ID == k.Value || list[0].ID != hashed(k.Value) {
			t.Errorf("%s: %+v, %v", name, list, err)
		}
	}
}

// TestRevocation ends sessions by every means; each holds from the next request on.
func TestRevocation(t *testing.T) {
	for name, revoke := range map[string]func(*testing.T, *house){
		"revoked": func(t *testing.T, h *house) {
			must(t, h.store.RevokeSessions(storetest.Context(t), "ada", store.Which{}))
		},
		"the user is blocked": func(t *testing.T, h *house) {
			must(t, h.store.ChangeUser(storetest.Context(t), account.User{Name: "ada", Role: access.Editor, Blocked: true}, ""))
		},
		"unused for long": func(_ *testing.T, h *house) { h.clock.pass(account.IdleLife + time.Minute) },
	} {
		h := newHouse(t, nil)
		h.people(t)
		c := h.signedIn(t, "ada")
		if r := h.get(t, c, "/"); r.body != "user:ada editor" {
			t.Fatalf("%s: %+v", name, r)
		}
		revoke(t, h)
		if r := h.get(t, c, "/"); r.status != http.StatusUnauthorized {
			t.Errorf("%s: %+v", name, r)
		}
	}
}

// TestUseKeepsASession uses one every few hours, until its absolute end.
func TestUseKeepsASession(t *testing.T) {
	h := newHouse(t, nil)
	h.people(t)
	c := h.signedIn(t, "ada")
	step := account.IdleLife / 2
	for at := step; at < account.SessionLife; at += step {
		h.clock.pass(step)
		if r := h.get(t, c, "/"); r.status != http.StatusOK {
			t.Fatalf("after %s: %+v", at, r)
		}
	}
	h.clock.pass(step)
	if r := h.get(t, c, "/"); r.status != http.StatusUnauthorized {
		t.Errorf("at its end: %+v", r)
	}
}

// TestRolesChangeAtOnce changes what a user is while they are signed in.
func TestRolesChangeAtOnce(t *testing.T) {
	h := newHouse(t, nil)
	h.people(t)
	c := h.signedIn(t, "ada")
	for _, role := range access.Roles() {
		must(t, h.store.ChangeUser(storetest.Context(t), account.User{Name: "ada", Role: role}, ""))
		if r := h.get(t, c, "/"); r.body != "user:ada "+string(role) {
			t.Errorf("%s: %+v", role, r)
		}
	}
}

// TestRevokedInUse revokes a session between a request's beginning and its end: what the request remembers does not bring it back.
func TestRevokedInUse(t *testing.T) {
	h := newHouse(t, nil)
	h.people(t)
	c := h.signedIn(t, "ada")
	at, err := url.Parse(h.URL)
	must(t, err)
	r := httptest.NewRequest(http.MethodGet, "/", nil)
	for _, k := range c.Jar.Cookies(at) {
		r.AddCookie(k)
	}
	h.Admit(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		h.sessions.keep(r, valueChallenge, "something")
		must(t, h.store.RevokeSessions(storetest.Context(t), "ada", store.Which{}))
	}), answerFault).ServeHTTP(httptest.NewRecorder(), r)
	if r := h.get(t, c, "/"); r.status != http.StatusUnauthorized {
		t.Errorf("%+v", r)
	}
}

// TestBlockedWhereAnybodyReads blocks somebody where nobody has to sign in to read: they are nobody from then on.
func TestBlockedWhereAnybodyReads(t *testing.T) {
	h := newHouse(t, nil)
	h.people(t)
	must(t, h.store.SetAnonymousReading(storetest.Context(t), true))
	c := h.signedIn(t, "ada")
	must(t, h.store.ChangeUser(storetest.Context(t), account.User{Name: "ada", Role: access.Editor, Blocked: true}, ""))
	if r := h.get(t, c, "/user"); r.status != http.StatusOK || r.body != "nobody" {
		t.Errorf("%+v", r)
	}
}
