package storetest

import (
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"entente.example/internal/access"
	"entente.example/internal/account"
	"entente.example/internal/fault"
	"entente.example/internal/ledger"
	"entente.example/internal/store"
)

// testKeys keeps every kind of key, on behalf of its owner, and looks for what must not be in the ledger.
func testKeys(t *testing.T, s suite) {
	people(t, s.Store)
	own, other := as(t.Context(), ada()), as(t.Context(), account.User{Name: "eve", Role: access.Reviewer})
	token := account.Token{ID: "0a1b2c3d", User: "ada", Label: "export", Scope: account.Read, Made: day, Expires: day.Add(time.Hour)}
	passkey := account.Passkey{ID: "cGFzcw", User: "ada", Label: "laptop", Credential: []byte(`{"public":"very"}`), Made: day}
	identity := account.Identity{Subject: account.Email("Ada@example.org"), User: "ada"}
	for _, do := range []func() error{
		func() error { return s.SetPassword(own, "ada", "secret-hash") },
		func() error { return s.MakeToken(own, token, "digest-of-token") },
		func() error { return s.AddPasskey(own, passkey) },
		func() error { return s.AddIdentity(own, identity) },
	} {
		if err := do(); err != nil {
			t.Fatal(err)
		}
	}
	wants(t, "a passkey twice", s.AddPasskey(own, passkey), fault.Conflict)
	wants(t, "an identity twice", s.AddIdentity(own, identity), fault.Conflict)
	wants(t, "the password of another", s.SetPassword(other, "ada", "x"), fault.Forbidden)
	wants(t, "the token of another", s.RevokeToken(other, "ada", token.ID), fault.Forbidden)
	wants(t, "the password of nobody", s.SetPassword(Context(t), "eve", "x"), fault.NotFound)
	_, err := s.Passkeys(other, "ada")
	wants(t, "another's list of passkeys", err, fault.Forbidden)
	_, err = s.Tokens(other, "ada")
	wants(t, "another's list of tokens", err, fault.Forbidden)
	readOnly := account.Token{User: "ada", Scope: account.Read, Expires: time.Now().Add(time.Hour)}.Viewer(ada(), time.Now)
	wants(t, "a password by a token", s.SetPassword(access.With(t.Context(), readOnly), "ada", "x"), fault.Forbidden)

	if got, err := s.Token(t.Context(), "digest-of-token"); err != nil || !cmp.Equal(got, token) {
		t.Errorf("%+v, %v", got, err)
	}
	passkey.Used, passkey.Credential = day.Add(time.Minute), []byte(`{"counter":2}`)
	if err := s.UsePasskey(t.Context(), passkey); err != nil {
		t.Fatal(err)
	}
	if got, err := s.Passkey(t.Context(), passkey.ID); err != nil || !cmp.Equal(got, passkey) {
		t.Errorf("%+v, %v", got, err)
	}
	if got, err := s.Identity(t.Context(), "email:ada@example.org"); err != nil || got.User != "ada" {
		t.Errorf("%+v, %v", got, err)
	}
	testKeysApart(t, s)
	for _, do := range []func() error{
		func() error { return s.RemovePassword(own, "ada") },
		func() error { return s.RevokeToken(own, "ada", token.ID) },
		func() error { return s.RemovePasskey(own, "ada", passkey.ID) },
		func() error { return s.RemoveIdentity(own, identity) },
	} {
		if err := do(); err != nil {
			t.Fatal(err)
		}
		wants(t, "removed twice", do(), fault.NotFound)
	}
	_, err = s.Password(t.Context(), "ada")
	wants(t, "a removed password", err, fault.NotFound)
}

// testKeysApart holds that no secret is in the ledger, and that a rebuild leaves secrets alone.
func testKeysApart(t *testing.T, s suite) {
	t.Helper()
	entries, _, err := s.Entries(Context(t), store.EntryFilter{Subject: "user:ada"})
	if err != nil || len(entries) != 5 {
		t.Errorf("%d entries, %v", len(entries), err)
	}
	for _, e := range entries {
		for _, hidden := range []string{"secret-hash", "digest-of-token", "public", "example.org"} {
			if strings.Contains(string(e.After)+string(e.Before)+e.Reason, hidden) {
				t.Errorf("%s tells %s: %s", e.Action, hidden, e.After)
			}
		}
	}
	if _, err := s.Rebuild(Context(t)); err != nil {
		t.Fatal(err)
	}
	if got, err := s.Password(t.Context(), "ada"); err != nil || got != "secret-hash" {
		t.Errorf("a rebuild leaves the password %q, %v", got, err)
	}
}

