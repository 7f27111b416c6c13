package web

import (
	"bytes"
	"net/http"
	"slices"
	"strings"

	"entente.example/internal/fault"
	"entente.example/internal/framework"
)

// The addresses of files: a framework in a format, the matrix as a workbook, a framework to be filled in.
const (
	frameworkFileRoute     = "/frameworks/{id}/{format}/{file}"
	frameworkMatrixRoute   = "/frameworks/{id}/matrix.xlsx"
	frameworkTemplateRoute = "/frameworks/template.{end}"
)

// frameworkFiles are the routes by which frameworks are downloaded.
func (s *site) frameworkFiles() map[string]http.HandlerFunc {
	files := map[string]http.HandlerFunc{
		frameworkFileRoute:   s.frameworkFile,
		frameworkMatrixRoute: s.frameworkFile,
	}
	for _, f := range []framework.Format{framework.YAML, framework.CSV, framework.XLSX} {
		files[strings.Replace(frameworkTemplateRoute, "{end}", f.End(), 1)] = func(w http.ResponseWriter, r *http.Request) {
			s.sendFramework(w, r, framework.Template(), f, "template")
		}
	}
	return files
}

// frameworkFile sends a framework as a file, with what became of it as far as the viewer may see it.
func (s *site) frameworkFile(w http.ResponseWriter, r *http.Request) {
	format := framework.Format(r.PathValue("format"))
	if format == "" {
		format = framework.XLSX
	}
	q, err := newQuery(r)
	if err == nil && !slices.Contains(framework.Formats(), format) {
		err = fault.New(fault.NotFound, "there is no format %q", format)
	}
	var f *framed
	if err == nil {
		f, err = s.framed(q, r.PathValue("id"))
	}
	if err != nil {
		s.turnAway(w, r, err)
		return
	}
	tree := f.tree
	tree.Progress = f.board.Progress(tree)
	s.sendFramework(w, r, tree, format, string(tree.Framework.ID))
}

func (s *site) sendFramework(w http.ResponseWriter, r *http.Request, t framework.Tree, format framework.Format, name string) {
	var b bytes.Buffer
	if err := framework.Write(&b, t, format); err != nil {
		s.fail(w, r, err)
		return
	}
	h := w.Header()
	h.Set("Content-Type", format.MediaType())
	h.Set("Content-Disposition", `attachment; filename="`+name+"."+format.End()+`"`)
	h.Set("Cache-Control", caching(r))
	s.serveTagged(w, r, b.Bytes())
}
