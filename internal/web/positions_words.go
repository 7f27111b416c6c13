package web

import (
	"fmt"
	"strconv"
	"strings"

	"entente.example/internal/compare"
	"entente.example/internal/record"
)

// rung is a place on a ladder, with the step before where it moved.
type rung struct {
	Ladder, Words string
	From, Step    int // From is 0 where it did not move
	Before        string
}

// Up says whether the step is higher than the one before.
func (r rung) Up() bool { return r.Step > r.From }

// Rungs are places with the moves to them.
func (v positionsView) Rungs(places []compare.Place, moves []compare.LadderMove) []rung {
	var list []rung
	for _, p := range places {
		r := rung{Ladder: p.Ladder, Words: p.Words, Step: p.Step}
		for _, m := range moves {
			if m.Ladder == p.Ladder && m.To == p.Step {
				r.From, r.Before = m.From, "“"+m.Words+"”, "+day(m.Since)
			}
		}
		list = append(list, r)
	}
	return list
}

// Highest are the highest places on the ladders.
func (v positionsView) Highest(places []compare.Place) []compare.Place {
	return compare.Highest(places)
}

// Scope is in whose name something is said: "some: “some Ministers”".
func (v positionsView) Scope(a *compare.Attribution) string {
	if a == nil {
		return ""
	}
	return "“" + a.Words + "” (" + string(a.Scope) + ")"
}

// approachRow is who moved to whom, with the statements that it rests on.
type approachRow struct {
	Who, To, Moved           string
	Then, Now                int
	LikeThen, LikeNow        string
	Ladders                  []string
	WhoThen, WhoNow, ToThen  string // addresses
	CountThen, CountNow, Old int
	Joint                    string
}

func newApproachRow(q *query, n names, a compare.Approach) approachRow {
	r := approachRow{Who: n.party(a.Who), To: n.party(a.To), Moved: movedWords(a.Direction), Then: a.Then, Now: a.Now,
		LikeThen: share(a.LikeThen), LikeNow: share(a.LikeNow), CountThen: len(a.WhoThen), CountNow: len(a.WhoNow), Old: len(a.ToThen),
		WhoThen: yearOf(q, a.Who, a.Then), WhoNow: yearOf(q, a.Who, a.Now), ToThen: yearOf(q, a.To, a.Then)}
	for _, x := range a.Rungs {
		if x.WhoThen != x.WhoNow {
			r.Ladders = append(r.Ladders, fmt.Sprintf("%s: from %d to %d, against %d: %s", x.Ladder, x.WhoThen, x.WhoNow, x.ToThen, movedWords(x.Direction)))
		}
	}
	if a.JointThen+a.JointNow > 0 {
		r.Joint = fmt.Sprintf("%d and %d made together are left out", a.JointThen, a.JointNow)
	}
	return r
}

// movedWords is a direction in words.
func movedWords(d compare.Direction) string {
	switch d {
	case compare.Closer:
		return "closer"
	case compare.Away:
		return "away"
	}
	return "no move"
}

// share is a part of 1,000 as it is written: "0.31".
func share(n int) string { return strconv.FormatFloat(float64(n)/1000, 'f', 2, 64) }

// table is the positions as CSV: a row for each party and year, or for each statement of the party chosen.
func (v positionsView) table() table {
	if v.Party != "" {
		return stanceTable(v.Stances)
	}
	t := table{head: []string{"issue", "party", "year", "voice", "statements", "act", "latest", "places", "moves"}}
	for _, p := range v.Parties {
		for _, c := range p.Cells {
			n := ""
			if c.Statements > 0 {
				n = strconv.Itoa(c.Statements)
			}
			t.rows = append(t.rows, []string{v.Issue, string(p.Party), strconv.Itoa(c.Year), string(c.Voice), n, string(c.Act), string(c.Latest), placeList(c.Places), moveList(c.Moves)})
		}
	}
	return t
}

func stanceTable(list []compare.Stance) table {
	t := table{head: []string{"id", "date", "act", "places", "moves", "scope", "scope_words", "not_shared_by", "words", "document", "document_title"}}
	for _, s := range list {
		scope, words := "", ""
		if s.Scope != nil {
			scope, words = string(s.Scope.Scope), s.Scope.Words
		}
		var against []string
		for _, o := range s.Opposed {
			against = append(against, o.By)
		}
		t.rows = append(t.rows, []string{string(s.Fact.ID), string(s.Fact.Date), string(s.Fact.Act), placeList(compare.Highest(s.Places)), moveList(s.Moves), scope, words,
			strings.Join(against, "; "), s.Fact.Evidence.Exact, string(s.Fact.Document), s.Fact.DocumentTitle})
	}
	return t
}

func placeList(places []compare.Place) string {
	list := make([]string, len(places))
	for i, p := range places {
		list[i] = p.Ladder + " " + strconv.Itoa(p.Step)
	}
	return strings.Join(list, "; ")
}

func moveList(moves []compare.LadderMove) string {
	list := make([]string, len(moves))
	for i, m := range moves {
		list[i] = fmt.Sprintf("%s %d to %d", m.Ladder, m.From, m.To)
	}
	return strings.Join(list, "; ")
}

// spanOf is where evidence stands in a document.
func spanOf(document record.DocumentID, e record.Evidence) string {
	return fmt.Sprintf("/documents/%s?start=%d&end=%d#span", document, e.Start, e.End)
}

// Span is where evidence stands in a document.
func (positionsView) Span(document record.DocumentID, e record.Evidence) string {
	return spanOf(document, e)
}
