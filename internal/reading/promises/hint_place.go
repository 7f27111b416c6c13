package promises

import "entente.example/internal/reading/hints"

// How far names and words are counted, and how many sentences are a text's first ones.
const mostNames, mostFives, earlySentences = 3, 5, 4

// placeHints tell how long a candidate is, what it names and where it stands.
func (a *Undertakings) placeHints(c *Candidate) {
	seen := 0
	for _, x := range a.ValuesIn(c.First, c.End) {
		if seen&(1<<x.Kind) == 0 {
			seen |= 1 << x.Kind
			a.number(c, askHas, int(x.Kind))
		}
	}
	names := 0
	for i := c.First + 1; i < c.End && names < mostNames; i++ {
		if a.Capital(i) && !a.NameToken[i] {
			names++
		}
	}
	a.number(c, askNames, names)
	a.number(c, askLength, min(mostFives, (c.End-c.First)/5))
	s := a.SentenceOf(c.First)
	a.number(c, askBlock, int(a.Doc.Blocks[a.Sents[s].Block].Kind))
	a.number(c, askVoice, int(a.Voice.Kind))
	a.answer(c, askKind, string(a.Kind))
	if s < earlySentences {
		a.answer(c, askPlace, "early")
	}
	if a.Home && len(a.Sents) > earlySentences { // a shorter text does not tell whom it concerns
		a.answer(c, askPlace, "home")
	}
}

// besideHints tell what the rules take beside each candidate of a sentence, which are in the order of the text.
func (a *Undertakings) besideHints(cs []Candidate) {
	for i := range cs {
		before, beside := hints.None, hints.None
		for j := range cs {
			if j != i && cs[j].Taken {
				beside = "taken"
			}
		}
		if i > 0 {
			before = "left"
			if cs[i-1].Taken {
				before = "taken"
			}
		}
		a.answer(&cs[i], askBefore, before)
		a.answer(&cs[i], askBeside, beside)
	}
}
