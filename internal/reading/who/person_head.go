package who

import "entente.example/internal/record"

// HeadPerson is the only person of the issuer's whom the lines above the first label of a
// press conference name: who speaks in it. -1 for nobody, or more than one.
func (a *Cast) HeadPerson() int {
	if a.Kind != record.PressConference {
		return -1
	}
	found, label := -1, a.firstLabel()
	for k := range a.Mentions {
		m := &a.Mentions[k]
		if m.First >= label {
			break
		}
		if m.Kind != MentionPerson || m.Person < 0 || a.ReadsProse(m.First) && !a.headlined(m.First) && !a.AnnouncesText(&a.Sents[a.SentenceOf(m.First)]) || m.Person == found {
			continue
		}
		if of := a.People[m.Person].Of; of != "" && of != a.Issuer || a.metAt(m.First) {
			continue
		}
		if found >= 0 {
			return -1
		}
		found = m.Person
	}
	return found
}

// OnlyTold says whether somebody is named first in what is said, not above it or by a label.
func (a *Cast) OnlyTold(p int) bool {
	f := a.People[p].First
	if f < 0 {
		return false
	}
	m := &a.Mentions[f]
	return a.ReadsProse(m.First) && !a.headlined(m.First) && !a.inLabel(m)
}

// firstLabel is where the first paragraph begins that stands under a label, the end for none.
func (a *Cast) firstLabel() int {
	for i := range a.Sents {
		s := &a.Sents[i]
		if colon := a.labelColon(s); colon > 0 && (a.Asker(s.FirstToken, colon) || a.labelOf(colon) >= 0 || colon == s.FirstToken+1) {
			return s.FirstToken
		}
	}
	return len(a.Tokens)
}

// labelOf is the mention that ends at the colon of a label, -1 for none.
func (a *Cast) labelOf(colon int) int {
	if k := a.MentionAt(colon - 1); k >= 0 && a.inLabel(&a.Mentions[k]) {
		return k
	}
	return -1
}
