package meetings

import (
	"entente.example/internal/reading/words"
	"entente.example/internal/text"
)

// longestErrand is how many tokens may stand between a verb of going and the event that
// somebody goes to: "lead the thirteen member Australian delegation to".
const longestErrand = 12

// goesToEvent reads a verb at token i that tells, in other words than "attend", that somebody
// will be at an event ("represent Norway at the Forum", "lead the delegation to", "host"), and
// gives the event's name and the token after it.
func (a *Diary) goesToEvent(i, end int) (first, stop, after int) {
	x, t := &a.Lexis.Encounter, &a.Lexis.Travel
	w := a.Words[i]
	switch {
	case x.represent.Has(w):
		after = a.errandTo(i+1, end, x.stand, nil)
	case t.leads.Has(w):
		after = a.errandTo(i+1, end, t.toward, t.party)
	case t.Goes.Has(w), t.moves.Has(w):
		after = a.errandTo(i+1, min(end, i+4), t.toward, nil)
	case x.hosting.Has(w):
		after = i + 1
	}
	if after == 0 {
		return 0, 0, 0
	}
	first, stop, _ = a.eventAfter(after, end)
	if stop == 0 || first > after+3 {
		return 0, 0, 0
	}
	return first, stop, stop
}

// errandTo is the token after the first of some words behind token i, past one of the nouns
// where any are asked for; 0 for none.
func (a *Diary) errandTo(i, end int, toward, nouns words.WordSet) int {
	met := nouns == nil
	for j := i; j+1 < end && j < i+longestErrand; j++ {
		switch {
		case met && toward.Has(a.Words[j]) && a.Words[j] != a.Language.By.Of && (nouns == nil || a.Cue(j)&words.CueIn == 0):
			return j + 1
		case a.Class(j)&(words.IsModal|words.IsRelative|words.IsSemicolon|words.IsThat) != 0:
			return 0
		}
		met = met || nouns.Has(a.Words[j])
	}
	return 0
}

// errands finds the clauses of a sentence that announce that somebody will be at an event.
func (a *Diary) errands(s *text.Sentence) []convening {
	var out []convening
	for i := s.FirstToken + 1; i < s.EndToken; i++ {
		if a.Tokens[i].Shape != text.Lower {
			continue
		}
		first, stop, after := a.goesToEvent(i, s.EndToken)
		from := 0
		if stop > 0 {
			from = a.helperBefore(i, s.FirstToken)
		}
		if stop == 0 || from < 0 {
			continue
		}
		c := convening{sent: s, verb: from, after: after, entry: a.Language.Cues.Inside, where: -1, told: true, coming: true}
		c.own, c.nameFirst, c.nameEnd = a.toldByI(from, s.FirstToken), first, stop
		if c.subject = a.chainBefore(from, s.FirstToken); len(c.subject) == 0 {
			c.subject = a.farSubject(&c)
		}
		if a.region(&c); len(c.subject) > 0 || c.own {
			out = append(out, c)
		}
		i = after - 1
	}
	return out
}
