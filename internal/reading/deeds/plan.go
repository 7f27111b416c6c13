package deeds

import (
	"entente.example/internal/reading/clauses"
	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
)

// planActors are those whose programme a text says to be at work: the parties in
// its name, "The U.S.-ASEAN Initiative is training farmers", else those whose text it is.
func (a *Works) planActors(v *clauses.VerbGroup, s clauses.Subject) []record.PartyCode {
	if a.Kind != record.FactSheet && a.Kind != record.JointStatement || !a.Performs(v) || !a.ofProgramme(s) {
		return nil
	}
	var out []record.PartyCode
	for i := s.First; i < s.End; i++ {
		for _, c := range a.CodesAt(i, who.NameParty|who.NameBody|who.NameAgency) {
			if !words.Contains(out, c) {
				out = append(out, c)
			}
		}
	}
	if len(out) == 0 {
		return a.Ours()
	}
	return out
}

// elementActors are those whose mission, office or grant has done or is doing
// something: "an aviation element has deployed".
func (a *Works) elementActors(v *clauses.VerbGroup, s clauses.Subject) []record.PartyCode {
	if !(v.Perfect || v.Progressive) || !a.Performs(v) || s.End <= s.First || !a.OfPlan(clauses.Subject{First: s.First, End: a.HeadOf(s.First, s.End) + 1}) {
		return nil
	}
	for _, m := range s.Mentions {
		if codes := clauses.PartiesOf(a.Speakers(m)); len(codes) > 0 {
			return codes
		}
	}
	return a.Ours()
}

// ofProgramme says whether a subject ends with the name of a programme.
func (a *Works) ofProgramme(s clauses.Subject) bool {
	last := s.End - 1
	return last >= s.First && a.Capital(last) && (a.ProgrammeTok[last] || a.Cue(last)&(words.CueProgramme|words.CueWeak) != 0)
}
