package sqlstore

import (
	"context"
	"slices"

	"entente.example/internal/record"
	"entente.example/internal/search"
	"entente.example/internal/store"
)

// load reads the matches of a page and makes their snippets.
func (s *searching) load(ctx context.Context, page []match) error {
	var factNums, documentNums []int64
	for _, m := range page {
		document := m.num
		if m.fact {
			factNums = append(factNums, m.num)
			document = m.num >> documentBits
		}
		documentNums = append(documentNums, document)
	}
	facts, err := loadFacts(ctx, s.tx, factNums)
	if err != nil {
		return err
	}
	documents, err := inOrder(documentNums, func() ([]numbered[record.Document], error) { return loadDocuments(ctx, s.tx, documentNums) })
	if err != nil {
		return err
	}
	for i, m := range page {
		hit := store.Hit{Kind: store.HitDocument, Document: documents[i], Score: m.score}
		if m.fact {
			hit.Kind, hit.Fact = store.HitKind(facts[0].Kind), &facts[0]
			hit.Snippet = search.Snippet(factText(facts[0]), s.query, snippetWidth)
			facts = facts[1:]
		} else if hit.Snippet, err = s.snippet(ctx, m.num); err != nil {
			return err
		}
		s.result.Hits = append(s.result.Hits, hit)
	}
	return nil
}

// factText is what a fact's snippet is cut from: its words, or its name.
func factText(f record.Fact) string {
	if f.Evidence.Exact != "" {
		return f.Evidence.Exact
	}
	return f.Name
}

// snippet cuts a snippet from the beginning of a document, which is quick to
// expand, or, if nothing of the query is there, from more of it.
func (s *searching) snippet(ctx context.Context, num int64) ([]search.Segment, error) {
	var snippet []search.Segment
	for _, limit := range []int64{snippetText, 16 * snippetText} {
		data, err := s.db.expand(ctx, s.tx, num, "cleaned", limit)
		if err != nil {
			return nil, err
		}
		words, err := decodeWords(data)
		if err != nil {
			return nil, err
		}
		snippet = search.Snippet(words, s.query, snippetWidth)
		marked := slices.ContainsFunc(snippet, func(part search.Segment) bool { return part.Marked })
		if marked || int64(len(data)) < limit || len(s.query.Terms) == 0 {
			break
		}
	}
	return snippet, nil
}

// snippetText is in how many bytes of a document a snippet is looked for first.
const snippetText = 64 << 10
