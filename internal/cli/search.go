package cli

import (
	"context"
	"fmt"
	"strings"

	"entente.example/internal/record"
	"entente.example/internal/search"
	"entente.example/internal/store"
)

// searchCmd searches documents and facts.
type searchCmd struct {
	Kind  []string `enum:"document,meeting,statement,commitment,delivery,programme" placeholder:"KIND,…" help:"Only these kinds: document, meeting, statement, commitment, delivery, programme."`
	Sort  string   `enum:"rank,date,-date" default:"rank" help:"rank, date or -date; write --sort=-date."`
	Query []string `arg:"" help:"Words, \"phrases\", prefix*, -not, and fields such as party:JP; put -- before a query that begins with a hyphen."`
	listFlags
}

// Help shows examples.
func (searchCmd) Help() string {
	return `Examples:

    entente search maritime security
    entente search '"free and open Indo-Pacific" party:JP after:2023'
    entente search --kind commitment 'digital*' --json`
}

// Run searches and prints the hits, the best first.
func (c searchCmd) Run(ctx context.Context, a *app) error {
	s, err := a.open(ctx, true)
	if err != nil {
		return err
	}
	q := store.SearchQuery{Text: strings.Join(c.Query, " "), Sort: c.Sort}
	for _, k := range c.Kind {
		q.Kinds = append(q.Kinds, store.HitKind(k))
	}
	var result store.SearchResult
	hits, _, err := pages(c.listFlags, func(p record.Page) ([]store.Hit, int, error) {
		q.Page = p
		var err error
		result, err = s.Search(ctx, q)
		return result.Hits, result.Total, err
	})
	if err != nil {
		return err
	}
	result.Hits = hits
	if c.JSON {
		return writeJSON(a.out, result)
	}
	report := searchReport{lines: a.lines()}
	return report.write(result)
}

// searchReport writes hits for people.
type searchReport struct{ lines }

func (p *searchReport) write(r store.SearchResult) error {
	p.line(0, faint, shown(len(r.Hits), r.Total, "hit"))
	p.blank()
	for _, h := range r.Hits {
		p.hit(h)
	}
	return p.err
}

func (p *searchReport) hit(h store.Hit) {
	if h.Fact == nil {
		p.line(0, accent, parts("document "+short(h.Document.ID), h.Document.Title))
	} else {
		p.line(0, accent, parts(fmt.Sprintf("%s %s", h.Fact.Kind, h.Fact.ID), factValues(*h.Fact)))
	}
	title := ""
	if h.Fact != nil {
		title = h.Document.Title
	}
	p.line(2, faint, parts(day(h.Document.Date), string(h.Document.Issuer), title))
	p.snippet(h.Snippet)
	p.blank()
}

// Marks of where a match begins and ends: control characters of no width, which
// printable text cannot hold.
const (
	matchStart = "\x01"
	matchEnd   = "\x02"
)

// snippet writes words around the match, the match itself strong on a terminal.
func (p *searchReport) snippet(segments []search.Segment) {
	var b strings.Builder
	for _, s := range segments {
		if s.Marked {
			b.WriteString(matchStart + printable(s.Text) + matchEnd)
		} else {
			b.WriteString(printable(s.Text))
		}
	}
	inside := false
	for _, l := range wrap(strings.Join(strings.Fields(b.String()), " "), p.t.width()-2) {
		var painted string
		painted, inside = p.match(l, inside)
		p.raw("  " + painted)
	}
}

// match turns the marks of a line into style; inside says whether the line
// begins, and then ends, inside a match.
func (p *searchReport) match(line string, inside bool) (string, bool) {
	var b strings.Builder
	for line != "" {
		mark := matchStart
		st := plain
		if inside {
			mark, st = matchEnd, strong
		}
		stretch, rest, found := strings.Cut(line, mark)
		b.WriteString(p.t.paint(st, stretch))
		line = rest
		if found {
			inside = !inside
		}
	}
	return b.String(), inside
}
