package press

import (
	"encoding/xml"
	"fmt"
	"strings"

	"entente.example/internal/brief"
)

// docxWriter writes paragraphs, and gathers the addresses that they lead to.
type docxWriter struct {
	body, links strings.Builder
	view        view
	linked      map[string]string // address to relationship
}

// write gives the paragraphs of a paper and the relationships of its links.
func write(p brief.Paper, site string) (body, links string) {
	w := &docxWriter{view: view{p, site}, linked: map[string]string{}}
	w.paragraph("Title", run("", p.Title))
	w.paragraph("Subtitle", run("", p.Subtitle))
	for _, n := range p.Notices {
		w.paragraph("BriefNotice", run("", n))
	}
	for _, part := range p.Parts {
		w.part(part)
	}
	w.paragraph("Heading1", run("", p.NotesHeading))
	for _, n := range p.Notes {
		w.paragraph("BriefNote", run("", fmt.Sprintf("%d", n.Number)), "<w:r><w:tab/></w:r>", w.link("Hyperlink", w.view.Link(n.Number), n.Title), run("", ". "+strings.Trim(n.Detail+", "+n.Place, ", ")))
	}
	w.paragraph("Heading1", run("", p.Made.Heading))
	for _, line := range p.Made.Lines {
		w.paragraph("BriefNote", run("", line))
	}
	for _, d := range p.Made.Documents {
		w.paragraph("BriefNote", run("", d.Line))
	}
	return w.body.String(), w.links.String()
}

func (w *docxWriter) part(p brief.Part) {
	w.paragraph("Heading1", run("", p.Title))
	for _, g := range p.Groups {
		if g.Title != "" {
			w.paragraph("Heading2", run("", g.Title))
		}
		for _, i := range g.Items {
			w.item(i)
		}
	}
}

// item is a paragraph: its label on a line of its own, then its sentences, each with its notes.
func (w *docxWriter) item(i brief.Item) {
	var runs []string
	if i.Label != "" {
		runs = append(runs, run("BriefLabel", i.Label), "<w:r><w:br/></w:r>")
	}
	for at, s := range i.Sentences {
		if at > 0 {
			runs = append(runs, run("", " "))
		}
		runs = append(runs, run("", s.Text))
		for n, number := range s.Notes {
			if n > 0 {
				runs = append(runs, run("BriefCitation", " "))
			}
			runs = append(runs, w.link("BriefCitation", w.view.Link(number), fmt.Sprint(number)))
		}
	}
	w.paragraph("BriefItem", runs...)
}

func (w *docxWriter) paragraph(style string, runs ...string) {
	fmt.Fprintf(&w.body, `<w:p><w:pPr><w:pStyle w:val="%s"/></w:pPr>%s</w:p>`, style, strings.Join(runs, ""))
}

// link leads to an address; each address has one relationship.
func (w *docxWriter) link(style, address, text string) string {
	id := w.linked[address]
	if id == "" {
		id = fmt.Sprintf("brief%d", len(w.linked)+1)
		w.linked[address] = id
		fmt.Fprintf(&w.links, `<Relationship Id="%s" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="%s" TargetMode="External"/>`, id, escaped(address))
	}
	return fmt.Sprintf(`<w:hyperlink r:id="%s">%s</w:hyperlink>`, id, run(style, text))
}

// run is text in one style of characters.
func run(style, text string) string {
	properties := ""
	if style != "" {
		properties = fmt.Sprintf(`<w:rPr><w:rStyle w:val="%s"/></w:rPr>`, style)
	}
	return `<w:r>` + properties + `<w:t xml:space="preserve">` + escaped(text) + `</w:t></w:r>`
}

// escaped is text inside XML; characters that XML cannot hold become U+FFFD.
func escaped(s string) string {
	var b strings.Builder
	_ = xml.EscapeText(&b, []byte(s)) // a builder takes everything
	return b.String()
}
