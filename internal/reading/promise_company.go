package reading

import "entente.example/internal/record"

// keepCompany notes with whom "we" speaks from this sentence on: "In my meeting with
// President Quang, we", "the Minister and I". It ends where somebody else, or "I"
// alone, is spoken of.
func (a *analysis) keepCompany(lo, hi int) {
	f := &a.found
	own := a.contractedActors()
	if a.kind == record.JointStatement || len(own) != 1 {
		f.company = nil
		return
	}
	if other := a.companyIn(lo, hi, own[0]); other != "" {
		f.company = []record.PartyCode{own[0], other}
		return
	}
	for i := range f.groups {
		v := &f.groups[i]
		s := a.subjectOf(v, lo)
		if !v.finite() || s.kind != subjectDirect && lo != a.firstToken(a.blockOf(lo)) {
			continue
		}
		if s.kind != subjectDirect || !a.weAlone(s) || len(f.company) > 0 && f.company[0] != own[0] {
			f.company = nil
		}
		return
	}
}

// companyIn is the one other party that a sentence's "we" or "and I" meets or acts with.
func (a *analysis) companyIn(lo, hi int, own record.PartyCode) record.PartyCode {
	met := false
	for i := lo; i+2 < hi; i++ {
		switch {
		case a.class(i)&anyVerb != 0 && a.class(i)&(isNounish|isGerund) == 0 && !a.inName(i):
			return ""
		case a.engine.lexis.encounter.noun.has(a.words[i]) && a.cue(i+1)&cueWith != 0:
			met = true
		}
		m := a.mentionAt(i)
		if m < 0 || a.mentions[m].first != i {
			continue
		}
		x := partiesOf(a.speakers(m))
		end := a.mentions[m].end
		if len(x) != 1 || x[0] == own || end+1 >= hi {
			continue
		}
		if met && a.class(end)&isComma != 0 && a.words[end+1] == a.engine.lexis.by.we || a.class(end)&isAnd != 0 && a.words[end+1] == a.engine.lexis.by.i {
			return x[0]
		}
	}
	return ""
}

// weAlone says whether a subject is "we", or ends with it.
func (a *analysis) weAlone(s subject) bool {
	m := &a.mentions[s.mentions[len(s.mentions)-1]]
	return m.end == m.first+1 && a.words[m.first] == a.engine.lexis.by.we
}

// withCompany are the actors of a promise of "us" that ends before token end, where "we" are two.
func (a *analysis) withCompany(v *verbGroup, lo, end int, actors []record.PartyCode) []record.PartyCode {
	s := a.subjectOf(v, lo)
	us := s.kind == subjectDirect && a.weAlone(s) || a.is(v.first, "we'll") || a.is(v.first, "we’ll")
	if us {
		actors = a.mutually(v.first, end, actors)
	}
	if len(a.found.company) < 2 || len(actors) == 0 {
		return actors
	}
	if s.kind == subjectDirect && (a.weAlone(s) || a.selfWord(s.end-1)) || a.engine.lexis.contracted.has(a.words[v.first]) || s.kind != subjectDirect && len(actors) == 1 && actors[0] == a.found.company[0] && a.followsAnd(v.first, lo) {
		return a.found.company
	}
	return actors
}
