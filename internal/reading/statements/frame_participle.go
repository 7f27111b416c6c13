package statements

import (
	"entente.example/internal/grammar"
	"entente.example/internal/reading/clauses"
	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
)

// participle takes "…, noting that …" as a statement of the same speakers.
func (a *Speech) participle(fr *Frame, lo int) {
	b := a.Before(fr.Verb.First, lo)
	opens := b < lo
	if a.Class(fr.Verb.Head)&words.IsWeak != 0 && !opens {
		return
	}
	if !opens && a.Class(b)&(words.IsComma|words.IsDash|words.IsSubordinator|words.IsAnd) == 0 && !a.beginsBy(b) {
		return
	}
	if opens {
		fr.sieve = "opening-participle"
		a.keep(fr)
		return
	}
	if len(a.Frames) == 0 {
		if a.Class(b)&words.IsComma != 0 && a.leadsWith(b, lo) {
			fr.sieve = "opening-participle" // "Minister X, condemning the attack, asked"
			a.keep(fr)
		}
		return
	}
	prev := &a.Frames[len(a.Frames)-1]
	if a.Words[b] == a.Language.By.And && prev.Verb.Form != clauses.FormGerund {
		return
	}
	if prev.Rule == nil && prev.Verb.Modal != 0 {
		return
	}
	fr.Speakers, fr.mention, fr.sieve = prev.Speakers, prev.mention, "participle"
	a.keep(fr)
}

// beginsBy is "began by thanking", "closed the talks by stressing", up to the "by" at token b.
func (a *Speech) beginsBy(b int) bool {
	n := len(a.Frames)
	return n > 0 && a.Words[b] == a.Language.By.By && b-a.Frames[n-1].Verb.End < 4 && a.Lexis.framing.Has(a.Words[a.Frames[n-1].Verb.Head])
}

// leadsWith says whether those named at the start of a clause stand before the comma at token b.
func (a *Speech) leadsWith(b, lo int) bool {
	m := a.MentionEndingAt(b)
	if m < 0 || a.Mentions[m].First < lo || a.Mentions[m].Kind == who.MentionParty && a.Mentions[m].First > lo+1 {
		return false
	}
	return a.Joined(m, lo).First <= lo+1
}

// purpose takes "met to discuss X and to reaffirm Y".
func (a *Speech) purpose(fr *Frame) {
	if len(a.Frames) == 0 {
		return
	}
	prev := &a.Frames[len(a.Frames)-1]
	main := prev.Rule != nil && prev.Rule.Kind == grammar.Convene && prev.Verb.Modal == 0
	again := prev.Emit && prev.Verb.Form == clauses.FormInfinitive && a.FollowsAnd(fr.Verb.First, prev.First)
	if !main && !again {
		return
	}
	fr.Speakers, fr.mention, fr.sieve = prev.Speakers, prev.mention, "purpose"
	if fr.Rule.Gives["act"] == string(record.Discuss) && len(a.JointSpeakers()) > 1 {
		fr.Speakers = a.WhoMet(fr.First)
	}
	a.keep(fr)
}
