package web

import (
	"strings"

	"entente.example/internal/access"
	"entente.example/internal/ledger"
	"entente.example/internal/record"
)

// frameworksView lists frameworks.
type frameworksView struct {
	Frameworks []frameworkRow `json:"frameworks"`
	May        bool           `json:"-"` // the viewer may import one
}

// frameworkRow is a framework with how large it is.
type frameworkRow struct {
	record.Framework
	Nodes       int `json:"nodes"`
	Commitments int `json:"commitments"` // placed under it
	// Latest are the states in its latest year, in words.
	Latest string `json:"latest,omitempty"`
	Year   int    `json:"year"`
}

// Title heads the page.
func (frameworksView) Title() string { return "Frameworks" }

func (s *site) frameworks(q *query) (view, error) {
	all, err := s.framesNow(q.Context())
	if err != nil {
		return nil, err
	}
	t := all.track
	v := frameworksView{Frameworks: []frameworkRow{}, May: s.day == "" && access.From(q.Context()).May(ledger.FrameworkSet) == nil}
	nodes := map[record.FrameworkID]int{}
	for _, n := range t.Book().Nodes {
		nodes[n.Framework]++
	}
	for _, f := range t.Book().Frameworks {
		b := all.of(f.ID).board
		row := frameworkRow{Framework: f, Nodes: nodes[f.ID], Commitments: len(b.Under(record.NodeID(f.ID))), Year: b.Years[len(b.Years)-1]}
		if counts := b.Of(record.NodeID(f.ID)); counts != nil {
			row.Latest = counts[len(counts)-1].String()
		}
		v.Frameworks = append(v.Frameworks, row)
	}
	return v, nil
}

func (v frameworksView) table() table {
	t := table{head: []string{"id", "kind", "title", "acronym", "parties", "from", "to", "parent", "series", "document", "nodes", "commitments", "year", "latest"}}
	for _, f := range v.Frameworks {
		t.rows = append(t.rows, []string{string(f.ID), string(f.Kind), f.Title, f.Acronym, codes(f.Parties), string(f.From), string(f.To), string(f.Parent),
			strings.Join(f.Series, "; "), string(f.Document), number(f.Nodes), number(f.Commitments), number(f.Year), f.Latest})
	}
	return t
}

// termWords is from when to when a framework holds: "since 17 Dec 2023", "Jan 2026 to Dec 2030".
func termWords(f record.Framework) string {
	if f.From == "" && f.To == "" {
		return ""
	}
	return held(&record.Tenure{From: f.From, To: f.To})
}

// frameworkPath is the page of a framework.
func frameworkPath(id record.FrameworkID) string { return "/frameworks/" + string(id) }

// nodePath is the page of a node.
func nodePath(id record.NodeID) string {
	framework, word, _ := strings.Cut(string(id), "/")
	return frameworkPath(record.FrameworkID(framework)) + "/nodes/" + word
}

// nodeKind is the level of a node in words.
func nodeKind(k record.NodeKind) string { return strings.ReplaceAll(string(k), "-", " ") }

// planKind is the kind of a framework in words.
func planKind(k record.FrameworkKind) string {
	if k == record.OtherFramework {
		return "framework"
	}
	return strings.ReplaceAll(string(k), "-", " ")
}
