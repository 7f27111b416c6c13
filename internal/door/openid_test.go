package door

import (
	"bufio"
	"encoding/json"
	"net/http"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"testing"

	"entente.example/internal/access"
	"entente.example/internal/account"
	"entente.example/internal/ledger"
	"entente.example/internal/store"
	"entente.example/internal/store/storetest"
)

// program builds the provider of tools/provider once, beside what else is cached.
var program = sync.OnceValues(func() (string, error) {
	path, err := filepath.Abs("../../.cache/bin/provider")
	if err != nil {
		return "", err
	}
	out, err := exec.Command("go", "build", "-C", "../../tools/provider", "-o", path, ".").CombinedOutput()
	if err != nil {
		err = &exec.Error{Name: string(out), Err: err}
	}
	return path, err
})

// citizens are those whom the provider knows.
const citizens = `{
	"1": {"ID": "1", "Username": "ada", "Password": "one", "Email": "Ada@example.org", "EmailVerified": true},
	"2": {"ID": "2", "Username": "eve", "Password": "two", "Email": "ada@example.org", "EmailVerified": false},
	"3": {"ID": "3", "Username": "moana", "Password": "three", "Email": "moana@example.org", "EmailVerified": true}
}`

// abroad is a house with a real provider beside it.
type abroad struct {
	*house
	t *testing.T
}

func newAbroad(t *testing.T) *abroad {
	t.Helper()
	path, err := program()
	must(t, err)
	users := filepath.Join(t.TempDir(), "users.json")
	must(t, os.WriteFile(users, []byte(citizens), 0o600))
	p := &Provider{Client: "entente", Secret: "hidden", Label: "Staff login"}
	h := newHouse(t, func(o *Options) { o.OpenID, o.Origin = p, &url.URL{Scheme: "http"} })
	h.Origin.Host = strings.TrimPrefix(h.URL, "http://")
	cmd := exec.Command(path, "-users", users, "-client", p.Client, "-secret", p.Secret, "-back", h.URL+BackPath)
	in, err := cmd.StdinPipe()
	must(t, err)
	out, err := cmd.StdoutPipe()
	must(t, err)
	must(t, cmd.Start())
	t.Cleanup(func() { _ = in.Close(); _ = cmd.Wait() })
	line, err := bufio.NewReader(out).ReadString('\n')
	must(t, err)
	p.Issuer = strings.TrimSpace(line)
	h.people(t)
	return &abroad{h, t}
}

// leave goes to the provider, shows who one is, and gives the address at which one comes back.
func (a *abroad) leave(c *http.Client, name, password, next string) string {
	a.t.Helper()
	to := a.redirect(c, a.URL+"/sign-in/openid?next="+url.QueryEscape(next))
	form := a.redirect(c, to)
	if !strings.HasPrefix(form, "http") {
		form = strings.TrimSuffix(a.OpenID.Issuer, "/") + form
	}
	at, err := url.Parse(form)
	must(a.t, err)
	resp, err := c.PostForm(strings.Split(form, "?")[0], url.Values{"username": {name}, "password": {password}, "id": {at.Query().Get("authRequestID")}})
	must(a.t, err)
	resp.Body.Close()
	done, err := resp.Request.URL.Parse(resp.Header.Get("Location"))
	must(a.t, err)
	return a.redirect(c, done.String())
}

// redirect asks for an address and gives the one that it leads to.
func (a *abroad) redirect(c *http.Client, address string) string {
	a.t.Helper()
	resp, err := c.Get(address)
	must(a.t, err)
	defer resp.Body.Close()
	to := resp.Header.Get("Location")
	if to == "" {
		a.t.Fatalf("%s leads nowhere: %s", address, resp.Status)
	}
	return to
}

// come comes back.
func (a *abroad) come(c *http.Client, back string) reply {
	a.t.Helper()
	return a.get(a.t, c, strings.TrimPrefix(back, a.URL))
}

