package web

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"

	"entente.example/internal/fault"
	"entente.example/internal/framework"
	"entente.example/internal/store"
)

// planImport reads the file and compares it with the record.
func (s *site) planImport(q *query, v *importView, raw []byte) error {
	format, err := framework.FormatOf(v.Name)
	if err != nil {
		return err
	}
	book, err := s.store.Book(q.Context())
	if err != nil {
		return err
	}
	tree, notes, err := framework.Read(bytes.NewReader(raw), framework.Options{Name: v.Name, Format: format})
	v.Notes = notes
	if err == nil {
		v.Tree = &tree
		if v.Text != "" {
			v.Own, v.Rows = s.newFrameworkForm(book, tree.Framework), mendRows(tree)
			v.Own.New, v.Document = true, s.mentioned(q, tree.Framework.Document)
		}
		v.Changes, err = framework.Plan(book, tree, s.shelves(q))
	}
	if errors.As(err, &v.Problems) {
		v.Tree = nil
		return fault.New(fault.KindOf(err), "the file is not imported; mend what is listed below, and send it again")
	}
	if err != nil {
		return err
	}
	v.Seen = seenOf(v.Changes)
	if v.Others = len(v.Changes.Set) - shownChanges; v.Others < 0 {
		v.Others = 0
	}
	return nil
}

// Shown are the changes that the page lists.
func (v importView) Shown() []framework.Change {
	return v.Changes.Set[:len(v.Changes.Set)-v.Others]
}

// seenOf tells apart what was shown before it is decided on.
func seenOf(shown any) string {
	raw, _ := json.Marshal(shown) // plain values
	sum := sha256.Sum256(raw)
	return hex.EncodeToString(sum[:12])
}

// applyImport sets what changes and takes out what is missing where that is asked for, all or none.
func (s *site) applyImport(q *query, v importView) error {
	revision := store.Revision{Set: v.Changes.Nouns()}
	if q.sent("prune") != "" {
		book, err := s.store.Book(q.Context())
		if err != nil {
			return err
		}
		if err := v.Changes.MayPrune(book); err != nil {
			return err
		}
		for _, m := range v.Changes.Missing {
			revision.Gone = append(revision.Gone, store.Gone{Name: m.Name, Decision: m.Decision})
		}
	}
	return s.store.Revise(q.Context(), q.sent("reason"), revision)
}
