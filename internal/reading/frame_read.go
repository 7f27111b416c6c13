package reading

import "entente.example/internal/text"

// findStatements finds who says what in a sentence, and by what act.
func (a *analysis) findStatements(lo, hi int, s *text.Sentence) {
	a.found.frames = a.found.frames[:0]
	a.dropVoice(lo, hi, s.Block)
	a.readFrames(lo, hi, s)
	a.whole(lo, hi, s.Block)
	a.closeFrames(hi)
	a.joinEmpty()
	a.ownWords(s.Block)
	a.judgeActs()
	a.weTalked()
}

// readFrames finds the frames of a sentence, and whose words it is where a quotation
// goes on.
func (a *analysis) readFrames(lo, hi int, s *text.Sentence) {
	a.findFrames(lo, hi)
	a.trailing(lo, hi)
	a.inverted(lo, hi)
	if a.found.voice.kind == voiceNone {
		if a.resumesQuote(lo, s.Block); a.found.voice.kind != voiceNone {
			a.found.frames = a.found.frames[:0]
			a.findFrames(lo, hi)
		}
	}
	a.keepQuoted(s)
}
