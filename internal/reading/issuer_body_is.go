package reading

import "entente.example/internal/record"

// isBody says whether a code is that of an organisation, not of a state. Of a code
// that is both (Australia's and the African Union's) the names in the text decide.
func (a *analysis) isBody(code record.PartyCode) bool {
	if len(a.engine.names.Lookup("bodies", string(code))) == 0 {
		return false
	}
	if len(a.engine.names.Lookup("parties", string(code))) == 0 {
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
func (a *analysis) namesBody(code record.PartyCode) bool {
	for _, b := range []*analysis{a, a.who.title} {
		if b == nil {
			continue
		}
		for i := range b.names {
			for _, e := range b.names[i].Entries {
				if e.List == "bodies" && e.Code == string(code) {
					return true
				}
			}
		}
	}
	return false
}

// isOneBody says whether the text is of one body, whose members are no parties beside it.
func (a *analysis) isOneBody() bool {
	return a.who.collective && len(a.who.sides) == 1 && a.isBody(a.who.sides[0])
}

// namesParty says whether a party is named as one of several who act or meet.
func (a *analysis) namesParty(p record.PartyCode) bool {
	for k := range a.mentions {
		if m := &a.mentions[k]; m.kind != mentionPerson && contains(m.parties, p) {
			return true
		}
	}
	return false
}
