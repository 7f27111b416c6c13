package sqlstore

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"entente.example/internal/ledger"
	"entente.example/internal/record"
)

// splitEntry is what the ledger says of a split: whom the texts seemed to name,
// and in which parts of which documents it is somebody else. The key of the other
// one tells nothing of names, of which some may be hidden.
type splitEntry struct {
	Person string      `json:"person"`
	Key    string      `json:"key"`
	Name   string      `json:"name,omitempty"`
	Parts  []splitPart `json:"parts"`
}

// splitPart is a document, or some of its facts, with the forms of the name that stand there.
type splitPart struct {
	Forms    []string          `json:"forms"`
	Document record.DocumentID `json:"document"`
	Facts    []record.FactID   `json:"facts,omitempty"` // none for all
}

// splitBody is what stands of a split for one document.
type splitBody struct {
	Person string          `json:"person"`
	Key    string          `json:"key"`
	Name   string          `json:"name,omitempty"`
	Forms  []string        `json:"forms"`
	Facts  []record.FactID `json:"facts,omitempty"`
}

// splitMark parts a form of a name from the key of the person whom it names in
// this place; it is in no text, where it would be cleaned away.
const splitMark = "\x1f"

// splitKey is the key of the person whom a form names since a split, empty for any other form.
func splitKey(form string) string {
	_, key, _ := strings.Cut(form, splitMark)
	return key
}

// apply gives a form of a name in a fact as it is stored.
func (b splitBody) apply(fact record.FactID, form string) string {
	if !slices.Contains(b.Forms, form) || len(b.Facts) > 0 && !slices.Contains(b.Facts, fact) {
		return form
	}
	bare, _, _ := strings.Cut(form, splitMark)
	return bare + splitMark + b.Key
}

// personSplit keeps a split with each of its documents, which are written anew.
func (w *writer) personSplit(ctx context.Context, e ledger.Entry) error {
	var s splitEntry
	if err := json.Unmarshal(e.After, &s); err != nil {
		return fmt.Errorf("entry %d: %w", e.Number, err)
	}
	for _, part := range s.Parts {
		num, err := w.number(ctx, part.Document)
		if err != nil {
			return fmt.Errorf("entry %d: %w", e.Number, err)
		}
		body, err := json.Marshal(splitBody{Person: s.Person, Key: s.Key, Name: s.Name, Forms: part.Forms, Facts: part.Facts})
		if err != nil {
			return err
		}
		if err := w.rule(ctx, e, num, body); err != nil {
			return err
		}
		w.dirty[num] = true
	}
	w.splits = nil
	return nil
}

// inheritSplits takes splits of a whole document over into its new version. A fact
// of another version is another fact: what was decided on it stays behind.
func (w *writer) inheritSplits(ctx context.Context, before, num int64) error {
	if err := w.loadSplits(ctx); err != nil || len(w.splits[before]) == 0 {
		return err
	}
	w.splits = nil
	_, err := w.tx.ExecContext(ctx, `INSERT INTO ruling (entry, document, action, subject, time, who, body)
		SELECT entry, $2, action, subject, time, who, body FROM ruling WHERE document = $1 AND action = $3 AND body NOT LIKE '%"facts":%'`,
		before, num, ledger.PersonSplit)
	return err
}

// loadSplits reads the splits once for a transaction.
func (w *writer) loadSplits(ctx context.Context) error {
	if w.splits != nil {
		return nil
	}
	w.splits = map[int64][]splitBody{}
	type row1 struct {
		document int64
		body     splitBody
	}
	rows, err := collect(ctx, w.tx, func(r row) (s row1, err error) {
		var body []byte
		if err := r.Scan(&s.document, &body); err != nil {
			return s, err
		}
		return s, json.Unmarshal(body, &s.body)
	}, `SELECT document, body FROM ruling WHERE action = $1 ORDER BY entry, document`, ledger.PersonSplit)
	for _, r := range rows {
		w.splits[r.document] = append(w.splits[r.document], r.body)
	}
	return err
}

// form gives a form of a name as it is stored with a fact.
func (w *writer) form(document int64, fact record.FactID, form string) string {
	for _, s := range w.splits[document] {
		form = s.apply(fact, form)
	}
	return form
}
