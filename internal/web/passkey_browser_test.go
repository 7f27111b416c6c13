package web

import (
	"context"
	"fmt"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"entente.example/internal/access"
	"entente.example/internal/account"
	"entente.example/internal/door"
	"entente.example/internal/ledger"
	"entente.example/internal/store"
	"entente.example/internal/store/storetest"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/webauthn"
	"github.com/chromedp/chromedp"
)

// device gives the browser a device that keeps passkeys, as a phone or laptop does.
func device(ctx context.Context, t testing.TB) webauthn.AuthenticatorID {
	t.Helper()
	_, err := chromedp.Call(ctx, webauthn.Enable, webauthn.EnableParams{})
	must(t, err)
	made, err := chromedp.Call(ctx, webauthn.AddVirtualAuthenticator, webauthn.AddVirtualAuthenticatorParams{Options: &webauthn.VirtualAuthenticatorOptions{
		Protocol: webauthn.AuthenticatorProtocolCtap2, Transport: webauthn.AuthenticatorTransportInternal, HasResidentKey: true, HasUserVerification: true,
		IsUserVerified: true, AutomaticPresenceSimulation: true}})
	must(t, err)
	return made.AuthenticatorID
}

// named serves a record under a name, since browsers keep passkeys for names only.
func named(t testing.TB, s store.Store) string {
	t.Helper()
	ts := httptest.NewServer(siteOver(s))
	t.Cleanup(ts.Close)
	return strings.Replace(ts.URL, "127.0.0.1", "localhost", 1)
}

// signInBy signs in by password in a browser.
func signInBy(ctx context.Context, t testing.TB, site, name string) {
	t.Helper()
	must(t, chromedp.Do(ctx, chromedp.Navigate(site+"/sign-in"), chromedp.WaitVisible("#password"), chromedp.SendKeys("#name", name), chromedp.SendKeys("#password", password),
		chromedp.Click(chromedp.CSS(`.fields button`)), chromedp.WaitVisible(chromedp.CSS(`a.guest[href="/account"]`))))
}

// said waits for what the page says of a passkey.
func said(ctx context.Context, t testing.TB) string {
	t.Helper()
	v, err := chromedp.Run(ctx, chromedp.Poll[string](`(s => s && !s.startsWith('Waiting') ? s : '')(document.querySelector('[data-passkey-said]')?.textContent)`))
	must(t, err)
	return v
}

// TestPasskeys makes one in a real browser, signs in with it, and tries those that must not do.
func TestPasskeys(t *testing.T) {
	ctx, s := browser(t), closedLibrary(t)
	members(t, s)
	site, op := named(t, s), storetest.Context(t)
	id := device(ctx, t)
	signInBy(ctx, t, site, "ada")
	must(t, chromedp.Do(ctx, chromedp.Navigate(site+"/account"), chromedp.WaitVisible("#label"), chromedp.SendKeys("#label", "laptop"),
		chromedp.Click(chromedp.CSS(`[data-passkey="make"]`)), chromedp.WaitVisible(chromedp.CSS(`form[action="/account/passkeys"]`))))
	list, err := s.Passkeys(op, "ada")
	if err != nil || len(list) != 1 || list[0].Label != "laptop" || strings.Contains(list[0].ID, "ada") {
		t.Fatalf("%+v, %v", list, err)
	}
	use := func(next string) {
		t.Helper()
		_, err := chromedp.Call(ctx, network.ClearBrowserCookies, cdp.Empty{})
		must(t, err)
		must(t, chromedp.Do(ctx, chromedp.Navigate(site+"/sign-in?next="+next), chromedp.WaitVisible(chromedp.CSS(`[data-passkey="use"]`)),
			chromedp.Click(chromedp.CSS(`[data-passkey="use"]`))))
	}
	t.Run("signs in", func(t *testing.T) {
		use("/people")
		must(t, chromedp.Do(ctx, chromedp.WaitVisible(chromedp.CSS(`a.guest[href="/account"]`))))
		if at := eval[string](ctx, t, `location.pathname`); at != "/people" {
			t.Errorf("it leads to %s", at)
		}
		entries, _, err := s.Entries(op, store.EntryFilter{Action: ledger.SignedIn})
		if err != nil || !strings.Contains(string(entries[0].After), "passkey") {
			t.Errorf("%v, %v", entries, err)
		}
		if list, err := s.Passkeys(op, "ada"); err != nil || list[0].Used.IsZero() {
			t.Errorf("its use is not kept: %v, %v", list, err)
		}
	})
	yes, no := true, false
	for name, bits := range map[string]webauthn.SetResponseOverrideBitsParams{"a false signature": {IsBogusSignature: &yes}, "a person whom the device did not verify": {IsBadUV: &yes}} {
		t.Run(name, func(t *testing.T) {
			bits.AuthenticatorID = id
			_, err := chromedp.Call(ctx, webauthn.SetResponseOverrideBits, bits)
			must(t, err)
			use("/")
			if got := said(ctx, t); !strings.Contains(got, "did not answer as it should") {
				t.Errorf("the page says %q", got)
			}
		})
	}
	_, err = chromedp.Call(ctx, webauthn.SetResponseOverrideBits, webauthn.SetResponseOverrideBitsParams{AuthenticatorID: id, IsBogusSignature: &no, IsBadUV: &no})
	must(t, err)
	t.Run("a blocked user", func(t *testing.T) {
		must(t, s.ChangeUser(op, account.User{Name: "ada", Role: access.Reviewer, Blocked: true}, ""))
		use("/")
		if got := said(ctx, t); !strings.Contains(got, "blocked") {
			t.Errorf("the page says %q", got)
		}
		must(t, s.ChangeUser(op, account.User{Name: "ada", Role: access.Reviewer}, ""))
	})
	t.Run("a removed passkey", func(t *testing.T) {
		must(t, s.RemovePasskey(op, "ada", list[0].ID))
		use("/")
		if got := said(ctx, t); !strings.Contains(got, "not known here") {
			t.Errorf("the page says %q", got)
		}
	})
}

