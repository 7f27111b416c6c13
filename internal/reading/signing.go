package reading

import (
	"entente.example/internal/lexicon"
	"entente.example/internal/record"
)

// pacts are the words of an instrument coming into being.
type pacts struct {
	act        wordSet // "sign", "conclusion"
	instrument wordSet // what is signed, one or several
	open       wordSet // those of them that many may sign, each for itself
	own        wordSet // say that an instrument is somebody's own order: "a Presidential Memorandum"
}

func newPacts(vocab *lexicon.Vocabulary) pacts {
	return pacts{
		act:        newWordSet(vocab, "sign signs signed signing signature conclude concludes concluded concluding conclusion reach reaches reached initial initialled initialed ink inked"),
		instrument: newWordSet(vocab, "agreement agreements deal deals treaty treaties declaration declarations memorandum memoranda memorandums mou mous pact pacts arrangement arrangements accord accords framework partnership compact protocol protocols statement convention"),
		own:        newWordSet(vocab, "presidential executive security"),
		open:       newWordSet(vocab, "treaty treaties convention protocol protocols accord accords"),
	}
}

// longestSigning is how many tokens may stand between a signing and what is signed, or with whom.
const longestSigning = 20

// signatories are those whose a signing is: nobody signs alone. They are the two that the
// instrument is said to be between, else who acts and with whom, else the two sides of the text.
func (a *analysis) signatories(act, end int, actors []record.PartyCode) []record.PartyCode {
	if len(actors) == 0 || act >= end || !a.engine.lexis.pacts.act.has(a.words[act]) || a.is(act+1, "on") || a.is(act+1, "up") {
		return actors
	}
	stop := min(end, act+longestSigning)
	noun := a.signed(act+1, stop)
	if noun < 0 && !a.is(act+1, "between") {
		return actors
	}
	if two := a.betweenTwo(max(act, noun)+1, min(end, stop+longestSigning)); len(two) > 1 {
		return two
	}
	if at := a.signedWith(noun+1, stop); at > 0 {
		if with := a.namedFrom(at); len(with) < 3 {
			return unique(append(actors[:len(actors):len(actors)], with...))
		}
		return actors // "signed memoranda with Angola, Bolivia and Botswana": one by one
	}
	if both := a.sides(); noun >= 0 && !a.engine.lexis.pacts.open.has(a.words[noun]) && len(both) == 2 && len(actors) == 1 && contains(both, actors[0]) {
		return both
	}
	return actors
}

// betweenTwo are the two that stand after "between" in tokens [first, end).
func (a *analysis) betweenTwo(first, end int) []record.PartyCode {
	for i := first; i < end; i++ {
		if !a.is(i, "between") {
			continue
		}
		for and := i + 2; and+1 < end && and < i+longestSigning; and++ {
			if a.class(and)&isAnd == 0 {
				continue
			}
			_, one := a.nameBefore(and, i+1)
			if m := a.agentAt(and + 1); m >= 0 && len(one) == 1 {
				return unique(append(one, partiesOf(a.speakers(m))...))
			}
		}
		return nil
	}
	return nil
}

// signed is the instrument that is the object of a signing in tokens [first, end), -1 for none.
func (a *analysis) signed(first, end int) int {
	for i := first; i < end; i++ {
		if a.engine.lexis.pacts.instrument.has(a.words[i]) && !a.engine.lexis.pacts.own.has(a.words[i-1]) {
			return i
		}
		if c := a.class(i); c&(isBreak|isTo|isRelative|isModal|isPreposition) != 0 && c&isDeterminer == 0 && a.words[i] != a.engine.lexis.by.of {
			return -1
		}
	}
	return -1
}

// signedWith is the token after the "with" that says with whom an instrument is, in
// tokens [first, end); 0 for none.
func (a *analysis) signedWith(first, end int) int {
	for i := first; i < end && a.class(i)&(isTo|isGerund|isRelative|isModal) == 0; i++ {
		if a.cue(i)&cueWith != 0 {
			return i + 1
		}
	}
	return 0
}

// namedFrom are the parties of the list that begins at token i: "X, Y and Z". Where no
// "and" ends it, it is the first alone.
func (a *analysis) namedFrom(i int) []record.PartyCode {
	var out []record.PartyCode
	one, and := 0, false
	for m := a.agentAt(i); m >= 0; m = a.agentAt(i) {
		out = append(out, partiesOf(a.speakers(m))...)
		if one == 0 {
			one = len(out)
		}
		if i = a.mentions[m].end; and || i >= len(a.tokens) || a.class(i)&(isAnd|isComma) == 0 {
			break
		}
		for i < len(a.tokens)-1 && a.class(i)&(isAnd|isComma) != 0 {
			and = and || a.class(i)&isAnd != 0
			i++
		}
	}
	if !and {
		out = out[:one]
	}
	return unique(out)
}
