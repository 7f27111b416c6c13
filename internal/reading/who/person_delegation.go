package who

import "entente.example/internal/record"

// settleDelegations gives a party to those whom a sentence names as members of its
// delegation: "The Norwegian side was led by Minister X and included Y".
func (a *Cast) settleDelegations() {
	for i := range a.Sents {
		for _, r := range a.Rosters(&a.Sents[i]) {
			a.settleRoster(r)
		}
	}
}

// settleRoster gives the party of a list to those of it whose own words name none: a title
// that one state alone has ("Minister of External Affairs") tells less than the list.
func (a *Cast) settleRoster(r Roster) {
	for k := a.FirstMentionFrom(r.First); k < len(a.Mentions) && a.Mentions[k].End <= r.End; k++ {
		m := &a.Mentions[k]
		if m.Kind == MentionPerson && m.Person >= 0 && (a.People[m.Person].Of == "" || a.People[m.Person].First == k) && !a.ForeignWords(m) {
			a.People[m.Person].Of, m.Parties = r.Of, []record.PartyCode{r.Of}
		}
	}
}
