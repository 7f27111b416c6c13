package reading

import (
	"strings"

	"entente.example/internal/record"
)

// venueAt is the country of a house of state named at token i, "" for none.
func (a *analysis) venueAt(i, end int) string {
	for n := 0; n < 3 && i < end; n++ {
		if e, _ := a.engine.cues.venues.at(a.words, i, end); e != nil && (a.capital(i) || e.Code == "US") {
			return e.Code
		}
		if a.cue(i)&cueThe == 0 && !a.possessiveAt(i, end) {
			return ""
		}
		i++
	}
	return ""
}

// venueCountry resolves a house that several states have by who holds its office.
func (a *analysis) venueCountry(code string) record.PartyCode {
	post, shared := strings.CutPrefix(code, "office:")
	if !shared {
		return record.PartyCode(code)
	}
	var c clues
	for p := range a.people {
		if holdsPost(a.people[p].posts, []string{strings.ToLower(post)}) && a.people[p].of != a.issuer {
			c.add(a.people[p].of, 1)
		}
	}
	return c.best(1)
}
