package reading

import (
	"slices"
	"strings"

	"entente.example/internal/record"
)

// publisher is the party that publishes at a host: one that the table of
// publishers lists, or the state whose government's domain it is.
func (c *cues) publisher(host string) record.PartyCode {
	host = strings.ToLower(strings.TrimSuffix(host, "."))
	for h := host; h != ""; {
		if p, ok := c.hosts[h]; ok {
			return p
		}
		_, rest, _ := strings.Cut(h, ".")
		h = rest
	}
	labels := strings.Split(host, ".")
	last := labels[len(labels)-1]
	switch {
	case last == "gov" || last == "mil":
		return "US"
	case last == "eu" && slices.Contains(labels, "europa"):
		return "EU"
	case len(last) != 2 || !slices.ContainsFunc(labels, governmental):
		return ""
	case last == "uk":
		return "GB"
	}
	return record.PartyCode(strings.ToUpper(last))
}

// governmental labels of a host belong to governments.
func governmental(label string) bool {
	switch label {
	case "gov", "go", "gob", "gouv", "gc", "govt", "gub", "gv", "mofa", "mfa", "gov2":
		return true
	}
	return strings.HasSuffix(label, "mfa") || strings.HasPrefix(label, "mfa")
}

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
func (a *analysis) settleIssuer() {
	if a.issuer != "" {
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
	c = a.dropBodies(c)
	c = a.dropHeadless(c)
	a.issuer = c.best(0.25)
}
