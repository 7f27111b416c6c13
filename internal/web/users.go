package web

import (
	"entente.example/internal/access"
	"entente.example/internal/account"
)

// usersView is the administrators' page of those who may sign in.
type usersView struct {
	Users     []account.User
	Groups    []account.Group
	Roles     []access.Role
	Anonymous bool // somebody not signed in may read
	Problem   string
}

// Title heads the page.
func (usersView) Title() string { return "Users" }

func (v usersView) problem(p string) view { v.Problem = p; return v }

func (s *site) users(q *query) (answer, error) {
	v, err := s.usersOf(q)
	if err != nil {
		return answer{}, err
	}
	return answer{template: "users", view: v}, nil
}

func (s *site) usersOf(q *query) (v usersView, err error) {
	if _, err = administrator(q.Request); err != nil {
		return v, err
	}
	v.Roles = access.Roles()
	if v.Users, err = s.door.Store.Users(q.Context()); err != nil {
		return v, err
	}
	if v.Groups, err = s.door.Store.Groups(q.Context()); err != nil {
		return v, err
	}
	v.Anonymous, err = s.door.Store.AnonymousReading(q.Context())
	return v, err
}

// administered does something to users or groups and goes on to the page to: theirs again where it was not done.
func (s *site) administered(q *query, to string, do func() error) (answer, error) {
	v, err := s.usersOf(q)
	if err != nil {
		return answer{}, err
	}
	return answer{template: "users", view: v, to: to}, do()
}

// userAdded adds a user, and their first password where one was typed.
func (s *site) userAdded(q *query) (answer, error) {
	u := account.User{Name: q.PostFormValue("name"), FullName: q.PostFormValue("full_name"), Role: access.Role(q.PostFormValue("role"))}
	return s.administered(q, "/users/"+u.Name, func() error {
		password := q.PostFormValue("password")
		if password != "" {
			if err := account.CheckPassword(u.Name, password); err != nil {
				return err
			}
		}
		if err := s.door.Store.AddUser(q.Context(), u, ""); err != nil || password == "" {
			return err
		}
		return s.door.GivePassword(q.Context(), u.Name, password)
	})
}

func (s *site) groupsPosted(q *query) (answer, error) {
	return s.administered(q, "/users", func() error {
		if name := q.PostFormValue("remove"); name != "" {
			return s.door.Store.RemoveGroup(q.Context(), name)
		}
		return s.door.Store.AddGroup(q.Context(), account.Group{Name: q.PostFormValue("name"), About: q.PostFormValue("about")})
	})
}

func (s *site) readingPosted(q *query) (answer, error) {
	return s.administered(q, "/users", func() error {
		return s.door.Store.SetAnonymousReading(q.Context(), q.PostFormValue("anonymous") == "on")
	})
}
