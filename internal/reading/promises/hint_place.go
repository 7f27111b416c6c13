package promises

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

// besideHints tell what the rules take around each candidate of a sentence, which are in the order of the text.
func (a *Undertakings) besideHints(cs []Candidate) {
	for i := range cs {
		c := &cs[i]
		if c.verb < 0 {
			continue
		}
		before, beside, inside, around := "none", "none", "none", "none"
		for j := range cs {
			x := &cs[j]
			if i == j || x.verb < 0 {
				continue
			}
			if j == i-1 {
				before = "left"
			}
			if !x.Taken {
				continue
			}
			if j == i-1 {
				before = "taken"
			}
			beside = "taken"
			if x.First <= c.First && x.End >= c.End {
				inside = "taken"
			}
			if x.First >= c.First && x.End <= c.End {
				around = "taken"
			}
		}
		a.answer(c, askBefore, before)
		a.answer(c, askBeside, beside)
		a.answer(c, askInside, inside)
		a.answer(c, askAround, around)
	}
}
