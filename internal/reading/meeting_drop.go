package reading

import (
	"slices"
	"strings"

	"entente.example/internal/record"
)

// dropVague leaves out groups of no party, and of several, that sentences after
// the clause name in full: "convened Indo-Pacific leaders. The meeting included …".
func (a *analysis) dropVague(m *meeting, inClause int) {
	var later []record.PartyCode
	persons, within := false, false
	for i, p := range m.record.Participants {
		if i < inClause {
			within = within || p.Person != "" || p.Office != ""
			continue
		}
		later = append(later, p.Of)
		persons = persons || p.Person != ""
	}
	keep := m.record.Participants[:0]
	for i, p := range m.record.Participants {
		if i < inClause && p.Person == "" && p.Office == "" && (!within && contains(later, p.Of) || p.Of == "" && persons) || a.oneOfLeaders(m, p) {
			continue
		}
		keep = append(keep, p)
	}
	m.record.Participants = keep
}

// oneOfLeaders says whether a participant is the "leaders" of a state, one of
// several parties of a phrase, whose leader is named.
func (a *analysis) oneOfLeaders(m *meeting, p record.Participant) bool {
	if p.Of == "" || a.isBody(p.Of) || p.Group == "" {
		return false
	}
	several := 0
	for _, q := range m.record.Participants {
		if q.Group == p.Group {
			several++
		}
	}
	if several < 2 {
		return false
	}
	for _, q := range m.record.Participants {
		if q.Person != "" && q.Of == p.Of {
			return true
		}
	}
	return false
}

// hostAtHome makes the issuer's person the host of one who came from another
// state to a city of the issuer's.
func (a *analysis) hostAtHome(m *meeting) {
	if m.record.City == "" || m.record.Country != a.issuer || a.issuer == "" {
		return
	}
	own, guests := -1, false
	for i, p := range m.record.Participants {
		if p.Part != "" {
			return
		}
		if p.Of == a.issuer && own < 0 {
			own = i
		} else if p.Of != a.issuer {
			guests = true
		}
	}
	if own >= 0 && guests && (m.record.Name == "" || len(m.people) == 2 && strings.HasSuffix(m.record.Name, "talks")) {
		m.record.Participants[own].Part = record.Host
	}
}

// dropBare leaves out officials, ministers and delegations of no party whom nothing
// tells apart, where people of two parties met: "continued with the delegations".
func (a *analysis) dropBare(m *meeting) {
	named := 0
	var seen []record.PartyCode
	for _, p := range m.record.Participants {
		if (p.Person != "" || p.Office != "") && !contains(seen, p.Of) {
			seen, named = append(seen, p.Of), named+1
		}
	}
	if named < 2 {
		return
	}
	m.record.Participants = slices.DeleteFunc(m.record.Participants, func(p record.Participant) bool {
		if p.Group == "" || p.Of != "" {
			return false
		}
		words := strings.Fields(p.Group)
		last := a.engine.cues.of(a.engine.names.Vocabulary().ID(words[len(words)-1]))
		return last&cuePlural != 0 && len(words) < 5
	})
}
