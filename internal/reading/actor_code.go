package reading

import (
	"strings"

	"entente.example/internal/record"
	"entente.example/internal/text"
)

// codeOfName is whom the name of tokens [first, end) stands for: the state of a
// national agency, the body that a short form or a common noun goes back to, else
// the name itself; empty for programmes, meetings and common nouns.
func (a *analysis) codeOfName(first, end int) record.PartyCode {
	if m := a.mentionAt(first); m >= 0 && a.mentions[m].first >= first-1 && len(a.mentions[m].parties) == 1 && a.national(first, end) {
		return a.mentions[m].parties[0]
	}
	if codes := a.codesAt(first, nameDemonym|nameParty); len(codes) == 1 && isState(codes[0]) && a.underState(end-1) {
		return codes[0] // "the Australian Space Agency"
	}
	last := end - 1
	if a.is(first, "Joint") {
		return "" // a joint committee is all who speak of it
	}
	if a.programmeTok[last] || a.cue(last)&(cueProgramme|cueWeak|cueMeeting|cueCall) != 0 && !a.engine.lexis.institution.has(a.words[last]) {
		return ""
	}
	if end == first+1 {
		return a.codeOfWord(first)
	}
	switch {
	case a.cue(first)&cueOffice != 0 && a.issuer != "" && a.class(first)&isPreposition == 0:
		return a.issuer // "Administrator Regan" in a text of the party that he serves
	case a.national(first, end) && isState(a.issuer):
		return a.issuer
	}
	return record.PartyCode(a.plain(first, end))
}

// national says whether a name is that of an organ of a state: a ministry, a navy.
func (a *analysis) national(first, end int) bool {
	for i := first; i < end; i++ {
		if a.engine.lexis.organ.has(a.words[i]) && a.capital(i) {
			return true
		}
	}
	return false
}

// underState says whether a name ends like that of an organ of its state or a body under it.
func (a *analysis) underState(last int) bool {
	return a.engine.lexis.organ.has(a.words[last]) || a.engine.lexis.institution.has(a.words[last]) && !a.is(last, "Corporation") && !a.is(last, "Company") && !a.is(last, "Group") && !a.is(last, "University")
}

// codeOfWord is whom a name of one word stands for: a short form by the name that
// it was put after in brackets, a common noun with an article by the last name
// that ends with it.
func (a *analysis) codeOfWord(i int) record.PartyCode {
	if long, ok := a.spelledOut(i); ok {
		if code := a.codeOfName(long.first, long.end); code != "" || a.home || !a.actsJointly(long.end-1) {
			return code
		}
		return record.PartyCode(a.written(i, i+1))
	}
	if a.engine.lexis.cabinets.has(a.words[i]) && isState(a.issuer) && a.kind != record.JointStatement {
		return a.issuer // "the Government"
	}
	article := i > 0 && a.class(i-1)&isDeterminer != 0
	switch {
	case a.engine.lexis.institution.has(a.words[i]):
		if code := a.lastNamed(i); code != "" {
			return code
		}
		if (article || a.tokens[i].Shape == text.Capital) && (a.engine.lexis.organ.has(a.words[i]) || a.issuer != "" && !isState(a.issuer)) {
			return a.issuer
		}
		return ""
	case a.words[i] != 0 && (a.class(i)&^(isGerund|isPast|isParticiple) != 0 || a.cue(i)&^cueNotName != 0), article && a.tokens[i].Shape == text.Capital, a.tokens[i].End-a.tokens[i].Start < 3 && a.tokens[i].Shape != text.Upper:
		return ""
	case a.shortOfProgramme(i), a.startsSentence(i) && a.tokens[i].Shape == text.Capital && abstract(a.written(i, i+1)):
		return ""
	}
	return record.PartyCode(a.written(i, i+1))
}

// actsJointly says whether a name ends with a noun for those who act together: "Nuclear Consultative Group".
func (a *analysis) actsJointly(last int) bool {
	w := a.words[last]
	return a.engine.lexis.institution.has(w) || a.engine.lexis.collective.has(w)
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

// shortOfProgramme says whether a token is the short form of a programme.
func (a *analysis) shortOfProgramme(i int) bool {
	w := a.written(i, i+1)
	for p := range a.programmes {
		if a.programmes[p].acronym == w {
			return true
		}
	}
	return false
}

// isState says whether a code is a state's.
func isState(p record.PartyCode) bool { return len(p) == 2 && p != "EU" && p != "UN" }
