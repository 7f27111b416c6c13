package web

import (
	"slices"

	"entente.example/internal/access"
	"entente.example/internal/account"
	"entente.example/internal/fault"
	"entente.example/internal/store"
)

// userView is the administrators' page of one user.
type userView struct {
	User       account.User
	Groups     []account.Group
	Roles      []access.Role
	Sessions   []account.Session
	Passkeys   []account.Passkey
	Tokens     []account.Token
	Identities []account.Identity
	Problem    string
}

// Title heads the page.
func (v userView) Title() string { return v.User.Name }

func (v userView) problem(p string) view { v.Problem = p; return v }

// In says whether the user is in a group.
func (v userView) In(group string) bool { return slices.Contains(v.User.Groups, group) }

func (s *site) user(q *query) (answer, error) {
	v, err := s.userOf(q)
	if err != nil {
		return answer{}, err
	}
	return answer{template: "user", view: v}, nil
}

func (s *site) userOf(q *query) (v userView, err error) {
	if _, err = administrator(q.Request); err != nil {
		return v, err
	}
	ctx := q.Context()
	if v.User, err = s.door.Store.User(ctx, q.id); err != nil {
		return v, err
	}
	v.Roles = access.Roles()
	for _, read := range []func() error{
		func() (err error) { v.Groups, err = s.door.Store.Groups(ctx); return err },
		func() (err error) { v.Sessions, err = s.door.Store.Sessions(ctx, q.id); return err },
		func() (err error) { v.Passkeys, err = s.door.Store.Passkeys(ctx, q.id); return err },
		func() (err error) { v.Tokens, err = s.door.Store.Tokens(ctx, q.id); return err },
		func() (err error) { v.Identities, err = s.door.Store.Identities(ctx, q.id); return err },
	} {
		if err := read(); err != nil {
			return v, err
		}
	}
	return v, nil
}

// userPosted changes a user's role, groups and name, and whether they are blocked, which ends their sessions.
func (s *site) userPosted(q *query) (answer, error) {
	v, err := s.userOf(q)
	if err != nil {
		return answer{}, err
	}
	a := answer{template: "user", view: v, to: "/users/" + q.id}
	if err := q.ParseForm(); err != nil {
		return a, fault.Wrap(fault.Invalid, "read", "the form", err)
	}
	u := v.User
	u.FullName, u.Role, u.Groups, u.Blocked = q.PostFormValue("full_name"), access.Role(q.PostFormValue("role")), q.PostForm["group"], q.PostFormValue("blocked") != ""
	if err := s.door.Store.ChangeUser(q.Context(), u, q.PostFormValue("reason")); err != nil || !u.Blocked {
		return a, err
	}
	return a, s.door.Store.RevokeSessions(q.Context(), u.Name, store.Which{})
}

// userKeysPosted changes what a user signs in with.
func (s *site) userKeysPosted(q *query) (answer, error) {
	v, err := s.userOf(q)
	if err != nil {
		return answer{}, err
	}
	return answer{template: "user", view: v, to: "/users/" + q.id}, s.changeKeys(q, v.User.Name)
}

func (s *site) changeKeys(q *query, name string) error {
	ctx, value := q.Context(), q.PostFormValue("value")
	switch q.PostFormValue("do") {
	case "password":
		if err := s.door.Recently(q.Request); err != nil {
			return err
		}
		if err := s.door.GivePassword(ctx, name, value); err != nil {
			return err
		}
		return s.door.Store.RevokeSessions(ctx, name, store.Which{})
	case "no-password":
		return s.door.Store.RemovePassword(ctx, name)
	case "sessions":
		return s.door.Store.RevokeSessions(ctx, name, store.Which{})
	case "passkey":
		return s.door.Store.RemovePasskey(ctx, name, value)
	case "token":
		return s.door.Store.RevokeToken(ctx, name, value)
	case "identity":
		if err := s.door.Recently(q.Request); err != nil {
			return err
		}
		i, err := account.NewIdentity(name, value)
		if err != nil {
			return err
		}
		return s.door.Store.AddIdentity(ctx, i)
	case "no-identity":
		return s.door.Store.RemoveIdentity(ctx, account.Identity{Subject: value, User: name})
	}
	return fault.New(fault.Invalid, "the form does not say what to do")
}
