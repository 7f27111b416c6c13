package web

import (
	"net/http"

	"entente.example/internal/account"
	"entente.example/internal/door"
	"entente.example/internal/fault"
)

// signInView is the form to sign in with.
type signInView struct {
	Name    string // as typed before
	Next    string // where to go on to
	Problem string
	door.Offers
}

// Title heads the page.
func (signInView) Title() string { return "Sign in" }

func (v signInView) problem(p string) view { v.Problem = p; return v }

func (s *site) signIn(q *query) (answer, error) {
	next := door.Local(q.values.Get("next"))
	if _, err := signedIn(q.Request); err == nil {
		return answer{to: next}, nil
	}
	if there, err := s.door.Administered(q.Context()); err != nil || !there {
		return answer{to: "/setup"}, err
	}
	return answer{template: "sign-in", view: signInView{Next: next, Offers: s.door.Offers(q.Request)}}, nil
}

func (s *site) signInPosted(q *query) (answer, error) {
	v := signInView{Name: q.PostFormValue("name"), Next: door.Local(q.PostFormValue("next")), Offers: s.door.Offers(q.Request)}
	a := answer{template: "sign-in", view: v, to: v.Next}
	return a, s.door.SignIn(q.Request, v.Name, q.PostFormValue("password"))
}

func (s *site) signOut(q *query) (answer, error) {
	return answer{to: "/sign-in"}, s.door.SignOut(q.Request)
}

func (s *site) openIDBegun(q *query) (answer, error) {
	to, err := s.door.BeginOpenID(q.Request, q.values.Get("next"))
	return answer{template: "sign-in", view: signInView{Next: door.Local(q.values.Get("next")), Offers: s.door.Offers(q.Request)}, to: to}, err
}

func (s *site) openIDBack(q *query) (answer, error) {
	next, err := s.door.FinishOpenID(q.Request)
	return answer{template: "sign-in", view: signInView{Next: "/", Offers: s.door.Offers(q.Request)}, to: next}, err
}

func (s *site) passkeyAsked(r *http.Request) (any, error) { return s.door.BeginSignIn(r) }
func (s *site) passkeyAnswered(r *http.Request) (any, error) {
	return struct{}{}, s.door.FinishSignIn(r)
}
func (s *site) passkeyBegun(r *http.Request) (any, error) { return s.door.BeginPasskey(r) }

func (s *site) passkeyMade(r *http.Request) (any, error) {
	return struct{}{}, s.door.FinishPasskey(r, r.URL.Query().Get("label"))
}

// setupView is the form with which the first administrator is made.
type setupView struct {
	Secret   string
	Name     string
	FullName string
	Closed   bool // the secret is not there: the form would lead nowhere
	Printed  bool // the terminal shows an address with the secret
	Problem  string
}

// Title heads the page.
func (setupView) Title() string { return "The first administrator" }

func (v setupView) problem(p string) view { v.Problem = p; return v }

func (s *site) setup(q *query) (answer, error) {
	secret := q.values.Get("secret")
	err := s.door.MaySetUp(q.Request, secret)
	if fault.KindOf(err) == fault.Forbidden && secret == "" {
		return answer{template: "setup", view: setupView{Closed: true, Printed: s.door.Setup != ""}}, nil
	}
	if err != nil {
		return answer{}, err
	}
	return answer{template: "setup", view: setupView{Secret: secret}}, nil
}

func (s *site) setupPosted(q *query) (answer, error) {
	v := setupView{Secret: q.PostFormValue("secret"), Name: q.PostFormValue("name"), FullName: q.PostFormValue("full_name")}
	u := account.User{Name: v.Name, FullName: v.FullName}
	return answer{template: "setup", view: v, to: "/account"}, s.door.SetUp(q.Request, v.Secret, u, q.PostFormValue("password"))
}
