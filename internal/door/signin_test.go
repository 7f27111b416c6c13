package door

import (
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"entente.example/internal/access"
	"entente.example/internal/account"
	"entente.example/internal/ledger"
	"entente.example/internal/store"
	"entente.example/internal/store/storetest"
)

func TestSignInAndOut(t *testing.T) {
	h := newHouse(t, nil)
	h.people(t)
	c := browser(t)
	if r := h.get(t, c, "/"); r.status != http.StatusUnauthorized || len(r.cookies) > 0 {
		t.Errorf("nobody: %+v", r)
	}
	if r := h.signIn(t, c, " Ada ", password); r.status != http.StatusOK {
		t.Fatalf("%+v", r)
	}
	if r := h.get(t, c, "/"); r.body != "user:ada editor" {
		t.Errorf("%+v", r)
	}
	if r := h.post(t, c, "/sign-out"); r.status != http.StatusOK {
		t.Errorf("%+v", r)
	}
	if r := h.get(t, c, "/"); r.status != http.StatusUnauthorized {
		t.Errorf("signed out: %+v", r)
	}
	entries, _, err := h.store.Entries(storetest.Context(t), store.EntryFilter{Who: "user:ada"})
	if err != nil || len(entries) != 2 || entries[0].Action != ledger.SignedOut || entries[1].Action != ledger.SignedIn {
		t.Errorf("%v, %v", entries, err)
	}
}

// TestSameAnswer holds that signing in tells nothing of who there is: for every
// reason the same words, after the same work. Hashes are counted, since clocks lie.
func TestSameAnswer(t *testing.T) {
	h := newHouse(t, nil)
	h.people(t)
	h.add(t, account.User{Name: "left", Role: access.Reader, Blocked: true})
	must(t, h.store.AddUser(storetest.Context(t), account.User{Name: "keyless", Role: access.Reader}, ""))
	hashes := 0
	h.matches = func(s account.Secret, p string) bool {
		if strings.HasPrefix(string(s), "$argon2id$v=19$m=19456,t=2,p=1$") {
			hashes++ // anything else is refused before it costs something
		}
		return s.Matches(p)
	}
	var words string
	for _, c := range []struct{ why, name, password string }{
		{"another password", "ada", "another password"},
		{"no such user", "nobody", password},
		{"a blocked user", "left", password},
		{"a user without a password", "keyless", password},
		{"no name", "", password},
		{"a name that is none", "'; --\x00", password},
	} {
		hashes = 0
		r := h.signIn(t, browser(t), c.name, c.password)
		if words == "" {
			words = r.body
		}
		if r.status != http.StatusUnauthorized || r.body != words || hashes != 1 || len(r.cookies) > 0 {
			t.Errorf("%s: %+v after %d hashes", c.why, r, hashes)
		}
	}
}

// TestRateLimit tries passwords: after some the answer is to wait, even to the right one, and nothing is hashed.
func TestRateLimit(t *testing.T) {
	h := newHouse(t, nil)
	h.people(t)
	hashed := 0
	h.matches = func(s account.Secret, p string) bool { hashed++; return false }
	limit := account.AccountLimits()
	for range limit.Free {
		if r := h.signIn(t, browser(t), "ada", "guess"); r.status != http.StatusUnauthorized {
			t.Fatalf("%+v", r)
		}
	}
	before := hashed
	if r := h.signIn(t, browser(t), "ada", password); r.status != http.StatusTooManyRequests || hashed != before {
		t.Errorf("%+v after %d more hashes", r, hashed-before)
	}
	h.matches = account.Secret.Matches
	if r := h.signIn(t, browser(t), "root", password); r.status != http.StatusOK {
		t.Errorf("another user has to wait too: %+v", r)
	}
	h.clock.pass(limit.Longest)
	if r := h.signIn(t, browser(t), "ada", password); r.status != http.StatusOK {
		t.Errorf("after waiting: %+v", r)
	}
}

// TestRateLimitOfAddress tries many names from one address.
func TestRateLimitOfAddress(t *testing.T) {
	h := newHouse(t, nil)
	h.people(t)
	h.matches = func(account.Secret, string) bool { return false }
	for i := range account.AddressLimits().Free {
		h.signIn(t, browser(t), "name"+strings.Repeat("x", i), "guess")
	}
	if r := h.signIn(t, browser(t), "ada", password); r.status != http.StatusTooManyRequests {
		t.Errorf("%+v", r)
	}
}

// TestRefusalsAreAddedUp floods the door: the ledger gets one entry a user and an hour.
func TestRefusalsAreAddedUp(t *testing.T) {
	h := newHouse(t, nil)
	h.people(t)
	h.matches = func(account.Secret, string) bool { return false }
	refused := func() []ledger.Entry {
		list, _, err := h.store.Entries(storetest.Context(t), store.EntryFilter{Action: ledger.SignInRefused})
		must(t, err)
		return list
	}
	for range 3 {
		h.signIn(t, browser(t), "ada", "guess")
		h.signIn(t, browser(t), "my secret password typed as a name", "guess")
		h.signIn(t, browser(t), "nobody", "guess")
	}
	list := refused()
	if len(list) != 2 || list[0].Subject == list[1].Subject {
		t.Fatalf("%d entries: %v", len(list), list)
	}
	for _, e := range list {
		if strings.Contains(e.Subject+string(e.After), "secret") {
			t.Errorf("what was typed as a name is in the ledger: %v", e)
		}
	}
	h.clock.pass(writtenEvery + time.Minute)
	h.signIn(t, browser(t), "ada", "guess")
	if list = refused(); len(list) != 3 || !strings.Contains(string(list[0].After), `"count":3`) {
		t.Errorf("%d entries, the last %s", len(list), list[0].After)
	}
}

// TestVisitsAreLimited begins to sign in again and again, which makes the site remember something each time.
func TestVisitsAreLimited(t *testing.T) {
	h := newHouse(t, func(o *Options) { o.Origin = &url.URL{Scheme: "https", Host: "record.example.org"} })
	h.people(t)
	for range account.VisitLimits().Free {
		if r := h.post(t, browser(t), "/sign-in/passkey/begin"); r.status != http.StatusOK || len(r.cookies) != 1 {
			t.Fatalf("%+v", r)
		}
	}
	if r := h.post(t, browser(t), "/sign-in/passkey/begin"); r.status != http.StatusTooManyRequests || len(r.cookies) > 0 {
		t.Errorf("%+v", r)
	}
}
