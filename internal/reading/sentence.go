package reading

import "entente.example/internal/text"

// readSentences runs the sentence stages over every sentence that is read for facts.
func (a *analysis) readSentences() {
	a.index()
	a.countLabels()
	a.firstPersonRelease()
	for i := range a.sents {
		s := &a.sents[i]
		switch {
		case a.readable(s):
			a.readSentence(s)
			a.keepShift(s.FirstToken, i)
		case a.doc.Blocks[s.Block].Kind == text.Heading:
			a.headingVoice(s)
			a.loneLabel(s)
		default:
			a.loneLabel(s)
		}
	}
}

func (a *analysis) readSentence(s *text.Sentence) {
	lo, hi := s.FirstToken, a.trimEnd(s.FirstToken, s.EndToken)
	lo = a.label(lo, hi, s.Block)
	f := &a.found
	if hi-lo < 2 || a.asideOnly(lo, hi) || f.voice.kind == voiceLabel && len(f.voice.speakers) == 0 {
		return
	}
	a.findVerbs(lo, hi)
	a.findStatements(lo, hi, s)
	a.findPromises(lo, hi)
	a.actsOfPromises()
	a.findDeeds(lo, hi)
	if !a.isHeadline(s) {
		a.emitFrames(s.Block)
	}
	a.aboutParty(lo)
	a.takeVoice(lo, hi, s.Block)
}

// asideOnly is a sentence in brackets: "(Laughter.)", "[Ends]".
func (a *analysis) asideOnly(lo, hi int) bool {
	return hi-lo < 7 && a.class(lo)&isOpen != 0 && a.class(hi-1)&isClose != 0
}
