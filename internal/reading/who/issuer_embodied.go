package who

import (
	"slices"

	"entente.example/internal/reading/words"
	"entente.example/internal/record"
)

// dropBodies leaves out the bodies in a text that says "I", save one whose own person
// is named as its author: no summit speaks in the first person.
func (a *Cast) dropBodies(c clues) clues {
	if a.Kind == record.JointStatement || !a.SaysI() {
		return c
	}
	own := record.PartyCode("")
	if k := a.AuthorMention(); k >= 0 {
		own = a.People[a.Mentions[k].Person].Of
	}
	return slices.DeleteFunc(c, func(x clue) bool {
		return a.IsBody(x.party) && x.party != own && !a.someoneSpeaks(x.party) && !a.hasOffice(x.party)
	})
}

// someoneSpeaks says whether a person of a party is named who may be the one that says
// "I": whom the text only tells of is not.
func (a *Cast) someoneSpeaks(of record.PartyCode) bool {
	for p := range a.People {
		if a.People[p].Of == of && !a.onlyTold(p) {
			return true
		}
	}
	return false
}

// hasOffice says whether a text names somebody's office of a party where it does not only
// tell of the holder: "the EU Ambassador" over or under it, not "welcomed by the Secretary-General".
func (a *Cast) hasOffice(p record.PartyCode) bool {
	return slices.ContainsFunc(a.Mentions, func(m Mention) bool {
		return m.Kind == MentionOffice && words.Contains(m.Parties, p) && (!a.ReadsProse(m.First) || a.signsAs(m.First))
	})
}

// signsAs says whether the words before the office at token i make its holder the author:
// "Letter from the EU Ambassador".
func (a *Cast) signsAs(i int) bool {
	if i > 1 && a.Words[i-1] == a.Language.Cues.The {
		i--
	}
	return i > 0 && i < longestHead && a.Lexis.Byline.Has(a.Words[i-1]) && (i < 2 || a.Lexis.Utterance.Has(a.Words[i-2])) || i > 0 && a.Is(i-1, "as")
}
