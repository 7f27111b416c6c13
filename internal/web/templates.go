package web

import (
	"fmt"
	"html/template"
	"io"
	"io/fs"
	"net/http"
	"path"
	"strings"

	"entente.example/internal/record"
)

// templates are the pages' templates by name, each with the layout around it.
type templates map[string]*template.Template

// shared are the templates that all pages may use.
const shared = "templates/shared/*.html"

func loadTemplates(s *site) templates {
	base := template.Must(template.New("layout").Funcs(s.functions()).ParseFS(files, shared))
	names, err := fs.Glob(files, "templates/*.html")
	if err != nil {
		panic(err)
	}
	all := templates{}
	for _, name := range names {
		t := template.Must(template.Must(base.Clone()).ParseFS(files, name))
		all[strings.TrimSuffix(path.Base(name), ".html")] = t
	}
	return all
}

func (t templates) execute(w io.Writer, name string, f frame) error {
	page, ok := t[name]
	if !ok {
		return fmt.Errorf("no template %q", name)
	}
	return page.ExecuteTemplate(w, "layout", f)
}

// frame is what the layout needs around a view.
type frame struct {
	View    view
	Areas   []area
	Text    string // in the search box
	JSON    string // the page's twin
	Version string
	Guest   guest
	Day     record.Date // at whose end the record is shown; empty for as it is
	Now     string      // the page as the record is
}

func (s *site) frame(p page, q *query, v view) frame {
	reviews := s.day == "" && mayReview(q.Context()) == nil
	f := frame{View: v, Areas: s.navigation(p.section(), reviews), Version: s.version, Guest: guestOf(q.Request),
		Day: s.day, Now: "/"}
	if q.values == nil || q.Method == http.MethodPost {
		return f
	}
	if p.template == "search" {
		f.Text = q.values.Get("q")
	}
	twin := q.path()
	if twin == "/" {
		twin = "/index"
	}
	f.Now = q.with(dayParameter, "")
	f.JSON = strings.Replace(q.with(), q.path(), twin+string(asJSON), 1)
	return f
}
