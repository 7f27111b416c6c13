package decide

import (
	"fmt"

	"entente.example/internal/record"
)

// Ground says on what a noun stands that is not there, if anything.
func Ground(t record.Tracked, r Record) error {
	for _, name := range record.ReferencesOf(t).Nouns {
		if r.Noun(name) == nil {
			return fmt.Errorf("%s: there is no %s %s; set it first, or look for a slip in its name", t.Name(), name.Kind, name.ID)
		}
	}
	if err := groundFacts(t, r); err != nil {
		return err
	}
	for _, ref := range record.ReferencesOf(t).Evidence {
		if _, ok := r.Fact(ref); !ok {
			return notHeld(t, ref)
		}
	}
	return nil
}

// groundFacts looks at the facts that a noun is about.
func groundFacts(t record.Tracked, r Record) error {
	switch t := t.(type) {
	case record.Placement:
		return commitments(t, r, t.Commitment)
	case record.Fulfilment:
		if err := commitments(t, r, t.Commitment); err != nil {
			return err
		}
		return ofKind(t, r, t.Delivery, record.KindDelivery)
	case record.Closure:
		return commitments(t, r, t.Commitment)
	case record.Link:
		return linked(t, r)
	case record.Refusal:
		return known(t, r, record.ReferencesOf(t).Facts...)
	case record.Indicator:
		return optional(t, r, t.Commitment)
	case record.Assignment:
		return optional(t, r, t.Commitment)
	case record.Verdict:
		return commitments(t, r, t.Commitment)
	}
	return nil
}

func commitments(t record.Tracked, r Record, refs ...record.FactRef) error {
	for _, ref := range refs {
		if err := ofKind(t, r, ref, record.KindCommitment); err != nil {
			return err
		}
	}
	return nil
}

// known looks at facts of any kind.
func known(t record.Tracked, r Record, refs ...record.FactRef) error {
	for _, ref := range refs {
		if _, ok := r.Fact(ref); !ok {
			return notHeld(t, ref)
		}
	}
	return nil
}

// optional is commitments for one that may be missing.
func optional(t record.Tracked, r Record, ref *record.FactRef) error {
	if ref == nil {
		return nil
	}
	return commitments(t, r, *ref)
}

func ofKind(t record.Tracked, r Record, ref record.FactRef, kind record.FactKind) error {
	f, ok := r.Fact(ref)
	if !ok {
		return notHeld(t, ref)
	}
	if f.Kind != kind {
		return fmt.Errorf("%s: fact %s is a %s; it needs a %s", t.Name(), ref.Fact, f.Kind, kind)
	}
	return nil
}

// linked looks at the two ends of a link: an answer leads to what was asked, all else from a commitment to an earlier one.
func linked(l record.Link, r Record) error {
	from, ok := r.Fact(l.From)
	if !ok {
		return notHeld(l, l.From)
	}
	to, ok := r.Fact(l.To)
	switch {
	case !ok:
		return notHeld(l, l.To)
	case from.Date != "" && from.Date < to.Date:
		return fmt.Errorf("%s: the fact that takes up another is of %s, the other of %s; try the other way round", l.Name(), from.Date, to.Date)
	case l.Kind == record.Answers && !to.Asks():
		return fmt.Errorf("%s: fact %s asks for nothing; an answer leads to a statement that requests, proposes or hopes", l.Name(), l.To.Fact)
	case l.Kind != record.Answers && to.Kind != record.KindCommitment:
		return fmt.Errorf("%s: fact %s is a %s; it needs a commitment", l.Name(), l.To.Fact, to.Kind)
	case l.Kind != record.Answers && l.Kind != record.Lapses && from.Kind != record.KindCommitment:
		return fmt.Errorf("%s: fact %s is a %s; it needs a commitment", l.Name(), l.From.Fact, from.Kind)
	}
	return nil
}

func notHeld(t record.Tracked, ref record.FactRef) error {
	return fmt.Errorf("%s: nobody holds fact %s of document %.12s to be one; accept it first", t.Name(), ref.Fact, ref.Document)
}

// Kept is a noun without the evidence that people no longer hold; not ok where it stands on nothing then.
func Kept(t record.Tracked, r Record) (record.Tracked, bool) {
	switch n := t.(type) {
	case record.Report:
		n.Facts = held(n.Facts, r)
		return n, n.State == record.Draft || len(n.Facts)+len(n.Sources) > 0
	case record.Verdict:
		n.Facts = held(n.Facts, r)
		return n, len(n.Facts)+len(n.Sources) > 0
	case record.Closure:
		if n.Evidence != nil && len(held([]record.FactRef{*n.Evidence}, r)) == 0 {
			n.Evidence = nil
		}
		return n, true
	}
	return t, true
}

// held are the references to facts that people hold; the list itself where they hold all.
func held(refs []record.FactRef, r Record) []record.FactRef {
	for i, ref := range refs {
		if _, ok := r.Fact(ref); !ok {
			rest := append([]record.FactRef{}, refs[:i]...)
			return append(rest, held(refs[i+1:], r)...)
		}
	}
	return refs
}
