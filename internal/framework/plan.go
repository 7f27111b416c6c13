package framework

import (
	"entente.example/internal/fault"
	"entente.example/internal/record"
)

// Plan says what a tree would change in a record, once its words are found in its documents.
func Plan(b *record.Book, t Tree, find Library) (Changes, error) {
	if err := t.Ground(find); err != nil {
		return Changes{}, err
	}
	stands, _ := Of(b, t.Framework.ID)
	return Compare(stands, t), nil
}

// MayPrune says why what is missing from a tree cannot be taken out of a record, if it cannot: something else rests on it.
func (c Changes) MayPrune(b *record.Book) error {
	out := map[record.TrackedName]bool{}
	for _, m := range c.Missing {
		out[m.Name] = true
	}
	var problems Problems
	for _, t := range resting(b) {
		for _, on := range record.ReferencesOf(t).Nouns {
			if out[on] && !out[t.Name()] {
				problems.add("", "%s cannot be removed: %s rests on it; try taking that out first", on, t.Name())
			}
		}
	}
	if len(problems) == 0 {
		return nil
	}
	return fault.Wrap(fault.Conflict, "", "", problems)
}

// resting are the nouns of a book that may rest on the tree of a framework.
func resting(b *record.Book) []record.Tracked {
	nouns := make([]record.Tracked, 0, len(b.Nodes)+len(b.Placements))
	nouns = appendNouns(nouns, b.Nodes)
	nouns = appendNouns(nouns, b.Placements)
	nouns = appendNouns(nouns, b.Assignments)
	nouns = appendNouns(nouns, b.Indicators)
	nouns = appendNouns(nouns, b.Targets)
	nouns = appendNouns(nouns, b.Reports)
	return appendNouns(nouns, b.Figures)
}

func appendNouns[T record.Tracked](nouns []record.Tracked, list []T) []record.Tracked {
	for _, t := range list {
		nouns = append(nouns, t)
	}
	return nouns
}
