package reading

import (
	"slices"

	"entente.example/internal/record"
)

// dropBodies leaves out the bodies in a text that says "I", save one whose own person
// is named as its author: no summit speaks in the first person.
func (a *analysis) dropBodies(c clues) clues {
	if a.kind == record.JointStatement || !a.saysI() {
		return c
	}
	own := record.PartyCode("")
	if k := a.authorMention(); k >= 0 {
		own = a.people[a.mentions[k].person].of
	}
	return slices.DeleteFunc(c, func(x clue) bool {
		return a.isBody(x.party) && x.party != own && !a.someoneSpeaks(x.party) && !a.hasOffice(x.party)
	})
}

// someoneSpeaks says whether a person of a party is named who may be the one that says
// "I": whom the text only tells of is not.
func (a *analysis) someoneSpeaks(of record.PartyCode) bool {
	for p := range a.people {
		if a.people[p].of == of && !a.onlyTold(p) {
			return true
		}
	}
	return false
}

// hasOffice says whether a text names somebody's office of a party where it does not only
// tell of the holder: "the EU Ambassador" over or under it, not "welcomed by the Secretary-General".
func (a *analysis) hasOffice(p record.PartyCode) bool {
	return slices.ContainsFunc(a.mentions, func(m mention) bool {
		return m.kind == mentionOffice && contains(m.parties, p) && (!a.readsProse(m.first) || a.signsAs(m.first))
	})
}

// signsAs says whether the words before the office at token i make its holder the author:
// "Letter from the EU Ambassador".
func (a *analysis) signsAs(i int) bool {
	if i > 1 && a.words[i-1] == a.engine.cues.the {
		i--
	}
	return i > 0 && i < longestHead && a.engine.lexis.byline.has(a.words[i-1]) && (i < 2 || a.engine.lexis.utterance.has(a.words[i-2])) || i > 0 && a.is(i-1, "as")
}
