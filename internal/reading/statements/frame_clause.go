package statements

import (
	"entente.example/internal/grammar"
	"entente.example/internal/reading/clauses"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
)

// embedded says whether a clause that begins at token first hangs on "that" or a relative.
func (a *Speech) embedded(first, lo int) bool {
	b := a.Before(first, lo)
	if b < lo {
		return false
	}
	c := a.Class(b)
	switch {
	case c&words.IsComma != 0 && a.reportedBefore(b, lo), c&words.IsQuote != 0 && a.speechOpens(b), c&words.IsRelative != 0 && c&words.IsThat == 0:
		return true
	case c&words.IsComma != 0, c&words.IsSemicolon != 0, c&words.IsAnd != 0, c&words.IsColon != 0, c&words.IsDash != 0, c&words.IsQuote != 0:
		return false
	}
	return len(a.Frames) > 0
}

// speechOpens says whether the mark at token b opens the words that the verb right before
// it reports: "The Minister said today: “Norway is”".
func (a *Speech) speechOpens(b int) bool {
	n := len(a.Frames)
	if n == 0 {
		return false
	}
	fr := &a.Frames[n-1]
	return fr.Emit && fr.Rule != nil && fr.Neutral() && b >= fr.Verb.End && b-fr.Verb.End < 3
}

// reportedBefore says whether only an adjunct stands between "that" and the comma
// at token b: "stated that, for DX, Japan".
func (a *Speech) reportedBefore(b, lo int) bool {
	for i := b - 1; i > lo; i-- {
		c := a.Class(i)
		if a.Complementiser(i) && len(a.Frames) > 0 {
			return true
		}
		if c&(words.IsModal|words.IsBe|words.IsHave|words.IsSemicolon) != 0 || c&(words.IsPast|words.IsThird) != 0 && c&(words.IsNounish|words.IsParticiple) == 0 && !a.InName(i) {
			return false
		}
	}
	return false
}

// saysAgain is "… and that she hopes to": the speaker of the frame reports anew
// in a second that-clause.
func (a *Speech) saysAgain(fr *Frame, s clauses.Subject, lo int) bool {
	n := len(a.Frames)
	b := a.Before(s.First, lo)
	if n == 0 || fr.Rule == nil || fr.Rule.Kind != grammar.Predicate || b <= lo || a.Class(b)&words.IsThat == 0 || a.Class(b-1)&(words.IsAnd|words.IsComma) == 0 {
		return false
	}
	said := a.SpeakersOf(s)
	prev := &a.Frames[n-1]
	return len(said) > 0 && prev.Emit && len(prev.Speakers) > 0 && said[0] == prev.Speakers[0]
}

// closeFrames ends each statement where the next one's clause begins, and gives
// an opening participle the speakers of the main clause.
func (a *Speech) closeFrames(hi int) {
	fs := a.Frames
	for i := range fs {
		if len(fs[i].Speakers) == 0 && i+1 < len(fs) {
			fs[i].Speakers, fs[i].mention = fs[i+1].Speakers, fs[i+1].mention
		}
		if len(fs[i].Speakers) == 0 && a.Kind == record.JointStatement {
			fs[i].Speakers = a.JointSpeakers()
		}
		if fs[i].sieve == "trailing" || fs[i].sieve == "carried" || fs[i].sieve == "joint" {
			continue
		}
		fs[i].End = hi
		if i+1 < len(fs) {
			next := fs[i+1].clause
			if next <= fs[i].First {
				next = fs[i+1].Verb.First // the subject stands before both
			}
			fs[i].End = a.EndBefore(next, fs[i].First)
		}
	}
}

// joinEmpty makes one statement of two verbs that share what follows them: "condemn
// and reject the annexation".
func (a *Speech) joinEmpty() {
	fs := a.Frames
	for i := 0; i+1 < len(fs); i++ {
		x, y := &fs[i], &fs[i+1]
		if !x.Emit || !y.Emit || x.End > x.Verb.End || y.Verb.First-x.Verb.End > 3 || y.sieve != "coordinated" || x.Verb.Form != y.Verb.Form && y.Verb.Form != clauses.FormBare {
			continue
		}
		if a.Class(x.Verb.End)&words.IsAnd != 0 {
			x.End, y.Emit = y.End, false
		}
	}
}

// EndBefore steps back over the comma, the conjunction and the adverbs before a clause.
func (a *Speech) EndBefore(clause, least int) int {
	end := clause
	if a.AsWellAs(end-1, least) {
		end -= 3
	}
	for end > least+1 && a.Class(end-1)&(words.IsAnd|words.IsComma|words.IsSemicolon|words.IsDash|words.IsSubordinator|words.IsAdverb|words.IsThat) != 0 {
		end--
	}
	return end
}
