package decide

import (
	"bytes"
	"encoding/json"
	"strings"
	"unicode"

	"entente.example/internal/fault"
	"entente.example/internal/ledger"
	"entente.example/internal/record"
)

// Set drafts decisions that nouns are as given, all or none. They may refer to each other in any order; what is as given already needs none.
func Set(d Desk, nouns ...record.Tracked) ([]Draft, error) {
	b := batch{Desk: d, nouns: map[record.TrackedName]record.Tracked{}}
	var drafts []Draft
	for _, t := range nouns {
		draft, err := b.set(t)
		if err != nil {
			return nil, err
		}
		if draft.After != nil {
			drafts = append(drafts, draft)
		}
	}
	for _, draft := range drafts {
		if err := b.check(draft); err != nil {
			return nil, err
		}
	}
	return drafts, nil
}

// batch is the record with the nouns of one decision already in it.
type batch struct {
	Desk
	nouns map[record.TrackedName]record.Tracked
}

// Noun implements Record.
func (b batch) Noun(name record.TrackedName) record.Tracked {
	if t, ok := b.nouns[name]; ok {
		return t
	}
	return b.Desk.Noun(name)
}

// set drafts one decision, without looking at what the noun refers to.
func (b batch) set(t record.Tracked) (Draft, error) {
	name := t.Name()
	if err := t.Validate(); err != nil {
		return Draft{}, fault.Wrap(fault.Invalid, "", "", err)
	}
	if strings.ToValidUTF8(name.ID, "\x00") != name.ID || strings.ContainsFunc(name.ID, unicode.IsControl) {
		return Draft{}, fault.New(fault.Invalid, "%q is no name; try letters, digits and hyphens", name.String())
	}
	if _, twice := b.nouns[name]; twice {
		return Draft{}, fault.New(fault.Invalid, "%s is given twice", name)
	}
	before := b.Desk.Noun(name)
	after, action, err := step(before, t, b.Who())
	if err != nil {
		return Draft{}, err
	}
	b.nouns[name] = after
	if before != nil && same(before, after) {
		return Draft{}, nil
	}
	if err := b.fresh(before, t); err != nil {
		return Draft{}, err
	}
	return Draft{Action: action, Name: name, Before: before, After: after}, nil
}

// fresh fails where a noun was decided anew since the decision from which its change starts.
func (b batch) fresh(before, t record.Tracked) error {
	if before != nil {
		return unchanged(before, t.Last().Decision)
	}
	taken, err := b.Taken(t.Name())
	if err == nil && taken {
		err = fault.New(fault.Conflict, "%s: this name is in use already; try another one", t.Name())
	}
	if err == nil && t.Last().Decision != 0 {
		err = fault.New(fault.Conflict, "%s was taken out in the meantime; set it anew if it is still wanted", t.Name())
	}
	return err
}

// unchanged fails where a noun was decided anew since a decision.
func unchanged(before record.Tracked, seen int64) error {
	if last := before.Last(); last.Decision != seen {
		return fault.New(fault.Conflict, "%s was decided by %s in the meantime (entry %d); look at it and decide again", before.Name(), last.By, last.Decision)
	}
	return nil
}

// check looks at what a noun refers to.
func (b batch) check(d Draft) error {
	if err := Ground(d.After, b); err != nil {
		return fault.Wrap(fault.Invalid, "", "", err)
	}
	switch t := d.After.(type) {
	case record.Framework:
		return b.noCircle(t.Name(), func(n record.Tracked) record.TrackedName {
			return record.TrackedName{Kind: record.KindFramework, ID: string(n.(record.Framework).Parent)}
		})
	case record.Node:
		return b.noCircle(t.Name(), func(n record.Tracked) record.TrackedName {
			return record.TrackedName{Kind: record.KindNode, ID: string(n.(record.Node).Parent)}
		})
	case record.Target:
		return b.checkNumber(t.Name(), t.Indicator, t.Value, t.Level, t.Shares)
	case record.Report:
		if err := b.checkNumber(t.Name(), t.Indicator, t.Value, t.Level, t.Shares); err != nil {
			return err
		}
		return b.notLocked(t, d.Action)
	case record.Figure:
		return b.checkRows(t)
	}
	return nil
}

// noCircle fails where a noun hangs under itself.
func (b batch) noCircle(name record.TrackedName, parent func(record.Tracked) record.TrackedName) error {
	passed := map[record.TrackedName]bool{}
	for at := b.Noun(name); at != nil; at = b.Noun(parent(at)) {
		if passed[at.Name()] {
			return fault.New(fault.Invalid, "%s hangs under itself; give it another parent", name)
		}
		passed[at.Name()] = true
	}
	return nil
}

// same says whether two nouns are told alike, whoever decided them.
func same(a, b record.Tracked) bool {
	one, err1 := Body(a)
	other, err2 := Body(b)
	return err1 == nil && err2 == nil && bytes.Equal(one, other)
}

// Body is a noun as the ledger holds it: without what the ledger itself says of it.
func Body(t record.Tracked) (json.RawMessage, error) {
	own, err := record.WithDecided(t, record.Decided{})
	if err != nil {
		return nil, err
	}
	return ledger.Canonical(own)
}
