package who

import (
	"slices"
	"strings"

	"entente.example/internal/record"
)

// clue is what speaks for a party as the issuer.
type clue struct {
	party  record.PartyCode
	weight float64
}

// clues weighs parties; the list is short.
type clues []clue

func (c *clues) add(p record.PartyCode, weight float64) {
	if p == "" {
		return
	}
	for i := range *c {
		if (*c)[i].party == p {
			(*c)[i].weight += weight
			return
		}
	}
	*c = append(*c, clue{p, weight})
}

// has says whether a party is among the clues.
func (c clues) has(p record.PartyCode) bool {
	return slices.ContainsFunc(c, func(x clue) bool { return x.party == p })
}

// best is the party with the greatest weight, the first of equals; "" below
// least, save where nothing speaks for any other.
func (c clues) best(least float64) record.PartyCode {
	var out clue
	others := false
	for _, x := range c {
		if x.weight > out.weight {
			others = others || out.party != ""
			out = x
		} else if x.weight > 0 {
			others = true
		}
	}
	if out.weight < least && (others || out.weight < least/3) {
		return ""
	}
	return out.party
}

// settleIssuer weighs what the text shows of who speaks in it, where no address told.
func (a *Cast) settleIssuer() {
	if a.Issuer != "" {
		return
	}
	var c clues
	a.mastheadClues(&c)
	a.headingClues(&c)
	a.letterheadClues(&c)
	a.ownClues(&c)
	a.bodyClues(&c)
	a.leadClues(&c)
	a.roleClues(&c)
	a.leaderClues(&c)
	a.voiceClues(&c)
	a.selfClues(&c)
	a.missionClues(&c)
	a.nameClues(&c)
	a.otherClues(&c)
	c = a.dropLoose(c)
	c = a.dropHeadless(a.dropBodies(c))
	told := c.best(0.25)
	c.add(a.issuerOfName(), 3)
	a.Issuer = c.best(0.25)
	a.IssuedByName = a.Issuer != told
}

// dropLoose leaves out states that are only named together, "the Baltic states", "the Nordic
// countries": they give out nothing but what they state together.
func (a *Cast) dropLoose(c clues) clues {
	if a.Kind == record.JointStatement || a.Kind == record.StatementText {
		return c
	}
	return slices.DeleteFunc(c, func(x clue) bool {
		return strings.HasSuffix(string(x.party), " states") || strings.HasSuffix(string(x.party), " countries")
	})
}
