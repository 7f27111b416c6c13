package statements

import (
	"entente.example/internal/reading/clauses"
	"entente.example/internal/text"
)

// FindStatements finds who says what in a sentence, and by what act.
func (a *Speech) FindStatements(lo, hi int, s *text.Sentence) {
	a.Frames = a.Frames[:0]
	a.dropVoice(lo, hi, s.Block)
	a.readFrames(lo, hi, s)
	a.whole(lo, hi, s.Block)
	a.closeFrames(hi)
	a.joinEmpty()
	a.ownWords(s.Block)
	a.judgeActs()
	a.partWhole()
	a.weTalked()
}

// readFrames finds the frames of a sentence, and whose words it is where a quotation
// goes on.
func (a *Speech) readFrames(lo, hi int, s *text.Sentence) {
	a.findFrames(lo, hi)
	a.trailing(lo, hi)
	a.inverted(lo, hi)
	if a.Voice.Kind == clauses.VoiceNone {
		if a.resumesQuote(lo, s.Block); a.Voice.Kind != clauses.VoiceNone {
			a.Frames = a.Frames[:0]
			a.findFrames(lo, hi)
		}
	}
	a.keepQuoted(s)
}
