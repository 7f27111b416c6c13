package who

import (
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
)

// othersSpeak says whether a token of a press conference stands in the words of somebody
// who only asks, or of a guest: under a label whose bearer the text calls another state's.
func (a *Cast) othersSpeak(tok int) bool {
	return a.Kind == record.PressConference && a.spoken().others[a.BlockOf(tok)]
}

// severalSpeak says whether a text is a press conference of more than one.
func (a *Cast) severalSpeak() bool { return a.Kind == record.PressConference && a.spoken().several }

// aloud is who speaks in a press conference: whether more than one, and in which blocks others.
type aloud struct {
	several bool
	others  []bool
}

// spoken reads under which labels a press conference is spoken, once.
func (a *Cast) spoken() *aloud {
	if a.aloud == nil {
		stated, unstated, several := a.labelsTell()
		if !unstated {
			stated = nil
		}
		a.aloud = &aloud{several, a.blocksOf(stated)}
	}
	return a.aloud
}

// labelsTell finds the mentions in labels: those of whom any words name a state, whether
// there are others, and whether there are several speakers at all.
func (a *Cast) labelsTell() (stated map[int]bool, unstated, several bool) {
	people, speakers := map[int]bool{}, map[string]bool{}
	for k := range a.Mentions {
		if m := &a.Mentions[k]; m.Kind == MentionPerson && m.Person >= 0 {
			people[m.Person] = people[m.Person] || a.ForeignWords(m)
		}
	}
	stated = map[int]bool{}
	for k := range a.Mentions {
		m := &a.Mentions[k]
		if !a.inLabel(m) {
			continue
		}
		stated[k] = a.ForeignWords(m) || m.Kind == MentionPerson && people[m.Person]
		switch {
		case !stated[k]:
			speakers[""] = true // of one side
		case m.Kind == MentionPerson && m.Person >= 0:
			speakers[a.People[m.Person].Name] = true
		default:
			speakers[a.Written(m.First, m.End)] = true
		}
	}
	return stated, speakers[""], len(speakers) > 1
}

// guestSpeaks says whether somebody whose state the text tells is one of several who speak in it.
func (a *Cast) guestSpeaks(p int) bool {
	for k := range a.Mentions {
		if m := &a.Mentions[k]; m.Person == p && m.Kind == MentionPerson && a.ForeignWords(m) {
			return a.severalSpeak()
		}
	}
	return false
}

// inLabel says whether a mention of a person or an office is the label of a paragraph.
func (a *Cast) inLabel(m *Mention) bool {
	return (m.Kind == MentionPerson || m.Kind == MentionOffice) && m.First <= a.FirstToken(a.BlockOf(m.First))+1 && a.Class(a.pastAside(m.End))&words.IsColon != 0
}

// blocksOf says of each block whether those who ask speak in it, or somebody whose label is
// among the mentions others.
func (a *Cast) blocksOf(others map[int]bool) []bool {
	out, now, block := make([]bool, len(a.Doc.Blocks)), false, 0
	for i := range a.Sents {
		s := &a.Sents[i]
		for ; block < s.Block; block++ {
			out[block] = now
		}
		if colon := a.labelColon(s); colon > 0 {
			now = a.Asker(s.FirstToken, colon) || others[a.MentionAt(s.FirstToken)] || others[a.MentionAt(s.FirstToken+1)]
		}
	}
	for ; block < len(out); block++ {
		out[block] = now
	}
	return out
}

// onlyNation is the one state that has an office of the title that mention m is, without
// the state's name: "the External Affairs Minister"; "" for none.
func (a *Cast) onlyNation(m *Mention) record.PartyCode {
	for i := m.First; i < m.End && !a.ForeignWords(m); i++ {
		if e := a.EntryOf(i, NameOffice); e != nil {
			if states := a.Language.Cues.National[e]; len(states) == 1 {
				return states[0]
			}
		}
	}
	return ""
}
