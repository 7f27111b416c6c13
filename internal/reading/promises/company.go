package promises

import (
	"entente.example/internal/reading/clauses"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
)

// keepCompany notes with whom "we" speaks from this sentence on: "In my meeting with
// President Quang, we", "the Minister and I". It ends where somebody else, or "I"
// alone, is spoken of.
func (a *Undertakings) keepCompany(lo, hi int) {
	own := a.ContractedActors()
	if a.Kind == record.JointStatement || len(own) != 1 {
		a.company = nil
		return
	}
	if other := a.companyIn(lo, hi, own[0]); other != "" {
		a.company = []record.PartyCode{own[0], other}
		return
	}
	for i := range a.Groups {
		v := &a.Groups[i]
		s := a.SubjectOf(v, lo)
		if !v.Finite() || s.Kind != clauses.SubjectDirect && lo != a.FirstToken(a.BlockOf(lo)) {
			continue
		}
		if s.Kind != clauses.SubjectDirect || !a.weAlone(s) || len(a.company) > 0 && a.company[0] != own[0] {
			a.company = nil
		}
		return
	}
}

// companyIn is the one other party that a sentence's "we" or "and I" meets or acts with.
func (a *Undertakings) companyIn(lo, hi int, own record.PartyCode) record.PartyCode {
	met := false
	for i := lo; i+2 < hi; i++ {
		switch {
		case a.Class(i)&words.AnyVerb != 0 && a.Class(i)&(words.IsNounish|words.IsGerund) == 0 && !a.InName(i):
			return ""
		case a.Diary.Lexis.Encounter.Noun.Has(a.Words[i]) && a.Cue(i+1)&words.CueWith != 0:
			met = true
		}
		m := a.MentionAt(i)
		if m < 0 || a.Mentions[m].First != i {
			continue
		}
		x := clauses.PartiesOf(a.Speakers(m))
		end := a.Mentions[m].End
		if len(x) != 1 || x[0] == own || end+1 >= hi {
			continue
		}
		if met && a.Class(end)&words.IsComma != 0 && a.Words[end+1] == a.Language.By.We || a.Class(end)&words.IsAnd != 0 && a.Words[end+1] == a.Language.By.I {
			return x[0]
		}
	}
	return ""
}

// weAlone says whether a subject is "we", or ends with it.
func (a *Undertakings) weAlone(s clauses.Subject) bool {
	m := &a.Mentions[s.Mentions[len(s.Mentions)-1]]
	return m.End == m.First+1 && a.Words[m.First] == a.Language.By.We
}

// withCompany are the actors of a promise of "us" that ends before token end, where "we" are two.
func (a *Undertakings) withCompany(v *clauses.VerbGroup, lo, end int, actors []record.PartyCode) []record.PartyCode {
	s := a.SubjectOf(v, lo)
	us := s.Kind == clauses.SubjectDirect && a.weAlone(s) || a.Is(v.First, "we'll") || a.Is(v.First, "we’ll")
	if us {
		actors = a.mutually(v.First, end, actors)
	}
	if len(a.company) < 2 || len(actors) == 0 {
		return actors
	}
	if s.Kind == clauses.SubjectDirect && (a.weAlone(s) || a.SelfWord(s.End-1)) || a.Diary.Lexis.Contracted.Has(a.Words[v.First]) || s.Kind != clauses.SubjectDirect && len(actors) == 1 && actors[0] == a.company[0] && a.FollowsAnd(v.First, lo) {
		return a.company
	}
	return actors
}
