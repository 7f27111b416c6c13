package gather

import (
	"context"
	"slices"
	"strings"

	"entente.example/internal/compare"
	"entente.example/internal/fault"
	"entente.example/internal/record"
	"entente.example/internal/store"
	"entente.example/internal/text"
)

// Store is what gathering asks of a database.
type Store interface {
	Document(ctx context.Context, id record.DocumentID) (record.Document, error)
	Documents(ctx context.Context, filter record.DocumentFilter) ([]record.Document, int, error)
	Meetings(ctx context.Context, filter record.MeetingFilter) ([]store.Meeting, int, error)
	Text(ctx context.Context, id record.DocumentID) (*text.Document, error)
}

// Row asks for a row of documents; one of the first three names it.
type Row struct {
	Series    string              // the documents of the meetings of this name
	Title     string              // documents with these words in their title
	Documents []record.DocumentID // these documents
	Kind      record.Kind         // only those of this kind; empty for all
	Issuer    record.PartyCode    // only those of this issuer; empty for all
	From, To  record.Date         // only those dated in this span
}

// mostDocuments is how many documents one row may have.
const mostDocuments = 200

// Sources fetches the documents of a row with their texts, the earliest first.
// Faults: Invalid for a row that names nothing or too much, NotFound for one without documents.
func Sources(ctx context.Context, s Store, r Row) ([]compare.Source, error) {
	list, err := documents(ctx, s, r)
	if err != nil {
		return nil, err
	}
	list = slices.DeleteFunc(list, func(d record.Document) bool { return !r.fits(d) })
	switch {
	case len(list) == 0:
		return nil, fault.New(fault.NotFound, "no document fits; try `entente list meetings` for the names of series, or words of titles")
	case len(list) > mostDocuments:
		return nil, fault.New(fault.Invalid, "%d documents fit, more than %d; try a kind or a span of time", len(list), mostDocuments)
	}
	slices.SortStableFunc(list, func(a, b record.Document) int { return strings.Compare(string(a.Date), string(b.Date)) })
	sources := make([]compare.Source, 0, len(list))
	for _, d := range list {
		t, err := s.Text(ctx, d.ID)
		if err != nil {
			return nil, err
		}
		sources = append(sources, compare.Source{Document: d, Text: t})
	}
	return sources, nil
}

// fits says whether a document is of the kind, issuer and time asked for.
func (r Row) fits(d record.Document) bool {
	return (r.Kind == "" || d.Kind == r.Kind) && (r.Issuer == "" || d.Issuer == r.Issuer) &&
		(r.From == "" || d.Date >= r.From) && (r.To == "" || d.Date <= r.To)
}

func documents(ctx context.Context, s Store, r Row) ([]record.Document, error) {
	switch {
	case len(r.Documents) > 0:
		return byID(ctx, s, r.Documents)
	case record.SeriesKey(r.Series) != "":
		return ofSeries(ctx, s, r)
	case len(record.Fold(r.Title)) > 0:
		return titled(ctx, s, r)
	}
	return nil, fault.New(fault.Invalid, "which documents? try the name of a series of meetings, or words of titles")
}

func byID(ctx context.Context, s Store, ids []record.DocumentID) ([]record.Document, error) {
	var list []record.Document
	for _, id := range ids {
		d, err := s.Document(ctx, id)
		if err != nil {
			return nil, err
		}
		if !slices.ContainsFunc(list, func(e record.Document) bool { return e.ID == d.ID }) {
			list = append(list, d)
		}
	}
	return list, nil
}

// ofSeries are the documents that report the meetings of a series. The day of a
// meeting stands for that of a document which has none.
func ofSeries(ctx context.Context, s Store, r Row) ([]record.Document, error) {
	meetings, err := store.Every(func(p record.Page) ([]store.Meeting, int, error) {
		return s.Meetings(ctx, record.MeetingFilter{Series: record.SeriesKey(r.Series), Sort: "date", Page: p})
	})
	var list []record.Document
	for _, m := range meetings {
		if slices.ContainsFunc(list, func(d record.Document) bool { return d.ID == m.Document }) {
			continue
		}
		d, err := s.Document(ctx, m.Document)
		if err != nil {
			return nil, err
		}
		if d.Date == "" {
			d.Date = m.Date
		}
		list = append(list, d)
	}
	return list, err
}

// titled are the newest versions of documents whose title has all of some words.
func titled(ctx context.Context, s Store, r Row) ([]record.Document, error) {
	words := record.Fold(r.Title)
	list, err := store.Every(func(p record.Page) ([]record.Document, int, error) {
		return s.Documents(ctx, record.DocumentFilter{Text: strings.Join(words, " "), Kind: r.Kind, From: r.From, To: r.To, Latest: true, Page: p})
	})
	return slices.DeleteFunc(list, func(d record.Document) bool {
		title := record.Fold(d.Title)
		return slices.ContainsFunc(words, func(w string) bool { return !slices.Contains(title, w) })
	}), err
}
