package statements

import (
	"slices"

	"entente.example/internal/grammar"
	"entente.example/internal/reading/clauses"
	"entente.example/internal/reading/value"
	"entente.example/internal/reading/who"
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
func (a *Speech) goesOnReporting(lo, block int) bool {
	sh := &a.shift
	if sh.sentence == 0 || a.readableSince(sh.sentence, lo) {
		return false
	}
	switch a.Kind {
	case record.Readout, record.JointStatement, record.FactSheet, record.PressConference:
		return false
	}
	if a.Doc.Blocks[block].Kind != text.Paragraph {
		return false
	}
	v := a.mainVerb(lo)
	return v != nil && a.backshift(v) && !a.actsHimself(v, lo) && !a.tellsOnce(v, lo)
}

// tellsOnce says whether a verb tells of a time long before the text: "gave iron in 1965"
// is told by whoever wrote it, "would give" is not.
func (a *Speech) tellsOnce(v *clauses.VerbGroup, lo int) bool {
	if v.Modal != 0 || v.Perfect {
		return false
	}
	vs := a.ValuesIn(lo, a.Sents[a.SentenceOf(lo)].EndToken)
	return slices.ContainsFunc(vs, func(x value.Value) bool { return a.bygone(&x) })
}

// KeepShift remembers who reported in the past tense in a sentence, and forgets who did
// where the next is told in another.
func (a *Speech) KeepShift(lo, sentence int) {
	if a.Voice.Kind != clauses.VoiceNone {
		a.shift = shifted{}
		return
	}
	if fr := a.reporter(); fr != nil {
		a.shift = shifted{fr.Speakers, fr.mention, sentence + 1}
		return
	}
	if v := a.mainVerb(lo); a.shift.sentence > 0 && v != nil && a.backshift(v) && !a.actsHimself(v, lo) {
		a.shift.sentence = sentence + 1
		return
	}
	a.shift = shifted{}
}

// reporter is the last frame of the sentence in hand in which one speaker reports in the
// past tense of reported speech; nil for none.
func (a *Speech) reporter() *Frame {
	for i := len(a.Frames) - 1; i >= 0; i-- {
		fr := &a.Frames[i]
		if !fr.Emit || fr.sieve != "subject" || fr.Verb.Form != clauses.FormPast || len(fr.Speakers) != 1 {
			continue
		}
		if (fr.Speakers[0].Person != "" || fr.Speakers[0].Of == a.Issuer) && a.reportsPast(fr) {
			return fr
		}
	}
	return nil
}

// readableSince says whether another sentence that is read stands between the one
// numbered n and token lo.
func (a *Speech) readableSince(n, lo int) bool {
	for i := n; i < len(a.Sents) && a.Sents[i].FirstToken < lo; i++ {
		if a.Sents[i].EndToken <= lo && a.Readable(&a.Sents[i]) && !a.IsHeadline(&a.Sents[i]) {
			return true
		}
	}
	return false
}

// reportsPast says whether the content of a report stands in the past tense of
// reported speech: "said that he would", "said trade had grown".
func (a *Speech) reportsPast(fr *Frame) bool {
	for i := range a.Groups {
		if v := &a.Groups[i]; v.First >= fr.Verb.End && v.Finite() && !a.SubjectOf(v, fr.First).Relative {
			return a.backshift(v)
		}
	}
	return false
}

// mainVerb is the first finite verb of the sentence in hand that no relative or
// subordinate clause before it has; nil for none.
func (a *Speech) mainVerb(lo int) *clauses.VerbGroup {
	for i := range a.Groups {
		v := &a.Groups[i]
		if v.Finite() && !a.SubjectOf(v, lo).Relative {
			return v
		}
	}
	return nil
}

// backshift says whether a verb stands in the tense of reported speech.
func (a *Speech) backshift(v *clauses.VerbGroup) bool {
	if v.Modal != 0 {
		return v.Modal == a.Language.By.Would || a.Lexis.pastModals.Has(v.Modal)
	}
	return v.Form == clauses.FormPast
}

// actsHimself says whether a verb tells what somebody did, not what was said: "Mr Marn
// met the King", "She spoke to him".
func (a *Speech) actsHimself(v *clauses.VerbGroup, lo int) bool {
	if v.Modal != 0 || v.Perfect || v.Copula || v.Passive {
		return false
	}
	s := a.SubjectOf(v, lo)
	if s.Kind != clauses.SubjectDirect || len(s.Mentions) == 0 {
		return false
	}
	r, _ := a.PredicateAt(v, v.End+1)
	k := a.Mentions[s.Mentions[0]].Kind
	return (k == who.MentionPerson || k == who.MentionOffice) && (r == nil || r.Kind != grammar.Predicate)
}
