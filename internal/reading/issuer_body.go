package reading

import "entente.example/internal/record"

// bodyClues: the issuer's own side is named most; the party of somebody named
// with "of …" is rather the other side, an office of a party without a name
// ("the Russian President") rather the own.
func (a *analysis) bodyClues(c *clues) {
	var counts clues
	office := 0.6
	if l := a.leadPerson(); l >= 0 && a.people[l].of == "" && a.unpartied(l) {
		office = -0.3
	}
	if a.saysI() {
		office = min(office, 0.15) // who speaks needs no name for the own state
	}
	for i := range a.mentions {
		m := &a.mentions[i]
		switch {
		case m.kind == mentionOffice && len(m.parties) == 1:
			c.add(m.parties[0], office)
		case m.kind == mentionPerson && m.person >= 0:
			counts.add(a.people[m.person].of, 1)
		case m.kind == mentionParty:
			counts.add(m.parties[0], 1)
		}
	}
	for _, n := range counts {
		c.add(n.party, min(n.weight*0.15, 1.5))
	}
}

// leadClues: the person whose doings the text tells first is the issuer's; who
// is met, and where one goes, is the other side's.
func (a *analysis) leadClues(c *clues) {
	found := false
	if a.kind != record.PressConference && a.saysI() {
		a.journeyClues(c)
		return // who tells it names nobody of the own side
	}
	for i := range a.mentions {
		m := &a.mentions[i]
		if m.kind != mentionPerson || m.person < 0 {
			continue
		}
		before := cue(0)
		if m.first > 0 {
			before = a.cue(m.first - 1)
		}
		of := a.people[m.person].of
		switch {
		case before&cueWith != 0:
			c.add(of, -1.5)
		case !found && len(m.parties) == 0:
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
