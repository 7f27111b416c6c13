package track

import "entente.example/internal/record"

// Options say how a book is looked at.
type Options struct {
	On    record.Date // the day on which everything is judged
	Codes *Codes
}

// Track is a book, indexed once. It may be asked by many at a time.
type Track struct {
	book  *record.Book
	on    record.Date
	codes *Codes
	rules []stateRule

	commitments map[record.FactID]*record.Fact
	deliveries  map[record.FactID]*record.Fact
	requests    map[record.FactID]*record.Fact
	verdicts    map[record.FactID][]*record.Verdict

	tree
	lineage
	evidence
	measures
	mentions
}

// New indexes a book; it must not change afterwards.
func New(book *record.Book, opts Options) *Track {
	t := &Track{book: book, on: opts.On, codes: opts.Codes, rules: stateRules(), tree: newTree(book),
		commitments: byID(book.Commitments), deliveries: byID(book.Deliveries), requests: byID(book.Requests), verdicts: map[record.FactID][]*record.Verdict{}}
	for i := range book.Verdicts {
		v := &book.Verdicts[i]
		t.verdicts[v.Commitment.Fact] = append(t.verdicts[v.Commitment.Fact], v)
	}
	t.lineage = newLineage(t)
	t.evidence = newEvidence(t)
	t.measures = newMeasures(t)
	t.mentions = newMentions(t)
	return t
}

// On is the day on which everything is judged.
func (t *Track) On() record.Date { return t.on }

// Codes are the tables by which everything is judged.
func (t *Track) Codes() *Codes { return t.codes }

// Book is what is looked at; it is not to be changed.
func (t *Track) Book() *record.Book { return t.book }

// Commitment is a held commitment by its id.
func (t *Track) Commitment(id record.FactID) (record.Fact, bool) { return found(t.commitments, id) }

// Delivery is a held delivery by its id.
func (t *Track) Delivery(id record.FactID) (record.Fact, bool) { return found(t.deliveries, id) }

// Request is a statement that asks or proposes something, by its id.
func (t *Track) Request(id record.FactID) (record.Fact, bool) { return found(t.requests, id) }

func found(facts map[record.FactID]*record.Fact, id record.FactID) (record.Fact, bool) {
	if f, ok := facts[id]; ok {
		return *f, true
	}
	return record.Fact{}, false
}

func byID(facts []record.Fact) map[record.FactID]*record.Fact {
	m := make(map[record.FactID]*record.Fact, len(facts))
	for i := range facts {
		m[facts[i].ID] = &facts[i]
	}
	return m
}
