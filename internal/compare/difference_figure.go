package compare

import (
	"slices"

	"entente.example/internal/record"
)

// counted is a figure with the words that it stands in.
type counted struct {
	figure
	evidence *record.Evidence
}

// figures are numbers of the same things that differ between the accounts.
func figures(cells []Cell) []Difference {
	of := make([][]counted, len(cells))
	for i, c := range cells {
		for p := range c.Points {
			e := &c.Points[p].Fact.Evidence
			for _, f := range figuresIn(e.Exact) {
				of[i] = append(of[i], counted{f, e})
			}
		}
	}
	for i := range of {
		for j := range i {
			if d := rival(of, i, j); d != nil {
				return []Difference{*d}
			}
		}
	}
	return nil
}

// rival is the first figure of one account that another gives otherwise, and nowhere gives alike.
func rival(of [][]counted, i, j int) *Difference {
	for _, f := range of[i] {
		alike := slices.ContainsFunc(of[j], func(g counted) bool { return f.value == g.value })
		at := slices.IndexFunc(of[j], func(g counted) bool { return f.same(g.figure) })
		if alike || at < 0 {
			continue
		}
		values := make([]Value, len(of))
		values[i] = Value{Text: f.value, Evidence: f.evidence}
		values[j] = Value{Text: of[j][at].value, Evidence: of[j][at].evidence}
		return &Difference{Field: InFigure, Values: values}
	}
	return nil
}
