package meetings

import (
	"slices"
	"strings"

	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// leaveBody leaves a body alone to speak where the other sides are members of it,
// such as the one where it met.
func (a *Diary) leaveBody() {
	all := slices.Clone(a.Who.Sides)
	if a.dropMembers(); len(a.Who.Sides) != 1 || len(all) == 1 {
		a.Who.Sides = all
		return
	}
	a.Who.Collective = true
	if a.Who.Sides = a.voicesOf(a.Who.Sides[0]); len(a.Who.Sides) == 1 {
		a.Joint, a.JointKnown = []record.Speaker{{Of: a.Who.Sides[0]}}, true
	}
}

// bodyThatSpeaks is the body whose members open the text: "We, the Foreign
// Ministers of the G7"; those who joined them are no parties of it. "" for none.
func (a *Diary) bodyThatSpeaks() record.PartyCode {
	for i := range a.Sents[:min(len(a.Sents), openingReach)] {
		s := &a.Sents[i]
		if p := a.bodyAlone(s); p != "" {
			return p
		}
		we := a.introduced(s)
		if we < 0 {
			continue
		}
		k := a.MentionAt(we + 3)
		if k < 0 || a.Mentions[k].Kind != who.MentionGroup || len(a.Mentions[k].Parties) != 1 || !a.IsBody(a.Mentions[k].Parties[0]) {
			return ""
		}
		if end := a.Mentions[k].End; end < s.EndToken && a.Cue(end)&words.CueAnd != 0 {
			return ""
		}
		return a.Mentions[k].Parties[0]
	}
	return ""
}

// membersThatSpeak are those whom the opening of a text names one by one as the body that speaks
// in it: "We, the G7 Foreign Ministers of Canada, France … and the High Representative".
func (a *Diary) membersThatSpeak() []record.PartyCode {
	for i := range a.Sents[:min(len(a.Sents), openingReach)] {
		s := &a.Sents[i]
		we := a.introduced(s)
		if we < 0 {
			continue
		}
		k := a.MentionAt(we + 3)
		if k < 0 || a.Mentions[k].Kind != who.MentionGroup || len(a.Mentions[k].Parties) < leastSigned {
			return nil
		}
		body, out := a.Mentions[k].Parties[0], slices.Clone(a.Mentions[k].Parties[1:])
		if !a.IsBody(body) || !words.Contains(a.Cast.Lexis.Codes.Members[body], out[0]) {
			return nil
		}
		for k++; k < len(a.Mentions) && a.OnlyJoins(a.Mentions[k-1].End, a.Mentions[k].First); k++ {
			out = append(out, a.Mentions[k].Parties...)
		}
		return out
	}
	return nil
}

// openingReach is within how many lines "we" say who they are.
const openingReach = 12

// introduced is the "we" of a sentence that says next who that is: "Today, we, the
// Leaders of"; -1 for none.
func (a *Diary) introduced(s *text.Sentence) int {
	for i := s.FirstToken; i+3 < s.EndToken && i < s.FirstToken+who.LongestDateline; i++ {
		if a.Words[i] == a.Language.By.We {
			if a.Cue(i+1)&(words.CueComma|words.CueThe) == 0 {
				return -1
			}
			return i
		}
	}
	return -1
}

// voicesOf are those who speak where a body does: itself, or its members where it
// has no voice of its own and the text names them all.
func (a *Diary) voicesOf(body record.PartyCode) []record.PartyCode {
	members := a.Cast.Lexis.Codes.Members[body]
	if !a.Cast.Lexis.Codes.Loose[body] {
		return []record.PartyCode{body}
	}
	for _, m := range members {
		if !a.NamesParty(m) && !a.SomeoneOf(m) {
			return []record.PartyCode{body}
		}
	}
	return members
}

// bodyOfTitle is the body whose leaders' or ministers' joint text it is, as its
// title begins: "G7 Leaders' Statement"; who joined them is no party of it.
func (a *Diary) bodyOfTitle() record.PartyCode {
	t := a.titleText()
	if t == nil || a.Kind != record.JointStatement || len(t.Tokens) < 2 || t.Who.Signs[0].Kinds&who.NameBody == 0 {
		return ""
	}
	codes := t.CodesAt(0, who.NameBody|who.NameParty|who.NameDemonym)
	if next := t.NameEnd(0); len(codes) != 1 || next >= len(t.Tokens) || t.Cue(next)&(words.CueLeader|words.CueMinister) == 0 || len(a.Who.Sides) > 0 && !words.Contains(a.Who.Sides, codes[0]) {
		return ""
	}
	return codes[0]
}

// chairedBody is the body whose chair speaks for all: "Chair's Statement on the APEC
// Leaders' Meeting"; "" where the title names other parties too.
func (a *Diary) chairedBody() record.PartyCode {
	t := a.titleText()
	if t == nil || a.Kind != record.StatementText || !strings.HasPrefix(strings.ToLower(t.Doc.Text), "chair") {
		return ""
	}
	sides := t.NameParties(0, len(t.Tokens))
	if len(sides) != 1 || !a.IsBody(record.PartyCode(sides[0])) {
		return ""
	}
	return record.PartyCode(sides[0])
}

// bodyAlone is the body whose name and a comma are a whole line, as resolutions
// begin: "The Peace and Security Council of the African Union,".
func (a *Diary) bodyAlone(s *text.Sentence) record.PartyCode {
	if a.Kind != record.JointStatement || a.Class(s.EndToken-1)&words.IsComma == 0 {
		return ""
	}
	k := a.MentionAt(s.EndToken - 2)
	if k < 0 || a.Mentions[k].First > s.FirstToken+1 || len(a.Mentions[k].Parties) != 1 || !a.IsBody(a.Mentions[k].Parties[0]) {
		return ""
	}
	return a.Mentions[k].Parties[0]
}

// dropMembers leaves out the states that belong to a body among the sides: it
// is the body that meets.
func (a *Diary) dropMembers() {
	var members []record.PartyCode
	for _, p := range a.Who.Sides {
		members = append(members, a.Cast.Lexis.Codes.Members[p]...)
	}
	a.Who.Sides = slices.DeleteFunc(a.Who.Sides, func(p record.PartyCode) bool { return words.Contains(members, p) })
}
