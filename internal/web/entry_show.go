package web

import (
	"bytes"
	"log/slog"
	"net/http"

	"entente.example/internal/access"
	"entente.example/internal/account"
	"entente.example/internal/door"
)

// showForm writes the page of a form.
func (s *site) showForm(w http.ResponseWriter, q *query, status int, a answer) {
	var b bytes.Buffer
	if err := s.shapes.execute(&b, a.template, s.frame(page{route: q.URL.Path}, &query{Request: q.Request}, a.view)); err != nil {
		s.fail(w, q.Request, err)
		return
	}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.WriteHeader(status)
	_, _ = w.Write(b.Bytes())
}

// showJSON writes the answer to a script.
func (s *site) showJSON(w http.ResponseWriter, r *http.Request, status int, v any) {
	var b bytes.Buffer
	if err := writeJSON(&b, v); err != nil {
		s.log.ErrorContext(r.Context(), "failed", slog.Any("error", err))
		status = http.StatusInternalServerError
	}
	w.Header().Set("Cache-Control", "no-store")
	w.Header().Set("Content-Type", "application/json; charset=utf-8")
	w.WriteHeader(status)
	_, _ = w.Write(b.Bytes())
}

// signedIn is who is signed in with the browser, or the fault that says to sign in.
func signedIn(r *http.Request) (account.User, error) {
	u, ok := door.UserOf(r.Context())
	if !ok {
		return u, door.ErrSignIn
	}
	return u, nil
}

// administrator is who is signed in, if they are one.
func administrator(r *http.Request) (account.User, error) {
	u, err := signedIn(r)
	if err == nil {
		err = access.From(r.Context()).MayOversee()
	}
	return u, err
}

// guest is who is signed in, as the layout shows them.
type guest struct {
	Name       string
	Administer bool
	SignIn     string // where to sign in; empty for who is signed in
}

func guestOf(r *http.Request) guest {
	u, ok := door.UserOf(r.Context())
	if !ok {
		if r.Method != http.MethodGet {
			return guest{SignIn: "/sign-in"}
		}
		return guest{SignIn: signInAddress(r.URL.RequestURI())}
	}
	return guest{Name: u.Name, Administer: u.Administers()}
}
