package words

import (
	"slices"
	"strings"

	"entente.example/internal/record"
)

// Publisher is the party that publishes at a host: one that the table of
// publishers lists, or the state whose government's domain it is.
func (c *Cues) Publisher(host string) record.PartyCode {
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
