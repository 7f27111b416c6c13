package decisions

import (
	"context"
	"slices"
	"strings"

	"entente.example/internal/fault"
	"entente.example/internal/record"
)

// Shelves are what a record tells of documents and their facts.
type Shelves interface {
	Document(ctx context.Context, id record.DocumentID) (record.Document, error)
	Versions(ctx context.Context, address string) ([]record.Document, error)
	Facts(ctx context.Context, filter record.FactFilter) ([]record.Fact, int, error)
}

// finder finds facts by their words, and keeps what it has read.
type finder struct {
	ctx   context.Context //nolint:containedctx // it lives no longer than the file is applied
	s     Shelves
	known map[record.DocumentID][]record.Fact
}

// document is a document by its id, its first digits or its address; of an address the newest version.
func (f *finder) document(name record.DocumentID) (record.Document, error) {
	if versions, err := f.s.Versions(f.ctx, string(name)); err == nil && len(versions) > 0 {
		return versions[len(versions)-1], nil
	}
	return f.s.Document(f.ctx, name)
}

// facts are all facts of a document, whatever their state.
func (f *finder) facts(name record.DocumentID) ([]record.Fact, error) {
	if list, ok := f.known[name]; ok {
		return list, nil
	}
	d, err := f.document(name)
	if err != nil {
		return nil, err
	}
	var list []record.Fact
	for {
		page, total, err := f.s.Facts(f.ctx, record.FactFilter{Document: d.ID, State: record.AnyState, Sort: "position", Page: record.Page{Offset: len(list), Limit: record.MaxLimit}})
		if err != nil {
			return nil, err
		}
		if list = append(list, page...); len(list) >= total || len(page) == 0 {
			f.known[name] = list
			return list, nil
		}
	}
}

// find is the fact of some words: the one that has just these, else the one that has them among its own. Where facts of several kinds
// have them, promises and deeds come before what is said about them.
func (f *finder) find(m Mention) (record.Fact, error) {
	if strings.TrimSpace(m.Words) == "" {
		return record.Fact{}, fault.New(fault.Invalid, "a fact needs the words that say it; try words: with a quotation")
	}
	all, err := f.facts(m.Document)
	if err != nil {
		return record.Fact{}, err
	}
	for _, fits := range []func(string) bool{
		func(exact string) bool { return exact == m.Words },
		func(exact string) bool { return strings.Contains(exact, m.Words) },
	} {
		var found []record.Fact
		for _, f := range all {
			if (m.Kind == "" || f.Kind == m.Kind) && fits(f.Evidence.Exact) {
				found = append(found, f)
			}
		}
		slices.SortStableFunc(found, func(a, b record.Fact) int { return rank(a.Kind) - rank(b.Kind) })
		switch {
		case len(found) == 0:
		case len(found) > 1 && found[1].Kind == found[0].Kind:
			return record.Fact{}, fault.New(fault.Invalid, "the words %q are those of several facts, %s and %s; try more of them", m.Words, found[0].ID, found[1].ID)
		default:
			return found[0], nil
		}
	}
	return record.Fact{}, fault.New(fault.Invalid, "no fact of %s has the words %q", m.Document, m.Words)
}

// rank is how soon a kind is meant where several are found.
func rank(k record.FactKind) int {
	return slices.Index([]record.FactKind{record.KindCommitment, record.KindDelivery, record.KindStatement, record.KindMeeting, record.KindProgramme}, k)
}
