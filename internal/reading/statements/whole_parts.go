package statements

import (
	"slices"

	"entente.example/internal/reading/clauses"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
)

// leastPart is how many tokens a part of a sentence must have to be said by itself.
const leastPart = 4

// leadIn takes what somebody says before "and I thank", "but we hope" as a statement of its
// own: "The visit is a step forward, and we look forward to more".
func (a *Speech) leadIn(lo int) {
	if end := a.leadEnd(lo); end > lo {
		a.Frames = slices.Insert(a.Frames, 0, a.part(lo, end))
	}
}

// leadEnd is where the main clause ends that stands before the first report of somebody's
// own words; lo for none.
func (a *Speech) leadEnd(lo int) int {
	if len(a.Frames) == 0 || !a.ownVoice() {
		return lo
	}
	fr := &a.Frames[0]
	if !fr.Emit || fr.sieve != "subject" && fr.sieve != "voice" || fr.clause >= len(a.Tokens) || !a.saysSelf(fr.clause) {
		return lo
	}
	return a.partBefore(fr.clause, lo)
}

// ownVoice says whether the sentence in hand is somebody's own words, and no item of a list.
func (a *Speech) ownVoice() bool { return a.Voiced() && a.Voice.Kind != clauses.VoiceList }

// saysSelf says whether a clause begins with "I" or "we".
func (a *Speech) saysSelf(tok int) bool {
	return a.SelfWord(tok) || a.Cast.Lexis.SelfVerbs.Has(a.Words[tok])
}

// part is a statement of the voice in charge in tokens [lo, end).
func (a *Speech) part(lo, end int) Frame {
	fr := Frame{First: lo, End: end, clause: lo, mention: a.Voice.Mention, Speakers: a.Voice.Speakers, sieve: "carried", Emit: true}
	fr.Verb.Form = clauses.FormPast
	fr.content = min(a.firstFinite(lo), end)
	return fr
}

// partBefore is where the main clause ends that "and" or "but" joins to the one that begins
// at a token; lo for none.
func (a *Speech) partBefore(clause, lo int) int {
	b := a.Before(clause, lo)
	if b < lo+leastPart || a.Class(b)&words.IsAnd == 0 || a.opensSubordinate(lo) {
		return lo
	}
	end := a.EndBefore(b, lo)
	for i := range a.Groups {
		v := &a.Groups[i]
		if v.End > end || !v.Finite() {
			continue
		}
		if s := a.SubjectOf(v, lo); !s.Relative && s.First < v.First && (s.First <= lo || a.Class(s.First-1)&(words.IsSubordinator|words.IsThat) == 0) {
			return end
		}
	}
	return lo
}

// opensSubordinate says whether a sentence begins with a clause that hangs on another.
func (a *Speech) opensSubordinate(lo int) bool {
	return a.Class(lo)&words.IsSubordinator != 0 || a.Is(lo, "As") || a.Is(lo, "When") || a.Is(lo, "While") || a.Is(lo, "Although")
}

// partWhole parts a sentence of somebody's own words where the second of two main clauses
// does something by being said, and the first does something else: "This is my first
// journey and I am grateful to you".
func (a *Speech) partWhole() {
	if len(a.Frames) != 1 || !a.ownVoice() || a.Frames[0].sieve != "carried" {
		return
	}
	fr := &a.Frames[0]
	for i := fr.First + leastPart; i < fr.End; i++ {
		if !a.saysSelf(i) {
			continue
		}
		end := a.partBefore(i, fr.First)
		if end == fr.First {
			continue
		}
		parts := []Frame{a.part(fr.First, end), a.part(i, fr.End)}
		for k := range parts {
			a.judgeAct(&parts[k])
		}
		if parts[0].Act == record.Inform && feltOrTold(parts[1].Act) {
			a.Frames = append(a.Frames[:0], parts...)
		}
		return
	}
}

// feltOrTold says whether an act is surely another than telling: thanks, sorrow, worry,
// blame, backing, a talk that was had.
func feltOrTold(act record.Act) bool {
	switch act {
	case record.Welcome, record.Condole, record.Concern, record.Condemn, record.Support, record.Discuss:
		return true
	}
	return false
}
