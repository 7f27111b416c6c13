package reading

import (
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
	if first >= end || a.dayEnds(end) {
		return end, nil // "last December had"
	}
	if a.jointOrgan(first, end) {
		if both := a.sides(); len(both) > 1 {
			return first, both
		}
	}
	if code := a.codeOfName(first, end); code != "" {
		return first, []record.PartyCode{code}
	}
	return end, nil
}

// jointOrgan says whether a name is that of an organ of all who speak of it: "the
// Joint Committee", "the Task Force".
func (a *analysis) jointOrgan(first, end int) bool {
	return a.is(first, "Joint") || end-first > 1 && (a.is(end-2, "Task") || a.is(end-2, "Working") || a.is(end-2, "Steering"))
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
