package reading

import (
	"cmp"
	"strings"

	"entente.example/internal/lexicon"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// office is an office as written: tokens [first, end). Where several are joined
// ("Deputy Prime Minister and Minister of Foreign Affairs"), firstEnd is the end
// of the first one alone.
type office struct {
	first, end, firstEnd int
	of                   record.PartyCode // "… of Japan"
	firstOf              record.PartyCode // that of the first one alone
	last                 int              // end of the last complement that is not a party: where a name may follow
}

// maxUnknown is how many words that no list knows may stand before the head of
// an office: "Israeli War Cabinet Member".
const maxUnknown = 2

// officeAt reads an office from token i: words before its head, the head, what
// it is for, the party that it serves, and others joined by "and".
func (a *analysis) officeAt(i, end int) (office, bool) {
	o := office{first: i}
	j, ok := a.officeHead(i, end)
	if !ok {
		return o, false
	}
	o.of = a.servedBy(i, j)
	o.end = a.complements(&o, j, end)
	o.firstEnd, o.firstOf = o.end, o.of
	if o.end+1 < end && a.cue(o.end)&cueAnd != 0 {
		if more, ok := a.officeAt(o.end+1, end); ok && a.tokens[o.end+1].Shape == a.tokens[i].Shape {
			o.end = more.end
			o.of = cmp.Or(more.of, o.of)
		}
	}
	return o, true
}

// servedBy is the party that the name of an office in tokens [first, end) ends with.
func (a *analysis) servedBy(first, end int) record.PartyCode {
	for i := first; i < end; i++ {
		if e := a.entryOf(i, nameOffice); e != nil {
			if p := a.engine.cues.served[e]; p != "" {
				return p
			}
			if p := a.nationOf(e); p != "" && !(a.isBody(p) && first < end && end < len(a.tokens) && a.cue(end)&(cueOf|cueFor) != 0) {
				return p
			}
		}
		if a.bodyHead(i) {
			return record.PartyCode(a.entryOf(i, nameBody).Code)
		}
	}
	return ""
}

// nationOf is the state whose office it is by its title alone: the issuer, if it
// has one of that title, else the only state that has, the first that the text
// names, or in a text of nobody known the commonest.
func (a *analysis) nationOf(e *lexicon.Entry) record.PartyCode {
	states := a.engine.cues.national[e]
	switch {
	case len(states) == 0:
		return ""
	case contains(states, a.issuer):
		return a.issuer
	case len(states) == 1:
		return states[0]
	}
	for i := range a.names {
		for _, n := range a.names[i].Entries {
			if nameKinds[n.List]&(nameParty|nameDemonym|nameAgency|nameBody) != 0 && contains(states, record.PartyCode(n.Code)) {
				return record.PartyCode(n.Code)
			}
		}
	}
	if a.issuer == "" {
		return states[0]
	}
	return ""
}

// officeHead reads up to the end of the head: "Senior Deputy Minister".
func (a *analysis) officeHead(i, end int) (int, bool) {
	unknown := 0
	for j := i; j < end; {
		c, s := a.cue(j), a.who.signs[j]
		switch {
		case a.post(j):
			return a.moreHeads(a.nameEnd(j), end), true
		case a.bodyHead(j):
			return a.nameEnd(j), true
		case s.kinds&nameOffice != 0:
			return i, false
		case c&cueOffice != 0 && (a.capital(j) || j > i || a.definite(j)):
			return a.moreHeads(j+1, end), true
		case c&(cuePortfolio|cueModifier) != 0 && (a.capital(j) || a.definite(i)):
			j++
		case a.capital(j) && c&cueNotName == 0 && s.kinds == 0 && unknown < maxUnknown && a.headWithin(j+1, end):
			unknown++
			j++
		case j > i && c&cueAnd != 0 && j+1 < end && a.cue(j-1)&cuePortfolio != 0 && a.cue(j+1)&cuePortfolio != 0 && a.capital(j+1):
			j++
		case j > i && c&cueOf == 0 && s.kinds&(nameAgency|nameBody) != 0:
			j = a.nameEnd(j)
		default:
			return i, false
		}
		if j-i > 8 {
			return i, false
		}
	}
	return i, false
}

// bodyHead says whether the name of a body at token j is that of its head: "the
// United Nations High Commissioner for Refugees".
func (a *analysis) bodyHead(j int) bool {
	s := a.who.signs[j]
	if s.kinds&nameBody == 0 || strings.EqualFold(a.written(j, j+1), "office") {
		return false
	}
	for i := j; i < a.nameEnd(j); i++ {
		if a.cue(i)&cueOffice != 0 {
			return true
		}
	}
	return false
}

// definite says whether an article or a demonym stands before token i: "the
// president", "the Austrian chancellor".
func (a *analysis) definite(i int) bool {
	return i > 0 && (a.cue(i-1)&cueThe != 0 || a.who.signs[i-1].inner&nameDemonym != 0 || a.cue(i-1)&cueModifier != 0)
}

// headWithin says whether the head of an office follows an unknown word closely.
func (a *analysis) headWithin(j, end int) bool {
	for n := 0; n < 3 && j < end && a.capital(j); n++ {
		c, s := a.cue(j), a.who.signs[j]
		if c&cueOffice != 0 || a.post(j) {
			return true
		}
		if s.kinds&(nameHonorific|nameDemonym|nameParty) != 0 || c&cueNotName != 0 && c&cuePortfolio == 0 {
			return false
		}
		j++
	}
	return false
}

// moreHeads takes heads that follow at once: "Secretary General", "Vice Minister".
func (a *analysis) moreHeads(j, end int) int {
	for j < end && a.capital(j) {
		c, s := a.cue(j), a.who.signs[j]
		switch {
		case a.post(j):
			j = a.nameEnd(j)
		case c&cueOffice != 0 && s.inner&nameOffice == 0:
			j++
		default:
			return j
		}
	}
	return j
}

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
		case inside && c&cueIn != 0 && strings.EqualFold(a.written(j, j+1), "at") && a.agencyAfter(j+1, end) > 0:
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

// post says whether the name of a post in the singular begins at token j.
func (a *analysis) post(j int) bool {
	s := a.who.signs[j]
	if s.kinds&nameOffice == 0 || j > 0 && !a.sentenceStart[j] && a.tokens[j-1].Class == text.Number && a.tokens[j].Shape == text.Upper {
		return false // "6:30 PM"
	}
	for _, e := range a.names[s.match-1].Entries {
		if e.List == "offices" && e.Fields["number"] != "plural" {
			return true
		}
	}
	return false
}

// posts are the codes of the posts named in tokens [first, end), and the words
// for those that no list has: "director".
func (a *analysis) posts(first, end int) []string {
	var out []string
	for j := first; j < end; j++ {
		switch e := a.entryOf(j, nameOffice); {
		case e != nil && j > first && a.servesAt(j, first):
			j = a.nameEnd(j) - 1 // "National Security Advisor to the Vice President" is no Vice President
		case e != nil && a.who.signs[j].kinds != 0 && j > first && a.deputy(j-1):
			out = append(out, "deputy-"+e.Code)
		case e != nil && a.who.signs[j].kinds != 0:
			out = append(out, e.Code)
		case e == nil && a.cue(j)&cueOffice != 0:
			out = append(out, fold(a.written(j, j+1)))
		}
	}
	return out
}

// servesAt says whether the post at token j is that of whoever is served: "to the President".
func (a *analysis) servesAt(j, first int) bool {
	if a.words[j-1] == a.engine.cues.the {
		j--
	}
	return j-1 > first && a.words[j-1] == a.engine.lexis.by.to
}

// deputy says whether a token makes the post after it a lesser one.
func (a *analysis) deputy(i int) bool {
	switch strings.ToLower(a.written(i, i+1)) {
	case "deputy", "vice", "assistant", "acting", "former":
		return true
	}
	return false
}

// holdsPost says whether somebody who has the posts is meant by one of the asked:
// "the Minister" means a foreign minister too, "the President" no vice president.
func holdsPost(posts, asked []string) bool {
	for _, want := range asked {
		for _, has := range posts {
			if has == want || strings.HasSuffix(has, "-"+want) && !strings.HasPrefix(has, "vice-") && !strings.HasPrefix(has, "deputy-") || strings.HasPrefix(has, want+"-") {
				return true
			}
		}
	}
	return false
}
