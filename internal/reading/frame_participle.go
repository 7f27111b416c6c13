package reading

import (
	"entente.example/internal/grammar"
	"entente.example/internal/record"
)

// participle takes "…, noting that …" as a statement of the same speakers.
func (a *analysis) participle(fr *frame, lo int) {
	f := &a.found
	b := a.before(fr.verb.first, lo)
	opens := b < lo
	if a.class(fr.verb.head)&isWeak != 0 && !opens {
		return
	}
	if !opens && a.class(b)&(isComma|isDash|isSubordinator|isAnd) == 0 {
		return
	}
	if opens {
		fr.sieve = "opening-participle"
		a.keep(fr)
		return
	}
	if len(f.frames) == 0 {
		if a.class(b)&isComma != 0 && a.leadsWith(b, lo) {
			fr.sieve = "opening-participle" // "Minister X, condemning the attack, asked"
			a.keep(fr)
		}
		return
	}
	prev := &f.frames[len(f.frames)-1]
	if a.words[b] == a.engine.lexis.by.and && prev.verb.form != formGerund {
		return
	}
	if prev.rule == nil && prev.verb.modal != 0 {
		return
	}
	fr.speakers, fr.mention, fr.sieve = prev.speakers, prev.mention, "participle"
	a.keep(fr)
}

// leadsWith says whether those named at the start of a clause stand before the comma at token b.
func (a *analysis) leadsWith(b, lo int) bool {
	m := a.mentionEndingAt(b)
	if m < 0 || a.mentions[m].first < lo || a.mentions[m].kind == mentionParty && a.mentions[m].first > lo+1 {
		return false
	}
	return a.joined(m, lo).first <= lo+1
}

// purpose takes "met to discuss X and to reaffirm Y".
func (a *analysis) purpose(fr *frame) {
	f := &a.found
	if len(f.frames) == 0 {
		return
	}
	prev := &f.frames[len(f.frames)-1]
	main := prev.rule != nil && prev.rule.Kind == grammar.Convene && prev.verb.modal == 0
	again := prev.emit && prev.verb.form == formInfinitive && a.followsAnd(fr.verb.first, prev.first)
	if !main && !again {
		return
	}
	fr.speakers, fr.mention, fr.sieve = prev.speakers, prev.mention, "purpose"
	if fr.rule.Gives["act"] == string(record.Discuss) && len(a.jointSpeakers()) > 1 {
		fr.speakers = a.whoMet(fr.first)
	}
	a.keep(fr)
}
