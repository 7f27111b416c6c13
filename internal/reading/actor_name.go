package reading

import (
	"strings"

	"entente.example/internal/record"
	"entente.example/internal/text"
)

// ownNames are the actors of a subject made of names alone, "ERIA and the
// ASEAN-IPR": codes where the lists have them, else the names as written; and the
// token where they begin. There are none where the last name is no actor's, or
// hangs on a preposition.
func (a *analysis) ownNames(lo, end int) ([]record.PartyCode, int) {
	var out []record.PartyCode
	first := end
	for at := end; ; {
		name, codes := a.nameBefore(at, lo)
		if len(codes) == 0 {
			break
		}
		out, first = append(codes, out...), name
		sep := a.articleOf(name, lo) - 1
		if sep <= lo || a.class(sep)&(isAnd|isComma) == 0 || len(out) == len(codes) && a.class(sep)&isAnd == 0 {
			break
		}
		for at = sep; at > lo && a.class(at-1)&(isAnd|isComma) != 0; {
			at--
		}
	}
	b := a.before(a.articleOf(first, lo), lo)
	if len(out) == 0 || first > lo && (a.is(first-1, "a") || a.is(first-1, "an")) || b >= lo && a.class(b)&isPreposition != 0 && a.class(b)&isSubordinator == 0 {
		return nil, end
	}
	return unique(out), first
}

func unique(codes []record.PartyCode) []record.PartyCode {
	out := codes[:0:0]
	for _, c := range codes {
		if !contains(out, c) {
			out = append(out, c)
		}
	}
	return out
}

// articleOf is the token of the article before a name, or the name's own first.
func (a *analysis) articleOf(first, lo int) int {
	if first > lo && a.class(first-1)&isDeterminer != 0 && a.class(first-1)&isThat == 0 {
		return first - 1
	}
	return first
}

// nameBefore reads the name that ends before token end: its first token and whom it stands for.
func (a *analysis) nameBefore(end, lo int) (int, []record.PartyCode) {
	if end > lo && a.class(end-1)&isClose != 0 {
		end = a.opening(end-1, lo)
	}
	first := a.nameRun(end, lo)
	if m := a.mentionEndingAt(end); m >= 0 && a.mentions[m].first <= first+1 {
		return a.mentions[m].first, partiesOf(a.speakers(m))
	}
	if first >= end {
		return end, nil
	}
	if code := a.codeOfName(first, end); code != "" {
		return first, []record.PartyCode{code}
	}
	return end, nil
}

// nameRun is where the words with capitals that end before token end begin, small
// words inside them taken in: "Office of Science and Technology Policy".
func (a *analysis) nameRun(end, lo int) int {
	first := end
	for i := end - 1; i >= lo && end-i < 16; i-- {
		switch {
		case a.capital(i) && !(a.startsSentence(i) && a.class(i)&^isNounish&^anyVerb != 0):
			first = i
		case i == end-1 || i == lo || !a.linksName(i, lo):
			return first
		}
	}
	return first
}

// linksName says whether a small word stands inside a name: "of", "the" after it,
// "'s", and "and" or a comma inside the field of an institution.
func (a *analysis) linksName(i, lo int) bool {
	c := a.cue(i)
	switch {
	case c&cueThe != 0:
		return i-1 > lo && a.cue(i-1)&(cueOf|cueFor|cueIn) != 0
	case c&(cueOf|cueFor|cueIn) != 0:
		return a.capital(i-1) && a.cueInstitution(i-1, lo)
	case c&cuePossessive != 0 && a.tokens[i].Class == text.Word || a.is(i, "’s"), a.is(i, "'s"):
		return a.capital(i - 1)
	case c&(cueAnd|cueComma) != 0:
		return a.inField(i, lo)
	}
	return a.is(i, "-")
}

// cueInstitution says whether an institution's noun stands at token i or just
// before it, so that "of" after it goes on with its name.
func (a *analysis) cueInstitution(i, lo int) bool {
	for j := i; j >= lo && i-j < 3 && a.capital(j); j-- {
		if a.engine.lexis.institution.has(a.words[j]) {
			return true
		}
	}
	return false
}

// inField says whether "and" or a comma at token i stands in the field of an
// institution, "Ministry of Education, Culture and Sports", and does not join two names.
func (a *analysis) inField(i, lo int) bool {
	if i+1 >= len(a.tokens) || !a.capital(i+1) && a.class(i+1)&isAnd == 0 || a.names != nil && a.who.signs[i+1].inner&(nameParty|nameBody|nameAgency) != 0 {
		return false
	}
	for j := i - 1; j > lo && i-j < 12; j-- {
		if a.cue(j)&(cueOf|cueFor) != 0 {
			return a.cueInstitution(j-1, lo)
		}
		if !a.capital(j) && a.class(j)&(isAnd|isComma) == 0 || a.class(j)&isClose != 0 {
			return false
		}
	}
	return false
}

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
		return a.codeOfName(long.first, long.end)
	}
	article := i > 0 && a.class(i-1)&isDeterminer != 0
	switch {
	case a.engine.lexis.institution.has(a.words[i]):
		if code := a.lastNamed(i); code != "" {
			return code
		}
		if article && (a.engine.lexis.organ.has(a.words[i]) || a.issuer != "" && !isState(a.issuer)) {
			return a.issuer
		}
		return ""
	case a.words[i] != 0 && (a.class(i)&^(isGerund|isPast|isParticiple) != 0 || a.cue(i)&^cueNotName != 0), article && a.tokens[i].Shape == text.Capital, a.tokens[i].End-a.tokens[i].Start < 3:
		return ""
	case a.shortOfProgramme(i), a.startsSentence(i) && a.tokens[i].Shape == text.Capital && abstract(a.written(i, i+1)):
		return ""
	}
	return record.PartyCode(a.written(i, i+1))
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
