package reading

import (
	"entente.example/internal/lexicon"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// nameKind says in which lists of names a phrase stands.
type nameKind uint8

const (
	nameParty nameKind = 1 << iota
	nameDemonym
	nameBody
	nameAgency
	nameCity
	nameOffice
	nameHonorific
)

var nameKinds = map[string]nameKind{
	"parties": nameParty, "former-parties": nameParty, "demonyms": nameDemonym, "bodies": nameBody,
	"agencies": nameAgency, "cities": nameCity, "offices": nameOffice, "honorifics": nameHonorific,
}

// sign says what name a token belongs to.
type sign struct {
	match int32    // 1 + index into analysis.names; 0 for none
	kinds nameKind // of the entries, on the first token of the match alone
	inner nameKind // of the entries, on every token of the match
}

// who is the state of the stages that find who and when: mentions, people, meetings.
type who struct {
	signs  []sign           // by token
	byPart map[string][]int // people by each part of their names, folded
	sides  []record.PartyCode
	group  int // mention of the group that takes part in the meeting, -1 for none
	// collective: the sides of the meeting speak for themselves, because a group
	// takes part, or a body whose name the meeting has is nobody's to speak for.
	collective bool
	lead       int // person whose doings the text tells: the issuer's own, -1 for none
	links      []link
	title      *analysis // the title of the front matter, read apart; nil where the text has its own
}

// signNames marks the tokens of every match of names.
func (a *analysis) signNames() {
	w := &a.who
	w.signs = resize(w.signs, len(a.tokens)+1)
	for i := range a.names {
		m := &a.names[i]
		s := sign{match: int32(i + 1)}
		for _, e := range m.Entries {
			s.inner |= nameKinds[e.List]
		}
		if w.signs[m.First].match != 0 {
			continue
		}
		for t := m.First; t < m.End; t++ {
			w.signs[t] = s
		}
		w.signs[m.First].kinds = s.inner
	}
	a.unsignStates()
}

// unsignStates takes Georgia for the American state where it stands in one list
// with others: "Florida, Georgia, and Ohio".
func (a *analysis) unsignStates() {
	for i := range a.names {
		m := &a.names[i]
		if m.Entries[0].Code != "GE" || m.Entries[0].List != "parties" || !(i > 0 && a.stateBeside(&a.names[i-1], &a.names[i]) || i+1 < len(a.names) && a.stateBeside(&a.names[i+1], &a.names[i])) {
			continue
		}
		for t := m.First; t < m.End; t++ {
			a.who.signs[t] = sign{}
		}
	}
}

// stateBeside says whether match s is a part of the United States, parted from m
// by commas and "and" alone.
func (a *analysis) stateBeside(s, m *lexicon.Match) bool {
	if s.Entries[0].List != "regions" || s.Entries[0].Code != "US" {
		return false
	}
	return a.onlyJoins(int(min(s.End, m.End)), int(max(s.First, m.First)))
}

// nameEnd is the token after the match that a token belongs to.
func (a *analysis) nameEnd(tok int) int { return int(a.names[a.who.signs[tok].match-1].End) }

// entryOf is the first entry of the match at a token that is of one of the kinds.
func (a *analysis) entryOf(tok int, kinds nameKind) *lexicon.Entry {
	s := a.who.signs[tok]
	if s.match == 0 {
		return nil
	}
	for _, e := range a.names[s.match-1].Entries {
		if nameKinds[e.List]&kinds != 0 {
			return e
		}
	}
	return nil
}

// partyAt is the code of the state, body or agency whose name begins at token i,
// and the token after it; kinds says what to look for. A "the" before it and an
// acronym in brackets after it are taken in.
func (a *analysis) partyAt(i, end int, kinds nameKind) (record.PartyCode, int) {
	if i < end && a.cue(i)&cueThe != 0 {
		i++
	}
	if i >= end || a.who.signs[i].kinds&kinds == 0 {
		return "", i
	}
	e := a.entryOf(i, kinds)
	return record.PartyCode(e.Code), a.acronymAfter(a.nameEnd(i), end)
}

// acronymAfter is the token after "(ROK)" if that stands at token i, else i.
func (a *analysis) acronymAfter(i, end int) int {
	if i+2 >= end || a.cue(i)&cueOpen == 0 || !a.capital(i+1) {
		return i
	}
	if a.cue(i+2)&cueClose != 0 {
		return i + 3
	}
	if i+3 < end && a.cue(i+3)&cueClose != 0 && a.tokens[i+1].Shape == text.Upper && (a.tokens[i+2].Shape == text.Upper || a.tokens[i+2].Class == text.Number) {
		return i + 4
	}
	return i
}

// codesAt are the codes of all members of the match at token i, in order: both
// states of "U.S.-Ukraine".
func (a *analysis) codesAt(i int, kinds nameKind) []record.PartyCode {
	s := a.who.signs[i]
	if s.match == 0 {
		return nil
	}
	var out []record.PartyCode
	first := a.names[s.match-1].First
	for m := int(s.match) - 1; m < len(a.names) && a.names[m].First == first; m++ {
		for _, e := range a.names[m].Entries {
			if nameKinds[e.List]&kinds != 0 && !contains(out, record.PartyCode(e.Code)) {
				out = append(out, record.PartyCode(e.Code))
				break
			}
		}
	}
	return out
}

// possessiveAt says whether token i is "'s" or a bare apostrophe.
func (a *analysis) possessiveAt(i, end int) bool { return i < end && a.cue(i)&cuePossessive != 0 }
