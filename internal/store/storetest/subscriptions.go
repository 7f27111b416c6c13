package storetest

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"entente.example/internal/access"
	"entente.example/internal/account"
	"entente.example/internal/fault"
)

// testSubscriptions keeps what people want to hear of, beside the record.
func testSubscriptions(t *testing.T, s suite) {
	ctx := Context(t)
	for _, name := range []string{"ada", "ben"} {
		if err := s.AddUser(ctx, account.User{Name: name, Role: access.Reader}, ""); err != nil {
			t.Fatal(err)
		}
	}
	before := Dump(t, s.Store)
	ada, ben := user(t.Context(), "ada", access.Reader), user(t.Context(), "ben", access.Reader)
	one := account.Subscription{ID: "0a1b2c3d", User: "ada", Party: "IS", Mail: "ada@example.org", Leave: "word", Made: day}
	wants(t, "for somebody else", s.Subscribe(ben, one, "digest"), fault.Forbidden)
	wants(t, "by nobody", s.Subscribe(t.Context(), one, "digest"), fault.Forbidden)
	readOnly := access.From(ada)
	readOnly.ReadOnly = true
	wants(t, "by a key for reading", s.Subscribe(access.With(t.Context(), readOnly), one, "digest"), fault.Forbidden)
	bad := one
	bad.Mail = "no address"
	wants(t, "to no address", s.Subscribe(ada, bad, "digest"), fault.Invalid)
	if err := s.Subscribe(ada, one, "digest"); err != nil {
		t.Fatal(err)
	}
	list, err := s.Subscriptions(ada, "ada")
	if diff := cmp.Diff([]account.Subscription{one}, list); err != nil || diff != "" {
		t.Errorf("%v %s", err, diff)
	}
	_, err = s.Subscriptions(ben, "ada")
	wants(t, "those of somebody else", err, fault.Forbidden)
	_, err = s.AllSubscriptions(ada)
	wants(t, "those of all", err, fault.Forbidden)
	if by, err := s.SubscriptionOf(t.Context(), "digest"); err != nil || by != one {
		t.Errorf("by its key: %+v, %v", by, err)
	}
	testReminding(t, s, one.ID)
	wants(t, "ended by another word", s.Leave(t.Context(), one.ID, "another"), fault.NotFound)
	wants(t, "ended by somebody else", s.Unsubscribe(ben, "ada", one.ID), fault.Forbidden)
	if err := s.Unsubscribe(ada, "ada", one.ID); err != nil {
		t.Fatal(err)
	}
	_, err = s.SubscriptionOf(t.Context(), "digest")
	wants(t, "after its end", err, fault.NotFound)
	if diff := cmp.Diff(before, Dump(t, s.Store)); diff != "" {
		t.Errorf("the record changed: %s", diff)
	}
}

// testReminding reminds of occasions: of each the first who asks is told, and anew where it could not be sent.
func testReminding(t *testing.T, s suite, id string) {
	t.Helper()
	ctx := Context(t)
	for _, step := range []struct{ ask, want []string }{{[]string{"a", "b"}, []string{"a", "b"}}, {[]string{"b", "c"}, []string{"c"}}, {[]string{"a", "c"}, nil}} {
		if fresh, err := s.Remind(ctx, id, step.ask); err != nil || !slices.Equal(fresh, step.want) {
			t.Errorf("%v: %v, %v", step.ask, fresh, err)
		}
	}
	if err := s.Unremind(ctx, id, []string{"a"}); err != nil {
		t.Fatal(err)
	}
	if fresh, err := s.Remind(ctx, id, []string{"a", "b"}); err != nil || !slices.Equal(fresh, []string{"a"}) {
		t.Errorf("taken back: %v, %v", fresh, err)
	}
	_, err := s.Remind(user(t.Context(), "ada", access.Reviewer), id, []string{"d"})
	wants(t, "by a reviewer", err, fault.Forbidden)
}
