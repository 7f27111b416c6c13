package who

import (
	"cmp"

	"entente.example/internal/reading/words"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// apposition says whether token i follows a name and a comma.
func (a *Cast) apposition(i int) bool {
	if i > 0 && a.Cue(i-1)&words.CueThe != 0 {
		i--
	}
	return i > 1 && a.Cue(i-1)&words.CueComma != 0 && a.Capital(i-2) && a.mentionEnding(i-1) >= 0
}

// mentionEnding is the last mention, if it ends before token end; else -1.
func (a *Cast) mentionEnding(end int) int {
	if n := len(a.Mentions) - 1; n >= 0 && a.Mentions[n].End == end {
		return n
	}
	return -1
}

// ofParty reads "of Japan", "from Japan" or "(Japan)" after a name.
func (a *Cast) ofParty(i, hi int) (record.PartyCode, int) {
	if i+2 < hi && a.Cue(i)&words.CueOpen != 0 {
		if codes := a.CodesAt(i+1, NameParty); len(codes) == 1 {
			if end := a.NameEnd(i + 1); end < hi && a.Cue(end)&words.CueClose != 0 {
				return codes[0], end + 1
			}
		}
	}
	if i+1 >= hi || a.Cue(i)&words.CueOf == 0 && !a.IsFrom(i) {
		return "", i
	}
	if code, stop := a.PartyAt(i+1, hi, NameParty|NameBody|NameAgency); code != "" {
		return code, stop
	}
	j := i + 1
	if a.Cue(j)&words.CueThe != 0 {
		j++
	}
	if j < hi && a.Who.Signs[j].Kinds&NameDemonym != 0 {
		return record.PartyCode(a.EntryOf(j, NameDemonym).Code), a.Run(a.NameEnd(j), hi)
	}
	return "", i
}

// officeAfter reads an office in apposition: ", Minister for Foreign Affairs of Japan".
func (a *Cast) officeAfter(i, hi int) (office, record.PartyCode, int) {
	var of record.PartyCode
	j := i + 1
	if i < hi && a.allCapitals(i) && a.Cue(i)&words.CueComma == 0 {
		j = i // the line under the name
	} else if j >= hi || a.Cue(i)&words.CueComma == 0 {
		return office{}, "", i
	}
	if a.Cue(j)&words.CueThe != 0 {
		j++
	}
	if j < hi && a.Who.Signs[j].Kinds&(NameParty|NameDemonym|NameBody|NameAgency) != 0 {
		if of, j = a.servant(j, hi); of == "" {
			return office{}, "", i
		}
	}
	if j >= hi || !a.Capital(j) && a.Who.Signs[j].Kinds&NameOffice == 0 {
		return office{}, "", i
	}
	o, ok := a.officeAt(j, hi)
	if ok && o.end+1 < hi && a.Cue(o.end-2)&words.CueFor != 0 && a.Capital(o.end) && a.Who.Signs[o.end].Match == 0 && a.Cue(o.end+1)&(words.CueComma|words.CueAnd) != 0 {
		o.end++ // "for Economic Mobility": the name stands before the comma
	}
	if !ok || a.afterNamed(o.end, hi) || o.end == o.first+1 && a.Tokens[o.first].Shape == text.Upper && o.end < hi && a.Class(o.end)&(words.IsPast|words.IsThird|words.IsModal|words.IsBe|words.IsHave) != 0 {
		return office{}, "", i // "In his talks with President X, EAM said"
	}
	if of == "" {
		of = o.of
	}
	a.furtherOffices(&o, hi)
	return o, cmp.Or(of, o.of), a.AcronymAfter(o.end, hi)
}

// furtherOffices takes in what else somebody is: ", Prime Minister, Minister of Home
// Affairs and Minister of Finance of Mauritius".
func (a *Cast) furtherOffices(o *office, hi int) {
	for {
		j := a.skipJoin(o.end, hi)
		if j == o.end || j >= hi || !a.Capital(j) || a.Who.Signs[j].Kinds&(NameParty|NameDemonym|NameBody|NameAgency) != 0 {
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
func (a *Cast) afterNamed(i, hi int) bool {
	i = a.AcronymAfter(i, hi)
	if _, j := a.ofParty(i, hi); j > i && j < hi && a.Cue(j)&words.CueThe != 0 {
		i = j // "the Prime Minister of Norway the Honourable X"
	}
	if i+1 < hi && a.Cue(i)&words.CueThe != 0 && a.Who.Signs[i+1].Kinds&nameHonorific != 0 {
		i++
	}
	k, _ := a.honorifics(i, hi)
	return k > i || a.personName(k, hi, true) > k
}

// apposed keeps a bare name [i, end) that an office follows after a comma.
func (a *Cast) apposed(i, end, hi int) int {
	after := a.letters(end, hi)
	o, of, stop := a.officeAfter(after, hi)
	if stop == after {
		o, of, stop = office{first: end, end: end}, "", end
		if a.Cue(min(end, hi-1))&words.CueOpen != 0 && len(a.nameParts(i, end)) > 1 {
			of, stop = a.ofParty(end, hi) // "Ada Sokol (Chile)"
		}
	}
	if stop == end || stop == after || end == i+1 && a.Class(i)&words.IsAdverb != 0 {
		return i
	}
	n := Naming{name: a.cleanName(i, end), Parts: a.nameParts(i, end), office: a.Written(o.first, o.end), posts: a.Posts(o.first, o.end), of: of}
	if len(n.Parts) == 0 {
		return i
	}
	a.keepPerson(i, stop, n, false)
	return stop
}

// joinedName reads a name in apposition to an office: "the Prime Minister of
// Iraq, Mohammed al-Sudani,".
func (a *Cast) joinedName(n *Naming, i, start, j, hi int, o office) int {
	if !a.definite(i) && o.of == "" && n.of == "" && !a.opensItem(i, o) || j+2 >= hi || a.Cue(j)&words.CueComma == 0 {
		return 0
	}
	end := a.personName(j+1, hi, true)
	if end < j+3 || end < hi && (a.Capital(end) || a.PossessiveAt(end, hi)) {
		return 0
	}
	n.name, n.Parts, n.office, n.posts = a.cleanName(j+1, end), a.nameParts(j+1, end), a.officeText(i, start, o), a.Posts(o.first, o.end)
	a.keepPerson(i, end, *n, false)
	return end
}

// opensItem says whether an office that tells what it is for opens an item of a list: ", and Director
// General of Ports, Ada Sokol".
func (a *Cast) opensItem(i int, o office) bool {
	return i > 0 && (a.Class(i-1)&(words.IsAnd|words.IsSemicolon) != 0 || a.Words[i-1] == a.Language.By.By) && a.HasCue(o.first, o.end, words.CueOf|words.CueFor)
}
