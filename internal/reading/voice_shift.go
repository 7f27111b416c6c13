package reading

import (
	"entente.example/internal/grammar"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// shifted is the speaker whose words a release goes on reporting in the past tense
// after "said that the port was open", and the sentence that did so last.
type shifted struct {
	speakers []record.Speaker
	mention  int
	sentence int // 1 + its index; 0 for none
}

// goesOnReporting says whether a sentence without a reporting verb of its own goes on
// with reported speech: the one before it reported in the past tense, and so does this
// one. "Mr Marn said that he would come. The visit would be short."
func (a *analysis) goesOnReporting(lo, block int) bool {
	sh := &a.found.shift
	if sh.sentence == 0 || a.readableSince(sh.sentence, lo) {
		return false
	}
	switch a.kind {
	case record.Readout, record.JointStatement, record.FactSheet, record.PressConference:
		return false
	}
	if a.doc.Blocks[block].Kind != text.Paragraph {
		return false
	}
	v := a.mainVerb(lo)
	return v != nil && a.backshift(v) && !a.actsHimself(v, lo)
}

// keepShift remembers who reported in the past tense in a sentence, and forgets who did
// where the next is told in another.
func (a *analysis) keepShift(lo, sentence int) {
	f := &a.found
	if f.voice.kind != voiceNone {
		f.shift = shifted{}
		return
	}
	if n := len(f.frames); n > 0 {
		if fr := &f.frames[n-1]; fr.emit && fr.sieve == "subject" && fr.neutral() && fr.verb.form == formPast && len(fr.speakers) == 1 && (fr.speakers[0].Person != "" || fr.speakers[0].Of == a.issuer) && a.reportsPast(fr) && f.shift.sentence == 0 {
			f.shift = shifted{fr.speakers, fr.mention, sentence + 1}
			return
		}
	}
	if v := a.mainVerb(lo); f.shift.sentence > 0 && v != nil && a.backshift(v) && !a.actsHimself(v, lo) {
		f.shift.sentence = sentence + 1
		return
	}
	f.shift = shifted{}
}

// readableSince says whether another sentence that is read stands between the one
// numbered n and token lo.
func (a *analysis) readableSince(n, lo int) bool {
	for i := n; i < len(a.sents) && a.sents[i].FirstToken < lo; i++ {
		if a.sents[i].EndToken <= lo && a.readable(&a.sents[i]) && !a.isHeadline(&a.sents[i]) {
			return true
		}
	}
	return false
}

// reportsPast says whether the content of a report stands in the past tense of
// reported speech: "said that he would", "said trade had grown".
func (a *analysis) reportsPast(fr *frame) bool {
	for i := range a.found.groups {
		if v := &a.found.groups[i]; v.first >= fr.verb.end && v.finite() && !a.subjectOf(v, fr.first).relative {
			return a.backshift(v)
		}
	}
	return false
}

// mainVerb is the first finite verb of the sentence in hand that no relative or
// subordinate clause before it has; nil for none.
func (a *analysis) mainVerb(lo int) *verbGroup {
	for i := range a.found.groups {
		v := &a.found.groups[i]
		if v.finite() && !a.subjectOf(v, lo).relative {
			return v
		}
	}
	return nil
}

// backshift says whether a verb stands in the tense of reported speech.
func (a *analysis) backshift(v *verbGroup) bool {
	if v.modal != 0 {
		l := &a.engine.lexis
		return v.modal == l.by.would || l.pastModals.has(v.modal)
	}
	return v.form == formPast
}

// actsHimself says whether a verb tells what somebody did, not what was said: "Mr Marn
// met the King", "She spoke to him".
func (a *analysis) actsHimself(v *verbGroup, lo int) bool {
	if v.modal != 0 || v.perfect || v.copula || v.passive {
		return false
	}
	s := a.subjectOf(v, lo)
	if s.kind != subjectDirect || len(s.mentions) == 0 {
		return false
	}
	r, _ := a.predicateAt(v, v.end+1)
	k := a.mentions[s.mentions[0]].kind
	return (k == mentionPerson || k == mentionOffice) && (r == nil || r.Kind != grammar.Predicate)
}
