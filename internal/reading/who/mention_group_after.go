package who

import (
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// groupAfter reads whose group it is: "of ASEAN Member States", "from Japan and the
// Republic of Korea", "of the Member States of the European Union (EU)".
func (a *Cast) groupAfter(g *GroupPhrase, hi int) {
	for at := a.pastDeputies(g.End, hi); at < hi; {
		c := a.Cue(at)
		joined := at > g.End-1 && c&words.CueAnd != 0 && len(g.parties) > 0 || c&words.CueComma != 0 && len(g.parties) > 0
		if c&words.CueOf == 0 && !joined && !a.IsFrom(at) {
			return
		}
		next := at + 1
		if joined && next < hi && a.Cue(next)&(words.CueOf|words.CueAnd) != 0 {
			next++
		}
		codes, stop := a.owner(next, hi, joined)
		if len(codes) == 0 {
			if a.IsFrom(at) {
				a.institution(g, next, hi)
			} else if !joined && a.Cue(at)&words.CueOf != 0 {
				a.ofOthers(g, next, hi)
			}
			return
		}
		for _, code := range codes {
			if !words.Contains(g.parties, code) {
				g.parties = append(g.parties, code)
			}
		}
		g.End, at = stop, stop
	}
}

// ofOthers takes in states that are not named: "ministers of other countries".
func (a *Cast) ofOthers(g *GroupPhrase, i, hi int) {
	for i < hi && a.Cue(i)&words.CueAdjective != 0 && a.Cue(i)&words.CueSides == 0 {
		g.other = g.other || a.isOther(i)
		i++
	}
	if g.other && i < hi && a.Cue(i)&words.CueSides != 0 {
		g.End = i + 1
	}
}

// institution takes in where officials are from, one house or several: "officials from
// the Ministry of Law and the Office of Ports".
func (a *Cast) institution(g *GroupPhrase, i, hi int) {
	for {
		end := a.house(i, hi)
		if end == i {
			return
		}
		g.End = end
		if i = a.skipJoin(end, hi); i == end || !a.isHouse(i, hi) {
			return
		}
	}
}

// owner reads the party of a group from token i on, past a few words such as
// "the other" or "eight further", and the noun that may follow it ("countries").
func (a *Cast) owner(i, hi int, joined bool) ([]record.PartyCode, int) {
	for n := 0; n < 6 && i < hi; n++ {
		c, s := a.Cue(i), a.Who.Signs[i]
		switch {
		case s.Kinds&(NameParty|NameBody|NameAgency|NameDemonym) != 0:
			codes := a.CodesAt(i, NameParty|NameBody|NameAgency|NameDemonym)
			end := a.AcronymAfter(a.NameEnd(i), hi)
			if a.PossessiveAt(end, hi) && joined {
				return nil, i
			}
			for end < hi && a.Cue(end)&(words.CueSides|words.CueAdjective) != 0 && !a.PossessiveAt(end, hi) {
				end++
			}
			if joined && end < hi && a.personFollows(end, hi) {
				return nil, i
			}
			return codes, end
		case s.Kinds&NameOffice != 0 && c&words.CuePlural == 0, joined && c&words.CueThe == 0:
			return nil, i
		case c&(words.CueThe|words.CueAdjective|words.CueCount|words.CueSides|words.CuePortfolio|words.CueAll|words.CueSome|words.CueOf|words.CueModifier) != 0, a.isStateWord(i):
			i++
		default:
			return nil, i
		}
	}
	return nil, i
}

// personFollows says whether an office follows a demonym, so that it is
// somebody's and not the group's: "leaders of Japan and French President …".
func (a *Cast) personFollows(i, hi int) bool {
	_, ok := a.officeHead(i, hi)
	return ok
}

// isStateWord says whether a token is one of the words of "Heads of State/Government".
func (a *Cast) isStateWord(i int) bool {
	c := a.Tokens[i]
	return c.Class == text.Punct && a.Written(i, i+1) == "/" || a.Cue(i)&words.CueSide != 0
}
