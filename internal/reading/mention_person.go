package reading

import (
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// person takes a person or an office that begins at token i and gives its end; i if there is none.
func (a *analysis) person(i, lo, hi int) int {
	n := naming{}
	j := i
	if a.who.signs[i].kinds&(nameParty|nameDemonym|nameBody|nameAgency|nameCity) != 0 && !a.bodyHead(i) {
		if n.of, j = a.servant(i, hi); n.of == "" {
			return i
		}
	}
	if n.of == "" && i > lo+2 && a.cue(i-1)&cueClose != 0 && a.who.signs[i-2].inner&(nameParty|nameBody|nameAgency) != 0 && a.cue(i-3)&cueOpen != 0 {
		n.of = a.codesAt(i-2, nameParty|nameBody|nameAgency)[0]
	}
	start := j
	var g byte
	j, n.gender = a.honorifics(j, hi)
	o, holds := a.officeAt(j, hi)
	if holds && j > start && a.nameFirst(j, hi) {
		holds = false
	}
	if holds && n.of != "" && o.of != "" && a.who.signs[i].kinds&nameDemonym == 0 && a.who.signs[o.end-1].inner&nameParty != 0 {
		n.of = o.of // "received in the Kremlin Prime Minister of Bulgaria X"
	}
	if holds {
		j = a.aliasAfter(&n, o.end, hi)
		if k := j + 1; k < hi && a.cue(j)&cueComma != 0 && (o.of != "" || !a.ofThe(i)) && (a.who.signs[k].kinds&nameHonorific != 0 || k+1 < hi && a.cue(k)&cueThe != 0 && a.who.signs[k+1].kinds&nameHonorific != 0) {
			j++
		}
		if n.of == "" {
			n.of = o.of
		}
	}
	if holds && j+1 < hi && a.cue(j)&cueThe != 0 && a.who.signs[j+1].kinds&nameHonorific != 0 {
		j++
	}
	if j, g = a.honorifics(j, hi); g != 0 {
		n.gender = g
	}
	titled := j > i
	if holds && o.firstEnd < o.end && !a.slashed(o) && !a.namedAfterComma(i, j, hi, o) && a.separate(i, j, hi, o) {
		if o.firstOf != "" && n.of == o.of {
			n.of = o.firstOf
		}
		return a.officeOnly(i, o.firstEnd, n, hi)
	}
	end := a.personName(j, hi, titled)
	switch {
	case end > j && titled:
		if holds {
			n.office, n.posts = a.officeText(i, start, o), a.posts(o.first, o.end)
		}
		return a.namedPerson(i, j, end, hi, n)
	case end > j:
		return a.apposed(i, end, hi)
	case holds && a.joinedName(&n, i, start, j, hi, o) > 0:
		return a.mentions[len(a.mentions)-1].end
	case holds:
		return a.officeOnly(i, j, n, hi)
	}
	return i
}

// nameFirst says whether a name in capitals stands between an honorific and an office:
// "THE HONOURABLE NOAH MARN MINISTER FOR TRADE".
func (a *analysis) nameFirst(j, hi int) bool {
	end := a.personName(j, hi, true)
	if end < j+2 || !a.allCapitals(end) || a.words[j] != 0 && a.cue(j) != 0 {
		return false
	}
	_, ok := a.officeHead(end, hi)
	return ok
}

// ofThe says whether "of the" stands before token i: "as a guest of the Chair, Mr. X".
func (a *analysis) ofThe(i int) bool {
	return i > 1 && a.cue(i-1)&cueThe != 0 && a.cue(i-2)&cueOf != 0
}

// officeText is an office as written; the party before it is left out, save
// where the office begins with it ("External Affairs Minister").
func (a *analysis) officeText(i, start int, o office) string {
	if start == i {
		return a.written(o.first, o.end)
	}
	return a.written(max(o.first, start), o.end)
}

// servant reads the party that stands before an office: "Israeli Prime Minister",
// "Ukraine's Foreign Minister", "European Commission President".
func (a *analysis) servant(i, hi int) (record.PartyCode, int) {
	codes := a.codesAt(i, nameParty|nameDemonym|nameBody|nameAgency)
	if e := a.entryOf(i, nameCity); len(codes) == 0 && e != nil {
		if i > 0 && a.cue(i-1)&cueIn != 0 {
			return "", i // "in Oslo Mr Torel will meet"
		}
		codes = []record.PartyCode{record.PartyCode(e.Fields["country"])}
	}
	j := a.acronymAfter(a.nameEnd(i), hi)
	if a.possessiveAt(j, hi) {
		j++
	}
	if len(codes) != 1 || j >= hi {
		return "", i
	}
	k, _ := a.honorifics(j, hi)
	if _, ok := a.officeHead(k, hi); ok || k > j {
		return codes[0], j
	}
	return "", i
}

// aliasAfter reads the short form in brackets after an office: "(EAM)".
func (a *analysis) aliasAfter(n *naming, j, hi int) int {
	if k := a.acronymAfter(j, hi); k > j {
		n.alias = a.written(j+1, k-1)
		return k
	}
	return j
}

// separate says whether offices joined by "and" are two people: nobody is named
// after them, or "the Vice President and Prime Minister Solberg".
func (a *analysis) separate(i, j, hi int, o office) bool {
	end := a.personName(j, hi, true)
	if end == j {
		return !a.apposition(i)
	}
	parts := a.nameParts(j, end)
	return i > 0 && a.cue(i-1)&cueThe != 0 && o.of == "" || len(parts) == 1 && a.known(naming{parts: parts}) >= 0
}

// slashed says whether a stroke joins two offices, which one person then holds.
func (a *analysis) slashed(o office) bool { return a.is(o.firstEnd, "/") }

// namedAfterComma says whether one name alone follows several offices of one state.
func (a *analysis) namedAfterComma(i, j, hi int, o office) bool {
	return o.of != "" && a.definite(i) && j < hi && a.cue(j)&cueComma != 0 && a.personName(j+1, hi, true) > j+2
}

// officeOnly keeps an office without a name: "the President", "the Austrian Chancellor".
func (a *analysis) officeOnly(i, end int, n naming, hi int) int {
	if a.tokens[i].Shape == text.Lower && !a.lowerOffice(i, end, hi) || end < hi && a.capital(end) && a.who.signs[end].match == 0 {
		return i
	}
	m := mention{first: i, end: end, kind: mentionOffice, person: -1, name: a.written(i, end), antecedent: -1, sieve: "office"}
	if n.of != "" {
		m.parties = []record.PartyCode{n.of}
	} else if k := len(a.mentions) - 1; k >= 0 && a.mentions[k].kind == mentionOffice && a.onlyJoins(a.mentions[k].end, i) && a.words[i-1] != a.engine.cues.the {
		m.parties = a.mentions[k].parties
	}
	a.add(m)
	return end
}

// lowerOffice says whether an office in small letters is somebody's: "the
// president said", not "an official visit".
func (a *analysis) lowerOffice(i, end, hi int) bool {
	if i == 0 || a.words[i-1] != a.engine.cues.the && a.who.signs[i-1].inner&nameDemonym == 0 {
		return false
	}
	e := a.entryOf(end-1, nameOffice)
	if e == nil || !ofState(e.Fields["kind"]) {
		return false
	}
	return end >= hi || a.tokens[end].Class != text.Word || a.class(end)&(anyVerb|isModal|isBe|isHave|isPreposition|isAnd|isAdverb|isPossessive) != 0
}

// ofState says whether a kind of office is one of a state's government.
func ofState(kind string) bool {
	switch kind {
	case "head-of-state", "head-of-government", "monarch", "foreign-minister", "minister", "vice", "envoy":
		return true
	}
	return false
}

// namedPerson keeps a person whose title or honorific begins at token i and whose name is [j, end).
func (a *analysis) namedPerson(i, j, end, hi int, n naming) int {
	if k := a.fieldsBefore(j, end); k > j && n.office != "" {
		n.office, j = n.office+" "+a.written(j, k), k
	}
	n.name, n.parts = a.cleanName(j, end), a.nameParts(j, end)
	if len(n.parts) == 0 {
		return end
	}
	if n.office == "" && n.gender == 'f' && a.spouse(i, &n) {
		n.name, n.parts = a.written(i, end), []string{fold(a.written(i, end))}
	}
	end = a.letters(end, hi)
	if n.office != "" {
		i = a.widened(i, &n)
	}
	after := ""
	if code, stop := a.ofParty(end, hi); code != "" {
		if n.of == "" {
			n.of = code
		}
		end, after = stop, string(code)
	}
	if o, of, stop := a.officeAfter(end, hi); stop > end && (n.office == "" || (n.of == "" || of == "" || of == n.of) && !a.addressedNext(stop, hi)) {
		if n.office == "" {
			n.office = a.written(o.first, o.end)
		}
		n.posts = append(n.posts, a.posts(o.first, o.end)...)
		if n.of == "" {
			n.of = of
		}
		end = stop
	}
	a.keepPerson(i, end, n, after != "")
	return end
}

// addressedNext says whether a comma and an honorific follow at token i: the office before
// them is that of whoever is named next.
func (a *analysis) addressedNext(i, hi int) bool {
	return i+1 < hi && a.cue(i)&cueComma != 0 && a.who.signs[i+1].kinds&nameHonorific != 0
}

// spouse says whether a woman of one surname stands beside somebody of the same:
// "President X and Madame X", "he and Mrs X".
func (a *analysis) spouse(i int, n *naming) bool {
	if i < 2 || a.cue(i-1)&cueAnd == 0 || len(n.parts) != 1 {
		return false
	}
	if a.cue(i-2)&cueHe != 0 {
		return true
	}
	k := a.mentionEnding(i - 1)
	return k >= 0 && a.mentions[k].person >= 0 && contains(a.people[a.mentions[k].person].parts, n.parts[0])
}

// keepPerson enters a naming and keeps its mention.
func (a *analysis) keepPerson(i, end int, n naming, after bool) {
	p := a.enter(n)
	m := mention{first: i, end: end, kind: mentionPerson, person: p, antecedent: -1, sieve: "full-name"}
	if len(n.parts) == 1 {
		m.sieve = "surname"
	}
	if n.of != "" {
		m.parties = []record.PartyCode{n.of}
	}
	k := a.add(m)
	a.shareParty(k, n.of, after)
	who := &a.people[p]
	if who.first < 0 || who.name == n.name {
		if who.first < 0 || a.mentions[who.first].end-a.mentions[who.first].first < end-i {
			who.first = k
		}
	}
}
