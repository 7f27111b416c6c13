package sqlstore

import (
	"context"
	"database/sql"
	"fmt"
	"slices"
	"strings"

	"entente.example/internal/decide"
	"entente.example/internal/record"
)

// shelf is what tracking reads of a document, as it stood when an entry touched it.
type shelf struct {
	num, touched int64
	record.DocumentDay
	commitments, deliveries, requests []record.Fact
	meetings                          []record.MeetingDay
	held                              map[record.FactID]decide.Held // facts that people hold, of every kind
}

func scanShelf(r row) (*shelf, error) {
	s := &shelf{}
	return s, r.Scan(&s.num, &s.ID, &s.Title, &s.Date, &s.Issuer, &s.touched)
}

// fillShelves reads the facts of documents, which have none yet.
func fillShelves(ctx context.Context, tx *sql.Tx, list []*shelf) error {
	if len(list) == 0 {
		return nil
	}
	of := make(map[int64]*shelf, len(list))
	var nums []int64
	for _, s := range list {
		of[s.num], nums = s, append(nums, s.num)
	}
	stored, err := collect(ctx, tx, scanShelved, `SELECT f.num, f.id, f.date, f.series, f.state, coalesce(v.value, ''),
		CASE WHEN f.kind IN ($1, $2, $3) OR v.value IN ($4, $5, $9) THEN f.body ELSE '' END
		FROM fact f LEFT JOIN fact_value v ON v.fact = f.num AND v.field = $6
		WHERE f.live = 1 AND (f.kind = $1 OR f.state IN ($7, $8))`+factsOf("f.num", nums)+` ORDER BY f.num`,
		kindNumber(record.KindMeeting), kindNumber(record.KindCommitment), kindNumber(record.KindDelivery), record.Request, record.Propose, valueAct,
		stateNumber(record.Accepted), stateNumber(record.Edited), record.Hope)
	if err != nil {
		return err
	}
	stored = slices.DeleteFunc(stored, func(f shelved) bool { return of[f.num>>documentBits] == nil })
	decoded, err := decodeAll(stored, func(f shelved) (record.Fact, error) { return f.decode(of[f.num>>documentBits]) })
	if err != nil {
		return err
	}
	for i, f := range stored {
		of[f.num>>documentBits].put(f, decoded[i])
	}
	return readProgrammes(ctx, tx, of, factsOf("fact", nums))
}

// fewDocuments is how many documents are asked for by their numbers; of more, all are read and chosen from.
const fewDocuments = 20

// factsOf chooses the facts of documents by a column of their numbers.
func factsOf(column string, documents []int64) string {
	if len(documents) > fewDocuments {
		return ""
	}
	ranges := make([]string, len(documents))
	for i, d := range documents {
		from, to := factRange(d)
		ranges[i] = fmt.Sprintf("%s >= %d AND %[1]s < %[3]d", column, from, to)
	}
	return " AND (" + strings.Join(ranges, " OR ") + ")"
}

// shelved is a fact as stored.
type shelved struct {
	num    int64
	id     record.FactID
	date   record.Date
	series string
	state  int
	act    record.Act
	body   []byte
}

func scanShelved(r row) (f shelved, err error) {
	return f, r.Scan(&f.num, &f.id, &f.date, &f.series, &f.state, &f.act, &f.body)
}

// decode makes the fact of a stored one, without what tracking has no use for.
func (f *shelved) decode(s *shelf) (record.Fact, error) {
	if len(f.body) == 0 {
		return record.Fact{}, nil
	}
	fact, err := decodeFact(f.num, f.body)
	if err != nil {
		return fact, fmt.Errorf("fact %d: %w", f.num, err)
	}
	fact.Document, fact.DocumentTitle, fact.Issuer, fact.Date = s.ID, s.Title, s.Issuer, f.date
	fact.Grounds, fact.Ingredients = nil, nil
	return fact, nil
}

// put takes a fact in.
func (s *shelf) put(f shelved, fact record.Fact) {
	kind := kindOf(f.num)
	if kind == record.KindMeeting && f.series != "" {
		s.meetings = append(s.meetings, record.MeetingDay{Series: f.series, Name: fact.Name, Date: f.date, Parties: fact.Actors, Document: s.ID, Fact: f.id})
	}
	if !stateNamed(f.state).Held() {
		return
	}
	if s.held == nil {
		s.held = map[record.FactID]decide.Held{}
	}
	held := decide.Held{Kind: kind, Act: f.act, Date: s.Date}
	s.held[f.id] = held
	switch {
	case kind == record.KindCommitment:
		s.commitments = append(s.commitments, fact)
	case kind == record.KindDelivery:
		s.deliveries = append(s.deliveries, fact)
	case held.Asks():
		s.requests = append(s.requests, fact)
	}
}

// readProgrammes reads the names of programmes that documents mention.
func readProgrammes(ctx context.Context, tx *sql.Tx, of map[int64]*shelf, where string) error {
	_, err := collect(ctx, tx, func(r row) (struct{}, error) {
		var document int64
		var name string
		err := r.Scan(&document, &name)
		if s := of[document]; s != nil {
			s.Programmes = append(s.Programmes, name)
		}
		return struct{}{}, err
	}, `SELECT DISTINCT fact / $1 AS document, value FROM fact_value WHERE field = $2`+where+` ORDER BY document, value`, 1<<documentBits, valueProgramme)
	return err
}
