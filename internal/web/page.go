package web

import (
	"bytes"
	"encoding/json"
	"errors"
	"net/http"
	"strings"

	"entente.example/internal/access"
)

// page is one kind of page: where it lives, the template that shows it, and
// how its view is made.
type page struct {
	route    string // "/documents/{id}"
	template string // templates/NAME.html
	view     func(*query) (view, error)
}

// view is what a page shows. Its exported fields are the page's JSON twin.
type view interface {
	Title() string
}

// tabular is a view that can be had as CSV.
type tabular interface {
	table() table
}

// routes are the page's own path and, where the last part is fixed, those of
// its twins; otherwise the handler cuts the twin's ending off the last part.
func (p page) routes() []string {
	switch {
	case p.route == "/":
		return []string{"/{$}", "/index.json"}
	case strings.HasSuffix(p.route, "}"):
		return []string{p.route}
	}
	return []string{p.route, p.route + ".json", p.route + ".csv"}
}

// section is the first part of the page's path, which the navigation marks.
func (p page) section() string {
	first, _, _ := strings.Cut(p.route[1:], "/")
	return first
}

func (s *site) page(p page) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		q, err := newQuery(r)
		if err != nil {
			s.fail(w, r, err)
			return
		}
		v, err := p.view(q)
		if err == nil {
			err = q.err
		}
		if to := new(moved); errors.As(err, &to) {
			http.Redirect(w, r, to.to, http.StatusFound) // not for good: what was merged may be parted again
			return
		}
		if err != nil {
			s.turnAway(w, r, err)
			return
		}
		s.show(w, p, q, v)
	}
}

// moved is that a page has another address.
type moved struct{ to string }

func movedTo(to string) error { return &moved{to} }

// Error says where it is.
func (m *moved) Error() string { return "this is at " + m.to }

func (s *site) show(w http.ResponseWriter, p page, q *query, v view) {
	var b bytes.Buffer
	var err error
	kind := "text/html; charset=utf-8"
	switch t, ok := v.(tabular); {
	case q.format == asJSON:
		kind, err = "application/json; charset=utf-8", writeJSON(&b, v)
	case q.format == asCSV && ok:
		kind, err = "text/csv; charset=utf-8", t.table().write(&b)
		w.Header().Set("Content-Disposition", `attachment; filename="`+p.template+`.csv"`)
	case q.format == asCSV:
		s.fail(w, q.Request, errNoTable)
		return
	default:
		err = s.shapes.execute(&b, p.template, s.frame(p, q, v))
		s.keepDay(&b)
	}
	if err != nil {
		s.fail(w, q.Request, err)
		return
	}
	h := w.Header()
	h.Set("Content-Type", kind)
	if h.Get("Cache-Control") == "" {
		h.Set("Cache-Control", caching(q.Request))
	}
	s.serveTagged(w, q.Request, b.Bytes())
}

// caching keeps what somebody sees who is signed in out of caches that others share.
func caching(r *http.Request) string {
	if access.From(r.Context()).Who != "" {
		return "private, no-cache"
	}
	return "no-cache"
}

func writeJSON(b *bytes.Buffer, v any) error {
	e := json.NewEncoder(b)
	e.SetIndent("", "  ")
	e.SetEscapeHTML(false)
	return e.Encode(v)
}