func testSessions(t *testing.T, s suite) {
	people(t, s.Store)
	own := as(t.Context(), ada())
	session := func(id, user string, seen time.Time) account.Session {
		return account.Session{ID: id, User: user, Data: []byte("{}"), Begun: day, Seen: seen, Expires: day.Add(time.Hour), Agent: "Browser"}
	}
	for i, id := range []string{"aa", "bb", "cc"} {
		if err := s.SaveSession(t.Context(), session(id, "ada", day.Add(time.Duration(i)*time.Minute))); err != nil {
			t.Fatal(err)
		}
	}
	if err := s.SaveSession(t.Context(), session("dd", "root", day)); err != nil {
		t.Fatal(err)
	}
	late := session("aa", "ada", day.Add(5*time.Minute))
	late.Data = []byte(`{"more":1}`)
	if err := s.TouchSession(t.Context(), late); err != nil {
		t.Fatal(err)
	}
	if got, err := s.Session(t.Context(), "aa"); err != nil || !cmp.Equal(got, late) {
		t.Errorf("%+v, %v", got, err)
	}
	ids := func() string {
		list, err := s.Sessions(own, "ada")
		if err != nil {
			t.Error(err)
		}
		all := ""
		for _, s := range list {
			all += s.ID + " "
		}
		return all
	}
	if got := ids(); got != "aa cc bb " {
		t.Errorf("the last used first: %s", got)
	}
	_, err := s.Sessions(own, "root")
	wants(t, "another's sessions", err, fault.Forbidden)
	wants(t, "ending another's sessions", s.RevokeSessions(own, "root", store.Which{}), fault.Forbidden)
	if err := s.RevokeSessions(own, "ada", store.Which{Only: "bb"}); err != nil {
		t.Fatal(err)
	}
	wants(t, "ended twice", s.RevokeSessions(own, "ada", store.Which{Only: "bb"}), fault.NotFound)
	if err := s.RevokeSessions(own, "ada", store.Which{Keep: "cc"}); err != nil || ids() != "cc " {
		t.Errorf("%s, %v", ids(), err)
	}
	if err := s.TouchSession(t.Context(), late); err != nil || ids() != "cc " {
		t.Errorf("a revoked session is back: %s, %v", ids(), err)
	}
	if err := s.SaveSession(t.Context(), session("ee", "root", day.Add(2*time.Hour))); err != nil {
		t.Fatal(err)
	}
	_, err = s.Session(t.Context(), "cc")
	wants(t, "a session that is over", err, fault.NotFound)
}

// testDoor puts what happens at the door into the ledger, and nothing else by that way.
func testDoor(t *testing.T, s suite) {
	people(t, s.Store)
	nobody := access.With(t.Context(), access.Nobody(time.Now))
	if err := s.Witness(nobody, ledger.SignInRefused, "", ledger.Refusals{Count: 7, Since: day}); err != nil {
		t.Fatal(err)
	}
	if err := s.Witness(as(t.Context(), ada()), ledger.SignedIn, "ada", ledger.Key{Kind: "password"}); err != nil {
		t.Fatal(err)
	}
	wants(t, "signed in as another", s.Witness(as(t.Context(), ada()), ledger.SignedIn, "root", nil), fault.Forbidden)
	wants(t, "signed in by nobody", s.Witness(nobody, ledger.SignedIn, "ada", nil), fault.Forbidden)
	wants(t, "another action", s.Witness(Context(t), ledger.UserAdded, "ada", nil), fault.Internal)
	entries, total, err := s.Entries(Context(t), store.EntryFilter{Action: ledger.SignInRefused})
	if err != nil || total != 1 || entries[0].Who != "anonymous" || entries[0].Subject != ledger.NobodyKnown {
		t.Errorf("%v, %v", entries, err)
	}
}
