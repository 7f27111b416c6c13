package reading

import (
	"entente.example/internal/reading/value"
	"entente.example/internal/record"
)

// findPledges takes a list of who gave how much as a promise each: "pledges:
// Australia, A$100 million; New Zealand, NZ$20 million".
func (a *analysis) findPledges(lo, hi int) {
	if !a.listsPromises(lo, hi) {
		return
	}
	var pledges []promise
	for _, x := range a.valuesIn(lo, hi) {
		if x.Kind != value.Money {
			continue
		}
		m := a.giverBefore(int(x.LeadFirst), lo)
		if m < 0 || a.promised(int(x.First)) {
			continue
		}
		pledges = append(pledges, promise{first: a.mentions[m].first, act: a.mentions[m].first, end: int(x.End), actors: partiesOf(a.speakers(m)), strength: record.Firm, rule: "commitments.pledge-sum", sieve: "list"})
	}
	if len(pledges) > 1 {
		a.found.promises = append(a.found.promises, pledges...)
	}
}

// giverBefore is the party named just before a sum, parted from it by a comma, a
// bracket, a dash or a colon at most; -1 for none.
func (a *analysis) giverBefore(sum, lo int) int {
	b := sum - 1
	if b <= lo || a.class(b)&(isComma|isOpen|isDash|isColon) == 0 {
		return -1
	}
	if m := a.mentionEndingAt(b); m >= 0 && a.mentions[m].kind == mentionParty && a.mentions[m].first >= lo {
		return m
	}
	return -1
}
