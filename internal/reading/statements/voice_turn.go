package statements

import (
	"entente.example/internal/reading/clauses"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// longestHead is the last block in which lines with a colon may stand above what is said.
const longestHead = 6

// leastTurns is how many paragraphs that ask make an interview of a text without labels.
const leastTurns = 2

// takesTurns says whether those who ask and the one who answers take turns in a text in which
// nobody answers under a label: paragraphs that ask, or stand under "Q", are questions.
func (a *Speech) takesTurns() bool {
	turns := 0
	for i := range a.Sents {
		s := &a.Sents[i]
		switch {
		case s.FirstToken != a.FirstToken(s.Block) || a.Doc.Blocks[s.Block].Kind == text.Title:
		case a.asksInTurn(s):
			turns++
		case a.shortAnswer(s.FirstToken):
			return false
		default:
			if colon := a.LabelEnd(s.FirstToken, s.EndToken); colon > 0 && (a.nameLike(s.FirstToken, colon) && s.Block > longestHead || a.labelMention(s.FirstToken, colon) >= 0) {
				return false
			}
		}
	}
	return turns >= leastTurns
}

// asksInTurn says whether the paragraph that a sentence begins is a question to the one who speaks.
func (a *Speech) asksInTurn(s *text.Sentence) bool {
	if a.AsksUnder(s) {
		return true
	}
	return a.Kind == record.PressConference && a.blockAsks(s.Block) && a.LabelEnd(s.FirstToken, s.EndToken) == 0
}

// shortAnswer says whether "A." or "A:" begins at a token.
func (a *Speech) shortAnswer(lo int) bool {
	return a.Is(lo, "A.") || a.Is(lo, "A") && (a.Is(lo+1, ".") || a.Is(lo+1, ":"))
}

// TakeTurn gives a paragraph of such a text to nobody where it asks, and what follows a question
// to the one who answers.
func (a *Speech) TakeTurn(s *text.Sentence) {
	if !a.labels.turns || s.FirstToken != a.FirstToken(s.Block) {
		return
	}
	a.Voice = clauses.Voice{Mention: -1, Kind: clauses.VoiceLabel, Block: s.Block}
	if !a.asksInTurn(s) {
		a.Voice.Speakers = a.ownSpeaker()
	}
}
