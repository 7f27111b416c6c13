package reading

import (
	"slices"
	"strings"

	"entente.example/internal/record"
	"entente.example/internal/text"
)

// leaveBody leaves a body alone to speak where the other sides are members of it,
// such as the one where it met.
func (a *analysis) leaveBody() {
	all := slices.Clone(a.who.sides)
	if a.dropMembers(); len(a.who.sides) != 1 || len(all) == 1 {
		a.who.sides = all
		return
	}
	a.who.collective = true
	if a.who.sides = a.voicesOf(a.who.sides[0]); len(a.who.sides) == 1 {
		a.joint, a.jointKnown = []record.Speaker{{Of: a.who.sides[0]}}, true
	}
}

// bodyThatSpeaks is the body whose members open the text: "We, the Foreign
// Ministers of the G7"; those who joined them are no parties of it. "" for none.
func (a *analysis) bodyThatSpeaks() record.PartyCode {
	for i := range a.sents[:min(len(a.sents), 12)] {
		s := &a.sents[i]
		if p := a.bodyAlone(s); p != "" {
			return p
		}
		we := a.introduced(s)
		if we < 0 {
			continue
		}
		k := a.mentionAt(we + 3)
		if k < 0 || a.mentions[k].kind != mentionGroup || len(a.mentions[k].parties) != 1 || !a.isBody(a.mentions[k].parties[0]) {
			return ""
		}
		if end := a.mentions[k].end; end < s.EndToken && a.cue(end)&cueAnd != 0 {
			return ""
		}
		return a.mentions[k].parties[0]
	}
	return ""
}

// introduced is the "we" of a sentence that says next who that is: "Today, we, the
// Leaders of"; -1 for none.
func (a *analysis) introduced(s *text.Sentence) int {
	for i := s.FirstToken; i+3 < s.EndToken && i < s.FirstToken+longestDateline; i++ {
		if a.words[i] == a.engine.lexis.by.we {
			if a.cue(i+1)&(cueComma|cueThe) == 0 {
				return -1
			}
			return i
		}
	}
	return -1
}

// voicesOf are those who speak where a body does: itself, or its members where it
// has no voice of its own and the text names them all.
func (a *analysis) voicesOf(body record.PartyCode) []record.PartyCode {
	members := a.engine.codes.members[body]
	if !a.engine.codes.loose[body] {
		return []record.PartyCode{body}
	}
	for _, m := range members {
		if !a.namesParty(m) && !a.someoneOf(m) {
			return []record.PartyCode{body}
		}
	}
	return members
}

// bodyOfTitle is the body whose leaders' or ministers' joint text it is, as its
// title begins: "G7 Leaders' Statement"; who joined them is no party of it.
func (a *analysis) bodyOfTitle() record.PartyCode {
	t := a.who.title
	if t == nil || a.kind != record.JointStatement || len(t.tokens) < 2 || t.who.signs[0].kinds&nameBody == 0 {
		return ""
	}
	codes := t.codesAt(0, nameBody|nameParty|nameDemonym)
	if next := t.nameEnd(0); len(codes) != 1 || next >= len(t.tokens) || t.cue(next)&(cueLeader|cueMinister) == 0 || len(a.who.sides) > 0 && !contains(a.who.sides, codes[0]) {
		return ""
	}
	return codes[0]
}

// chairedBody is the body whose chair speaks for all: "Chair's Statement on the APEC
// Leaders' Meeting"; "" where the title names other parties too.
func (a *analysis) chairedBody() record.PartyCode {
	t := a.who.title
	if t == nil || a.kind != record.StatementText || !strings.HasPrefix(strings.ToLower(t.doc.Text), "chair") {
		return ""
	}
	sides := t.nameParties(0, len(t.tokens))
	if len(sides) != 1 || !a.isBody(record.PartyCode(sides[0])) {
		return ""
	}
	return record.PartyCode(sides[0])
}

// bodyAlone is the body whose name and a comma are a whole line, as resolutions
// begin: "The Peace and Security Council of the African Union,".
func (a *analysis) bodyAlone(s *text.Sentence) record.PartyCode {
	if a.kind != record.JointStatement || a.class(s.EndToken-1)&isComma == 0 {
		return ""
	}
	k := a.mentionAt(s.EndToken - 2)
	if k < 0 || a.mentions[k].first > s.FirstToken+1 || len(a.mentions[k].parties) != 1 || !a.isBody(a.mentions[k].parties[0]) {
		return ""
	}
	return a.mentions[k].parties[0]
}

// dropMembers leaves out the states that belong to a body among the sides: it
// is the body that meets.
func (a *analysis) dropMembers() {
	var members []record.PartyCode
	for _, p := range a.who.sides {
		members = append(members, a.engine.codes.members[p]...)
	}
	a.who.sides = slices.DeleteFunc(a.who.sides, func(p record.PartyCode) bool { return contains(members, p) })
}
