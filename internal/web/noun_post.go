package web

import (
	"strconv"
	"strings"

	"entente.example/internal/fault"
	"entente.example/internal/record"
)

// decideNouns sets nouns. Where somebody decided one anew in the meantime, it gives theirs beside the viewer's.
func (s *site) decideNouns(q *query, nouns ...record.Tracked) (*nounContest, error) {
	err := s.store.Track(q.Context(), q.sent("reason"), nouns...)
	if fault.KindOf(err) != fault.Conflict {
		return nil, err
	}
	book, failed := s.store.Book(q.Context())
	if failed != nil {
		return nil, failed
	}
	for _, mine := range nouns {
		if theirs := book.Find(mine.Name()); theirs != nil && theirs.Last().Decision != mine.Last().Decision {
			return newNounContest(theirs, mine), err
		}
	}
	return nil, err
}

// sent is a field of a form, without space around it.
func (q *query) sent(name string) string { return strings.TrimSpace(q.PostFormValue(name)) }

// seen is the decision from which a change starts, as the form had it.
func (q *query) seen() record.Decided {
	entry, _ := strconv.ParseInt(q.sent("seen"), 10, 64) // without one it is a new noun
	return record.Decided{Decision: entry}
}

// sentNumber is a number of a form; commas between thousands are let pass.
func (q *query) sentNumber(name string) float64 {
	raw := strings.ReplaceAll(q.sent(name), ",", "")
	if raw == "" {
		return 0
	}
	v, err := strconv.ParseFloat(raw, 64)
	if err != nil {
		q.wrong("%s is %q, which is no number; try 200 or 2.5", name, raw)
	}
	return v
}

// sentFacts are the facts that a form names by their numbers or addresses, each in its document.
func (s *site) sentFacts(q *query, name string) ([]record.FactRef, error) {
	var refs []record.FactRef
	for _, word := range strings.Fields(q.sent(name)) {
		id := word[strings.LastIndexByte(word, '/')+1:]
		f, err := s.store.Fact(q.Context(), record.FactID(id))
		if err != nil {
			return nil, fault.New(fault.Invalid, "there is no fact %q; try the end of the address of its page", word)
		}
		refs = append(refs, record.FactRef{Document: f.Document, Fact: f.ID})
	}
	return refs, nil
}

// sentOne is the one fact that a form names.
func (s *site) sentOne(q *query, name string) (record.FactRef, error) {
	refs, err := s.sentFacts(q, name)
	if err == nil && len(refs) != 1 {
		err = fault.New(fault.Invalid, "name one %s; try the end of the address of its page", name)
	}
	if err != nil {
		return record.FactRef{}, err
	}
	return refs[0], nil
}

// sentSources are addresses on the web, a line each.
func (q *query) sentSources() []string { return strings.Fields(q.sent("sources")) }

// nameFor names a noun that a form makes after what it says: sent twice, it is made once.
func nameFor(kind string, of ...any) string {
	return kind + seenOf(of)[:12]
}
