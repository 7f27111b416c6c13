package door

import (
	"crypto/rand"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"time"

	"entente.example/internal/access"
	"entente.example/internal/account"
	"entente.example/internal/store/storetest"
)

func TestTokens(t *testing.T) {
	h := newHouse(t, nil)
	h.people(t)
	ctx := storetest.Context(t)
	token, key, err := account.NewToken(rand.Reader, account.Token{User: "ada", Label: "export", Scope: account.Read, Made: h.clock.Now(), Expires: h.clock.Now().Add(time.Hour)})
	must(t, err)
	must(t, h.store.MakeToken(ctx, token, account.Digest(key)))
	ask := func(bearer string) reply { return h.get(t, browser(t), "/", "Authorization", "Bearer "+bearer) }
	if r := ask(key); r.body != "token:ada/"+token.ID+" editor" || len(r.cookies) > 0 {
		t.Errorf("%+v", r)
	}
	for name, bad := range map[string]string{"cut": key[:len(key)-1], "another": "ent_" + strings.Repeat("x", 43), "none": "", "a digest": account.Digest(key), "its id": token.ID} {
		if r := ask(bad); r.status != http.StatusUnauthorized {
			t.Errorf("%s: %+v", name, r)
		}
	}
	must(t, h.store.ChangeUser(ctx, account.User{Name: "ada", Role: access.Reader}, ""))
	if r := ask(key); !strings.HasSuffix(r.body, " reader") {
		t.Errorf("with a lesser role: %+v", r)
	}
	must(t, h.store.ChangeUser(ctx, account.User{Name: "ada", Role: access.Reader, Blocked: true}, ""))
	if r := ask(key); r.status != http.StatusUnauthorized {
		t.Errorf("of a blocked user: %+v", r)
	}
	must(t, h.store.ChangeUser(ctx, account.User{Name: "ada", Role: access.Reader}, ""))
	h.clock.pass(time.Hour)
	if r := ask(key); r.status != http.StatusUnauthorized {
		t.Errorf("at its end: %+v", r)
	}
	h.clock.pass(-time.Hour)
	must(t, h.store.RevokeToken(ctx, "ada", token.ID))
	if r := ask(key); r.status != http.StatusUnauthorized {
		t.Errorf("revoked: %+v", r)
	}
	// A bad token is no way around being asked, even where anybody may read.
	must(t, h.store.SetAnonymousReading(ctx, true))
	if r := ask(key); r.status != http.StatusUnauthorized {
		t.Errorf("revoked, where anybody may read: %+v", r)
	}
}

func TestAnonymousReading(t *testing.T) {
	h := newHouse(t, nil)
	h.people(t)
	for _, on := range []bool{true, false} {
		must(t, h.store.SetAnonymousReading(storetest.Context(t), on))
		if r := h.get(t, browser(t), "/"); (r.status == http.StatusOK) != on {
			t.Errorf("reading %v: %+v", on, r)
		}
	}
}

// from makes a request that reaches the door from an address.
func from(remote, host string, header ...string) *http.Request {
	r := httptest.NewRequest(http.MethodGet, "/", nil)
	r.RemoteAddr, r.Host = remote, host
	for i := 0; i+1 < len(header); i += 2 {
		r.Header.Set(header[i], header[i+1])
	}
	return r
}

// TestBeforeTheFirstAdministrator answers nobody but the machine itself.
func TestBeforeTheFirstAdministrator(t *testing.T) {
	h := newHouse(t, func(o *Options) { o.Setup = "the-secret" })
	door := h.Admit(h.rooms(), answerFault)
	for _, c := range []struct {
		name   string
		r      *http.Request
		status int
	}{
		{"the machine", from("127.0.0.1:5000", "127.0.0.1:8722"), http.StatusUnauthorized},
		{"the machine, by name", from("[::1]:5000", "localhost:8722"), http.StatusUnauthorized},
		{"another machine", from("192.0.2.7:5000", "127.0.0.1:8722"), http.StatusForbidden},
		{"through a proxy", from("127.0.0.1:5000", "127.0.0.1:8722", "X-Forwarded-For", "192.0.2.7"), http.StatusForbidden},
		{"under a name made to lead here", from("127.0.0.1:5000", "evil.example"), http.StatusForbidden},
	} {
		w := httptest.NewRecorder()
		door.ServeHTTP(w, c.r)
		if w.Code != c.status {
			t.Errorf("%s: %d %s", c.name, w.Code, w.Body)
		}
	}
}

