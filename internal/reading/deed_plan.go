package reading

import "entente.example/internal/record"

// planActors are those whose programme a text says to be at work: the parties in
// its name, "The U.S.-ASEAN Initiative is training farmers", else those whose text it is.
func (a *analysis) planActors(v *verbGroup, s subject) []record.PartyCode {
	if a.kind != record.FactSheet && a.kind != record.JointStatement || !a.performs(v) || !a.ofProgramme(s) {
		return nil
	}
	var out []record.PartyCode
	for i := s.first; i < s.end; i++ {
		for _, c := range a.codesAt(i, nameParty|nameBody|nameAgency) {
			if !contains(out, c) {
				out = append(out, c)
			}
		}
	}
	if len(out) == 0 {
		return a.ours()
	}
	return out
}

// elementActors are those whose mission, office or grant has done or is doing
// something: "an aviation element has deployed".
func (a *analysis) elementActors(v *verbGroup, s subject) []record.PartyCode {
	if !(v.perfect || v.progressive) || !a.performs(v) || s.end <= s.first || !a.ofPlan(subject{first: s.first, end: a.headOf(s.first, s.end) + 1}) {
		return nil
	}
	for _, m := range s.mentions {
		if codes := partiesOf(a.speakers(m)); len(codes) > 0 {
			return codes
		}
	}
	return a.ours()
}

// ofProgramme says whether a subject ends with the name of a programme.
func (a *analysis) ofProgramme(s subject) bool {
	last := s.end - 1
	return last >= s.first && a.capital(last) && (a.programmeTok[last] || a.cue(last)&(cueProgramme|cueWeak) != 0)
}
