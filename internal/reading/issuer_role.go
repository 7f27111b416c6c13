package reading

import (
	"strings"

	"entente.example/internal/record"
	"entente.example/internal/text"
)

// roleClues: what a text does with a party tells whose text it is. Its own comes
// first ("between Australia and Malaysia", "Russian-Turkish relations"), owns the
// ties and is bound by what is promised; others are those with whom, to whom and
// where something is done.
func (a *analysis) roleClues(c *clues) {
	var roles clues
	for i := range a.names {
		m := &a.names[i]
		first := int(m.First)
		kinds := nameParty | nameDemonym
		if a.cue(int(m.End)-1)&cueSide != 0 {
			kinds |= nameAgency // "the Australian Government"
		}
		if a.who.signs[first].kinds&kinds == 0 || int(a.who.signs[first].match) != i+1 || !a.readsProse(first) {
			continue
		}
		switch codes := a.codesAt(first, kinds); {
		case len(codes) == 2 && !a.atOdds(int(m.End)):
			roles.add(codes[0], 0.6)
		case len(codes) == 1 && a.paired(int(m.End)):
			roles.add(codes[0], 0.6)
		case len(codes) == 1:
			roles.add(codes[0], a.roleOf(first, int(m.End)))
		}
	}
	for _, r := range roles {
		c.add(r.party, max(-2, min(r.weight, 3)))
	}
	a.titleRoles(c)
}

// roleOf weighs the place of a party, tokens [first, end), in its sentence.
func (a *analysis) roleOf(first, end int) float64 {
	before := first - 1
	if before >= 0 && a.words[before] == a.engine.cues.the {
		before--
	}
	w := 0.0
	switch owns := a.possessiveAt(end, len(a.tokens)); {
	case a.visited(first, end):
		w = -1
	case a.governed(before) && a.saysI():
		w = -0.4 // who tells of the own government leaves its state out
	case owns || a.kind == record.PressConference && before >= 0 && !a.between(before): // many speak
	case before >= 0 && a.between(before):
		w = 0.6
	case before >= 0 && (a.cue(before)&cueWith != 0 || a.is(before, "against")):
		w = -0.4
	case before >= 0 && a.class(before)&(isPast|isThird) != 0 && a.engine.lexis.thanks.has(a.words[before]) && a.saysI():
		w = 0.5 // "Mr Torel thanked Norway": the own side is glad to tell
	case before >= 0 && a.is(before, "from"):
		w = -0.3
	case before >= 0 && a.against(before):
		w = -1
	case a.ownPeople(first, end):
		w = 0.4
	case before >= 0 && a.cue(before)&(cueFor|cueIn) != 0:
		w = -0.2
	}
	if a.who.signs[first].kinds&nameDemonym != 0 {
		w += 0.1 // "Australian shippers": nobody names the own state more often
		if w > 0 && before >= 0 && a.cue(before)&cueAll != 0 && a.saysI() {
			w += 0.5 // "All Australians will join with me"
		}
	}
	return w + a.actsOrOwns(first, end)
}

// ownPeople says whether a text that speaks of itself tells of its own people: "jobs for
// Australians".
func (a *analysis) ownPeople(first, end int) bool {
	return (a.saysI() || a.self.any > 0) && a.who.signs[first].kinds&nameDemonym != 0 && a.tokens[first].Shape == text.Capital && strings.HasSuffix(a.written(first, end), "s") && first > 0 && a.cue(first-1)&(cueFor|cueIn) != 0
}

// governed says whether "government of" ends at a token.
func (a *analysis) governed(of int) bool {
	return of > 0 && a.cue(of)&cueOf != 0 && a.engine.lexis.cabinets.has(a.words[of-1])
}

// atOdds says whether two states are joined as those of a war or the like: "the
// Iran-Iraq war".
func (a *analysis) atOdds(end int) bool {
	if end >= len(a.tokens) {
		return false
	}
	switch strings.ToLower(a.written(end, end+1)) {
	case "war", "conflict", "dispute", "border", "crisis", "hostilities", "ceasefire":
		return true
	}
	return false
}

// paired says whether a stroke joins a state to the next: "the Fiji/ Norway Agreement".
func (a *analysis) paired(end int) bool {
	return end+2 < len(a.tokens) && a.is(end, "/") && a.who.signs[end+1].kinds&nameParty != 0
}

// against says whether a token is "against": nobody takes measures against the own side.
func (a *analysis) against(tok int) bool {
	return a.wordAt(tok, "against")
}

func (a *analysis) between(tok int) bool {
	return a.wordAt(tok, "between")
}

// actsOrOwns weighs what follows a party: "Australia will", "Australia's
// relationship with", "the Australian Government".
func (a *analysis) actsOrOwns(first, end int) float64 {
	if end+1 >= len(a.tokens) {
		return 0
	}
	if a.possessiveAt(end, len(a.tokens)) {
		switch strings.ToLower(a.written(end+1, end+2)) {
		case "relationship", "relations", "ties", "commitment", "contribution", "contributions", "engagement", "readiness", "response", "assistance", "aid":
			return 0.4
		case "policy", "policies", "position", "interests", "approach", "view", "views":
			if a.saysI() {
				return 0.4
			}
		}
		return 0
	}
	if a.cue(end)&cueSide != 0 && a.who.signs[first].kinds&nameDemonym != 0 && a.tokens[end].Shape == text.Capital {
		end++ // "the Australian Government has"
	}
	if a.who.signs[first].kinds&nameDemonym != 0 && a.wordAt(end, "people") && a.saysI() {
		return 0.4
	}
	leads := a.startsSentence(first) || first > 1 && a.words[first-1] == a.engine.cues.the && a.startsSentence(first-1)
	said := first > 0 && a.words[first-1] == a.engine.lexis.by.that
	c := a.class(end)
	switch {
	case (leads || said) && (c&(isModal|isHave) != 0 || c&isBe != 0 && a.class(end+1)&(isTo|isParticiple|isGerund) != 0):
		return 0.5
	case leads && c&isThird != 0 && c&isNounish == 0:
		return 0.3
	case c&isAnd != 0 && a.who.signs[end+1].kinds&nameParty != 0:
		return 0.3 // "Australia and New Zealand"
	}
	return 0
}
