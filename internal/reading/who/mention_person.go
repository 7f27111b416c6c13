package who

import (
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// person takes a person or an office that begins at token i and gives its end; i if there is none.
func (a *Cast) person(i, lo, hi int) int {
	of, j, ok := a.stateBefore(i, lo, hi)
	if !ok {
		return i
	}
	n := Naming{of: of}
	start := j
	var g byte
	j, n.gender = a.honorifics(j, hi)
	if j > start && j+1 < hi && a.Cue(j)&words.CueThe != 0 && a.Who.Signs[j+1].Kinds&NameOffice != 0 {
		j++ // "HE the Prime Minister"
	}
	o, holds := a.officeAt(j, hi)
	if holds && j > start && a.nameFirst(j, hi) {
		holds = false
	}
	if holds && n.of != "" && o.of != "" && a.Who.Signs[i].Kinds&NameDemonym == 0 && a.Who.Signs[o.end-1].Inner&NameParty != 0 {
		n.of = o.of // "received in the Kremlin Prime Minister of Bulgaria X"
	}
	if holds {
		j = a.afterOffice(&n, i, o, hi)
	}
	if j, g = a.honorifics(j, hi); g != 0 {
		n.gender = g
	}
	titled := j > i
	if holds && o.firstEnd < o.end && !a.slashed(o) && !a.namedAfterComma(i, j, hi, o) && a.separate(i, j, hi, o) {
		if n.of == o.of && (o.firstOf != "" || a.byTitle(o)) {
			n.of = o.firstOf
		}
		return a.officeOnly(i, o.firstEnd, n, hi)
	}
	end := a.personName(j, hi, titled)
	switch {
	case end > j && titled:
		if holds {
			n.office, n.posts = a.officeText(i, start, o), a.Posts(o.first, o.end)
		}
		return a.namedPerson(i, j, end, hi, n)
	case end > j:
		return a.apposed(i, end, hi)
	case holds && a.joinedName(&n, i, start, j, hi, o) > 0:
		return a.Mentions[len(a.Mentions)-1].End
	case holds:
		return a.officeOnly(i, j, n, hi)
	}
	return i
}

// stateBefore is the party whose servant begins at token i, or that stands in brackets
// before it, and where the office begins; ok is false for a party's name that nobody follows.
func (a *Cast) stateBefore(i, lo, hi int) (of record.PartyCode, j int, ok bool) {
	j = i
	if a.Who.Signs[i].Kinds&(NameParty|NameDemonym|NameBody|NameAgency|NameCity) != 0 && !a.bodyHead(i) {
		if of, j = a.servant(i, hi); of == "" {
			return "", i, false
		}
	}
	if of == "" && i > lo+2 && a.Cue(i-1)&words.CueClose != 0 && a.Who.Signs[i-2].Inner&(NameParty|NameBody|NameAgency) != 0 && a.Cue(i-3)&words.CueOpen != 0 {
		of = a.CodesAt(i-2, NameParty|NameBody|NameAgency)[0]
	}
	return of, j, true
}

// afterOffice goes past the office of somebody who is named from token i on, with its
// short form, a comma and an article before an honorific.
func (a *Cast) afterOffice(n *Naming, i int, o office, hi int) int {
	j := a.aliasAfter(n, o.end, hi)
	if k := j + 1; k < hi && a.Cue(j)&words.CueComma != 0 && (o.of != "" || !a.ofThe(i) || a.setOff(k, hi)) && (a.Who.Signs[k].Kinds&nameHonorific != 0 || k+1 < hi && a.Cue(k)&words.CueThe != 0 && a.Who.Signs[k+1].Kinds&nameHonorific != 0) {
		j++
	}
	if n.of == "" {
		n.of = o.of
	}
	if k := a.pastRank(j, hi); k > j && (o.of != "" || a.definite(i) || a.HasCue(o.first, o.end, words.CueOf|words.CueFor)) && !HoldsPost(a.Posts(o.first, o.end), Heads()) {
		j = k
	}
	if j+1 < hi && a.Cue(j)&words.CueThe != 0 && a.Who.Signs[j+1].Kinds&nameHonorific != 0 {
		j++
	}
	return j
}

// pastRank is the token where a name begins that the rank of an envoy or a senator leads in behind an
// office and a comma: "the Deputy Minister for Political Affairs, Ambassador X"; j where none does.
func (a *Cast) pastRank(j, hi int) int {
	k := j + 1
	if k >= hi || a.Cue(j)&words.CueComma == 0 {
		return j
	}
	e := a.EntryOf(k, NameOffice)
	if e == nil || e.Fields["kind"] != "envoy" && e.Code != "senator" || a.NameEnd(k) > k+1 {
		return j
	}
	if k++; k < hi && a.Is(k, ".") {
		k++ // "Amb."
	}
	if k+1 < hi && a.Cue(k)&words.CueThe != 0 && a.Who.Signs[k+1].Kinds&nameHonorific != 0 {
		k++ // "Senator the Hon."
	}
	name, _ := a.honorifics(k, hi)
	if end := a.personName(name, hi, true); len(a.nameParts(name, end)) < 2 {
		return j
	}
	return k
}

// nameFirst says whether a name in capitals stands between an honorific and an office:
// "THE HONOURABLE NOAH MARN MINISTER FOR TRADE".
func (a *Cast) nameFirst(j, hi int) bool {
	end := a.personName(j, hi, true)
	if end < j+2 || !a.allCapitals(end) || a.Words[j] != 0 && a.Cue(j) != 0 {
		return false
	}
	_, ok := a.officeHead(end, hi)
	return ok
}

// ofThe says whether "of the" stands before token i: "as a guest of the Chair, Mr. X".
func (a *Cast) ofThe(i int) bool {
	return i > 1 && a.Cue(i-1)&words.CueThe != 0 && a.Cue(i-2)&words.CueOf != 0
}

// setOff says whether somebody addressed from token i on stands between commas: "at the invitation
// of the Prime Minister, Mr. X, the President of Fiji".
func (a *Cast) setOff(i, hi int) bool {
	if a.Cue(i)&words.CueThe != 0 {
		i++
	}
	j, _ := a.honorifics(i, hi)
	end := a.personName(j, hi, true)
	return end > j && end < hi && a.Cue(end)&words.CueComma != 0
}

// officeText is an office as written; the party before it is left out, save
// where the office begins with it ("External Affairs Minister").
func (a *Cast) officeText(i, start int, o office) string {
	if start == i {
		return a.Written(o.first, o.end)
	}
	return a.Written(max(o.first, start), o.end)
}

// servant reads the party that stands before an office: "Israeli Prime Minister",
// "Ukraine's Foreign Minister", "European Commission President".
func (a *Cast) servant(i, hi int) (record.PartyCode, int) {
	codes := a.CodesAt(i, NameParty|NameDemonym|NameBody|NameAgency)
	if e := a.EntryOf(i, NameCity); len(codes) == 0 && e != nil {
		if i > 0 && a.Cue(i-1)&words.CueIn != 0 {
			return "", i // "in Oslo Mr Torel will meet"
		}
		codes = []record.PartyCode{record.PartyCode(e.Fields["country"])}
	}
	j := a.AcronymAfter(a.NameEnd(i), hi)
	if a.PossessiveAt(j, hi) {
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
func (a *Cast) aliasAfter(n *Naming, j, hi int) int {
	if k := a.AcronymAfter(j, hi); k > j {
		n.alias = a.Written(j+1, k-1)
		return k
	}
	return j
}

// separate says whether offices joined by "and" are two people: nobody is named
// after them, or "the Vice President and Prime Minister Solberg", "the Prime Minister and
// Secretary-General Solberg".
func (a *Cast) separate(i, j, hi int, o office) bool {
	end := a.personName(j, hi, true)
	if end == j {
		return !a.apposition(i)
	}
	parts := a.nameParts(j, end)
	return i > 0 && a.Cue(i-1)&words.CueThe != 0 && (o.of == "" || a.byTitle(o)) || len(parts) == 1 && a.Known(Naming{Parts: parts}) >= 0
}

// byTitle says whether the title of the second of two offices alone tells whose it is:
// "Prime Minister and Secretary-General", not "President and Prime Minister of Norway".
func (a *Cast) byTitle(o office) bool {
	return o.of != o.firstOf && !a.HasCue(o.firstEnd, o.end, words.CueOf)
}

// slashed says whether a stroke joins two offices, which one person then holds.
func (a *Cast) slashed(o office) bool { return a.Is(o.firstEnd, "/") }

// namedAfterComma says whether one name alone follows several offices of one state.
func (a *Cast) namedAfterComma(i, j, hi int, o office) bool {
	return o.of != "" && a.definite(i) && j < hi && a.Cue(j)&words.CueComma != 0 && a.personName(j+1, hi, true) > j+2
}

// officeOnly keeps an office without a name: "the President", "the Austrian Chancellor".
func (a *Cast) officeOnly(i, end int, n Naming, hi int) int {
	if a.Tokens[i].Shape == text.Lower && !a.lowerOffice(i, end, hi) || end < hi && a.Capital(end) && a.Who.Signs[end].Match == 0 {
		return i
	}
	m := Mention{First: i, End: end, Kind: MentionOffice, Person: -1, Name: a.Written(i, end), Antecedent: -1, Sieve: "office"}
	if n.of != "" {
		m.Parties = []record.PartyCode{n.of}
	} else if k := len(a.Mentions) - 1; k >= 0 && a.Mentions[k].Kind == MentionOffice && a.OnlyJoins(a.Mentions[k].End, i) && a.Words[i-1] != a.Language.Cues.The {
		m.Parties = a.Mentions[k].Parties
	}
	a.add(m)
	return end
}

// lowerOffice says whether an office in small letters is somebody's: "the
// president said", not "an official visit".
func (a *Cast) lowerOffice(i, end, hi int) bool {
	if i == 0 || a.Words[i-1] != a.Language.Cues.The && a.Who.Signs[i-1].Inner&NameDemonym == 0 {
		return false
	}
	e := a.EntryOf(end-1, NameOffice)
	if e == nil || !ofState(e.Fields["kind"]) {
		return false
	}
	return end >= hi || a.Tokens[end].Class != text.Word || a.Class(end)&(words.AnyVerb|words.IsModal|words.IsBe|words.IsHave|words.IsPreposition|words.IsAnd|words.IsAdverb|words.IsPossessive) != 0
}

// ofState says whether a kind of office is one of a state's government.
func ofState(kind string) bool {
	switch kind {
	case "head-of-state", "head-of-government", "monarch", "foreign-minister", "minister", "vice", "envoy":
		return true
	}
	return false
}
