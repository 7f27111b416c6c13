package web

import (
	"time"

	"entente.example/internal/ledger"
	"entente.example/internal/record"
	"entente.example/internal/store"
)

// held is from when to when a post is held: "Sep 2023 to Oct 2024".
func held(t *record.Tenure) string {
	from, to := dayKnown(t.From), dayKnown(t.To)
	switch {
	case from == "" && to == "":
		return "at a time that is not known"
	case to == "":
		return "since " + from
	case from == "":
		return "until " + to
	}
	return from + " to " + to
}

// dayKnown is a day as far as it is known: "13 Sep 2023", "Sep 2023", "2023".
func dayKnown(d record.Day) string {
	for _, unit := range [][2]string{{"2006-01-02", "2 Jan 2006"}, {"2006-01", "Jan 2006"}} {
		if t, err := time.Parse(unit[0], string(d)); err == nil {
			return t.Format(unit[1])
		}
	}
	return string(d)
}

// ruled says what was decided on a person.
func ruled(r store.Ruling) string {
	switch r.Action {
	case ledger.PersonMerged:
		return "Merged"
	case ledger.PersonSplit:
		return "Split"
	case ledger.PersonNamed:
		return "Named"
	case ledger.TenureRemoved:
		return "A post removed"
	}
	return "A post entered"
}
