package sqlstore

import (
	"context"

	"entente.example/internal/ledger"
	"entente.example/internal/record"
	"entente.example/internal/review"
	"entente.example/internal/text"
)

// carry takes what people decided on the version before over into a new version
// of a document: where quote and context are the same, the decision; where not,
// a fact that people hold becomes an orphan, for a person to look at.
func (w *writer) carry(ctx context.Context, d record.Document, to *text.Document) error {
	before, err := w.number(ctx, d.Previous)
	if err != nil {
		return err
	}
	opinions, err := collect(ctx, w.tx, scanOpinion, `SELECT `+opinionColumns+` FROM opinion WHERE document = $1 ORDER BY first, who`, before)
	if err != nil || len(opinions) == 0 {
		return err
	}
	from, err := w.text(ctx, before)
	if err != nil {
		return err
	}
	c := carriage{w: w, document: d.ID, from: from, to: to, ids: map[record.FactID]record.FactID{}, orphaned: map[record.FactID]bool{}, places: map[place]int{}}
	for _, o := range opinions {
		if err := c.opinion(ctx, o); err != nil {
			return err
		}
	}
	second, err := secondReader(ctx, w.tx, before)
	if err == nil && second {
		err = w.decide(ctx, ledger.Draft{Action: ledger.SecondReaderSet, Subject: documentSubject(d.ID), Before: false, After: true})
	}
	return err
}

// carriage is the state of carrying decisions over.
type carriage struct {
	w        *writer
	document record.DocumentID
	from, to *text.Document
	ids      map[record.FactID]record.FactID // from the old version to the new one
	orphaned map[record.FactID]bool
	places   map[place]int
}

func (c *carriage) opinion(ctx context.Context, o review.Opinion) error {
	entry := opinionEntry{Document: c.document, Kind: o.Kind, State: o.State, Value: o.Value, Deciding: o.Deciding, Who: o.Who}
	value, ok := review.Carry(o.Value, c.from, c.to)
	if !ok {
		if c.orphaned[o.Fact] || !o.State.Held() {
			return nil
		}
		c.orphaned[o.Fact] = true
		return c.w.decide(ctx, ledger.Draft{Action: ledger.FactOrphaned, Subject: factSubject(o.Fact), After: entry})
	}
	entry.Value = value
	id, known := c.ids[o.Fact]
	if !known {
		id = c.named(o.Kind, review.EvidenceIn(value))
		c.ids[o.Fact] = id
	}
	return c.w.decide(ctx, ledger.Draft{Action: ledger.FactCarried, Subject: factSubject(id), Before: map[string]record.FactID{"fact": o.Fact}, After: entry})
}

// named names a fact in the new version; facts of the same words are told apart as those of the machine are.
func (c *carriage) named(kind record.FactKind, e record.Evidence) record.FactID {
	at := place{kind, e.Start, e.End}
	c.places[at]++
	return record.NewFactID(c.document, kind, e.Start, e.End, c.places[at]-1)
}

// place is where a fact of a kind stands.
type place struct {
	kind       record.FactKind
	start, end int
}
