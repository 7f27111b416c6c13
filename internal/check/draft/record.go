package draft

import (
	"context"
	"slices"
	"strings"
	"time"

	"entente.example/internal/check"
	"entente.example/internal/fault"
	"entente.example/internal/record"
	"entente.example/internal/store"
	"entente.example/internal/text"
)

// Store is what the checker asks of a database.
type Store interface {
	Programmes(ctx context.Context, filter store.RegisterFilter) ([]store.Programme, int, error)
	People(ctx context.Context, filter store.RegisterFilter) ([]store.Person, int, error)
	Person(ctx context.Context, key string) (store.PersonDetail, error)
	Meetings(ctx context.Context, filter record.MeetingFilter) ([]store.Meeting, int, error)
	Reading(ctx context.Context, id record.DocumentID) (*record.Reading, error)
	Text(ctx context.Context, id record.DocumentID) (*text.Document, error)
}

// RecordOf lets the checker ask a database.
func RecordOf(s Store) check.Record { return stored{s} }

// stored answers the checker's questions from a database.
type stored struct{ Store }

// Limits of the lists that are looked through for one question.
const (
	mostProgrammes = 200
	mostPeople     = 200
	mostEarlier    = 8
)

// Programmes lists the programmes with a word in a name or acronym.
func (s stored) Programmes(ctx context.Context, word string) ([]check.KnownProgramme, error) {
	rows, _, err := s.Store.Programmes(ctx, store.RegisterFilter{Text: word, Page: record.Page{Limit: mostProgrammes}})
	if err != nil {
		return nil, err
	}
	list := make([]check.KnownProgramme, len(rows))
	for i, p := range rows {
		list[i] = check.KnownProgramme{Name: p.Name, Acronym: p.Acronym, Names: p.Names, Documents: p.Documents}
	}
	return list, nil
}

// Holdings lists the posts of the person, and those of others of the party whose
// latest office has a word in common with the one asked for.
func (s stored) Holdings(ctx context.Context, person, office string, of record.PartyCode) ([]check.Holding, error) {
	list, err := s.posts(ctx, record.PersonKey(person))
	if err != nil || of == "" {
		return list, err
	}
	others, _, err := s.People(ctx, store.RegisterFilter{Party: of, Page: record.Page{Limit: mostPeople}})
	if err != nil {
		return nil, err
	}
	for _, p := range others {
		if p.Party != of || !shareWord(p.Office, office) || p.Key == record.PersonKey(person) {
			continue
		}
		posts, err := s.posts(ctx, p.Key)
		if err != nil {
			return nil, err
		}
		list = append(list, posts...)
	}
	return list, nil
}

// posts lists the posts of one person, none for somebody unknown.
func (s stored) posts(ctx context.Context, key string) ([]check.Holding, error) {
	p, err := s.Person(ctx, key)
	if fault.KindOf(err) == fault.NotFound {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	var list []check.Holding
	for _, post := range p.Posts {
		h := check.Holding{Person: p.Name, Office: post.Office, Of: post.Of}
		for _, w := range post.Witnesses {
			h.Seen = append(h.Seen, check.Sighting{Date: w.Date, Title: w.Title})
		}
		list = append(list, h)
	}
	for _, t := range p.Tenures {
		list = append(list, check.Holding{Person: p.Name, Office: t.Post, Of: t.Of, Term: &t})
	}
	return list, nil
}

// shareWord says whether two offices have a word of weight in common.
func shareWord(a, b string) bool {
	words := record.Fold(b)
	return slices.ContainsFunc(record.Fold(a), func(w string) bool {
		return len(w) > 3 && w != "minister" && slices.Contains(words, w)
	}) || strings.EqualFold(a, b)
}

// Earlier gives the latest texts of the draft's series, or of meetings between
// its parties, that its issuer published before it.
func (s stored) Earlier(ctx context.Context, draft *record.Reading) ([]check.EarlierText, error) {
	if len(draft.Meetings) == 0 {
		return nil, nil
	}
	f := record.MeetingFilter{To: dayBefore(draft.Date), Sort: "-date", Page: record.Page{Limit: 4 * mostEarlier}}
	switch m := draft.Meetings[0]; {
	case record.SeriesKey(m.Name) != "":
		f.Series = record.SeriesKey(m.Name)
	case len(m.Parties()) >= 2:
		f.Parties = m.Parties()
	default:
		return nil, nil
	}
	meetings, _, err := s.Meetings(ctx, f)
	if err != nil {
		return nil, err
	}
	return s.texts(ctx, draft, meetings)
}

// texts loads the documents of meetings, each once, the draft itself left out.
func (s stored) texts(ctx context.Context, draft *record.Reading, meetings []store.Meeting) ([]check.EarlierText, error) {
	var list []check.EarlierText
	seen := map[record.DocumentID]bool{draft.Document: true}
	for _, m := range meetings {
		if seen[m.Document] || draft.Issuer != "" && m.Issuer != draft.Issuer || len(list) == mostEarlier {
			continue
		}
		seen[m.Document] = true
		r, err := s.Reading(ctx, m.Document)
		if err != nil {
			return nil, err
		}
		d, err := s.Text(ctx, m.Document)
		if err != nil {
			return nil, err
		}
		list = append(list, check.EarlierText{Text: d, Reading: r})
	}
	return list, nil
}

// dayBefore is the day before a date, empty for an unknown one.
func dayBefore(d record.Date) record.Date {
	t, err := time.Parse(time.DateOnly, string(d))
	if err != nil {
		return ""
	}
	return record.Date(t.AddDate(0, 0, -1).Format(time.DateOnly))
}
