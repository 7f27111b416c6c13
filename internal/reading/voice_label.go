package reading

import (
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// firstPersonRelease gives a text that says "I" in its own voice to its issuer's
// person, or to the issuer where nobody is named.
func (a *analysis) firstPersonRelease() {
	if a.issuer == "" || !a.saysI() {
		return
	}
	s := record.Speaker{Of: a.issuer}
	if p := a.leadPerson(); p >= 0 && a.people[p].of == a.issuer {
		s.Person = a.people[p].name
	}
	a.found.voice = voice{[]record.Speaker{s}, -1, voiceLabel, 0}
}

// saysI asks for two sentences that begin with "I" or "we" outside quotations, "I" at least once.
func (a *analysis) saysI() bool {
	n, self := 0, false
	for i := range a.sents {
		s := &a.sents[i]
		if !a.readable(s) || a.setOff(s.Block) || a.opensWithQuote(s.Block) {
			continue
		}
		w := a.words[s.FirstToken]
		if a.is(s.FirstToken, "I") || w == a.engine.lexis.by.we {
			n++
			self = self || a.is(s.FirstToken, "I")
		}
	}
	return self && n > 1
}

// label takes the speaker's label of a transcript off the start of a sentence.
func (a *analysis) label(lo, hi, block int) int {
	if lo != a.firstToken(block) {
		return lo
	}
	for i := lo; i < hi && i < lo+14; i++ {
		if a.class(i)&isColon == 0 {
			continue
		}
		m := a.mentionEndingAt(i)
		if m < 0 && i > lo && a.class(i-1)&isClose != 0 {
			m = a.mentionEndingAt(a.opening(i-1, lo))
		}
		if m < 0 || a.mentions[m].first > lo+1 || a.mentions[m].kind != mentionPerson {
			if a.capitalLabel(lo, i) {
				a.found.voice = voice{a.labelled(lo, i), -1, voiceLabel, block}
				return i + 1
			}
			if a.runIn(lo, i) && i+2 < hi {
				return i + 1
			}
			return lo
		}
		a.found.voice = voice{a.speakers(m), m, voiceLabel, block}
		return i + 1
	}
	return lo
}

// capitalLabel is a transcript's label without a name: "QUESTION:", "Q:", "SECRETARY OF STATE:".
func (a *analysis) capitalLabel(lo, colon int) bool {
	if colon == lo+1 && (a.is(lo, "Q") || a.is(lo, "Question") || a.is(lo, "Moderator")) {
		return true
	}
	for i := lo; i < colon; i++ {
		if s := a.tokens[i].Shape; s != text.Upper && a.tokens[i].Class != text.Punct {
			return false
		}
	}
	return colon > lo
}

// labelled are the speakers that a label in capitals stands for: a party that it
// names, or the issuer for an office of its own; nobody for a journalist.
func (a *analysis) labelled(lo, colon int) []record.Speaker {
	for i := lo; i < colon; i++ {
		if m := a.mentionEndingAt(i + 1); m >= 0 && len(partiesOf(a.speakers(m))) > 0 {
			return a.speakers(m)
		}
	}
	for i := lo; i < colon; i++ {
		if a.cue(i)&cueOffice != 0 && a.issuer != "" {
			return []record.Speaker{{Of: a.issuer}}
		}
	}
	return nil
}

// runIn is a heading set at the head of its paragraph: "Human resources: …".
func (a *analysis) runIn(lo, colon int) bool {
	if colon-lo > 8 {
		return false
	}
	for i := lo; i < colon; i++ {
		if a.class(i)&(isModal|isBe|isHave|isPronoun) != 0 || i > lo && a.class(i)&(isPast|isThird) != 0 && a.class(i)&isNounish == 0 {
			return false
		}
	}
	return true
}

func (a *analysis) firstToken(block int) int {
	lo := 0
	for hi := len(a.sents); lo < hi; {
		mid := (lo + hi) / 2
		if a.sents[mid].Block < block {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	if lo < len(a.sents) && a.sents[lo].Block == block {
		return a.sents[lo].FirstToken
	}
	return -1
}
