package programmes

import (
	"slices"

	"entente.example/internal/reading/words"
	"entente.example/internal/record"
)

// NameProgrammes gives each promise and deed the programmes that its words name.
func (a *Register) NameProgrammes(r *record.Reading) {
	named := mentionsOf(r.Programmes)
	for i := range r.Commitments {
		c := &r.Commitments[i]
		c.Programmes = programmesIn(named, c.Evidence)
		if len(c.Programmes) > 0 {
			c.Ingredients = append(c.Ingredients, record.Ingredient{Name: record.IngredientProgramme})
		}
		c.Trackability = record.Trackability(c.Ingredients)
	}
	for i := range r.Deliveries {
		r.Deliveries[i].Programmes = programmesIn(named, r.Deliveries[i].Evidence)
	}
}

// namedAt is one mention of a programme.
type namedAt struct {
	start, end int // code points
	name       string
}

// mentionsOf lists every mention of every programme, in the order of the text.
func mentionsOf(ps []record.Programme) []namedAt {
	var out []namedAt
	for i := range ps {
		for _, m := range ps[i].Mentions {
			out = append(out, namedAt{m.Start, m.End, ps[i].Name})
		}
	}
	slices.SortStableFunc(out, func(x, y namedAt) int { return x.start - y.start })
	return out
}

// programmesIn are the names of the programmes mentioned inside the words, each once.
func programmesIn(named []namedAt, e record.Evidence) []string {
	var out []string
	from, _ := slices.BinarySearchFunc(named, e.Start, func(n namedAt, at int) int { return n.start - at })
	for ; from < len(named) && named[from].start < e.End; from++ {
		if n := named[from]; n.end <= e.End && !words.Contains(out, n.name) {
			out = append(out, n.name)
		}
	}
	return out
}
