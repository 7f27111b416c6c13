package web

import (
	"net/http"
	"strings"

	"entente.example/internal/brief"
	layouts "entente.example/internal/brief/press"
	"entente.example/internal/fault"
	"entente.example/internal/record"
)

// briefRoute is where a brief is downloaded in a format: brief.docx, brief.pdf …
const briefRoute = "/brief/{file}"

// Printer prints a page to a PDF that bears a day.
type Printer func(r *http.Request, page []byte, day record.Date) ([]byte, error)

// briefPrinted sends a brief as a file.
func (s *site) briefPrinted(w http.ResponseWriter, r *http.Request) {
	format := layouts.Format(strings.TrimPrefix(r.PathValue("file"), "brief."))
	body, err := s.printBrief(r, format)
	if err != nil {
		s.turnAway(w, r, err)
		return
	}
	h := w.Header()
	h.Set("Content-Type", format.MediaType())
	h.Set("Content-Disposition", `attachment; filename="brief.`+string(format)+`"`)
	h.Set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox")
	h.Set("Cache-Control", caching(r))
	s.serveTagged(w, r, body)
}

func (s *site) printBrief(r *http.Request, format layouts.Format) ([]byte, error) {
	q, err := newQuery(r)
	if err != nil {
		return nil, err
	}
	q.format = asHTML
	order, err := s.briefOrder(q)
	if err != nil {
		return nil, err
	}
	if format == layouts.PDF && s.printer == nil {
		return nil, fault.New(fault.Unavailable, "this site prints no PDF, as there is no Chromium beside it; take another format")
	}
	paper, err := s.paper(q, order)
	if err != nil {
		return nil, err
	}
	return s.laidOut(r, paper, format)
}

func (s *site) laidOut(r *http.Request, paper brief.Paper, format layouts.Format) ([]byte, error) {
	printed, err := layouts.Print(paper, format, layouts.Options{Site: s.door.Site(r)})
	if err != nil || format != layouts.PDF {
		return printed, err
	}
	return s.printer(r, printed, paper.Made.Day)
}
