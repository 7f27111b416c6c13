package who

import (
	"strings"

	"entente.example/internal/reading/words"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// roleClues: what a text does with a party tells whose text it is. Its own comes
// first ("between Australia and Malaysia", "Russian-Turkish relations"), owns the
// ties and is bound by what is promised; others are those with whom, to whom and
// where something is done.
func (a *Cast) roleClues(c *clues) {
	var roles clues
	for i := range a.Names {
		m := &a.Names[i]
		first := int(m.First)
		kinds := NameParty | NameDemonym
		if a.Cue(int(m.End)-1)&words.CueSide != 0 {
			kinds |= NameAgency // "the Australian Government"
		}
		if a.Who.Signs[first].Kinds&kinds == 0 || int(a.Who.Signs[first].Match) != i+1 || !a.ReadsProse(first) || a.othersSpeak(first) {
			continue
		}
		switch codes := a.CodesAt(first, kinds); {
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
func (a *Cast) roleOf(first, end int) float64 {
	before := first - 1
	if before >= 0 && a.Words[before] == a.Language.Cues.The {
		before--
	}
	w := 0.0
	switch owns := a.PossessiveAt(end, len(a.Tokens)); {
	case a.nationalsAbroad(first, end):
		return 0.6 // "about 120 Filipinos in Slovenia"
	case a.hostOfEnvoy(first):
		return 0.4 // who receives "the Ambassador of Norway to Fiji"
	case a.visited(first, end):
		w = -1
	case a.governed(before) && a.SaysI():
		w = -0.4 // who tells of the own government leaves its state out
	case owns || a.Kind == record.PressConference && before >= 0 && !a.Between(before) && (a.severalSpeak() || a.Cue(before)&words.CueIn == 0): // many speak
	case before >= 0 && a.Between(before):
		w = 0.6
	case before >= 0 && (a.Cue(before)&words.CueWith != 0 || a.Is(before, "against")):
		w = -0.4
	case before >= 0 && a.Class(before)&(words.IsPast|words.IsThird) != 0 && a.Lexis.Thanks.Has(a.Words[before]) && a.SaysI():
		w = 0.5 // "Mr Torel thanked Norway": the own side is glad to tell
	case before >= 0 && a.Is(before, "from"):
		w = -0.3
	case before >= 0 && a.against(before):
		w = -1
	case a.ownPeople(first, end):
		w = 0.4
	case before >= 0 && a.Cue(before)&(words.CueFor|words.CueIn) != 0:
		w = -0.2
	}
	if a.Who.Signs[first].Kinds&NameDemonym != 0 {
		w += 0.1 // "Australian shippers": nobody names the own state more often
		if w > 0 && before >= 0 && a.Cue(before)&words.CueAll != 0 && a.SaysI() {
			w += 0.5 // "All Australians will join with me"
		}
	}
	return w + a.actsOrOwns(first, end)
}

// ownPeople says whether a text that speaks of itself tells of its own people: "jobs for
// Australians".
func (a *Cast) ownPeople(first, end int) bool {
	return (a.SaysI() || a.self.any > 0) && a.Who.Signs[first].Kinds&NameDemonym != 0 && a.Tokens[first].Shape == text.Capital && strings.HasSuffix(a.Written(first, end), "s") && first > 0 && a.Cue(first-1)&(words.CueFor|words.CueIn) != 0
}

// nationalsAbroad says whether a party's people are told of in another land: "Fijian workers in Norway".
func (a *Cast) nationalsAbroad(first, end int) bool {
	if a.Who.Signs[first].Kinds&NameDemonym == 0 || a.Tokens[first].Shape != text.Capital {
		return false
	}
	if strings.HasSuffix(a.Written(first, end), "s") {
		end-- // "Fijians in"
	} else if end >= len(a.Tokens) || !a.Lexis.nationals.Has(a.Words[end]) {
		return false
	}
	return end+2 < len(a.Tokens) && a.WordAt(end+1, "in") && a.Who.Signs[end+2].Kinds&NameParty != 0
}

// governed says whether "government of" ends at a token.
func (a *Cast) governed(of int) bool {
	return of > 0 && a.Cue(of)&words.CueOf != 0 && a.Lexis.Cabinets.Has(a.Words[of-1])
}

// atOdds says whether two states are joined as those of a war or the like: "the
// Iran-Iraq war".
func (a *Cast) atOdds(end int) bool {
	return a.In(end, a.Lexis.strife)
}

// paired says whether a stroke joins a state to the next: "the Fiji/ Norway Agreement".
func (a *Cast) paired(end int) bool {
	return end+2 < len(a.Tokens) && a.Is(end, "/") && a.Who.Signs[end+1].Kinds&NameParty != 0
}

// against says whether a token is "against": nobody takes measures against the own side.
func (a *Cast) against(tok int) bool {
	return a.WordAt(tok, "against")
}

// Between says whether a token is "between".
func (a *Cast) Between(tok int) bool {
	return a.WordAt(tok, "between")
}

// actsOrOwns weighs what follows a party: "Australia will", "Australia's
// relationship with", "the Australian Government".
func (a *Cast) actsOrOwns(first, end int) float64 {
	if end+1 >= len(a.Tokens) {
		return 0
	}
	if a.PossessiveAt(end, len(a.Tokens)) {
		if a.In(end+1, a.Lexis.giving) || a.In(end+1, a.Lexis.holding) && a.SaysI() {
			return 0.4
		}
		return 0
	}
	if a.Cue(end)&words.CueSide != 0 && a.Who.Signs[first].Kinds&NameDemonym != 0 && a.Tokens[end].Shape == text.Capital {
		end++ // "the Australian Government has"
	}
	if a.Who.Signs[first].Kinds&NameDemonym != 0 && a.WordAt(end, "people") && a.SaysI() {
		return 0.4
	}
	leads := a.StartsSentence(first) || first > 0 && a.Class(first-1)&words.IsQuote != 0 && a.StartsSentence(first-1) || first > 1 && a.Words[first-1] == a.Language.Cues.The && a.StartsSentence(first-1)
	said := first > 0 && a.Words[first-1] == a.Language.By.That
	c := a.Class(end)
	switch {
	case leads && (a.Words[end] == a.Language.By.Should || a.WordAt(end, "must")):
		return -0.3 // what others ought to do
	case (leads || said) && (c&(words.IsModal|words.IsHave) != 0 || c&words.IsBe != 0 && a.Class(end+1)&(words.IsTo|words.IsParticiple|words.IsGerund) != 0):
		return 0.5
	case leads && c&words.IsThird != 0 && c&words.IsNounish == 0:
		return 0.3
	case c&words.IsAnd != 0 && a.Who.Signs[end+1].Kinds&NameParty != 0:
		return 0.3 // "Australia and New Zealand"
	}
	return 0
}
