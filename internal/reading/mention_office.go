package reading

import (
	"cmp"

	"entente.example/internal/lexicon"
	"entente.example/internal/record"
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
	if s.kinds&nameBody == 0 || a.wordAt(j, "office") {
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
