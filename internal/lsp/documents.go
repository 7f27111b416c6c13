package lsp

import (
	"context"
	"net/url"
	"path"
	"runtime"
	"strings"

	"entente.example/internal/check/draft"
)

// open is a draft that is open in the editor.
type open struct {
	uri      string
	language string
	version  int
	places        // of its text as it is now
	changed  bool // since it was checked
	result   *draft.Result
	checked  places // of the text that result is of
}

// path is where the draft is kept, or, of one that is in no file yet, a name
// with the ending of its language.
func (d *open) path() string {
	u, err := url.Parse(d.uri)
	if err != nil || u.Scheme != "file" {
		return "draft" + ending(d.language, d.uri)
	}
	p := u.Path
	if runtime.GOOS == "windows" {
		p = strings.TrimPrefix(p, "/")
	}
	if path.Ext(p) == "" {
		p += ending(d.language, "")
	}
	return p
}

// ending is how files of a language end; of one that is not known, that of the address.
func ending(language, address string) string {
	switch language {
	case "markdown":
		return ".md"
	case "html":
		return ".html"
	}
	if e := path.Ext(address); e != "" {
		return e
	}
	return ".txt"
}

// opened takes in a draft and checks it at once.
func (s *server) opened(ctx context.Context, p openParams) error {
	d := &open{uri: p.Document.URI, language: p.Document.Language, version: p.Document.Version, places: newPlaces(p.Document.Text)}
	s.drafts[d.uri] = d
	return s.check(ctx, d)
}

// changed takes in what the writer changed; the draft is checked when the writer rests.
func (s *server) changed(p changeParams) {
	d := s.drafts[p.Document.URI]
	if d == nil {
		return
	}
	for _, c := range p.Changes {
		text := c.Text
		if c.Range != nil {
			from := d.byteAt(c.Range.Start)
			to := max(from, d.byteAt(c.Range.End))
			text = d.text[:from] + c.Text + d.text[to:]
		}
		d.places = newPlaces(text)
	}
	d.version, d.changed = p.Document.Version, true
	s.resting.Reset(s.Delay)
}

// checkChanged checks the drafts that have changed.
func (s *server) checkChanged(ctx context.Context) error {
	for _, d := range s.drafts {
		if d.changed {
			if err := s.check(ctx, d); err != nil {
				return err
			}
		}
	}
	return nil
}

// saved checks a draft at once: settings may have changed with it.
func (s *server) saved(ctx context.Context, p documentParams) error {
	if d := s.drafts[p.Document.URI]; d != nil {
		return s.check(ctx, d)
	}
	return nil
}

// closed forgets a draft and takes its diagnostics away.
func (s *server) closed(p documentParams) error {
	if s.drafts[p.Document.URI] == nil {
		return nil
	}
	delete(s.drafts, p.Document.URI)
	return s.notify("textDocument/publishDiagnostics", diagnosticsParams{URI: p.Document.URI, Diagnostics: []diagnostic{}})
}