func TestSetup(t *testing.T) {
	h := newHouse(t, func(o *Options) { o.Setup = "the-secret" })
	for _, bad := range []string{"", "the-secreT", "the-secret "} {
		if r := h.post(t, browser(t), "/setup", "secret", bad, "name", "root", "password", password); r.status != http.StatusForbidden {
			t.Errorf("%q: %+v", bad, r)
		}
	}
	if r := h.post(t, browser(t), "/setup", "secret", "the-secret", "name", "root", "password", "short"); r.status != http.StatusBadRequest {
		t.Errorf("a short password: %+v", r)
	}
	c := browser(t)
	if r := h.post(t, c, "/setup", "secret", "the-secret", "name", "root", "password", password); r.status != http.StatusOK {
		t.Fatalf("%+v", r)
	}
	if r := h.get(t, c, "/"); r.body != "user:root administrator" {
		t.Errorf("%+v", r)
	}
	if r := h.post(t, browser(t), "/setup", "secret", "the-secret", "name", "eve", "password", password); r.status != http.StatusNotFound && r.status != http.StatusUnauthorized {
		t.Errorf("a second time: %+v", r)
	}
	if _, err := h.store.User(t.Context(), "eve"); err == nil {
		t.Error("a second administrator was made")
	}
}

// TestNoSetup has no secret, so that no secret is the right one.
func TestNoSetup(t *testing.T) {
	h := newHouse(t, nil)
	if r := h.post(t, browser(t), "/setup", "secret", "", "name", "root", "password", password); r.status != http.StatusForbidden {
		t.Errorf("%+v", r)
	}
}

func TestLocal(t *testing.T) {
	for next, want := range map[string]string{
		"/documents?party=JP#x": "/documents?party=JP#x", "/": "/", "": "/", "documents": "/",
		"https://evil.example/": "/", "//evil.example": "/", "/\\evil.example": "/", "\\\\evil.example": "/", "/\t/evil.example": "/", "/\n//evil.example": "/",
		"javascript:alert(1)": "/", "http:evil.example": "/", "///evil.example": "/", "/%09/evil.example": "/%09/evil.example", "https:/evil.example": "/", "//user@evil.example": "/",
	} {
		if got := Local(next); got != want {
			t.Errorf("%q leads to %q, want %q", next, got, want)
		}
	}
}

func FuzzLocal(f *testing.F) {
	f.Add("/\\evil.example")
	f.Fuzz(func(t *testing.T, next string) {
		base, _ := url.Parse("https://record.example.org/sign-in")
		to, err := base.Parse(Local(next))
		if err != nil || to.Host != base.Host || to.Scheme != base.Scheme {
			t.Errorf("%q leads to %v, %v", next, to, err)
		}
	})
}

func TestAddress(t *testing.T) {
	proxied := &Door{Options: Options{Origin: &url.URL{Scheme: "https", Host: "record.example.org"}}}
	plain := &Door{}
	for _, c := range []struct {
		name string
		door *Door
		r    *http.Request
		want string
	}{
		{"a peer", plain, from("192.0.2.7:5000", "x"), "192.0.2.7"},
		{"a network", plain, from("[2001:db8:1:2:3:4:5:6]:5000", "x"), "2001:db8:1:2::/64"},
		{"what a stranger says of itself", plain, from("192.0.2.7:5000", "x", "X-Forwarded-For", "198.51.100.1"), "192.0.2.7"},
		{"what a proxy says", proxied, from("127.0.0.1:5000", "x", "X-Forwarded-For", "10.9.9.9, 198.51.100.1"), "198.51.100.1"},
		{"what a stranger says around the proxy", proxied, from("192.0.2.7:5000", "x", "X-Forwarded-For", "198.51.100.1"), "192.0.2.7"},
		{"nonsense of a proxy", proxied, from("127.0.0.1:5000", "x", "X-Forwarded-For", "nobody"), "127.0.0.1"},
	} {
		if got := c.door.address(c.r); got != c.want {
			t.Errorf("%s: %s, want %s", c.name, got, c.want)
		}
	}
}
