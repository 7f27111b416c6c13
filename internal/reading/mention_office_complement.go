package reading

import (
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// complements reads "of State", "for Culture, Community and Youth", "of Foreign
// Affairs of Japan", "to the President" from token j on, and gives where they end.
func (a *analysis) complements(o *office, j, end int) int {
	inside := j > o.first+1 && a.cue(j-1)&cuePortfolio != 0 // "Minister of Justice"
	o.last = j
	for j < end {
		c := a.cue(j)
		switch {
		case c&cueSuffix != 0 && a.tokens[j].Shape == text.Upper:
			j++
		case c&(cueOf|cueFor) != 0:
			next, ok := a.complement(o, j+1, end, c&cueOf != 0)
			if !ok {
				return j
			}
			inside, j = true, next
		case inside && a.possessiveAt(j, end) && j+1 < end && a.capital(j+1) && a.cue(j+1)&cuePortfolio != 0 && a.cue(j-1)&cuePortfolio != 0:
			j++
		case inside && c&cuePortfolio != 0 && a.capital(j) && a.who.signs[j].kinds&(nameOffice|nameParty) == 0:
			j++
		case inside && c&(cueComma|cueAnd) != 0 && a.listed(j, end):
			j = a.skipJoin(j, end)
		case (inside || a.cue(j-1)&cuePortfolio != 0) && c&cueAnd != 0 && a.regionAt(j+1, end) > 0:
			j = a.regionAt(j+1, end)
		case inside && c&cueIn != 0 && a.wordAt(j, "at") && a.agencyAfter(j+1, end) > 0:
			j = a.agencyAfter(j+1, end)
		case c&cueComma != 0 && a.ministryAt(j+1, end):
			inside, j = true, j+1
		default:
			return j
		}
		o.last = j
	}
	return j
}

// regionAt is the token after "the Pacific" that an office is for beside another
// field: "for Development and the Pacific"; 0 where token i begins nothing such.
func (a *analysis) regionAt(i, end int) int {
	if i+1 >= end || a.words[i] != a.engine.cues.the || !a.field(i+1, end) {
		return 0
	}
	return i + 2
}

// field says whether a field of policy with a capital stands at token j, and no office.
func (a *analysis) field(j, end int) bool {
	_, head := a.officeHead(j, end)
	return !head && a.capital(j) && a.cue(j)&cuePortfolio != 0 && a.who.signs[j].kinds&nameOffice == 0
}

// complement reads what follows "of", "for" or "to".
func (a *analysis) complement(o *office, j, end int, of bool) (int, bool) {
	if code, stop := a.partyAt(j, end, nameParty|nameBody|nameAgency); code != "" {
		if stop < end && a.possessiveAt(stop, end) {
			return j, false
		}
		if of {
			o.of = code
		}
		if stop < end && a.capital(stop) && a.post(stop) && (a.nameEnd(stop) == end || !a.capital(a.nameEnd(stop))) {
			stop = a.nameEnd(stop) // "Head of Cabinet of the European Commission President"
		}
		return stop, true
	}
	if j < end && a.cue(j)&cueThe != 0 {
		j++
	}
	if j >= end || !a.capital(j) {
		return j, false
	}
	if a.who.signs[j].kinds&nameDemonym != 0 {
		if next := a.nameEnd(j); next < end && a.capital(next) {
			o.of = record.PartyCode(a.entryOf(j, nameDemonym).Code)
			return a.run(next, end), true
		}
		return j, false
	}
	if stop, ok := a.officeHead(j, end); ok {
		return stop, true
	}
	if a.cue(j)&cuePortfolio != 0 {
		return j + 1, true
	}
	if a.who.signs[j].kinds&nameCity != 0 && !of {
		return a.nameEnd(j), true
	}
	if of && a.cue(j)&cueNotName == 0 && a.who.signs[j].kinds&nameCity == 0 {
		return a.run(j, end), true
	}
	return j, false
}

// run is the end of a run of at most four capitalised words from token j on.
func (a *analysis) run(j, end int) int {
	n := 0
	for j < end && n < 4 && a.capital(j) && a.who.signs[j].kinds&nameHonorific == 0 {
		j++
		n++
	}
	return j
}

// listed says whether a portfolio follows the comma or "and" at token j, and no office:
// "Culture, Community and Youth".
func (a *analysis) listed(j, end int) bool {
	j = a.skipJoin(j, end)
	if j >= end || !a.capital(j) || a.cue(j)&cuePortfolio == 0 || a.who.signs[j].kinds&nameOffice != 0 {
		return false
	}
	_, head := a.officeHead(j, end)
	return !head
}

// skipJoin is the token after a comma, an "and", or both.
func (a *analysis) skipJoin(j, end int) int {
	for n := 0; n < 2 && j < end && a.cue(j)&(cueComma|cueAnd) != 0; n++ {
		j++
	}
	return j
}

// agencyAfter is the token after "the Department of Homeland Security" at token i,
// where an official serves; 0 where no body or agency stands there.
func (a *analysis) agencyAfter(i, end int) int {
	code, stop := a.partyAt(i, end, nameAgency|nameBody)
	if code == "" {
		return 0
	}
	return stop
}

// ministryAt says whether the name of a ministry follows, as in "Senior Minister
// of State, Ministry of Law".
func (a *analysis) ministryAt(j, end int) bool {
	return j+1 < end && a.capital(j) && a.cue(j)&cuePortfolio != 0 && a.cue(j+1)&cueOf != 0
}
