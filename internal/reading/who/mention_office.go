package who

import (
	"cmp"

	"entente.example/internal/lexicon"
	"entente.example/internal/reading/words"
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
func (a *Cast) officeAt(i, end int) (office, bool) {
	o := office{first: i}
	j, ok := a.officeHead(i, end)
	if !ok {
		return o, false
	}
	o.of = a.servedBy(i, j)
	o.end = a.complements(&o, j, end)
	o.firstEnd, o.firstOf = o.end, o.of
	if o.end+1 < end && a.Cue(o.end)&words.CueAnd != 0 {
		if more, ok := a.officeAt(o.end+1, end); ok && a.Tokens[o.end+1].Shape == a.Tokens[i].Shape {
			o.end = more.end
			o.of = cmp.Or(more.of, o.of)
		}
	}
	return o, true
}

// servedBy is the party that the name of an office in tokens [first, end) ends with.
func (a *Cast) servedBy(first, end int) record.PartyCode {
	for i := first; i < end; i++ {
		if e := a.EntryOf(i, NameOffice); e != nil {
			if p := a.Language.Cues.Served[e]; p != "" {
				return p
			}
			if p := a.nationOf(e); p != "" && !(a.IsBody(p) && first < end && end < len(a.Tokens) && a.Cue(end)&(words.CueOf|words.CueFor) != 0) {
				return p
			}
		}
		if a.bodyHead(i) {
			return record.PartyCode(a.EntryOf(i, NameBody).Code)
		}
	}
	return ""
}

// nationOf is the state whose office it is by its title alone: the issuer, if it
// has one of that title, else the only state that has, the first that the text
// names, or in a text of nobody known the commonest.
func (a *Cast) nationOf(e *lexicon.Entry) record.PartyCode {
	states := a.Language.Cues.National[e]
	switch {
	case len(states) == 0:
		return ""
	case words.Contains(states, a.Issuer):
		return a.Issuer
	case len(states) == 1:
		return states[0]
	}
	for i := range a.Names {
		for _, n := range a.Names[i].Entries {
			if nameKinds[n.List]&(NameParty|NameDemonym|NameAgency|NameBody) != 0 && words.Contains(states, record.PartyCode(n.Code)) {
				return record.PartyCode(n.Code)
			}
		}
	}
	if a.Issuer == "" {
		return states[0]
	}
	return ""
}

// officeHead reads up to the end of the head: "Senior Deputy Minister".
func (a *Cast) officeHead(i, end int) (int, bool) {
	unknown := 0
	for j := i; j < end; {
		c, s := a.Cue(j), a.Who.Signs[j]
		switch {
		case a.post(j):
			return a.moreHeads(a.NameEnd(j), end), true
		case a.bodyHead(j):
			return a.NameEnd(j), true
		case s.Kinds&NameOffice != 0:
			return i, false
		case c&words.CueOffice != 0 && (a.Capital(j) || j > i || a.definite(j)):
			return a.moreHeads(j+1, end), true
		case c&(words.CuePortfolio|words.CueModifier) != 0 && (a.Capital(j) || a.definite(i)):
			j++
		case a.Capital(j) && c&words.CueNotName == 0 && s.Kinds == 0 && unknown < maxUnknown && a.headWithin(j+1, end):
			unknown++
			j++
		case j > i && c&words.CueAnd != 0 && j+1 < end && a.Cue(j-1)&words.CuePortfolio != 0 && a.Cue(j+1)&words.CuePortfolio != 0 && a.Capital(j+1):
			j++
		case j > i && c&words.CueOf == 0 && s.Kinds&(NameAgency|NameBody) != 0:
			j = a.NameEnd(j)
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
func (a *Cast) bodyHead(j int) bool {
	s := a.Who.Signs[j]
	if s.Kinds&NameBody == 0 || a.WordAt(j, "office") {
		return false
	}
	for i := j; i < a.NameEnd(j); i++ {
		if a.Cue(i)&words.CueOffice != 0 {
			return true
		}
	}
	return false
}

// definite says whether an article or a demonym stands before token i: "the
// president", "the Austrian chancellor".
func (a *Cast) definite(i int) bool {
	return i > 0 && (a.Cue(i-1)&words.CueThe != 0 || a.Who.Signs[i-1].Inner&NameDemonym != 0 || a.Cue(i-1)&words.CueModifier != 0)
}

// headWithin says whether the head of an office follows an unknown word closely.
func (a *Cast) headWithin(j, end int) bool {
	for n := 0; n < 3 && j < end && a.Capital(j); n++ {
		c, s := a.Cue(j), a.Who.Signs[j]
		if c&words.CueOffice != 0 || a.post(j) {
			return true
		}
		if s.Kinds&(nameHonorific|NameDemonym|NameParty) != 0 || c&words.CueNotName != 0 && c&words.CuePortfolio == 0 {
			return false
		}
		j++
	}
	return false
}

// moreHeads takes heads that follow at once: "Secretary General", "Vice Minister".
func (a *Cast) moreHeads(j, end int) int {
	for j < end && a.Capital(j) {
		c, s := a.Cue(j), a.Who.Signs[j]
		switch {
		case a.post(j):
			j = a.NameEnd(j)
		case c&words.CueOffice != 0 && s.Inner&NameOffice == 0:
			j++
		default:
			return j
		}
	}
	return j
}
