package reading

import (
	"sort"

	"entente.example/internal/lexicon"
	"entente.example/internal/record"
)

// ingredients are the parts that a promise has as worded, in the order of
// record.IngredientNames. Programmes are known only once the reading is whole.
func (a *analysis) ingredients(p *promise, c *record.Commitment) []record.Ingredient {
	var out []record.Ingredient
	add := func(name record.IngredientName, e *record.Evidence) {
		out = append(out, record.Ingredient{Name: name, Evidence: e})
	}
	if len(c.Actors) > 0 {
		add(record.IngredientActor, nil)
	}
	if p.act < p.end {
		add(record.IngredientAction, a.quoted(p.act, p.act+1))
		if end := a.objectEnd(p.act+1, p.end); end > p.act+1 {
			add(record.IngredientObject, a.quoted(p.act+1, end))
		}
	}
	quantity := groundOf(c.Grounds, "quantity")
	if c.Quantity != nil {
		add(record.IngredientQuantity, quantity)
		if c.Quantity.Unit != "" {
			add(record.IngredientUnit, quantity)
		}
	}
	if len(c.Beneficiaries) > 0 {
		add(record.IngredientBeneficiary, nil)
	}
	if c.Due != nil {
		add(record.IngredientDeadline, groundOf(c.Grounds, "due"))
	}
	if m := a.placeIn(p.first, p.end); m != nil {
		add(record.IngredientPlace, a.quoted(int(m.First), int(m.End)))
	}
	if c.Money != nil {
		add(record.IngredientMoney, groundOf(c.Grounds, "money"))
	}
	return out
}

func (a *analysis) quoted(first, end int) *record.Evidence {
	e := a.evidence(first, end, "")
	return &e
}

func groundOf(grounds []record.Ground, field string) *record.Evidence {
	for i := range grounds {
		if grounds[i].Field == field {
			e := grounds[i].Evidence
			return &e
		}
	}
	return nil
}

// objectEnd is where the noun phrase that begins at token i ends: at a
// preposition other than "of", a comma, a verb or a relative.
func (a *analysis) objectEnd(i, end int) int {
	for ; i < end; i++ {
		c := a.class(i)
		switch {
		case a.words[i] == a.engine.lexis.by.of, c&isDeterminer != 0 && c&isThat == 0:
		case c&(isPreposition|isBreak|isRelative|isTo|isSubordinator) != 0, c&anyVerb != 0 && c&(isNounish|isParticiple|isGerund) == 0 && !a.inName(i):
			return i
		}
	}
	return end
}

// placeIn is the first city named inside tokens [first, end), nil for none.
func (a *analysis) placeIn(first, end int) *lexicon.Match {
	from := sort.Search(len(a.names), func(i int) bool { return int(a.names[i].First) >= first })
	for i := from; i < len(a.names) && int(a.names[i].End) <= end; i++ {
		m := &a.names[i]
		for _, e := range m.Entries {
			if e.List == "cities" {
				return m
			}
		}
	}
	return nil
}
