package who

import (
	"slices"

	"entente.example/internal/lexicon"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// NameKind says in which lists of names a phrase stands.
type NameKind uint8

// The kinds of name.
const (
	NameParty NameKind = 1 << iota
	NameDemonym
	NameBody
	NameAgency
	NameCity
	NameOffice
	nameHonorific
)

var nameKinds = map[string]NameKind{
	"parties": NameParty, "former-parties": NameParty, "demonyms": NameDemonym, "bodies": NameBody,
	"agencies": NameAgency, "cities": NameCity, "offices": NameOffice, "honorifics": nameHonorific,
}

// Sign says what name a token belongs to.
type Sign struct {
	Match int32    // 1 + index into Cast.Names; 0 for none
	Kinds NameKind // of the entries, on the first token of the match alone
	Inner NameKind // of the entries, on every token of the match
}

// State is the state of the stages that find who and when: mentions, people, meetings.
type State struct {
	Signs  []Sign           // by token
	byPart map[string][]int // people by each part of their names, folded
	Sides  []record.PartyCode
	Group  int // mention of the group that takes part in the meeting, -1 for none
	// collective: the sides of the meeting speak for themselves, because a group
	// takes part, or a body whose name the meeting has is nobody's to speak for.
	Collective bool
	Lead       int // person whose doings the text tells: the issuer's own, -1 for none
	links      []link
	Title      *Cast // the title of the front matter, read apart; nil where the text has its own
}

// SignNames marks the tokens of every match of names.
func (a *Cast) SignNames() {
	w := &a.Who
	w.Signs = words.Resize(w.Signs, len(a.Tokens)+1)
	for i := range a.Names {
		m := &a.Names[i]
		s := Sign{Match: int32(i + 1)}
		for _, e := range m.Entries {
			s.Inner |= nameKinds[e.List]
		}
		if w.Signs[m.First].Match != 0 {
			continue
		}
		for t := m.First; t < m.End; t++ {
			w.Signs[t] = s
		}
		w.Signs[m.First].Kinds = s.Inner
	}
	a.unsignStates()
	a.unsignSurnames()
}

// unsignStates takes Georgia for the American state where it stands in one list
// with others: "Florida, Georgia, and Ohio".
func (a *Cast) unsignStates() {
	for i := range a.Names {
		m := &a.Names[i]
		if m.Entries[0].Code != "GE" || m.Entries[0].List != "parties" || !(i > 0 && a.stateBeside(&a.Names[i-1], &a.Names[i]) || i+1 < len(a.Names) && a.stateBeside(&a.Names[i+1], &a.Names[i])) {
			continue
		}
		for t := m.First; t < m.End; t++ {
			a.Who.Signs[t] = Sign{}
		}
	}
}

// unsignSurnames takes an office for a leader's surname where a name or an address goes
// before it and none behind it: "Mackenzie King", "Ms Bishop", "MINISTER BISHOP:".
func (a *Cast) unsignSurnames() {
	for i := range a.Names {
		m := &a.Names[i]
		if t := int(m.First); m.Entries[0].List == "offices" && int(m.End) == t+1 && t > 0 && a.surnameAt(t) {
			a.Who.Signs[t] = Sign{}
			a.DropCue(t, words.CueOffice)
		}
	}
}

// surnameAt says whether the word at token t, which is an office too, is a leader's surname there.
func (a *Cast) surnameAt(t int) bool {
	own, before := fold(a.Written(t, t+1)), fold(a.Written(t-1, t))
	addressed := (a.Who.Signs[t-1].Inner&nameHonorific != 0 || a.Cue(t-1)&words.CueOffice != 0) && !a.Capital(t+1)
	return slices.ContainsFunc(a.Lexis.Codes.leaders[own], func(l tenure) bool {
		return words.Contains(l.short, own) && (addressed || words.Contains(l.parts, before))
	})
}

// stateBeside says whether match s is a part of the United States, parted from m
// by commas and "and" alone.
func (a *Cast) stateBeside(s, m *lexicon.Match) bool {
	if s.Entries[0].List != "regions" || s.Entries[0].Code != "US" {
		return false
	}
	return a.OnlyJoins(int(min(s.End, m.End)), int(max(s.First, m.First)))
}

// NameEnd is the token after the match that a token belongs to.
func (a *Cast) NameEnd(tok int) int { return int(a.Names[a.Who.Signs[tok].Match-1].End) }

// EntryOf is the first entry of the match at a token that is of one of the kinds.
func (a *Cast) EntryOf(tok int, kinds NameKind) *lexicon.Entry {
	s := a.Who.Signs[tok]
	if s.Match == 0 {
		return nil
	}
	for _, e := range a.Names[s.Match-1].Entries {
		if nameKinds[e.List]&kinds != 0 {
			return e
		}
	}
	return nil
}

// PartyAt is the code of the state, body or agency whose name begins at token i,
// and the token after it; kinds says what to look for. A "the" before it and an
// acronym in brackets after it are taken in.
func (a *Cast) PartyAt(i, end int, kinds NameKind) (record.PartyCode, int) {
	if i < end && a.Cue(i)&words.CueThe != 0 {
		i++
	}
	if i >= end || a.Who.Signs[i].Kinds&kinds == 0 {
		return "", i
	}
	e := a.EntryOf(i, kinds)
	return record.PartyCode(e.Code), a.AcronymAfter(a.NameEnd(i), end)
}

// AcronymAfter is the token after "(ROK)" if that stands at token i, else i.
func (a *Cast) AcronymAfter(i, end int) int {
	if i+2 >= end || a.Cue(i)&words.CueOpen == 0 || !a.Capital(i+1) && a.Cue(i+1)&words.CueThe == 0 {
		return i // of a list: "Philippines (the), Poland"
	}
	if a.Cue(i+2)&words.CueClose != 0 {
		return i + 3
	}
	if i+3 < end && a.Cue(i+3)&words.CueClose != 0 && a.Tokens[i+1].Shape == text.Upper && (a.Tokens[i+2].Shape == text.Upper || a.Tokens[i+2].Class == text.Number) {
		return i + 4
	}
	return i
}

// CodesAt are the codes of all members of the match at token i, in order: both
// states of "U.S.-Ukraine".
func (a *Cast) CodesAt(i int, kinds NameKind) []record.PartyCode {
	s := a.Who.Signs[i]
	if s.Match == 0 {
		return nil
	}
	var out []record.PartyCode
	first := a.Names[s.Match-1].First
	for m := int(s.Match) - 1; m < len(a.Names) && a.Names[m].First == first; m++ {
		for _, e := range a.Names[m].Entries {
			if nameKinds[e.List]&kinds != 0 && !words.Contains(out, record.PartyCode(e.Code)) {
				out = append(out, record.PartyCode(e.Code))
				break
			}
		}
	}
	return out
}

// PossessiveAt says whether token i is "'s" or a bare apostrophe.
func (a *Cast) PossessiveAt(i, end int) bool { return i < end && a.Cue(i)&words.CuePossessive != 0 }
