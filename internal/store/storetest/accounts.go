package storetest

import (
	"context"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"entente.example/internal/access"
	"entente.example/internal/account"
	"entente.example/internal/fault"
	"entente.example/internal/ledger"
	"entente.example/internal/store"
)

// The people of the fixture, who do not exist.
func root() account.User { return account.User{Name: "root", Role: access.Administrator} }
func ada() account.User {
	return account.User{Name: "ada", FullName: "Ada Brandsdóttir", Role: access.Reader, Groups: []string{"asia", "press"}}
}

// as is the context of a user at work.
func as(ctx context.Context, u account.User) context.Context {
	return access.With(ctx, u.Viewer(time.Now))
}

// people fills a store with the people of the fixture.
func people(t *testing.T, s store.Store) {
	t.Helper()
	ctx := Context(t)
	for _, g := range []string{"press", "asia"} {
		if err := s.AddGroup(ctx, account.Group{Name: g}); err != nil {
			t.Fatal(err)
		}
	}
	for _, u := range []account.User{root(), ada()} {
		if err := s.AddUser(ctx, u, "as agreed"); err != nil {
			t.Fatal(err)
		}
	}
}

// wants holds an error to a kind.
func wants(t *testing.T, what string, err error, kind fault.Kind) {
	t.Helper()
	if fault.KindOf(err) != kind || err == nil {
		t.Errorf("%s: %v, want %s", what, err, kind)
	}
}

func testUsers(t *testing.T, s suite) {
	ctx := Context(t)
	if there, err := s.Administered(ctx); err != nil || there {
		t.Errorf("a new record is administered: %v, %v", there, err)
	}
	people(t, s.Store)
	list, err := s.Users(ctx)
	if diff := cmp.Diff([]account.User{ada(), root()}, list); err != nil || diff != "" {
		t.Errorf("%v %s", err, diff)
	}
	wants(t, "a name twice", s.AddUser(ctx, ada(), ""), fault.Conflict)
	wants(t, "a bad name", s.AddUser(ctx, account.User{Name: "Ada L", Role: access.Reader}, ""), fault.Invalid)
	wants(t, "an unknown role", s.AddUser(ctx, account.User{Name: "eve", Role: "king"}, ""), fault.Invalid)
	wants(t, "an unknown group", s.AddUser(ctx, account.User{Name: "eve", Role: access.Reader, Groups: []string{"oceans"}}, ""), fault.NotFound)
	wants(t, "nobody changed", s.ChangeUser(ctx, account.User{Name: "eve", Role: access.Reader}, ""), fault.NotFound)
	changed := ada()
	changed.Role, changed.Groups, changed.Blocked = access.Reviewer, []string{"press"}, true
	if err := s.ChangeUser(ctx, changed, "left"); err != nil {
		t.Fatal(err)
	}
	if got, err := s.User(ctx, "ada"); err != nil || !cmp.Equal(got, changed) {
		t.Errorf("%+v, %v", got, err)
	}
	entries, _, err := s.Entries(ctx, store.EntryFilter{Subject: "user:ada"})
	if err != nil || len(entries) != 2 || entries[0].Action != ledger.UserChanged || entries[0].Reason != "left" || len(entries[0].Before) == 0 {
		t.Errorf("%v, %v", entries, err)
	}
	for name, change := range map[string]func(*account.User){"blocked": func(u *account.User) { u.Blocked = true },
		"made a reader": func(u *account.User) { u.Role = access.Reader }} {
		last := root()
		change(&last)
		wants(t, "the last administrator "+name, s.ChangeUser(ctx, last, ""), fault.Conflict)
	}
	if there, err := s.Administered(ctx); err != nil || !there {
		t.Errorf("the last administrator is lost: %v", err)
	}
	if _, err := s.User(ctx, "\x00'; DROP TABLE account"); fault.KindOf(err) != fault.NotFound {
		t.Errorf("a strange name: %v", err)
	}
}

func testGroups(t *testing.T, s suite) {
	ctx := Context(t)
	people(t, s.Store)
	wants(t, "a group twice", s.AddGroup(ctx, account.Group{Name: "asia"}), fault.Conflict)
	wants(t, "a group with members", s.RemoveGroup(ctx, "asia"), fault.Conflict)
	wants(t, "no group", s.RemoveGroup(ctx, "oceans"), fault.NotFound)
	u := ada()
	u.Groups = []string{"press"}
	if err := s.ChangeUser(ctx, u, ""); err != nil {
		t.Fatal(err)
	}
	if err := s.RemoveGroup(ctx, "asia"); err != nil {
		t.Fatal(err)
	}
	if list, err := s.Groups(ctx); err != nil || !cmp.Equal(list, []account.Group{{Name: "press"}}) {
		t.Errorf("%v, %v", list, err)
	}
	head, _ := s.Head(ctx)
	for _, on := range []bool{true, true, false} {
		if err := s.SetAnonymousReading(ctx, on); err != nil {
			t.Fatal(err)
		}
		if got, err := s.AnonymousReading(ctx); err != nil || got != on {
			t.Errorf("set %v, got %v, %v", on, got, err)
		}
	}
	if now, _ := s.Head(ctx); now.Number != head.Number+2 {
		t.Errorf("%d entries for two changes", now.Number-head.Number)
	}
}

// stepPeople changes people in a way that is drawn.
func stepPeople(rt *rapid.T, ctx context.Context, s store.Store) error {
	group := rapid.SampledFrom([]string{"asia", "oceans", "press"})
	u := account.User{Name: rapid.SampledFrom([]string{"ada", "eve", "root"}).Draw(rt, "name"), Role: rapid.SampledFrom(access.Roles()).Draw(rt, "role"),
		Groups: rapid.SliceOfNDistinct(group, 0, 2, rapid.ID).Draw(rt, "groups"), Blocked: rapid.Bool().Draw(rt, "blocked")}
	switch rapid.SampledFrom([]string{"user", "change", "group", "remove", "set", "key", "door"}).Draw(rt, "people") {
	case "user":
		return s.AddUser(ctx, u, "")
	case "change":
		return s.ChangeUser(ctx, u, "drawn")
	case "group":
		return s.AddGroup(ctx, account.Group{Name: group.Draw(rt, "group")})
	case "remove":
		return s.RemoveGroup(ctx, group.Draw(rt, "group"))
	case "set":
		return s.SetAnonymousReading(ctx, rapid.Bool().Draw(rt, "on"))
	case "key":
		return s.SetPassword(ctx, u.Name, account.Stranger)
	}
	return s.Witness(ctx, ledger.SignInRefused, "", ledger.Refusals{Count: 3})
}
