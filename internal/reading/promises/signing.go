package promises

import (
	"entente.example/internal/reading/clauses"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
)

// pacts are the words of an instrument coming into being.
type pacts struct {
	act        words.WordSet
	instrument words.WordSet
	open       words.WordSet
	own        words.WordSet
}

func newPacts(sets *words.Sets) pacts {
	return pacts{
		act:        sets.Of("promises.signing.act"),
		instrument: sets.Of("promises.signing.instrument"),
		own:        sets.Of("promises.signing.own"),
		open:       sets.Of("promises.signing.open"),
	}
}

// longestSigning is how many tokens may stand between a signing and what is signed, or with whom.
const longestSigning = 20

// Signatories are those whose a signing is: nobody signs alone. They are the two that the
// instrument is said to be between, else who acts and with whom, else the two sides of the text.
func (a *Undertakings) Signatories(act, end int, actors []record.PartyCode) []record.PartyCode {
	if len(actors) == 0 || act >= end || !a.Lexis.pacts.act.Has(a.Words[act]) || a.Is(act+1, "on") || a.Is(act+1, "up") {
		return actors
	}
	stop := min(end, act+longestSigning)
	noun := a.signed(act+1, stop)
	if both := a.Sides(); noun < 0 && a.signedBefore(act) && len(both) == 2 && len(actors) == 1 && words.Contains(both, actors[0]) {
		return both // "The Agreement was signed by"
	}
	if noun < 0 && !a.Is(act+1, "between") {
		return actors
	}
	if two := a.betweenTwo(max(act, noun)+1, min(end, stop+longestSigning)); len(two) > 1 {
		return two
	}
	if at := a.signedWith(noun+1, stop); at > 0 {
		if with := a.NamedFrom(at); len(with) < 3 {
			return words.Unique(append(actors[:len(actors):len(actors)], with...))
		}
		return actors // "signed memoranda with Angola, Bolivia and Botswana": one by one
	}
	if both := a.Sides(); noun >= 0 && !a.Lexis.pacts.open.Has(a.Words[noun]) && len(both) == 2 && len(actors) == 1 && words.Contains(both, actors[0]) {
		return both
	}
	return actors
}

// signedBefore says whether the instrument of a signing stands before it in its sentence: "The Agreement was signed".
func (a *Undertakings) signedBefore(act int) bool {
	if a.Class(act-1)&words.IsBe == 0 {
		return false
	}
	for i := act - 1; i > act-longestSigning && i >= 0; i-- {
		if a.Lexis.pacts.instrument.Has(a.Words[i]) && !a.Lexis.pacts.open.Has(a.Words[i]) {
			return true
		}
		if a.StartsSentence(i) || a.Class(i)&(words.IsComma|words.IsRelative) != 0 {
			return false
		}
	}
	return false
}

// betweenTwo are the two that stand after "between" in tokens [first, end).
func (a *Undertakings) betweenTwo(first, end int) []record.PartyCode {
	for i := first; i < end; i++ {
		if !a.Is(i, "between") {
			continue
		}
		for and := i + 2; and+1 < end && and < i+longestSigning; and++ {
			if a.Class(and)&words.IsAnd == 0 {
				continue
			}
			_, one := a.NameBefore(and, i+1)
			if m := a.AgentAt(and + 1); m >= 0 && len(one) == 1 {
				return words.Unique(append(one, clauses.PartiesOf(a.Speakers(m))...))
			}
		}
		return nil
	}
	return nil
}

// signed is the instrument that is the object of a signing in tokens [first, end), -1 for none.
func (a *Undertakings) signed(first, end int) int {
	for i := first; i < end; i++ {
		if a.Lexis.pacts.instrument.Has(a.Words[i]) && !a.Lexis.pacts.own.Has(a.Words[i-1]) {
			return i
		}
		if c := a.Class(i); c&(words.IsBreak|words.IsTo|words.IsRelative|words.IsModal|words.IsPreposition) != 0 && c&words.IsDeterminer == 0 && a.Words[i] != a.Language.By.Of {
			return -1
		}
	}
	return -1
}

// signedWith is the token after the "with" that says with whom an instrument is, in
// tokens [first, end); 0 for none.
func (a *Undertakings) signedWith(first, end int) int {
	for i := first; i < end && a.Class(i)&(words.IsTo|words.IsGerund|words.IsRelative|words.IsModal) == 0; i++ {
		if a.Cue(i)&words.CueWith != 0 {
			return i + 1
		}
	}
	return 0
}

// NamedFrom are the parties of the list that begins at token i: "X, Y and Z". Where no
// "and" ends it, it is the first alone.
func (a *Undertakings) NamedFrom(i int) []record.PartyCode {
	var out []record.PartyCode
	one, and := 0, false
	for m := a.AgentAt(i); m >= 0; m = a.AgentAt(i) {
		out = append(out, clauses.PartiesOf(a.Speakers(m))...)
		if one == 0 {
			one = len(out)
		}
		if i = a.Mentions[m].End; and || i >= len(a.Tokens) || a.Class(i)&(words.IsAnd|words.IsComma) == 0 {
			break
		}
		for i < len(a.Tokens)-1 && a.Class(i)&(words.IsAnd|words.IsComma) != 0 {
			and = and || a.Class(i)&words.IsAnd != 0
			i++
		}
	}
	if !and {
		out = out[:one]
	}
	return words.Unique(out)
}
