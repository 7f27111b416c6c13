package promises

import (
	"sort"

	"entente.example/internal/lexicon"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
)

// ingredients are the parts that a promise has as worded, in the order of
// record.IngredientNames. Programmes are known only once the reading is whole.
func (a *Undertakings) ingredients(p *Promise, c *record.Commitment) []record.Ingredient {
	var out []record.Ingredient
	add := func(name record.IngredientName, e *record.Evidence) {
		out = append(out, record.Ingredient{Name: name, Evidence: e})
	}
	if len(c.Actors) > 0 {
		add(record.IngredientActor, nil)
	}
	if p.Act < p.End {
		add(record.IngredientAction, a.quoted(p.Act, p.Act+1))
		if end := a.objectEnd(p.Act+1, p.End); end > p.Act+1 {
			add(record.IngredientObject, a.quoted(p.Act+1, end))
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
	if m := a.placeIn(p.First, p.End); m != nil {
		add(record.IngredientPlace, a.quoted(int(m.First), int(m.End)))
	}
	if c.Money != nil {
		add(record.IngredientMoney, groundOf(c.Grounds, "money"))
	}
	return out
}

func (a *Undertakings) quoted(first, end int) *record.Evidence {
	e := a.Evidence(first, end, "")
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
func (a *Undertakings) objectEnd(i, end int) int {
	for ; i < end; i++ {
		c := a.Class(i)
		switch {
		case a.Words[i] == a.Language.By.Of, c&words.IsDeterminer != 0 && c&words.IsThat == 0:
		case c&(words.IsPreposition|words.IsBreak|words.IsRelative|words.IsTo|words.IsSubordinator) != 0, c&words.AnyVerb != 0 && c&(words.IsNounish|words.IsParticiple|words.IsGerund) == 0 && !a.InName(i):
			return i
		}
	}
	return end
}

// placeIn is the first city named inside tokens [first, end), nil for none.
func (a *Undertakings) placeIn(first, end int) *lexicon.Match {
	from := sort.Search(len(a.Names), func(i int) bool { return int(a.Names[i].First) >= first })
	for i := from; i < len(a.Names) && int(a.Names[i].End) <= end; i++ {
		m := &a.Names[i]
		for _, e := range m.Entries {
			if e.List == "cities" {
				return m
			}
		}
	}
	return nil
}
