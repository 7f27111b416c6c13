package who

import (
	"strings"

	"entente.example/internal/reading/words"
	"entente.example/internal/record"
)

// VenueAt is the country of a house of state named at token i, "" for none.
func (a *Cast) VenueAt(i, end int) string {
	for n := 0; n < 3 && i < end; n++ {
		if e, _ := a.Language.Cues.Venues.At(a.Words, i, end); e != nil && (a.Capital(i) || e.Code == "US") {
			return e.Code
		}
		if a.Cue(i)&words.CueThe == 0 && !a.PossessiveAt(i, end) {
			return ""
		}
		i++
	}
	return ""
}

// VenueCountry resolves a house that several states have by who holds its office.
func (a *Cast) VenueCountry(code string) record.PartyCode {
	post, shared := strings.CutPrefix(code, "office:")
	if !shared {
		return record.PartyCode(code)
	}
	var c clues
	for p := range a.People {
		if HoldsPost(a.People[p].Posts, []string{strings.ToLower(post)}) && a.People[p].Of != a.Issuer {
			c.add(a.People[p].Of, 1)
		}
	}
	return c.best(1)
}
