package web

import (
	"context"
	"crypto/rand"
	"slices"
	"strconv"
	"time"

	"entente.example/internal/account"
	"entente.example/internal/door"
	"entente.example/internal/fault"
	"entente.example/internal/record"
	"entente.example/internal/store"
)

// accountView is somebody's own page: what they sign in with, and where they are signed in.
type accountView struct {
	User        account.User
	HasPassword bool
	Sessions    []account.Session
	This        string // the id of the session in use
	Passkeys    []account.Passkey
	Tokens      []account.Token
	Key         string // of the token just made, shown once
	Feed        string // address of the feeds of the subscription just made, shown once
	Follows     []account.Subscription
	Frameworks  []record.Framework
	Now         time.Time
	Problem     string
	door.Offers
}

// Title heads the page.
func (accountView) Title() string { return "Your account" }

// FrameworkTitle is the title of a framework, its id where it is in the book no more.
func (v accountView) FrameworkTitle(id record.FrameworkID) string {
	if i := slices.IndexFunc(v.Frameworks, func(f record.Framework) bool { return f.ID == id }); i >= 0 {
		return v.Frameworks[i].Title
	}
	return string(id)
}

func (v accountView) problem(p string) view { v.Problem = p; return v }

func (s *site) account(q *query) (answer, error) {
	v, err := s.accountOf(q)
	if err != nil {
		return answer{}, err
	}
	return answer{template: "account", view: v}, nil
}

func (s *site) accountOf(q *query) (v accountView, err error) {
	if v.User, err = signedIn(q.Request); err != nil {
		return v, err
	}
	ctx, name := q.Context(), v.User.Name
	v.Now, v.This, v.Offers = s.now(), s.door.SessionID(q.Request), s.door.Offers(q.Request)
	if v.Sessions, err = s.door.Store.Sessions(ctx, name); err != nil {
		return v, err
	}
	if v.Passkeys, err = s.door.Store.Passkeys(ctx, name); err != nil {
		return v, err
	}
	if v.Tokens, err = s.door.Store.Tokens(ctx, name); err != nil {
		return v, err
	}
	if v.Follows, err = s.door.Store.Subscriptions(ctx, name); err != nil {
		return v, err
	}
	book, err := s.store.Book(ctx)
	if err != nil {
		return v, err
	}
	v.Frameworks = book.Frameworks
	_, err = s.door.Store.Password(ctx, name)
	v.HasPassword = err == nil
	if fault.KindOf(err) == fault.NotFound {
		err = nil
	}
	return v, err
}

// own does something to what is the signed-in user's, and shows their page: anew
// where it was done, with the problem where it was not.
func (s *site) own(q *query, do func(account.User) error) (answer, error) {
	v, err := s.accountOf(q)
	if err != nil {
		return answer{}, err
	}
	return answer{template: "account", view: v, to: "/account"}, do(v.User)
}

func (s *site) passwordPosted(q *query) (answer, error) {
	return s.own(q, func(account.User) error {
		if q.PostFormValue("fresh") != q.PostFormValue("again") {
			return fault.New(fault.Invalid, "the new password was not typed alike twice")
		}
		return s.door.ChangePassword(q.Request, q.PostFormValue("old"), q.PostFormValue("fresh"))
	})
}

func (s *site) sessionsPosted(q *query) (answer, error) {
	return s.own(q, func(u account.User) error {
		which := store.Which{Only: q.PostFormValue("session")}
		if which.Only == "" {
			which.Keep = s.door.SessionID(q.Request)
		}
		return s.door.Store.RevokeSessions(q.Context(), u.Name, which)
	})
}

func (s *site) passkeysPosted(q *query) (answer, error) {
	return s.own(q, func(u account.User) error {
		return s.door.Store.RemovePasskey(q.Context(), u.Name, q.PostFormValue("remove"))
	})
}

// tokensPosted makes a token, whose key is shown on the page that answers, or takes one back.
func (s *site) tokensPosted(q *query) (answer, error) {
	return s.keyed(q, "revoke", s.door.Store.RevokeToken, s.makeToken, func(v *accountView, key string) { v.Key = key })
}

// keyed ends what has a key, where the form's field names one, or begins another and shows its key, this once, on the account's page.
func (s *site) keyed(q *query, field string, end func(ctx context.Context, user, id string) error, begin func(*query, account.User) (string, error), show func(*accountView, string)) (answer, error) {
	key := ""
	a, err := s.own(q, func(u account.User) (err error) {
		if id := q.PostFormValue(field); id != "" {
			return end(q.Context(), u.Name, id)
		}
		key, err = begin(q, u)
		return err
	})
	if err != nil || key == "" {
		return a, err
	}
	v, err := s.accountOf(q)
	if err != nil {
		return answer{}, err
	}
	show(&v, key)
	return answer{template: "account", view: v}, nil
}

func (s *site) makeToken(q *query, u account.User) (string, error) {
	if err := s.door.Recently(q.Request); err != nil {
		return "", err
	}
	days, err := strconv.Atoi(q.PostFormValue("days"))
	if err != nil {
		return "", fault.New(fault.Invalid, "%q is no number of days", q.PostFormValue("days"))
	}
	now := s.now().UTC().Truncate(time.Microsecond)
	t, key, err := account.NewToken(rand.Reader, account.Token{User: u.Name, Label: q.PostFormValue("label"), Scope: account.Scope(q.PostFormValue("scope")),
		Made: now, Expires: now.AddDate(0, 0, days)})
	if err != nil {
		return "", err
	}
	return key, s.door.Store.MakeToken(q.Context(), t, account.Digest(key))
}