// TestEntryShots takes pictures of the pages on people for people to look at.
func TestEntryShots(t *testing.T) {
	if *shots == "" {
		t.Skip("no folder given with -shots")
	}
	ctx, s := browser(t), closedLibrary(t)
	must(t, os.MkdirAll(*shots, 0o755))
	ts := httptest.NewServer(New(Options{Store: s, Now: fixedNow, Entry: door.Options{Setup: "secret", OpenID: &door.Provider{Label: "the staff login"}}}))
	defer ts.Close()
	site := strings.Replace(ts.URL, "127.0.0.1", "localhost", 1)
	shootAll(ctx, t, site, map[string]string{"setup": "/setup", "setup-form": "/setup?secret=secret"})
	members(t, s)
	shootAll(ctx, t, site, map[string]string{"sign-in": "/sign-in"})
	site = named(t, s)
	device(ctx, t)
	signInBy(ctx, t, site, "root")
	op := storetest.Context(t)
	must(t, s.AddUser(op, account.User{Name: "kari.left", FullName: "Kári Brandsson", Role: access.Editor, Blocked: true}, ""))
	must(t, s.AddPasskey(op, account.Passkey{ID: "cGFzcw", User: "root", Label: "laptop", Credential: []byte("{}"), Made: fixedNow()}))
	must(t, s.MakeToken(op, account.Token{ID: "0a1b2c3d", User: "root", Label: "nightly export", Scope: account.Read, Made: fixedNow(), Expires: fixedNow().AddDate(0, 1, 0)}, "x"))
	must(t, s.SaveSession(op, account.Session{ID: "another-session-id", User: "root", Data: []byte("{}"), Begun: fixedNow(), Seen: fixedNow(), Expires: fixedNow().AddDate(0, 0, 3),
		Agent: "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1"}))
	shootAll(ctx, t, site, map[string]string{"account": "/account", "users": "/users", "user": "/users/ada", "home-signed-in": "/"})
}

// shootAll takes each page wide and narrow, light and dark, and looks that none is too wide.
func shootAll(ctx context.Context, t *testing.T, site string, paths map[string]string) {
	t.Helper()
	for name, path := range paths {
		for _, width := range []int64{1280, 390} {
			for _, tone := range []string{"light", "dark"} {
				scheme(ctx, t, tone)
				must(t, chromedp.Do(ctx, chromedp.EmulateViewport(width, 900), chromedp.Navigate(site+path)))
				image, err := chromedp.Run(ctx, chromedp.FullScreenshot(100))
				must(t, err)
				must(t, os.WriteFile(filepath.Join(*shots, fmt.Sprintf("entry-%s-%d-%s.png", name, width, tone)), image, 0o644))
			}
			if over := eval[int](ctx, t, `document.documentElement.scrollWidth - document.documentElement.clientWidth`); over > 0 {
				t.Errorf("%s at %d is %d pixels too wide: %s", name, width, over, eval[string](ctx, t, widest))
			}
		}
	}
}
