package reading

import (
	"entente.example/internal/reading/clauses"
	"entente.example/internal/reading/words"
	"entente.example/internal/text"
)

// readSentences runs the sentence stages over every sentence that is read for facts.
func (a *analysis) readSentences() {
	a.Index()
	a.CountLabels()
	a.FirstPersonRelease()
	for i := range a.Sents {
		s := &a.Sents[i]
		switch {
		case a.Foreign(s):
		case a.Readable(s):
			a.readSentence(s)
			a.KeepShift(s.FirstToken, i)
		case a.Doc.Blocks[s.Block].Kind == text.Heading:
			a.HeadingVoice(s)
			a.LoneLabel(s)
		default:
			a.LoneLabel(s)
		}
	}
	a.DecideDeeds()
}

func (a *analysis) readSentence(s *text.Sentence) {
	lo, hi := s.FirstToken, a.TrimEnd(s.FirstToken, s.EndToken)
	a.TakeTurn(s)
	lo = a.Label(lo, hi, s.Block)
	if hi-lo < 2 || a.asideOnly(lo, hi) || a.Voice.Kind == clauses.VoiceLabel && len(a.Voice.Speakers) == 0 {
		return
	}
	a.FindVerbs(lo, hi)
	a.FindStatements(lo, hi, s)
	if !a.KeepsTalking(lo, hi) {
		a.FindPromises(lo, hi)
		a.ActsOfPromises()
	}
	a.FindDeeds(lo, hi)
	if !a.IsHeadline(s) {
		a.EmitFrames(s.Block)
	}
	a.AboutParty(lo)
	a.TakeVoice(lo, hi, s.Block)
}

// asideOnly is a sentence in brackets: "(Laughter.)", "[Ends]".
func (a *analysis) asideOnly(lo, hi int) bool {
	return hi-lo < 7 && a.Class(lo)&words.IsOpen != 0 && a.Class(hi-1)&words.IsClose != 0
}
