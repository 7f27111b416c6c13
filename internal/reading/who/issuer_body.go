package who

import (
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
)

// bodyClues: the issuer's own side is named most; the party of somebody named
// with "of …" is rather the other side, an office of a party without a name
// ("the Russian President") rather the own.
func (a *Cast) bodyClues(c *clues) {
	var counts clues
	office := 0.6
	if l := a.LeadPerson(); l >= 0 && a.People[l].Of == "" && a.unpartied(l) {
		office = -0.3
	}
	if a.SaysI() {
		office = min(office, 0.15) // who speaks needs no name for the own state
	}
	for i := range a.Mentions {
		m := &a.Mentions[i]
		switch {
		case a.othersSpeak(m.First):
		case m.Kind == MentionOffice && len(m.Parties) == 1:
			c.add(m.Parties[0], office)
		case m.Kind == MentionPerson && m.Person >= 0:
			counts.add(a.People[m.Person].Of, 1)
		case m.Kind == MentionParty:
			counts.add(m.Parties[0], 1)
		}
	}
	for _, n := range counts {
		c.add(n.party, min(n.weight*0.15, 1.5))
	}
}

// leadClues: the person whose doings the text tells first is the issuer's; who
// is met, and where one goes, is the other side's.
func (a *Cast) leadClues(c *clues) {
	found := false
	if a.Kind != record.PressConference && a.SaysI() && !a.underLabels() {
		a.journeyClues(c)
		return // who tells it names nobody of the own side
	}
	for i := range a.Mentions {
		m := &a.Mentions[i]
		if m.Kind != MentionPerson || m.Person < 0 {
			continue
		}
		before := words.Cue(0)
		if m.First > 0 {
			before = a.Cue(m.First - 1)
		}
		of := a.People[m.Person].Of
		switch {
		case before&words.CueWith != 0 && !a.interviewed(m.First):
			c.add(of, -1.5)
		case !found && len(m.Parties) == 0:
			c.add(of, 1.5)
		case !found:
			c.add(of, 0.7)
		}
		found = true
		if i > 40 {
			return
		}
	}
	a.journeyClues(c)
}
