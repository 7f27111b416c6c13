package promises

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"entente.example/internal/reading/clauses"
	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
)

// ofIssuer are the actors of a promise, where nobody is named but by what he does: in a text of
// one side those who serve it, "relevant agencies", or what it pays for, "the funding".
func (a *Undertakings) ofIssuer(actors []record.PartyCode) []record.PartyCode {
	if len(actors) != 1 || a.Kind == record.JointStatement || !who.IsState(a.Issuer) && !a.IsBody(a.Issuer) {
		return actors
	}
	name := string(actors[0])
	_, first := utf8.DecodeRuneInString(name)
	if strings.IndexFunc(name[first:], unicode.IsLower) < 0 || strings.IndexFunc(name[first:], unicode.IsUpper) >= 0 {
		return actors // a code, or a name
	}
	small := strings.ToLower(name)
	if name != small && !strings.Contains(small, " ") && !a.Cast.Lexis.Codes.Ordinary(small) {
		return actors // "Amazon"
	}
	for w := range strings.FieldsSeq(small) {
		if a.Lexis.apart.Has(a.Language.Names.Vocabulary().ID(w)) {
			return actors
		}
	}
	return []record.PartyCode{a.Issuer}
}

// bodyOfLeaders is the body alone where a group that a subject names is of it and of one of its
// members: "Leaders", at the summit of a body that the member tells of.
func (a *Undertakings) bodyOfLeaders(s clauses.Subject, actors []record.PartyCode) []record.PartyCode {
	if len(actors) != 2 || len(s.Mentions) != 1 || a.Mentions[s.Mentions[0]].Kind != who.MentionGroup {
		return actors
	}
	for i, body := range actors {
		if words.Contains(a.Cast.Lexis.Codes.Members[body], actors[1-i]) {
			return actors[i : i+1]
		}
	}
	return actors
}
