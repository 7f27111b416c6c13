package web

import (
	"net/http"
	"strconv"

	"entente.example/internal/fault"
	"entente.example/internal/record"
)

// originalRoute is where a document's bytes are, exactly as they came.
const originalRoute = "/documents/{id}/original"

// original sends the bytes as a download, never as a page: whatever they hold, no browser runs it.
func (s *site) original(w http.ResponseWriter, r *http.Request) {
	id := record.DocumentID(r.PathValue("id"))
	doc, err := s.store.Document(r.Context(), id)
	if err != nil {
		s.fail(w, r, err)
		return
	}
	body, err := s.store.Original(r.Context(), doc.ID)
	if err != nil {
		s.fail(w, r, err)
		return
	}
	if len(body) == 0 {
		s.fail(w, r, fault.New(fault.NotFound, "the original of %s was not kept", doc.ID))
		return
	}
	h := w.Header()
	h.Set("Content-Type", "application/octet-stream")
	h.Set("Content-Disposition", `attachment; filename="`+originalName(doc)+`"`)
	h.Set("Content-Security-Policy", "default-src 'none'; sandbox")
	h.Set("Cache-Control", "private, max-age=86400, immutable")
	h.Set("ETag", `"`+string(doc.ID)+`"`)
	if matches(r.Header.Get("If-None-Match"), `"`+string(doc.ID)+`"`) {
		w.WriteHeader(http.StatusNotModified)
		return
	}
	h.Set("Content-Length", strconv.Itoa(len(body)))
	_, _ = w.Write(body)
}

// originalName is a file name of the date and the first digits of the document's number.
func originalName(d record.Document) string {
	ending := map[string]string{"text/html": ".html", "text/markdown": ".md", "text/plain": ".txt"}[d.MediaType]
	name := string(d.ID[:min(12, len(d.ID))])
	if d.Date != "" {
		name = string(d.Date) + "-" + name
	}
	return name + ending
}
