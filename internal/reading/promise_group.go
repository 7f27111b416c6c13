package reading

import (
	"strings"

	"entente.example/internal/reading/value"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// groupActor is a subject that names no party but people who act, as written:
// "many other supporters of Ukraine", "30 countries", "Australia's superannuation funds".
func (a *analysis) groupActor(s subject) []record.PartyCode {
	if a.home {
		return nil
	}
	first := a.groupStart(s)
	head := a.headOf(first, s.end)
	if a.bothSides(s, head) {
		return partiesOf(a.jointSpeakers())
	}
	if head < first || s.end-first > 12 || !a.acting(head) || a.class(head)&isGerund != 0 {
		return nil
	}
	for i := first; i < s.end; i++ {
		if a.class(i)&(isComma|isSemicolon|isQuote|isColon|isRelative|isThat|isModal|isBe|isHave) != 0 && a.class(i)&isDeterminer == 0 {
			return nil
		}
	}
	return []record.PartyCode{record.PartyCode(a.plain(first, s.end))}
}

// bothSides says whether a group is all who speak: "our two governments", "both countries".
func (a *analysis) bothSides(s subject, head int) bool {
	if head < s.first || head != s.end-1 || a.cue(head)&(cueSides|cueLeader) == 0 && !a.is(head, "governments") && !a.is(head, "teams") {
		return false
	}
	for i := max(0, s.first-1); i < head; i++ {
		if a.cue(i)&cueWe != 0 || a.is(i, "both") || a.is(i, "Both") {
			return true
		}
	}
	return false
}

// groupStart leaves out the article, what joins the clause on, and hedges before a number.
func (a *analysis) groupStart(s subject) int {
	first := a.counted(s.first, s.end)
	for first < s.end && a.class(first)&(isAnd|isComma|isDeterminer|isPossessive|isThat|isAdverb) != 0 && !a.is(first, "those") && a.class(first)&anyVerb == 0 && !a.engine.lexis.quantities.has(a.words[first]) && a.tokens[first].Class != text.Number {
		first++
	}
	return first
}

// counted is where a noun phrase that begins at token first begins with its number
// and what it is a number of: "a coalition of more than 50 countries"; hedges are left out.
func (a *analysis) counted(first, end int) int {
	for _, x := range a.valuesIn(max(0, first-8), end) {
		if x.Kind == value.Quantity && int(x.End) > first && int(x.LeadFirst) <= first {
			first = int(x.First)
			if of := int(x.LeadFirst) - 1; of > 0 && a.words[of] == a.engine.lexis.by.of && a.acting(of-1) {
				first = of - 1
			}
			break
		}
	}
	if of := first - 1; of > 0 && a.words[of] == a.engine.lexis.by.of && a.acting(of-1) {
		first = of - 1 // "coalition of countries"
	}
	return first
}

// headOf is the noun that heads tokens [first, end): the last before a preposition.
func (a *analysis) headOf(first, end int) int {
	for i := first; i < end; i++ {
		if a.class(i)&(isPreposition|isTo) != 0 && i > first && !a.capital(i) {
			return i - 1
		}
	}
	return end - 1
}

// acting says whether the noun at token i is one for people who act together.
func (a *analysis) acting(i int) bool {
	if a.engine.lexis.people.has(a.words[i]) || a.cue(i)&(cueLeader|cueMinister|cueOfficial) != 0 {
		return true
	}
	return a.cue(i)&cueSides != 0 && !strings.HasSuffix(a.written(i, i+1), "sides")
}

// doers are the parties of a verb's subject; a group that is nobody's goes by its own words.
func (a *analysis) doers(v *verbGroup, s subject) []record.PartyCode {
	if v.settled {
		return v.parties
	}
	v.settled = true
	v.parties = partiesOf(a.speakersOf(s))
	if group := a.groupOf(s); group {
		switch {
		case a.home:
			v.parties = nil
		case len(v.parties) == 0 || a.engine.lexis.others.has(a.words[a.headOf(s.first, s.end)]):
			v.parties = a.groupActor(s)
		}
	}
	if len(v.parties) == 0 && len(s.mentions) == 1 && a.cue(a.mentions[s.mentions[0]].first)&cueThey != 0 {
		v.parties = a.found.they
	}
	if len(v.parties) == 0 && len(s.mentions) > 0 {
		v.parties = a.ownPerson(s)
	}
	a.joinName(v, s)
	return v.parties
}

// groupOf says whether a subject is one group, named by a noun.
func (a *analysis) groupOf(s subject) bool {
	return len(s.mentions) == 1 && a.mentions[s.mentions[0]].kind == mentionGroup && !a.pronominal(s.mentions[0])
}

// joinName adds the actor whose name a subject goes on from: "Boeing and Japan".
func (a *analysis) joinName(v *verbGroup, s subject) {
	b := s.first - 1
	if len(v.parties) == 0 || b <= 0 || a.startsSentence(s.first) || a.class(b)&isAnd == 0 {
		return
	}
	if name, codes := a.nameBefore(b, max(0, b-16)); len(codes) > 0 && (name == 0 || a.startsSentence(name) || a.class(a.articleOf(name, 0)-1)&isPreposition == 0) {
		v.parties = unique(append(codes, v.parties...))
	}
}

// ownPerson is a person without a party in a release of a state's own: its minister, named as known.
func (a *analysis) ownPerson(s subject) []record.PartyCode {
	if a.kind == record.JointStatement || a.home || !isState(a.issuer) {
		return nil
	}
	for _, m := range s.mentions {
		x := &a.mentions[m]
		if x.kind != mentionPerson || x.person < 0 || a.people[x.person].of != "" {
			return nil
		}
	}
	return []record.PartyCode{a.issuer}
}

// independent says whether a group acts for itself and not for the party that speaks of it.
func (a *analysis) independent(s subject) bool {
	h := a.headOf(a.groupStart(s), s.end)
	return a.engine.lexis.others.has(a.words[h]) || a.cue(h)&cueSides != 0
}

// pronominal says whether a mention is a pronoun, which is no name for an actor.
func (a *analysis) pronominal(m int) bool {
	x := &a.mentions[m]
	return x.end == x.first+1 && a.class(x.first)&isPronoun != 0 || a.cue(x.end-1)&(cueThey|cueWe|cueHe|cueShe|cueI) != 0
}
