package who

import (
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
)

// sentTo is the state to which the office of an envoy says that they are sent.
func (a *Cast) sentTo(p int) record.PartyCode {
	m := &a.Mentions[a.People[p].First]
	if to := a.envoyIn(m.First, m.End); to >= 0 {
		if codes := a.NameParties(to, m.End); len(codes) == 1 && record.PartyCode(codes[0]) != a.People[p].Of {
			return record.PartyCode(codes[0])
		}
	}
	return ""
}

// envoyIn is the token after "to" in the office of an envoy that tokens [first, end) name:
// "Ambassador of Norway to Fiji"; -1 for none.
func (a *Cast) envoyIn(first, end int) int {
	envoy := false
	for i := first; i < end; i++ {
		if a.Cue(i)&words.CueOffice != 0 {
			e := a.EntryOf(i, NameOffice)
			envoy = envoy || e != nil && e.Fields["kind"] == "envoy"
		}
		if envoy && a.Class(i)&words.IsTo != 0 && i+1 < end {
			return i + 1
		}
	}
	return -1
}

// envoyToBody says whether somebody is sent to a body, where a state's own envoys are told of too.
func (a *Cast) envoyToBody(m *Mention) bool {
	to := a.envoyIn(m.First, m.End)
	if to < 0 {
		return false
	}
	codes := a.NameParties(to, m.End)
	return len(codes) == 1 && a.IsBody(record.PartyCode(codes[0]))
}

// hostOfEnvoy says whether the state at token i is the one to which an envoy is sent.
func (a *Cast) hostOfEnvoy(i int) bool {
	if i < 2 || a.Who.Signs[i].Kinds&NameParty == 0 {
		return false
	}
	k := a.MentionAt(i)
	if k < 0 || a.Mentions[k].Kind == MentionParty {
		return false
	}
	to := a.envoyIn(a.Mentions[k].First, a.Mentions[k].End)
	return to == i || to == i-1 && a.Cue(to)&words.CueThe != 0
}
