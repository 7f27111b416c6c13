package meetings

import (
	"slices"
	"strings"

	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
)

// dropVague leaves out groups of no party, and of several, that sentences after
// the clause name in full: "convened Indo-Pacific leaders. The meeting included …".
func (a *Diary) dropVague(m *who.Meeting, inClause int) {
	var later []record.PartyCode
	persons, within := false, false
	for i, p := range m.Record.Participants {
		if i < inClause {
			within = within || p.Person != "" || p.Office != ""
			continue
		}
		later = append(later, p.Of)
		persons = persons || p.Person != ""
	}
	keep := m.Record.Participants[:0]
	for i, p := range m.Record.Participants {
		if i < inClause && p.Person == "" && p.Office == "" && (!within && words.Contains(later, p.Of) || p.Of == "" && persons) || a.oneOfLeaders(m, p) {
			continue
		}
		keep = append(keep, p)
	}
	m.Record.Participants = keep
}

// oneOfLeaders says whether a participant is the "leaders" of a state, one of
// several parties of a phrase, whose leader is named.
func (a *Diary) oneOfLeaders(m *who.Meeting, p record.Participant) bool {
	if p.Of == "" || a.IsBody(p.Of) || p.Group == "" {
		return false
	}
	several := 0
	for _, q := range m.Record.Participants {
		if q.Group == p.Group {
			several++
		}
	}
	if several < 2 {
		return false
	}
	for _, q := range m.Record.Participants {
		if q.Person != "" && q.Of == p.Of {
			return true
		}
	}
	return false
}

// hostAtHome makes the issuer's person the host of one who came from another
// state to a city of the issuer's.
func (a *Diary) hostAtHome(m *who.Meeting) {
	if m.Record.City == "" || m.Record.Country != a.Issuer || a.Issuer == "" {
		return
	}
	own, guests := -1, false
	for i, p := range m.Record.Participants {
		if p.Part != "" {
			return
		}
		if p.Of == a.Issuer && own < 0 {
			own = i
		} else if p.Of != a.Issuer {
			guests = true
		}
	}
	if own >= 0 && guests && (m.Record.Name == "" || len(m.People) == 2 && strings.HasSuffix(m.Record.Name, "talks")) {
		m.Record.Participants[own].Part = record.Host
	}
}

// dropBare leaves out officials, ministers and delegations of no party whom nothing
// tells apart, where people of two parties met: "continued with the delegations".
func (a *Diary) dropBare(m *who.Meeting) {
	named := 0
	var seen []record.PartyCode
	for _, p := range m.Record.Participants {
		if (p.Person != "" || p.Office != "") && !words.Contains(seen, p.Of) {
			seen, named = append(seen, p.Of), named+1
		}
	}
	if named < 2 {
		return
	}
	m.Record.Participants = slices.DeleteFunc(m.Record.Participants, func(p record.Participant) bool {
		if p.Group == "" || p.Of != "" {
			return false
		}
		parts := strings.Fields(p.Group)
		last := a.Language.Cues.Of(a.Language.Names.Vocabulary().ID(parts[len(parts)-1]))
		return last&words.CuePlural != 0 && len(parts) < 5
	})
}
