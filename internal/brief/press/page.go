package press

import (
	"bytes"
	htmltemplate "html/template"
	"strings"
	texttemplate "text/template"

	"entente.example/internal/brief"
	"entente.example/internal/fault"
)

// view is what templates see: the paper, and where its notes lead.
type view struct {
	brief.Paper
	Site string
}

// Link is the address that a note opens.
func (v view) Link(number int) string { return v.Site + v.Notes[number-1].Path }

// page fills an html/template.
func page(p brief.Paper, o Options) ([]byte, error) {
	t, err := htmltemplate.New("brief").Parse(string(o.Template))
	if err != nil {
		return nil, fault.Wrap(fault.Invalid, "read", "the template", err)
	}
	var b bytes.Buffer
	if err := t.Execute(&b, view{p, o.Site}); err != nil {
		return nil, fault.Wrap(fault.Invalid, "fill", "the template", err)
	}
	return b.Bytes(), nil
}

// markdown fills a text/template, with what Markdown would take for its own marks escaped by md.
func markdown(p brief.Paper, o Options) ([]byte, error) {
	t, err := texttemplate.New("brief").Funcs(texttemplate.FuncMap{"md": escape}).Parse(string(o.Template))
	if err != nil {
		return nil, fault.Wrap(fault.Invalid, "read", "the template", err)
	}
	var b bytes.Buffer
	if err := t.Execute(&b, view{p, o.Site}); err != nil {
		return nil, fault.Wrap(fault.Invalid, "fill", "the template", err)
	}
	return b.Bytes(), nil
}

// marks are characters that mean something in Markdown (CommonMark) inside a line.
var marks = strings.NewReplacer(`\`, `\\`, "*", `\*`, "_", `\_`, "`", "\\`", "[", `\[`, "]", `\]`, "<", `\<`, "&", `\&`, "\n", " ")

func escape(s string) string { return marks.Replace(s) }
