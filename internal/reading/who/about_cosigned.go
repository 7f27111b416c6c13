package who

import (
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
)

// cosignedReach is within how many sentences the head of a text names those whose words it is.
const cosignedReach = 3

// Cosigned are the states and bodies that the head of a text names as those who speak in
// it together: "A statement from Chile, Fiji and Norway."
func (a *Cast) Cosigned() []record.PartyCode {
	for i := range a.Sents[:min(len(a.Sents), cosignedReach)] {
		s := &a.Sents[i]
		for t := s.FirstToken; t+2 < s.EndToken && t < s.FirstToken+longestHead; t++ {
			if !a.Lexis.Utterance.Has(a.Words[t]) || !a.Lexis.Byline.Has(a.Words[t+1]) {
				continue
			}
			if list, end := a.partyList(t+2, s.EndToken); len(list) > 1 && (end == s.EndToken || a.Class(end)&words.IsBreak != 0 || a.Is(end, ".")) {
				return list
			}
		}
	}
	return nil
}

// partyList are the parties of the list of names that begins at token first, "the
// governments of" before it left out, and the token after it.
func (a *Cast) partyList(first, end int) ([]record.PartyCode, int) {
	var list []record.PartyCode
	at, skip := first, words.CueThe|words.CueSide|words.CueOf
	for at < end {
		i := at
		for i < end && a.Cue(i)&skip != 0 && a.Who.Signs[i].Match == 0 {
			i++
		}
		if i >= end || a.Who.Signs[i].Kinds&(NameParty|NameBody) == 0 {
			break
		}
		if code := record.PartyCode(a.EntryOf(i, NameParty|NameBody).Code); !words.Contains(list, code) {
			list = append(list, code)
		}
		at, skip = a.AcronymAfter(a.NameEnd(i), end), words.CueThe|words.CueComma|words.CueAnd
	}
	return list, at
}
