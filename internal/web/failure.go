package web

import (
	"bytes"
	"log/slog"
	"net/http"
	"strings"

	"entente.example/internal/fault"
)

var errNoTable = fault.New(fault.NotFound, "this page has no CSV; try .json in its place")

// failureView is the page for what went wrong: what, and what to do.
type failureView struct {
	Status  int    `json:"status"`
	Heading string `json:"title"`
	Detail  string `json:"detail,omitempty"`
	Advice  string `json:"advice"`
}

// Title heads the page.
func (v failureView) Title() string { return v.Heading }

// failures say for each kind of fault what happened and what a reader can do.
func failures(k fault.Kind) (heading, advice string) {
	switch k {
	case fault.NotFound:
		return "There is no such page", "It may have been misspelt, or never added. Search for its words, or start from the lists above."
	case fault.Invalid, fault.TooLarge, fault.Unsupported:
		return "This request cannot be read", "Go back and change what is named here, or open the list without filters."
	case fault.Conflict:
		return "This cannot be shown as asked", "If several documents fit, give more digits of the number; otherwise tell those who run this site."
	case fault.Unknown:
		return "This is for those who are signed in", "Sign in, or send a token that holds."
	case fault.Forbidden:
		return "This is not for you to see or do", "If it should be, ask an administrator for the role or group that it needs."
	case fault.TooSoon:
		return "Too many attempts", "Wait as long as is said here, then try again."
	case fault.Unavailable:
		return "The record is busy", "Wait a moment and load the page again."
	}
	return "Something went wrong here", "The fault is ours and has been logged. Load the page again; if it stays, tell those who run this site when it happened."
}

// fail answers with the page, or its twin, for an error.
func (s *site) fail(w http.ResponseWriter, r *http.Request, err error) {
	if r.Context().Err() != nil && fault.KindOf(err) == fault.Internal {
		err = fault.Wrap(fault.Unavailable, "", "", err)
	}
	kind := fault.KindOf(err)
	heading, advice := failures(kind)
	v := failureView{Status: kind.HTTPStatus(), Heading: heading, Advice: advice}
	if v.Status >= http.StatusInternalServerError {
		s.log.ErrorContext(r.Context(), "failed", slog.String("path", r.URL.Path), slog.Any("error", err))
	}
	if kind != fault.Internal {
		v.Detail = fault.Message(err)
	}
	s.showFailure(w, r, v)
}

func (s *site) showFailure(w http.ResponseWriter, r *http.Request, v failureView) {
	var b bytes.Buffer
	h := w.Header()
	h.Del("Content-Disposition")
	h.Set("Cache-Control", "no-store")
	h.Set("Content-Type", "text/html; charset=utf-8")
	q := &query{Request: r}
	if strings.HasSuffix(r.URL.Path, string(asJSON)) {
		h.Set("Content-Type", "application/json; charset=utf-8")
		_ = writeJSON(&b, v)
	} else if err := s.shapes.execute(&b, "failure", s.frame(page{route: "/"}, q, v)); err != nil {
		s.log.ErrorContext(r.Context(), "failed", slog.Any("error", err))
	}
	s.keepDay(&b)
	w.WriteHeader(v.Status)
	_, _ = w.Write(b.Bytes())
}

// elsewhere answers what no page does: any method but reading is not allowed,
// any other path is not found.
func (s *site) elsewhere(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		w.Header().Set("Allow", "GET, HEAD")
		s.showFailure(w, r, failureView{Status: http.StatusMethodNotAllowed, Heading: "Nothing can be sent to this address",
			Advice: "Documents are added with the command “entente add”."})
		return
	}
	s.fail(w, r, fault.New(fault.NotFound, "nothing is at %s", r.URL.Path))
}
