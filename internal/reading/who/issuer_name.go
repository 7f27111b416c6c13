package who

import (
	"slices"
	"strings"

	"entente.example/internal/record"
	"entente.example/internal/text"
)

// issuerOfName is the one party that the name of the text's file or page begins with, by
// its code or by a name: "sg-mlaw", "kremlin", but not "asean-japan".
func (a *Cast) issuerOfName() record.PartyCode {
	lead := strings.ToUpper(a.Doc.Front[text.NameLead])
	if lead == "" {
		return ""
	}
	parties := a.partiesIn(strings.ReplaceAll(lead, "-", " "))
	if first, _, _ := strings.Cut(lead, "-"); len(a.Language.Names.Lookup("parties", first)) > 0 {
		parties = append(parties, record.PartyCode(first))
	}
	if slices.ContainsFunc(parties, func(p record.PartyCode) bool { return p != parties[0] }) {
		return ""
	}
	return append(parties, "")[0]
}

// partiesIn are the parties that a few words from outside the text name, in their order.
func (a *Cast) partiesIn(s string) []record.PartyCode {
	var out []record.PartyCode
	for _, m := range a.Aside(s).Names {
		for _, e := range m.Entries {
			if nameKinds[e.List]&(NameParty|NameBody|NameAgency|NameDemonym) != 0 {
				out = append(out, record.PartyCode(e.Code))
				break
			}
		}
	}
	return out
}
