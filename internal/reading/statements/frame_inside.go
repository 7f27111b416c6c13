package statements

import (
	"entente.example/internal/reading/clauses"
	"entente.example/internal/reading/words"
)

// insideSpeaks says whether somebody speaks by a verb whose subject only names them
// inside: "Secretary Marn and his team", not "Samoa's inclusion", and not a verb that
// goes on with what is to be done: "to monitor and review the work".
func (a *Speech) insideSpeaks(fr *Frame, s clauses.Subject, lo int) bool {
	return !a.goesOnDoing(fr, lo) && !a.ofThing(s)
}

// goesOnDoing says whether a verb shares "to", a modal or a form of "be" with the one
// before it.
func (a *Speech) goesOnDoing(fr *Frame, lo int) bool {
	if !a.FollowsAnd(fr.Verb.First, lo) || fr.Verb.First != fr.Verb.Head {
		return false
	}
	for i := len(a.Groups) - 1; i >= 0; i-- {
		v := &a.Groups[i]
		if v.End > fr.Verb.First {
			continue
		}
		base := a.Class(fr.Verb.Head)&words.IsBase != 0 && a.Class(fr.Verb.Head)&words.IsPast == 0
		return base && v.Form > clauses.FormPast || v.Passive && a.Class(fr.Verb.Head)&words.IsParticiple != 0
	}
	return false
}

// ofThing says whether a subject is a thing that somebody has: "the President's visit".
func (a *Speech) ofThing(s clauses.Subject) bool {
	m := s.Mentions[0]
	end := a.Mentions[m].End
	if end >= s.End || a.Class(end)&words.IsPossessive == 0 {
		return false
	}
	for i := end; i < s.End; i++ {
		if a.Syntax.Lexis.People.Has(a.Words[i]) {
			return false
		}
	}
	return true
}
