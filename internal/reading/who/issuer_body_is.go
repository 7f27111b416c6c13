package who

import (
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
)

// IsBody says whether a code is that of an organisation, not of a state. Of a code
// that is both (Australia's and the African Union's) the names in the text decide.
func (a *Cast) IsBody(code record.PartyCode) bool {
	if len(a.Language.Names.Lookup("bodies", string(code))) == 0 {
		return false
	}
	if len(a.Language.Names.Lookup("parties", string(code))) == 0 {
		return true
	}
	body, ok := a.shared[code]
	if !ok {
		body = a.namesBody(code)
		if a.shared == nil {
			a.shared = map[record.PartyCode]bool{}
		}
		a.shared[code] = body
	}
	return body
}

// namesBody says whether the text or its title names the body of a code.
func (a *Cast) namesBody(code record.PartyCode) bool {
	for _, b := range []*Cast{a, a.Who.Title} {
		if b == nil {
			continue
		}
		for i := range b.Names {
			for _, e := range b.Names[i].Entries {
				if e.List == "bodies" && e.Code == string(code) {
					return true
				}
			}
		}
	}
	return false
}

// IsOneBody says whether the text is of one body, whose members are no parties beside it.
func (a *Cast) IsOneBody() bool {
	return a.Who.Collective && len(a.Who.Sides) == 1 && a.IsBody(a.Who.Sides[0])
}

// NamesParty says whether a party is named as one of several who act or meet.
func (a *Cast) NamesParty(p record.PartyCode) bool {
	for k := range a.Mentions {
		if m := &a.Mentions[k]; m.Kind != MentionPerson && words.Contains(m.Parties, p) {
			return true
		}
	}
	return false
}
