package reading

import (
	"cmp"

	"entente.example/internal/record"
	"entente.example/internal/text"
)

// apposition says whether token i follows a name and a comma.
func (a *analysis) apposition(i int) bool {
	if i > 0 && a.cue(i-1)&cueThe != 0 {
		i--
	}
	return i > 1 && a.cue(i-1)&cueComma != 0 && a.capital(i-2) && a.mentionEnding(i-1) >= 0
}

// mentionEnding is the last mention, if it ends before token end; else -1.
func (a *analysis) mentionEnding(end int) int {
	if n := len(a.mentions) - 1; n >= 0 && a.mentions[n].end == end {
		return n
	}
	return -1
}

// ofParty reads "of Japan" after a name.
func (a *analysis) ofParty(i, hi int) (record.PartyCode, int) {
	if i+1 >= hi || a.cue(i)&cueOf == 0 {
		return "", i
	}
	if code, stop := a.partyAt(i+1, hi, nameParty|nameBody|nameAgency); code != "" {
		return code, stop
	}
	j := i + 1
	if a.cue(j)&cueThe != 0 {
		j++
	}
	if j < hi && a.who.signs[j].kinds&nameDemonym != 0 {
		return record.PartyCode(a.entryOf(j, nameDemonym).Code), a.run(a.nameEnd(j), hi)
	}
	return "", i
}

// officeAfter reads an office in apposition: ", Minister for Foreign Affairs of Japan".
func (a *analysis) officeAfter(i, hi int) (office, record.PartyCode, int) {
	var of record.PartyCode
	j := i + 1
	if i < hi && a.allCapitals(i) && a.cue(i)&cueComma == 0 {
		j = i // the line under the name
	} else if j >= hi || a.cue(i)&cueComma == 0 {
		return office{}, "", i
	}
	if a.cue(j)&cueThe != 0 {
		j++
	}
	if j < hi && a.who.signs[j].kinds&(nameParty|nameDemonym|nameBody|nameAgency) != 0 {
		if of, j = a.servant(j, hi); of == "" {
			return office{}, "", i
		}
	}
	if j >= hi || !a.capital(j) && a.who.signs[j].kinds&nameOffice == 0 {
		return office{}, "", i
	}
	o, ok := a.officeAt(j, hi)
	if ok && o.end+1 < hi && a.cue(o.end-2)&cueFor != 0 && a.capital(o.end) && a.who.signs[o.end].match == 0 && a.cue(o.end+1)&(cueComma|cueAnd) != 0 {
		o.end++ // "for Economic Mobility": the name stands before the comma
	}
	if !ok || a.afterNamed(o.end, hi) || o.end == o.first+1 && a.tokens[o.first].Shape == text.Upper && o.end < hi && a.class(o.end)&(isPast|isThird|isModal|isBe|isHave) != 0 {
		return office{}, "", i // "In his talks with President X, EAM said"
	}
	if of == "" {
		of = o.of
	}
	a.furtherOffices(&o, hi)
	return o, cmp.Or(of, o.of), a.acronymAfter(o.end, hi)
}

// furtherOffices takes in what else somebody is: ", Prime Minister, Minister of Home
// Affairs and Minister of Finance of Mauritius".
func (a *analysis) furtherOffices(o *office, hi int) {
	for {
		j := a.skipJoin(o.end, hi)
		if j == o.end || j >= hi || !a.capital(j) || a.who.signs[j].kinds&(nameParty|nameDemonym|nameBody|nameAgency) != 0 {
			return
		}
		more, ok := a.officeAt(j, hi)
		if !ok || a.afterNamed(more.end, hi) || o.of != "" && more.of != o.of {
			return
		}
		o.end, o.of = more.end, cmp.Or(more.of, o.of)
	}
}

// afterNamed says whether a name follows an office, so that the office is not
// that of the person before it.
func (a *analysis) afterNamed(i, hi int) bool {
	i = a.acronymAfter(i, hi)
	if _, j := a.ofParty(i, hi); j > i && j < hi && a.cue(j)&cueThe != 0 {
		i = j // "the Prime Minister of Norway the Honourable X"
	}
	if i+1 < hi && a.cue(i)&cueThe != 0 && a.who.signs[i+1].kinds&nameHonorific != 0 {
		i++
	}
	k, _ := a.honorifics(i, hi)
	return k > i || a.personName(k, hi, true) > k
}

// apposed keeps a bare name [i, end) that an office follows after a comma.
func (a *analysis) apposed(i, end, hi int) int {
	after := a.letters(end, hi)
	o, of, stop := a.officeAfter(after, hi)
	if stop == after || end == i+1 && a.class(i)&isAdverb != 0 {
		return i
	}
	n := naming{name: a.cleanName(i, end), parts: a.nameParts(i, end), office: a.written(o.first, o.end), posts: a.posts(o.first, o.end), of: of}
	if len(n.parts) == 0 {
		return i
	}
	a.keepPerson(i, stop, n, false)
	return stop
}

// joinedName reads a name in apposition to an office: "the Prime Minister of
// Iraq, Mohammed al-Sudani,".
func (a *analysis) joinedName(n *naming, i, start, j, hi int, o office) int {
	if !a.definite(i) && o.of == "" && n.of == "" || j+2 >= hi || a.cue(j)&cueComma == 0 {
		return 0
	}
	end := a.personName(j+1, hi, true)
	if end < j+3 || end < hi && (a.capital(end) || a.possessiveAt(end, hi)) {
		return 0
	}
	n.name, n.parts, n.office, n.posts = a.cleanName(j+1, end), a.nameParts(j+1, end), a.officeText(i, start, o), a.posts(o.first, o.end)
	a.keepPerson(i, end, *n, false)
	return end
}
