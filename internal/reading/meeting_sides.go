package reading

import "entente.example/internal/record"

// settleSides works out the parties between which the text is: those that the
// meeting's name has, or those of its participants; in a joint text without a
// meeting those of its title or its first words.
func (a *analysis) settleSides() {
	if len(a.meetings) > 0 {
		a.sidesOfMeeting(&a.meetings[0])
	}
	own := a.bodyThatSpeaks()
	if own == "" {
		own = a.bodyOfTitle()
	}
	if own == "" {
		own = a.chairedBody()
	}
	if own == "" && a.issuer != "" && a.bodyOfHeading(cueMinister|cueLeader) == a.issuer {
		own = a.issuer
	}
	if own != "" {
		a.who.sides, a.who.collective = a.voicesOf(own), true
	}
	if signed := a.signedSides(); len(signed) > 0 && own == "" {
		a.who.sides, a.who.collective = signed, true
		return
	}
	if a.isOneBody() {
		a.joint, a.jointKnown = []record.Speaker{{Of: a.who.sides[0]}}, true
		return
	}
	if len(a.who.sides) >= 2 {
		return
	}
	if sides := a.titleSides(); len(sides) >= 2 && own == "" {
		if named := a.listedSides(3); a.kind == record.JointStatement && len(named) > len(sides) && includes(named, sides) {
			sides = named
		}
		a.setSides(sides)
		a.leaveBody()
		return
	} else if len(sides) == 1 && a.issuer != "" && sides[0] != string(a.issuer) && a.kind != record.JointStatement && len(a.who.sides) == 0 {
		a.who.sides = []record.PartyCode{a.issuer, record.PartyCode(sides[0])}
		return
	}
	if a.kind == record.JointStatement {
		if sides := a.titlePeople(); len(sides) >= 2 {
			a.setSides(sides)
			return
		}
		a.sidesOfOpening()
		a.leaveBody()
	} else if len(a.who.sides) == 0 {
		a.setSides(a.listedSides(2))
	}
}

func (a *analysis) sidesOfMeeting(m *meeting) {
	var sides []string
	if m.record.Name != "" {
		b := a.aside(m.record.Name)
		b.signNames()
		sides = b.nameParties(0, len(b.tokens))
	}
	if len(sides) < 2 {
		if len(sides) == 0 || !a.isBody(record.PartyCode(sides[0])) {
			sides = nil
		}
		for _, p := range m.record.Participants {
			if p.Of != "" && !contains(sides, string(p.Of)) {
				sides = append(sides, string(p.Of))
			}
		}
	}
	if title := a.ownTitleSides(); a.kind == record.JointStatement && len(title) > 1 && len(title) < len(sides) && includes(sides, title) {
		sides = title // others only joined or witnessed
	}
	a.setSides(sides)
	a.dropMembers()
	if len(a.who.sides) == 1 {
		a.who.sides = a.voicesOf(a.who.sides[0])
	}
	a.who.collective = a.who.group >= 0 || len(a.who.sides) == 1 && len(sides) > 1
	for _, p := range a.who.sides {
		a.who.collective = a.who.collective || len(sides) > 1 && a.isBody(p) && !a.spokenFor(m, p)
	}
}

// spokenFor says whether a person takes part for a party.
func (a *analysis) spokenFor(m *meeting, p record.PartyCode) bool {
	for i := range m.record.Participants {
		if q := &m.record.Participants[i]; q.Of == p && q.Person != "" {
			return true
		}
	}
	return false
}

func (a *analysis) setSides(sides []string) {
	a.who.sides = nil
	for _, s := range sides {
		a.who.sides = append(a.who.sides, record.PartyCode(s))
	}
}

// listedSides are the parties of the first list of so many states and bodies that does
// something together: "today, the European Commission, Germany and Cyprus announce".
func (a *analysis) listedSides(least int) []string {
	end := a.openingEnd(4)
	for k := 0; k < len(a.mentions) && a.mentions[k].first < end; k++ {
		var list []string
		last := k
		if a.isPlaceName(k) {
			continue // "aggression against Ukraine, Japan and Norway are"
		}
		for ; last < len(a.mentions) && a.mentions[last].kind == mentionParty && (last == k || a.onlyJoins(a.mentions[last-1].end, a.mentions[last].first)); last++ {
			list = append(list, string(a.mentions[last].parties[0]))
		}
		if len(list) < least {
			continue
		}
		if stop := a.mentions[last-1].end; stop < len(a.tokens) && a.class(stop)&(anyVerb|isModal|isHave|isBe|isAdverb) != 0 {
			return list
		}
		k = last - 1
	}
	return nil
}

// openingEnd is the token after the first n sentences of running text.
func (a *analysis) openingEnd(n int) int {
	end := 0
	for i := range a.sents {
		if a.readable(&a.sents[i]) {
			end = a.sents[i].EndToken
			if n--; n == 0 {
				break
			}
		}
	}
	return end
}

// includes says whether all of some are among all.
func includes(all, some []string) bool {
	for _, s := range some {
		if !contains(all, s) {
			return false
		}
	}
	return true
}

// groupReach is within how many sentences a joint text names the ministers or leaders of
// three parties and more who speak in it.
const groupReach = 6

// sidesOfOpening takes the first group of two parties and more ("the leaders of
// Australia, the United Kingdom, and the United States"), or the parties of the
// first sentences.
func (a *analysis) sidesOfOpening() {
	end, later := a.firstSentenceEnd(), a.openingEnd(groupReach)
	for k := 0; k < len(a.mentions) && a.mentions[k].first < later; k++ {
		m := &a.mentions[k]
		if m.kind == mentionGroup && (len(m.parties) > 2 || len(m.parties) == 2 && m.first < end) {
			a.who.sides = m.parties
			return
		}
	}
	if sides := a.listedSides(3); len(sides) > 0 {
		a.setSides(sides)
		return
	}
	for n := 1; n <= 3; n++ {
		if sides := a.partiesBefore(a.openingEnd(n)); len(sides) >= 2 {
			a.setSides(sides)
			return
		}
	}
}

// partiesBefore are the parties of those named before a token, each once.
func (a *analysis) partiesBefore(end int) []string {
	var sides []string
	add := func(p record.PartyCode) {
		if p != "" && !contains(sides, string(p)) {
			sides = append(sides, string(p))
		}
	}
	for k := 0; k < len(a.mentions) && a.mentions[k].first < end; k++ {
		switch m := &a.mentions[k]; {
		case m.kind == mentionPerson && m.person >= 0:
			add(a.people[m.person].of)
		case m.kind == mentionParty || m.kind == mentionGroup || m.kind == mentionOffice:
			for _, p := range m.parties {
				add(p)
			}
		}
	}
	return sides
}
