package cli

import (
	"fmt"
	"strings"

	"entente.example/internal/record"
)

// ingredients writes how well a commitment could be followed up as worded, and by
// which of the ten ingredients; nothing for another fact.
func (p *lines) ingredients(indent int, f record.Fact) {
	if f.Kind != record.KindCommitment {
		return
	}
	has := map[record.IngredientName]string{}
	for _, i := range f.Ingredients {
		has[i.Name] = string(i.Name)
		if i.Evidence != nil {
			has[i.Name] += " " + quoted(i.Evidence.Exact)
		}
	}
	var present, absent []string
	for _, name := range record.IngredientNames() {
		if words, ok := has[name]; ok {
			present = append(present, words)
		} else {
			absent = append(absent, string(name))
		}
	}
	p.line(indent, plain, fmt.Sprintf("trackability: %d of %d", f.Trackability, len(record.IngredientNames())))
	p.line(indent+2, plain, labelled("has", strings.Join(present, ", ")))
	p.line(indent+2, faint, labelled("lacks", strings.Join(absent, ", ")))
}

// uncounted writes the words that are not counted as commitments, each with its
// reason and, where placed is set, its place.
func (p *lines) uncounted(list []record.NonCommitment, placed bool) {
	p.section("Not counted as commitments", len(list))
	for _, n := range list {
		p.line(2, plain, n.Reason.Words())
		p.quote(4, &n.Evidence)
		if placed {
			p.line(4, faint, where(n.Evidence))
			p.line(4, faint, labelled("signal", string(n.Evidence.Rule)))
		}
	}
	if len(list) > 0 {
		p.blank()
	}
}
