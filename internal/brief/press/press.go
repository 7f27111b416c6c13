// Package press lays a brief out: as a page, as Markdown, as a Word document.
//
// In: a brief.Paper, a template, and the address of the site that its notes
// lead to. Out: bytes, the same for the same paper. It asks no database and decides no sentence.
package press

import (
	"embed"
	"io/fs"
	"slices"
	"strings"

	"entente.example/internal/brief"
	"entente.example/internal/fault"
)

// Format is the form of a laid out paper.
type Format string

// The formats. PDF is a page, printed by package chromium.
const (
	HTML     Format = "html"
	Markdown Format = "md"
	DOCX     Format = "docx"
	PDF      Format = "pdf"
)

// Formats lists every format once.
func Formats() []Format { return []Format{HTML, DOCX, PDF, Markdown} }

// MediaType is what a server says the bytes are.
func (f Format) MediaType() string {
	switch f {
	case Markdown:
		return "text/markdown; charset=utf-8"
	case DOCX:
		return "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
	case PDF:
		return "application/pdf"
	}
	return "text/html; charset=utf-8"
}

//go:embed all:templates
var builtIn embed.FS

// Options say how a paper is laid out.
type Options struct {
	// Site is the address before the paths of notes, without a slash at its end; empty for links inside one site.
	Site string
	// Template takes the place of the built-in one; nil for that.
	Template []byte
}

// Template is the built-in template of a format, for an institution to change.
func Template(f Format) ([]byte, error) {
	if f == DOCX {
		return builtInDOCX()
	}
	return fs.ReadFile(builtIn, "templates/"+string(f.source())+".tmpl")
}

// source is the format that a format is made from.
func (f Format) source() Format {
	if f == PDF {
		return HTML
	}
	return f
}

// Print lays a paper out; a PDF as the page that is printed to one.
func Print(p brief.Paper, f Format, o Options) ([]byte, error) {
	if !slices.Contains(Formats(), f) {
		return nil, fault.New(fault.Invalid, "%q is no format; try html, docx, pdf or md", string(f))
	}
	if o.Template == nil {
		t, err := Template(f)
		if err != nil {
			return nil, fault.Wrap(fault.Internal, "read", "the template", err)
		}
		o.Template = t
	}
	o.Site = strings.TrimRight(o.Site, "/")
	switch f {
	case Markdown:
		return markdown(p, o)
	case DOCX:
		return docx(p, o)
	}
	return page(p, o)
}
