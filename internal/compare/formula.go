package compare

import (
	"slices"
	"strings"
)

// Formula is a phrase that several editions have, with every way in which it is
// worded. The variant that comes again word for word stands first and names it.
type Formula struct {
	Words    string    `json:"words"`
	First    int       `json:"first"`    // the edition of the first use
	Last     int       `json:"last"`     // of the last one
	Editions int       `json:"editions"` // how many have it
	Variants []Variant `json:"variants"`
}

// Variant is one wording of a formula.
type Variant struct {
	Words string `json:"words"`
	Uses  []Use  `json:"uses"` // the earliest first
}

// Use is where a variant stands: an edition, and code points of its cleaned text.
type Use struct {
	Edition int `json:"edition"`
	Start   int `json:"start"`
	End     int `json:"end"`
}

// mostFormulas is how many formulas are told; later ones say little.
const mostFormulas = 30

// formulas finds the phrases that several editions have in their passages.
func formulas(editions []Edition) []Formula {
	c := newConcordance(editions)
	list := []Formula{}
	taken := c.none()
	for _, r := range c.repeats() {
		if len(list) == mostFormulas {
			break
		}
		if taken.most(r) {
			continue
		}
		uses := c.near(r)
		taken.take(uses)
		list = append(list, c.formula(r, uses))
	}
	slices.SortStableFunc(list, func(a, b Formula) int { return b.Editions - a.Editions })
	return list
}

// stretch is words [from, to) of a concordance, all of one sentence.
type stretch struct{ from, to int }

// formula gathers the uses of a repeated phrase by their words; the phrase itself is the first variant.
func (c *concordance) formula(r repeat, uses []stretch) Formula {
	phrase := stretch{r.at[0], r.at[0] + r.length}
	f := Formula{Words: c.text(phrase), Variants: []Variant{{Words: c.text(phrase)}}}
	slices.SortFunc(uses, func(a, b stretch) int { return a.from - b.from })
	at := map[string]int{c.folded(phrase): 0}
	for _, u := range uses {
		words := c.folded(u)
		i, known := at[words]
		if !known {
			i = len(f.Variants)
			at[words] = i
			f.Variants = append(f.Variants, Variant{Words: c.text(u)})
		}
		f.Variants[i].Uses = append(f.Variants[i].Uses, c.use(u))
	}
	slices.SortStableFunc(f.Variants[1:], func(a, b Variant) int { return len(b.Uses) - len(a.Uses) })
	f.First, f.Last = c.words[uses[0].from].edition, c.words[uses[len(uses)-1].from].edition
	f.Editions = c.editions(uses)
	return f
}

// editions is how many editions some stretches stand in.
func (c *concordance) editions(uses []stretch) int {
	seen := map[int]bool{}
	for _, u := range uses {
		seen[c.words[u.from].edition] = true
	}
	return len(seen)
}

// folded are the words of a stretch as they are compared.
func (c *concordance) folded(s stretch) string {
	var b strings.Builder
	for _, w := range c.words[s.from:s.to] {
		b.WriteString(w.folded)
		b.WriteByte(' ')
	}
	return b.String()
}

// cover marks the words of a concordance that formulas have.
type cover []bool

func (c *concordance) none() cover { return make(cover, len(c.words)) }

func (v cover) take(uses []stretch) {
	for _, u := range uses {
		for i := u.from; i < u.to; i++ {
			v[i] = true
		}
	}
}

// most says whether more than half of a repeated phrase's words are those of formulas.
func (v cover) most(r repeat) bool {
	had, all := 0, 0
	for _, from := range r.at {
		for i := from; i < from+r.length; i++ {
			all++
			if v[i] {
				had++
			}
		}
	}
	return 2*had > all
}
