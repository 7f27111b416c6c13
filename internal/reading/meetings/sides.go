package meetings

import (
	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
)

// settleSides works out the parties between which the text is: those that the
// meeting's name has, or those of its participants; in a joint text without a
// meeting those of its title or its first words.
func (a *Diary) settleSides() {
	if len(a.Meetings) > 0 {
		a.sidesOfMeeting(&a.Meetings[0])
	}
	own := a.bodyThatSpeaks()
	if own == "" {
		own = a.bodyOfTitle()
	}
	if own == "" {
		own = a.chairedBody()
	}
	if own == "" && a.Issuer != "" && a.BodyOfHeading(words.CueMinister|words.CueLeader) == a.Issuer {
		own = a.Issuer
	}
	if own != "" {
		a.Who.Sides, a.Who.Collective = a.voicesOf(own), true
	}
	signed := a.signedSides()
	if named := a.membersThatSpeak(); len(named) > 0 {
		signed, own = named, ""
	}
	if len(signed) > 0 && own == "" {
		a.Who.Sides, a.Who.Collective = signed, true
		return
	}
	if a.IsOneBody() {
		a.Joint, a.JointKnown = []record.Speaker{{Of: a.Who.Sides[0]}}, true
		return
	}
	if len(a.Who.Sides) >= 2 {
		return
	}
	if signed := a.Cosigned(); len(signed) > 1 && own == "" && a.Kind == record.JointStatement {
		a.Who.Sides = signed
		return
	}
	if sides := a.TitleSides(); len(sides) >= 2 && own == "" {
		if named := a.listedSides(3); a.Kind == record.JointStatement && len(named) > len(sides) && includes(named, sides) {
			sides = named
		}
		a.setSides(sides)
		a.leaveBody()
		return
	} else if len(sides) == 1 && a.Issuer != "" && sides[0] != string(a.Issuer) && a.Kind != record.JointStatement && len(a.Who.Sides) == 0 {
		a.Who.Sides = []record.PartyCode{a.Issuer, record.PartyCode(sides[0])}
		a.dropMembers() // "NATO Summit", told by an ally
		return
	}
	if a.Kind == record.JointStatement {
		if sides := a.titlePeople(); len(sides) >= 2 {
			a.setSides(sides)
			return
		}
		a.sidesOfOpening()
		a.leaveBody()
	} else if len(a.Who.Sides) == 0 {
		a.setSides(a.listedSides(2))
	}
}

func (a *Diary) sidesOfMeeting(m *who.Meeting) {
	var sides []string
	if m.Record.Name != "" {
		b := a.Aside(m.Record.Name)
		b.SignNames()
		sides = b.NameParties(0, len(b.Tokens))
	}
	if len(sides) < 2 {
		if len(sides) == 0 || !a.IsBody(record.PartyCode(sides[0])) {
			sides = nil
		}
		for _, p := range m.Record.Participants {
			if p.Part == record.Chair && a.IsBody(a.Issuer) {
				continue // who chairs a body speaks in it, not beside it
			}
			if p.Of != "" && !words.Contains(sides, string(p.Of)) {
				sides = append(sides, string(p.Of))
			}
		}
	}
	if title := a.ownTitleSides(); a.Kind == record.JointStatement && len(title) > 1 && len(title) < len(sides) && includes(sides, title) {
		sides = title // others only joined or witnessed
	}
	a.setSides(sides)
	a.dropMembers()
	if len(a.Who.Sides) == 1 {
		a.Who.Sides = a.voicesOf(a.Who.Sides[0])
	}
	a.Who.Collective = a.Who.Group >= 0 || len(a.Who.Sides) == 1 && len(sides) > 1
	for _, p := range a.Who.Sides {
		a.Who.Collective = a.Who.Collective || len(sides) > 1 && a.IsBody(p) && !a.spokenFor(m, p)
	}
}

// spokenFor says whether a person takes part for a party.
func (a *Diary) spokenFor(m *who.Meeting, p record.PartyCode) bool {
	for i := range m.Record.Participants {
		if q := &m.Record.Participants[i]; q.Of == p && q.Person != "" {
			return true
		}
	}
	return false
}

func (a *Diary) setSides(sides []string) {
	a.Who.Sides = nil
	for _, s := range sides {
		a.Who.Sides = append(a.Who.Sides, record.PartyCode(s))
	}
}

// listedSides are the parties of the first list of so many states and bodies that does
// something together: "today, the European Commission, Germany and Cyprus announce".
func (a *Diary) listedSides(least int) []string {
	end := a.OpeningEnd(4)
	for k := 0; k < len(a.Mentions) && a.Mentions[k].First < end; k++ {
		var list []string
		last := k
		if a.isPlaceName(k) {
			continue // "aggression against Ukraine, Japan and Norway are"
		}
		for ; last < len(a.Mentions) && a.Mentions[last].Kind == who.MentionParty && (last == k || a.OnlyJoins(a.Mentions[last-1].End, a.Mentions[last].First)); last++ {
			list = append(list, string(a.Mentions[last].Parties[0]))
		}
		if len(list) < least {
			continue
		}
		if stop := a.Mentions[last-1].End; stop < len(a.Tokens) && (a.Class(stop)&(words.AnyVerb|words.IsModal|words.IsHave|words.IsBe|words.IsAdverb) != 0 || a.ledBy(stop)) {
			return list
		}
		k = last - 1
	}
	return nil
}

// ledBy says whether token i begins an aside that says who speaks for those named before it:
// "Norway and Peru, under the leadership of", ", represented by".
func (a *Diary) ledBy(i int) bool {
	return i+3 < len(a.Tokens) && a.Cue(i)&words.CueComma != 0 && (a.Is(i+1, "represented") || a.Is(i+1, "led") || a.Is(i+1, "under") && a.Is(i+3, "leadership"))
}

// OpeningEnd is the token after the first n sentences of running text.
func (a *Diary) OpeningEnd(n int) int {
	end := 0
	for i := range a.Sents {
		if a.Readable(&a.Sents[i]) {
			end = a.Sents[i].EndToken
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
		if !words.Contains(all, s) {
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
func (a *Diary) sidesOfOpening() {
	end, later := a.FirstSentenceEnd(), a.OpeningEnd(groupReach)
	for k := 0; k < len(a.Mentions) && a.Mentions[k].First < later; k++ {
		m := &a.Mentions[k]
		if m.Kind == who.MentionGroup && (len(m.Parties) > 2 || len(m.Parties) == 2 && m.First < end) {
			a.Who.Sides = m.Parties
			return
		}
	}
	if sides := a.listedSides(2); len(sides) > 0 {
		a.setSides(sides)
		return
	}
	for n := 1; n <= 3; n++ {
		if sides := a.partiesBefore(a.OpeningEnd(n)); len(sides) >= 2 {
			a.setSides(sides)
			return
		}
	}
}

// partiesBefore are the parties of those named before a token, each once.
func (a *Diary) partiesBefore(end int) []string {
	var sides []string
	add := func(p record.PartyCode) {
		if p != "" && !words.Contains(sides, string(p)) {
			sides = append(sides, string(p))
		}
	}
	for k := 0; k < len(a.Mentions) && a.Mentions[k].First < end; k++ {
		switch m := &a.Mentions[k]; {
		case m.Kind == who.MentionPerson && m.Person >= 0:
			add(a.People[m.Person].Of)
		case m.Kind == who.MentionParty || m.Kind == who.MentionGroup || m.Kind == who.MentionOffice:
			for _, p := range m.Parties {
				add(p)
			}
		}
	}
	return sides
}
