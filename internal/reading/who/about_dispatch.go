package who

import (
	"entente.example/internal/reading/words"
	"entente.example/internal/text"
)

// dispatchHead is within how many sentences the head of a diplomatic message stands.
const dispatchHead = 6

// Dispatched says whether a text is a message that one government sent to another or to
// its own people abroad, by the line at its head: "IMMEDIATE SECRET", "Cablegram, Oslo,
// 3 May 1951". It speaks for its sender, though it need never say "I".
func (a *Cast) Dispatched() bool {
	found := false
	for i := range a.Sents[:min(len(a.Sents), dispatchHead)] {
		s := &a.Sents[i]
		first := a.pastNumbers(s.FirstToken, s.EndToken)
		if a.Lexis.minuted.Has(a.Words[first]) {
			return false // "Record of conversation": told, not sent
		}
		found = found || a.classified(first, s.EndToken) || a.wired(first, s.EndToken)
	}
	return found
}

// secret says whether a message between governments says at its head how secret it is:
// nobody gave it out, whatever its title calls it.
func (a *Cast) secret() bool {
	for i := range a.Sents[:min(len(a.Sents), dispatchHead)] {
		s := &a.Sents[i]
		if a.classified(a.pastNumbers(s.FirstToken, s.EndToken), s.EndToken) {
			return a.Dispatched()
		}
	}
	return false
}

// pastNumbers is the first token of [first, end) that is no number or mark.
func (a *Cast) pastNumbers(first, end int) int {
	for first+1 < end && a.Tokens[first].Class != text.Word {
		first++
	}
	return first
}

// classified says whether a line has nothing but words with capitals on how secret or
// urgent a message is.
func (a *Cast) classified(first, end int) bool {
	for i := first; i < end; i++ {
		if !a.Capital(i) || !a.Lexis.secrecy.Has(a.Words[i]) {
			return false
		}
	}
	return end > first
}

// wired says whether a line begins with the name of a message and goes on with when or
// whence it was sent, or from whom: "Cablegram From", "Message, 14 March".
func (a *Cast) wired(first, end int) bool {
	if first+2 >= end || !a.Capital(first) {
		return false
	}
	return a.Lexis.wires.Has(a.Words[first]) && (a.Class(first+1)&words.IsComma != 0 || a.Capital(first+1) || a.Tokens[first+1].Class == text.Number)
}

// longestSender is how many words the name of a sender may have.
const longestSender = 3

// Sender is the name of who sends a message by its title, where nothing else tells of
// them: "12 Marn to Torel", "Cablegram From Marn to Torel"; "" for nobody.
func (a *Cast) Sender() string {
	if len(a.Sents) == 0 || !a.Dispatched() {
		return ""
	}
	s := &a.Sents[0]
	first := a.pastNumbers(s.FirstToken, s.EndToken)
	if first+1 < s.EndToken && a.Lexis.wires.Has(a.Words[first]) && a.WordAt(first+1, "from") {
		first += 2
	}
	for i := first; i+1 < s.EndToken && i <= first+longestSender; i++ {
		switch {
		case a.WordAt(i, "to") && i > first && a.Capital(i+1):
			return a.Written(first, i)
		case !a.Capital(i) || a.Who.Signs[i].Match != 0 || a.Cue(i)&words.CueOffice != 0:
			return ""
		}
	}
	return ""
}
