package compare

import "entente.example/internal/record"

// LadderMove is a step up or down a ladder of wording from when a party last stood on it.
type LadderMove struct {
	Ladder string        `json:"ladder"`
	From   int           `json:"from"`
	To     int           `json:"to"`
	Words  string        `json:"words"`  // before
	Since  record.Date   `json:"since"`  // the day of the text that it is measured against
	Before record.FactID `json:"before"` // a statement of that text
}

// dated is a place on a ladder with the statement that last stood there.
type dated struct {
	place Place
	fact  record.Fact
}

// moves are the steps from the last places to these, which become the last.
func moves(places []Place, f record.Fact, last map[string]dated) []LadderMove {
	var list []LadderMove
	for _, p := range places {
		if before, known := last[p.Ladder]; known && before.place.Step != p.Step {
			list = append(list, LadderMove{Ladder: p.Ladder, From: before.place.Step, To: p.Step, Words: before.place.Words, Since: before.fact.Date, Before: before.fact.ID})
		}
		last[p.Ladder] = dated{p, f}
	}
	return list
}
