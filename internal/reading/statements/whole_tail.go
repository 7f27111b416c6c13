package statements

import (
	"slices"

	"entente.example/internal/reading/clauses"
	"entente.example/internal/reading/words"
)

// trailing takes "…, EAM said." and "“…,” the Minister said, adding that …" as a statement of
// all that stands before, and keeps what is said after it.
func (a *Speech) trailing(lo, hi int) {
	for i := range a.Frames {
		fr := a.Frames[i]
		if !fr.Emit || fr.sieve != "subject" || fr.clause-1 <= lo || a.Class(fr.clause-1)&(words.IsComma|words.IsQuote) == 0 && !a.closesSingle(fr.clause-1) {
			continue
		}
		last := i == len(a.Frames)-1
		switch {
		case last && fr.Verb.End >= hi-1:
		case !a.leavesOff(&fr, lo, hi):
			continue
		case a.saidEarlier(i):
			a.Frames[i].Emit = false // "“The King thanked the guest,” the palace said in a statement"
			return
		}
		fr.First, fr.End, fr.content, fr.sieve = lo, hi, a.firstFinite(lo), "trailing"
		if !last {
			fr.End = a.EndBefore(a.Frames[i+1].clause, fr.Verb.Head)
		}
		a.Frames = append(a.Frames[:0], append([]Frame{fr}, a.Frames[i+1:]...)...)
		return
	}
}

// saidEarlier says whether a frame before frame n is a statement.
func (a *Speech) saidEarlier(n int) bool {
	return slices.ContainsFunc(a.Frames[:n], func(fr Frame) bool { return fr.Emit })
}

// leavesOff says whether a neutral verb that follows what was said tells nothing more: "“…,” she
// said in Oslo", "Ships are safe, she noted, adding that …".
func (a *Speech) leavesOff(fr *Frame, lo, hi int) bool {
	if fr.Rule == nil || !fr.Neutral() || fr.Verb.End >= hi {
		return false
	}
	end := max(fr.Verb.End, fr.content)
	next := a.Class(end)
	if a.Class(fr.clause-1)&words.IsComma == 0 {
		return next&(words.IsComma|words.IsAnd|words.IsSubordinator|words.IsPreposition) != 0 && a.Class(end+1)&words.IsQuote == 0
	}
	return next&words.IsComma != 0 && a.Class(end+1)&words.IsQuote == 0 && a.saysBefore(fr.clause-1, lo)
}

// saysBefore says whether a whole clause stands before token end: its first verb is finite, and no
// subordinator leads it.
func (a *Speech) saysBefore(end, lo int) bool {
	if a.Class(lo)&(words.IsSubordinator|words.IsPreposition) != 0 {
		return false
	}
	for i := range a.Groups {
		if v := &a.Groups[i]; v.First < end {
			return v.Finite() && v.Form != clauses.FormBare
		}
	}
	return false
}

// closesSingle says whether a single mark at a token closes what was said before
// "the Minister said": it follows a comma or the end of a sentence.
func (a *Speech) closesSingle(tok int) bool {
	return a.Cue(tok)&words.CuePossessive != 0 && tok > 0 && (a.Class(tok-1)&words.IsComma != 0 || a.Is(tok-1, "!") || a.Is(tok-1, "?"))
}
