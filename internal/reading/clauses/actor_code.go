package clauses

import (
	"strings"

	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// codeOfName is whom the name of tokens [first, end) stands for: the state of a
// national agency, the body that a short form or a common noun goes back to, else
// the name itself; empty for programmes, meetings and common nouns.
func (a *Syntax) codeOfName(first, end int) record.PartyCode {
	if m := a.MentionAt(first); m >= 0 && a.Mentions[m].First >= first-1 && len(a.Mentions[m].Parties) == 1 && a.national(first, end) {
		return a.Mentions[m].Parties[0]
	}
	if codes := a.CodesAt(first, who.NameDemonym|who.NameParty); len(codes) == 1 && who.IsState(codes[0]) && a.underState(end-1) {
		return codes[0] // "the Australian Space Agency"
	}
	if a.ownStateHeads(first, end) {
		return a.Issuer
	}
	last := end - 1
	if a.Is(first, "Joint") {
		return "" // a joint committee is all who speak of it
	}
	if a.ProgrammeTok[last] || a.Cue(last)&(words.CueProgramme|words.CueWeak|words.CueMeeting|words.CueCall) != 0 && !a.Lexis.institution.Has(a.Words[last]) {
		return ""
	}
	if end == first+1 {
		return a.codeOfWord(first)
	}
	switch {
	case a.Cue(first)&words.CueOffice != 0 && a.Issuer != "" && a.Class(first)&words.IsPreposition == 0:
		return a.Issuer // "Administrator Regan" in a text of the party that he serves
	case a.national(first, end) && who.IsState(a.Issuer):
		return a.Issuer
	}
	return record.PartyCode(a.Plain(first, end))
}

// ownStateHeads says whether a name begins with that of the state whose text it is: "the U.S. Mission
// to ASEAN"; but not "Chile's Copper Works", "the U.S.-ASEAN Center".
func (a *Syntax) ownStateHeads(first, end int) bool {
	code, next := a.PartyAt(first, end, who.NameParty)
	return code != "" && code == a.Issuer && who.IsState(code) && next < end && a.Class(next)&(words.IsPossessive|words.IsDash|words.IsAnd|words.IsComma) == 0
}

// national says whether a name is that of an organ of a state: a ministry, a navy.
func (a *Syntax) national(first, end int) bool {
	for i := first; i < end; i++ {
		if a.Lexis.organ.Has(a.Words[i]) && a.Capital(i) {
			return true
		}
	}
	return false
}

// underState says whether a name ends like that of an organ of its state or a body under it.
func (a *Syntax) underState(last int) bool {
	return a.Lexis.organ.Has(a.Words[last]) || a.Lexis.institution.Has(a.Words[last]) && !a.Is(last, "Corporation") && !a.Is(last, "Company") && !a.Is(last, "Group") && !a.Is(last, "University")
}

// codeOfWord is whom a name of one word stands for: a short form by the name that
// it was put after in brackets, a common noun with an article by the last name
// that ends with it.
func (a *Syntax) codeOfWord(i int) record.PartyCode {
	if long, ok := a.spelledOut(i); ok {
		if code := a.codeOfName(long.first, long.end); code != "" || a.Home || !a.actsJointly(long.end-1) {
			return code
		}
		return record.PartyCode(a.Written(i, i+1))
	}
	if a.Cast.Lexis.Cabinets.Has(a.Words[i]) && who.IsState(a.Issuer) && a.Kind != record.JointStatement {
		return a.Issuer // "the Government"
	}
	article := i > 0 && a.Class(i-1)&words.IsDeterminer != 0
	switch {
	case a.Lexis.institution.Has(a.Words[i]):
		if code := a.lastNamed(i); code != "" {
			return code
		}
		if (article || a.Tokens[i].Shape == text.Capital) && (a.Lexis.organ.Has(a.Words[i]) || a.Issuer != "" && !who.IsState(a.Issuer)) {
			return a.Issuer
		}
		return ""
	case a.Words[i] != 0 && (a.Class(i)&^(words.IsGerund|words.IsPast|words.IsParticiple) != 0 || a.Cue(i)&^words.CueNotName != 0), article && a.Tokens[i].Shape == text.Capital, a.Tokens[i].End-a.Tokens[i].Start < 3 && a.Tokens[i].Shape != text.Upper:
		return ""
	case a.ShortOfProgramme(i), a.StartsSentence(i) && a.Tokens[i].Shape == text.Capital && abstract(a.Written(i, i+1)):
		return ""
	}
	return record.PartyCode(a.Written(i, i+1))
}

// actsJointly says whether a name ends with a noun for those who act together: "Nuclear Consultative Group".
func (a *Syntax) actsJointly(last int) bool {
	w := a.Words[last]
	return a.Lexis.institution.Has(w) || a.Lexis.collective.Has(w)
}

// abstract guesses by its ending whether the first word of a sentence is a common noun: "Collaboration".
func abstract(w string) bool {
	for _, end := range [...]string{"tion", "sion", "ment", "ments", "ship", "ity", "ance", "ence", "ness", "tions"} {
		if strings.HasSuffix(w, end) {
			return true
		}
	}
	return false
}

// ShortOfProgramme says whether a token is the short form of a programme.
func (a *Syntax) ShortOfProgramme(i int) bool {
	w := a.Written(i, i+1)
	for p := range a.Programmes {
		if a.Programmes[p].Acronym == w {
			return true
		}
	}
	return false
}
