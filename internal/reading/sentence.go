package reading

import (
	"slices"

	"entente.example/internal/grammar"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

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
	f.groups = a.verbGroups(lo, hi, f.groups[:0])
	f.frames = f.frames[:0]
	a.dropVoice(lo, hi, s.Block)
	a.readFrames(lo, hi, s)
	a.whole(lo, hi, s.Block)
	a.closeFrames(hi)
	a.joinEmpty()
	a.ownWords(s.Block)
	a.judgeActs()
	a.weTalked()
	a.findPromises(lo, hi)
	a.actsOfPromises()
	a.findDeeds(lo, hi)
	if !a.isHeadline(s) {
		a.emitFrames(s.Block)
	}
	a.aboutParty(lo)
	a.takeVoice(lo, hi, s.Block)
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

// asideOnly is a sentence in brackets: "(Laughter.)", "[Ends]".
func (a *analysis) asideOnly(lo, hi int) bool {
	return hi-lo < 7 && a.class(lo)&isOpen != 0 && a.class(hi-1)&isClose != 0
}

// aboutParty remembers the party that a sentence is about, for "It" in the next.
func (a *analysis) aboutParty(lo int) {
	f := &a.found
	for i := range f.groups {
		if !f.groups[i].finite() {
			continue
		}
		s := a.subjectOf(&f.groups[i], lo)
		if s.kind == subjectDirect && len(a.doers(&f.groups[i], s)) > 0 {
			f.they = a.doers(&f.groups[i], s)
		}
		if s.kind == subjectDirect && a.mentions[s.mentions[0]].kind == mentionParty {
			f.it = a.doers(&f.groups[i], s)
		}
	}
}

func (a *analysis) emitFrames(block int) {
	f := &a.found
	for i := range f.frames {
		fr := &f.frames[i]
		if !fr.emit || len(fr.speakers) == 0 || fr.end <= fr.first || a.bareColon(fr) || a.emptyAct(fr) && a.hasItems(block) || a.courtesy(fr) {
			continue
		}
		f.statements = append(f.statements, statement{first: fr.first, end: fr.end, speakers: a.withPartner(fr), act: fr.act,
			rule: ruleName(fr), sieve: fr.sieve, antecedent: fr.mention, confidence: a.trust(fr)})
		f.last, f.lastBlock, f.past = fr.speakers, block, fr.verb.form == formPast
	}
}

// withPartner are those who speak in a frame, and with them whom one alone discusses
// something with: "President X discussed with Prime Minister Y the port".
func (a *analysis) withPartner(fr *frame) []record.Speaker {
	if i := fr.verb.end; fr.act == record.Discuss && len(fr.speakers) == 1 && i+1 < fr.end && a.cue(i)&cueWith != 0 {
		if k := a.mentionAt(i + 1); k >= 0 && a.mentions[k].first <= i+2 {
			return append(slices.Clone(fr.speakers), a.speakers(k)...)
		}
	}
	return fr.speakers
}

// longestCourtesy is how many tokens words may have that only keep a talk going.
const longestCourtesy = 40

// courtesy is "Thank you, Minister" in a transcript: too little to be a statement.
func (a *analysis) courtesy(fr *frame) bool {
	if a.found.voice.kind != voiceLabel {
		return false
	}
	if fr.act == record.Welcome && fr.end-fr.first < 5 {
		return true
	}
	r, _, _ := a.engine.grammar.Find(grammar.Courtesy, a.words, a.sents[a.sentenceOf(fr.first)].FirstToken, fr.end)
	return r != nil && fr.end-fr.first < longestCourtesy
}
