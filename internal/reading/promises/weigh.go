package promises

import (
	"cmp"
	"slices"

	"entente.example/internal/grammar"
	"entente.example/internal/lexicon"
	"entente.example/internal/reading/clauses"
	"entente.example/internal/reading/hints"
	"entente.example/internal/record"
)

// readWeights reads the table of weights: "head train", 0.62.
func readWeights(set *lexicon.Set, b *hints.Book) (*hints.Weights, error) {
	w := &hints.Weights{}
	return w, hints.Read(set, "promise-weights", b, map[string]*hints.Weights{"": w})
}

// mostVerbs is how many verbs a sentence may have to be weighed, which takes the square of their
// number; a longer one is nobody's sentence, and the rules have the last word.
const mostVerbs = 200

// weighPromises keeps of the promises that the rules took in a sentence, from number n on,
// those for which more speaks than against them, and takes the verbs of which that is true as well.
func (a *Undertakings) weighPromises(n, lo, hi int) {
	if len(a.Groups) > mostVerbs {
		return
	}
	cs := a.findCandidates(n, hi)
	slices.SortStableFunc(cs, func(x, y Candidate) int { return x.First - y.First })
	a.score(cs, lo, hi)
	if a.Learning {
		return
	}
	a.keepLikely(n, lo, hi, cs)
	a.Offers = a.Offers[:len(a.Offers)-len(cs)]
}

// score weighs the candidates of a sentence, which are in the order of the text.
func (a *Undertakings) score(cs []Candidate, lo, hi int) {
	a.besideHints(cs)
	for i := range cs {
		c := &cs[i]
		a.ruleHints(c)
		a.placeHints(c)
		if c.verb >= 0 {
			a.verbHints(c, lo, hi)
		}
		a.Lexis.Book.Pair(&c.Hints)
		c.Score = a.Lexis.Weights.Sum(&c.Hints)
	}
}

// keepLikely puts the likely candidates in the place of the promises from number n on, and says
// of the others that rules took why they are none.
func (a *Undertakings) keepLikely(n, lo, hi int, cs []Candidate) {
	a.Promises = a.Promises[:n]
	Strongest(cs, func(c *Candidate) {
		a.Promises = append(a.Promises, a.promised(c, lo, hi))
		if !c.Taken {
			a.frontPromises(len(a.Promises)-1, &a.Groups[c.verb], lo)
		}
	})
	slices.SortStableFunc(a.Promises[n:], func(x, y Promise) int { return x.First - y.First })
	for i := range cs {
		if c := &cs[i]; c.Taken && c.Score < 0 {
			a.refusals = append(a.refusals, refusal{c.First, c.End, c.Rule, record.ReasonUnlikely})
		}
	}
}

// Strongest takes the candidates for which more speaks than against them, the strongest
// first, and of several that are told in much the same words only one.
func Strongest(cs []Candidate, take func(*Candidate)) {
	slices.SortStableFunc(cs, func(x, y Candidate) int { return cmp.Compare(y.Score, x.Score) })
	for i := range cs {
		if cs[i].Score < 0 {
			return
		}
		if !sameWords(cs[:i], &cs[i]) {
			take(&cs[i])
		}
	}
}

// promised is a candidate as a promise: as the rules took it, else as its verb tells it.
func (a *Undertakings) promised(c *Candidate, lo, hi int) Promise {
	p := c.Promise
	if c.Taken {
		return p
	}
	l := &a.looks[c.verb]
	p.Rule, p.Sieve, p.Strength, p.Actors = weighedRule, weighedSieve, record.Firm, l.actors
	p.why = a.Lexis.Weights.Reasons(a.Lexis.Book, &c.Hints)
	if r := a.nearRule(&a.Groups[c.verb], hi); r != nil {
		p.Strength = record.Strength(r.Gives["strength"])
	}
	if owner := a.intentOf(c, lo, hi); len(owner) > 0 {
		p.Actors = owner
	}
	if len(p.Actors) == 0 {
		p.Actors = a.boundAround(c.First)
	}
	return p
}

// intentOf are those whom words name as the owner of the noun of intent that a candidate
// follows: "Japan's commitment to increase".
func (a *Undertakings) intentOf(c *Candidate, lo, hi int) []record.PartyCode {
	noun := c.First - 1
	if noun <= lo {
		return nil
	}
	r, end := a.promiseNounAt(noun, hi)
	if r == nil || end < c.First {
		return nil
	}
	owner, _ := a.namedOwner(noun, c.Act, lo)
	return owner
}

// What a promise goes by in explanations that no rule found.
const weighedRule, weighedSieve = "commitments.weighed", "weighed"

// nearRule is the rule that a verb's words would be a promise by, were they followed by what
// the rule asks for; nil for none.
func (a *Undertakings) nearRule(v *clauses.VerbGroup, hi int) *grammar.Rule {
	for _, at := range [...]int{v.First, v.Head} {
		if r, _ := a.Language.Grammar.Match(grammar.Promise, a.Words, at, hi); r != nil {
			return r
		}
	}
	return nil
}

// boundAround are those whom words bind that name nobody: the speakers, else those whose text it is.
func (a *Undertakings) boundAround(tok int) []record.PartyCode {
	if fr := a.Governing(tok); fr != nil {
		if codes := clauses.PartiesOf(fr.Speakers); len(codes) > 0 {
			return codes
		}
	}
	if a.Voiced() {
		return clauses.PartiesOf(a.Voice.Speakers)
	}
	return a.Tellers()
}