// TestOpenID signs people in by a real provider: who is known there but not here, or by an address that nobody verified, stays out.
func TestOpenID(t *testing.T) {
	a := newAbroad(t)
	ctx := storetest.Context(t)
	must(t, a.store.AddIdentity(ctx, account.Identity{Subject: account.Email("ada@example.org"), User: "ada"}))
	eve := browser(t)
	if r := a.come(eve, a.leave(eve, "eve", "two", "/")); r.status != http.StatusUnauthorized || !strings.Contains(r.body, "this record does not") {
		t.Errorf("an address that nobody verified: %+v", r)
	}
	moana := browser(t)
	if r := a.come(moana, a.leave(moana, "moana", "three", "/")); r.status != http.StatusUnauthorized {
		t.Errorf("somebody unknown here: %+v", r)
	}
	ada := browser(t)
	if r := a.come(ada, a.leave(ada, "ada", "one", "/people")); r.status != http.StatusSeeOther || r.to != "/people" {
		t.Fatalf("%+v", r)
	}
	if r := a.get(t, ada, "/"); r.body != "user:ada editor" {
		t.Errorf("%+v", r)
	}
	// From now on the provider's own name for her counts, not the address.
	list, err := a.store.Identities(ctx, "ada")
	if err != nil || len(list) != 1 || list[0].Subject != "subject:1" {
		t.Errorf("%v, %v", list, err)
	}
	again := browser(t)
	if r := a.come(again, a.leave(again, "ada", "one", "/")); r.status != http.StatusSeeOther {
		t.Errorf("a second time: %+v", r)
	}
	entries, _, err := a.store.Entries(ctx, store.EntryFilter{Action: ledger.SignedIn})
	if err != nil || len(entries) != 2 || string(entries[0].After) != `{"kind":"openid"}` {
		t.Errorf("%v, %v", entries, err)
	}
	must(t, a.store.ChangeUser(ctx, account.User{Name: "ada", Role: access.Editor, Blocked: true}, ""))
	blocked := browser(t)
	if r := a.come(blocked, a.leave(blocked, "ada", "one", "/")); r.status != http.StatusUnauthorized || !strings.Contains(r.body, "blocked") {
		t.Errorf("blocked: %+v", r)
	}
}

// TestOpenIDForgeries comes back in ways in which nobody who went comes back.
func TestOpenIDForgeries(t *testing.T) {
	a := newAbroad(t)
	must(t, a.store.AddIdentity(storetest.Context(t), account.Identity{Subject: account.BySubject("1"), User: "ada"}))
	out := func(c *http.Client, why string, r reply) {
		t.Helper()
		if r.status < 400 || a.get(t, c, "/").status != http.StatusUnauthorized {
			t.Errorf("%s: %+v", why, r)
		}
	}
	thief, victim := browser(t), browser(t)
	back := a.leave(thief, "ada", "one", "/")
	out(victim, "another's answer", a.come(victim, back))
	a.leave(victim, "ada", "one", "/")
	out(victim, "another's answer, while away oneself", a.come(victim, back))
	out(thief, "another state", a.come(thief, regexp.MustCompile(`state=[^&]+`).ReplaceAllString(back, "state=x")))
	out(thief, "an answer after a wrong one", a.come(thief, back))
	once := browser(t)
	back = a.leave(once, "ada", "one", "/")
	if r := a.come(once, back); r.status != http.StatusSeeOther {
		t.Fatalf("%+v", r)
	}
	a.post(t, once, "/sign-out")
	out(once, "an answer twice", a.come(once, back))
	for _, value := range []string{valueNonce, valueVerifier} {
		c := browser(t)
		back := a.leave(c, "ada", "one", "/")
		a.forget(c, value)
		out(c, "another "+value, a.come(c, back))
	}
	refused := browser(t)
	back = a.leave(refused, "ada", "one", "/")
	out(refused, "a refusal", a.come(refused, regexp.MustCompile(`code=[^&]+`).ReplaceAllString(back, "error=access_denied")))
	astray := browser(t)
	if r := a.get(t, astray, strings.TrimPrefix(a.leave(astray, "ada", "one", "https://evil.example"), a.URL)); r.status != http.StatusSeeOther || r.to != "/" {
		t.Errorf("%+v", r)
	}
}

// forget puts something else in the place of a value that a browser's session remembers.
func (a *abroad) forget(c *http.Client, name string) {
	a.t.Helper()
	at, err := url.Parse(a.URL)
	must(a.t, err)
	for _, k := range c.Jar.Cookies(at) {
		if k.Name != "entente" {
			continue
		}
		s, err := a.store.Session(a.t.Context(), hashed(k.Value))
		must(a.t, err)
		var data coded
		must(a.t, json.Unmarshal(s.Data, &data))
		data.Values[name] = "something-else-that-is-long-enough-to-be-a-verifier"
		s.Data, err = json.Marshal(data)
		must(a.t, err)
		must(a.t, a.store.SaveSession(a.t.Context(), s))
	}
}
