package web

import (
	"errors"
	"net/http"
	"net/url"
	"strings"

	"entente.example/internal/door"
	"entente.example/internal/fault"
)

// submits are the routes by which people come in and keep what is theirs. Their
// pages are no part of the record, so they have no twins.
func (s *site) submits() map[string]submit {
	return map[string]submit{
		"GET /sign-in": s.signIn, "POST /sign-in": s.signInPosted, "POST /sign-out": s.signOut,
		"GET /sign-in/openid": s.openIDBegun, "GET " + door.BackPath: s.openIDBack,
		"GET /setup": s.setup, "POST /setup": s.setupPosted,
		"GET /account": s.account, "POST /account/password": s.passwordPosted, "POST /account/sessions": s.sessionsPosted,
		"POST /account/passkeys": s.passkeysPosted, "POST /account/tokens": s.tokensPosted, "POST /account/subscriptions": s.subscriptionsPosted,
		"GET /users": s.users, "POST /users": s.userAdded, "POST /users/groups": s.groupsPosted, "POST /users/reading": s.readingPosted,
		"GET /users/{id}": s.user, "POST /users/{id}": s.userPosted, "POST /users/{id}/keys": s.userKeysPosted,
	}
}

// exchanges are the routes by which a page's script talks with a device.
func (s *site) exchanges() map[string]exchange {
	return map[string]exchange{
		"POST /sign-in/passkey/begin": s.passkeyAsked, "POST /sign-in/passkey/finish": s.passkeyAnswered,
		"POST /account/passkeys/begin": s.passkeyBegun, "POST /account/passkeys/finish": s.passkeyMade,
	}
}

// maxEntry bounds what a form or a device may send, in bytes.
const maxEntry = 64 << 10

// answer is what a form is answered with: a view by its template, or another address to go to.
type answer struct {
	template string
	view     view
	to       string
}

// submit answers a request of somebody at a form. An error together with a view is
// what is wrong with what was sent: the form is shown again, with the error in it.
type submit func(*query) (answer, error)

// problematic is a view that can say what is wrong with what was sent.
type problematic interface{ problem(string) view }

// submit makes a handler of a form.
func (s *site) submit(handle submit) http.Handler { return s.submitUpTo(maxEntry, handle) }

// submitUpTo makes a handler of a form that may send so many bytes.
func (s *site) submitUpTo(most int64, handle submit) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		r.Body = http.MaxBytesReader(w, r.Body, most)
		q, err := newQuery(r)
		var a answer
		if err == nil {
			a, err = handle(q)
		}
		w.Header().Set("Cache-Control", "no-store")
		v, again := a.view.(problematic)
		switch {
		case err == nil && a.to != "":
			http.Redirect(w, r, a.to, http.StatusSeeOther)
		case err == nil:
			s.showForm(w, q, http.StatusOK, a)
		case again && fault.KindOf(err) != fault.Internal:
			a.view = v.problem(fault.Message(err))
			s.showForm(w, q, fault.KindOf(err).HTTPStatus(), a)
		default:
			s.turnAway(w, r, err)
		}
	})
}

// turnAway answers a request that is not let in: with the page to sign in where a
// person would go there, with a failure otherwise.
func (s *site) turnAway(w http.ResponseWriter, r *http.Request, err error) {
	person := r.Method == http.MethodGet && r.Header.Get("Authorization") == "" && !strings.HasSuffix(r.URL.Path, string(asJSON)) && !strings.HasSuffix(r.URL.Path, string(asCSV))
	switch {
	case person && errors.Is(err, door.ErrSetup):
		http.Redirect(w, r, "/setup", http.StatusSeeOther)
	case person && errors.Is(err, door.ErrSignIn):
		http.Redirect(w, r, signInAddress(r.URL.RequestURI()), http.StatusSeeOther)
	default:
		if fault.KindOf(err) == fault.Unknown {
			w.Header().Set("WWW-Authenticate", `Bearer realm="Entente"`)
		}
		s.fail(w, r, err)
	}
}

// signInAddress leads to the page to sign in, and from there on to next.
func signInAddress(next string) string {
	if next = door.Local(next); next == "/" {
		return "/sign-in"
	}
	return "/sign-in?" + url.Values{"next": {next}}.Encode()
}

// exchange answers a script that talks with a device.
type exchange func(*http.Request) (any, error)

// exchange makes a handler of an exchange; its answers are JSON.
func (s *site) exchange(handle exchange) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		r.Body = http.MaxBytesReader(w, r.Body, maxEntry)
		v, err := handle(r)
		status := http.StatusOK
		if err != nil {
			status = fault.KindOf(err).HTTPStatus()
			v = map[string]string{"problem": fault.Message(err)}
		}
		s.showJSON(w, r, status, v)
	})
}
