package who

import (
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// complements reads "of State", "for Culture, Community and Youth", "of Foreign
// Affairs of Japan", "to the President" from token j on, and gives where they end.
func (a *Cast) complements(o *office, j, end int) int {
	inside := j > o.first+1 && a.Cue(j-1)&words.CuePortfolio != 0 // "Minister of Justice"
	o.last = j
	for j < end {
		c := a.Cue(j)
		switch {
		case c&words.CueSuffix != 0 && a.Tokens[j].Shape == text.Upper:
			j++
		case c&words.CueFor != 0 && a.Words[j] == a.Language.By.To && HoldsPost(a.Posts(o.first, j), Heads()):
			return j // "Message from the Prime Minister to President Marn"
		case a.charged(j, end) > j:
			next, ok := a.complement(o, a.charged(j, end), end, false)
			if !ok {
				return j
			}
			inside, j = true, next
		case c&(words.CueOf|words.CueFor) != 0:
			next, ok := a.complement(o, j+1, end, c&words.CueOf != 0)
			if !ok {
				return j
			}
			inside, j = true, next
		case inside && a.PossessiveAt(j, end) && j+1 < end && a.Capital(j+1) && a.Cue(j+1)&words.CuePortfolio != 0 && a.Cue(j-1)&words.CuePortfolio != 0:
			j++
		case inside && c&words.CuePortfolio != 0 && a.Capital(j) && a.Who.Signs[j].Kinds&(NameOffice|NameParty) == 0:
			j++
		case inside && c&(words.CueComma|words.CueAnd) != 0 && a.listed(j, end):
			j = a.skipJoin(j, end)
		case (inside || a.Cue(j-1)&words.CuePortfolio != 0) && c&words.CueAnd != 0 && a.regionAt(j+1, end) > 0:
			j = a.regionAt(j+1, end)
		case inside && c&words.CueIn != 0 && a.WordAt(j, "at") && a.agencyAfter(j+1, end) > 0:
			j = a.agencyAfter(j+1, end)
		case c&words.CueIn != 0 && a.WordAt(j, "in") && a.postedAt(o, j+1, end) > 0:
			j = a.postedAt(o, j+1, end)
		case c&words.CueComma != 0 && a.ministryAt(j+1, end):
			inside, j = true, j+1
		default:
			return j
		}
		o.last = j
	}
	return j
}

// charged is the token after "responsible for" or "in charge of" at token j, else j.
func (a *Cast) charged(j, end int) int {
	switch {
	case j+2 < end && a.WordAt(j, "responsible") && a.Cue(j+1)&words.CueFor != 0:
		return j + 2
	case j+3 < end && a.WordAt(j, "in") && a.WordAt(j+1, "charge") && a.Cue(j+2)&words.CueOf != 0:
		return j + 3
	}
	return j
}

// postedAt is the token after the land or city in which an envoy of a named state serves: "the
// Ambassador of Norway in Fiji"; 0 for none.
func (a *Cast) postedAt(o *office, j, end int) int {
	if o.of == "" || j >= end || a.Who.Signs[j].Kinds&(NameParty|NameCity) == 0 {
		return 0
	}
	for i := o.first; i < j-1; i++ {
		if e := a.EntryOf(i, NameOffice); e != nil && e.Fields["kind"] == "envoy" {
			return a.NameEnd(j)
		}
	}
	return 0
}

// regionAt is the token after "the Pacific" that an office is for beside another
// field: "for Development and the Pacific"; 0 where token i begins nothing such.
func (a *Cast) regionAt(i, end int) int {
	if i+1 >= end || a.Words[i] != a.Language.Cues.The || !a.field(i+1, end) {
		return 0
	}
	return i + 2
}

// field says whether a field of policy with a capital stands at token j, and no office.
func (a *Cast) field(j, end int) bool {
	_, head := a.officeHead(j, end)
	return !head && a.Capital(j) && a.Cue(j)&words.CuePortfolio != 0 && a.Who.Signs[j].Kinds&NameOffice == 0
}

// complement reads what follows "of", "for" or "to".
func (a *Cast) complement(o *office, j, end int, of bool) (int, bool) {
	if code, stop := a.PartyAt(j, end, NameParty|NameBody|NameAgency); code != "" {
		if stop < end && a.PossessiveAt(stop, end) {
			return j, false
		}
		if of {
			o.of = code
		}
		if stop < end && a.Capital(stop) && a.post(stop) && (a.NameEnd(stop) == end || !a.Capital(a.NameEnd(stop))) {
			stop = a.NameEnd(stop) // "Head of Cabinet of the European Commission President"
		}
		return stop, true
	}
	if j < end && a.Cue(j)&words.CueThe != 0 {
		j++
	}
	if j >= end || !a.Capital(j) {
		return j, false
	}
	if a.Who.Signs[j].Kinds&NameDemonym != 0 {
		if next := a.NameEnd(j); next < end && a.Capital(next) {
			o.of = record.PartyCode(a.EntryOf(j, NameDemonym).Code)
			return a.Run(next, end), true
		}
		return j, false
	}
	if stop, ok := a.officeHead(j, end); ok {
		return stop, true
	}
	if of && a.Cue(j)&words.CuePlural != 0 && a.Capital(j-2) && j-2 > o.first {
		return j + 1, true // "Chairman of the Cabinet of Ministers"
	}
	if a.Cue(j)&words.CuePortfolio != 0 {
		return j + 1, true
	}
	if a.Who.Signs[j].Kinds&NameCity != 0 && !of {
		return a.NameEnd(j), true
	}
	if of && a.Cue(j)&words.CueNotName == 0 && a.Who.Signs[j].Kinds&NameCity == 0 {
		return a.Run(j, end), true
	}
	return j, false
}

// Run is the end of a run of at most four capitalised words from token j on.
func (a *Cast) Run(j, end int) int {
	n := 0
	for j < end && n < 4 && a.Capital(j) && a.Who.Signs[j].Kinds&nameHonorific == 0 {
		j++
		n++
	}
	return j
}

// listed says whether a portfolio follows the comma or "and" at token j, and no office:
// "Culture, Community and Youth".
func (a *Cast) listed(j, end int) bool {
	j = a.skipJoin(j, end)
	if j >= end || !a.Capital(j) || a.Cue(j)&words.CuePortfolio == 0 || a.Who.Signs[j].Kinds&NameOffice != 0 {
		return false
	}
	_, head := a.officeHead(j, end)
	return !head
}

// skipJoin is the token after a comma, an "and", or both.
func (a *Cast) skipJoin(j, end int) int {
	for n := 0; n < 2 && j < end && a.Cue(j)&(words.CueComma|words.CueAnd) != 0; n++ {
		j++
	}
	return j
}

// agencyAfter is the token after "the Department of Homeland Security" at token i,
// where an official serves; 0 where no body or agency stands there.
func (a *Cast) agencyAfter(i, end int) int {
	code, stop := a.PartyAt(i, end, NameAgency|NameBody)
	if code == "" {
		return 0
	}
	return stop
}

// ministryAt says whether the name of a ministry follows, as in "Senior Minister
// of State, Ministry of Law".
func (a *Cast) ministryAt(j, end int) bool {
	return j+1 < end && a.Capital(j) && a.Cue(j)&words.CuePortfolio != 0 && a.Cue(j+1)&words.CueOf != 0
}
