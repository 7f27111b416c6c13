package record

// References are what a noun refers to.
type References struct {
	Facts    []FactRef     // that it is about
	Evidence []FactRef     // that show it
	Rows     []FactRef     // that it counted, on the day on which it did
	Nouns    []TrackedName // on which it hangs
}

// All are the facts of every sort.
func (r References) All() []FactRef {
	return append(append(append([]FactRef{}, r.Facts...), r.Evidence...), r.Rows...)
}

// ReferencesOf lists what a noun refers to.
func ReferencesOf(t Tracked) References {
	switch t := t.(type) {
	case Framework:
		return References{Nouns: named(KindFramework, t.Parent)}
	case Node:
		return References{Nouns: append(named(KindFramework, t.Framework), named(KindNode, t.Parent)...)}
	case Placement:
		return References{Facts: []FactRef{t.Commitment}, Nouns: named(KindNode, t.Node)}
	case Link:
		return References{Facts: []FactRef{t.From, t.To}}
	case Fulfilment:
		return References{Facts: []FactRef{t.Commitment, t.Delivery}}
	case Closure:
		return References{Facts: []FactRef{t.Commitment}, Evidence: given(t.Evidence)}
	case Refusal:
		return References{Facts: append(given(t.To), t.From), Nouns: named(KindNode, t.Node)}
	case Indicator:
		return References{Facts: given(t.Commitment), Nouns: named(KindNode, t.Node)}
	case Target:
		return References{Nouns: named(KindIndicator, t.Indicator)}
	case Report:
		return References{Evidence: t.Facts, Nouns: named(KindIndicator, t.Indicator)}
	case Lock:
		return References{Nouns: named(KindFramework, t.Framework)}
	case Assignment:
		return References{Facts: given(t.Commitment), Nouns: named(KindNode, t.Node)}
	case Verdict:
		return References{Facts: []FactRef{t.Commitment}, Evidence: t.Facts}
	case Figure:
		return referencesOfFigure(t)
	}
	return References{}
}

func referencesOfFigure(f Figure) References {
	r := References{Nouns: append(named(KindFramework, f.Framework), named(KindNode, f.Node)...)}
	for _, row := range f.Denominator {
		r.Rows = append(r.Rows, row.Commitments...)
		if row.Node != f.Node {
			r.Nouns = append(r.Nouns, named(KindNode, row.Node)...)
		}
	}
	return r
}

// named is the name of a noun, none of an empty id.
func named[ID ~string](kind TrackedKind, id ID) []TrackedName {
	if id == "" {
		return nil
	}
	return []TrackedName{{kind, string(id)}}
}

// given is a reference that may be missing.
func given(r *FactRef) []FactRef {
	if r == nil {
		return nil
	}
	return []FactRef{*r}
}
