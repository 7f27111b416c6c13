package web

import (
	"strconv"

	"entente.example/internal/record"
)

// ingredientRow is one of the ten ingredients of a promise, there or not.
type ingredientRow struct {
	Name     record.IngredientName
	Has      bool
	Evidence *record.Evidence // its words; nil where it is absent or clear from the context
	Value    string           // what the context gives, where it has no words of its own
}

// ingredients lists all ten for a commitment, with what there is of each.
func (n names) ingredients(f record.Fact) []ingredientRow {
	var rows []ingredientRow
	for _, name := range record.IngredientNames() {
		row := ingredientRow{Name: name}
		for _, i := range f.Ingredients {
			if i.Name == name {
				row.Has, row.Evidence = true, i.Evidence
			}
		}
		if row.Has && row.Evidence == nil {
			row.Value = n.fromContext(name, f)
		}
		rows = append(rows, row)
	}
	return rows
}

// fromContext is the value of an ingredient that is known without words for it alone.
func (n names) fromContext(name record.IngredientName, f record.Fact) string {
	switch name {
	case record.IngredientActor:
		return n.parties(f.Actors)
	case record.IngredientBeneficiary:
		return n.parties(f.Beneficiaries)
	case record.IngredientProgramme:
		return listed(f.Programmes)
	}
	return ""
}

// trackability is how many of the ingredients a promise has: "5 of 10".
func trackability(n int) string {
	return strconv.Itoa(n) + " of " + strconv.Itoa(len(record.IngredientNames()))
}
