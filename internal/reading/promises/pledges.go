package promises

import (
	"entente.example/internal/reading/clauses"
	"entente.example/internal/reading/value"
	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
)

// findPledges takes a list of who gave how much as a promise each: "pledges:
// Australia, A$100 million; New Zealand, NZ$20 million".
func (a *Undertakings) findPledges(lo, hi int) {
	if !a.listsPromises(lo, hi) {
		return
	}
	var pledges []Promise
	for _, x := range a.ValuesIn(lo, hi) {
		if x.Kind != value.Money {
			continue
		}
		m := a.giverBefore(int(x.LeadFirst), lo)
		if m < 0 || a.Promised(int(x.First)) {
			continue
		}
		pledges = append(pledges, Promise{First: a.Mentions[m].First, Act: a.Mentions[m].First, End: int(x.End), Actors: clauses.PartiesOf(a.Speakers(m)), Strength: record.Firm, Rule: "commitments.pledge-sum", Sieve: "list"})
	}
	if len(pledges) > 1 {
		a.Promises = append(a.Promises, pledges...)
	}
}

// giverBefore is the party named just before a sum, parted from it by a comma, a
// bracket, a dash or a colon at most; -1 for none.
func (a *Undertakings) giverBefore(sum, lo int) int {
	b := sum - 1
	if b <= lo || a.Class(b)&(words.IsComma|words.IsOpen|words.IsDash|words.IsColon) == 0 {
		return -1
	}
	if m := a.MentionEndingAt(b); m >= 0 && a.Mentions[m].Kind == who.MentionParty && a.Mentions[m].First >= lo {
		return m
	}
	return -1
}
