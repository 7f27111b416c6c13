package cli

import (
	"fmt"
	"strconv"
	"strings"

	"entente.example/internal/compare"
	"entente.example/internal/compare/gather"
)

// writePositions writes a table of parties by years.
func writePositions(a *app, p compare.Positions) error {
	t := table{head: []string{"party", "statements"}}
	for _, y := range p.Years {
		t.head = append(t.head, strconv.Itoa(y))
	}
	for _, row := range p.Parties {
		cells := []string{string(row.Party), figure(row.Statements)}
		for _, c := range row.Cells {
			cells = append(cells, yearCell(c))
		}
		t.row(cells...)
	}
	return t.write(a.out, a.Terminal)
}

// yearCell is a year in short: "concern ×3, concern 2→3".
func yearCell(c compare.YearPosition) string {
	switch c.Voice {
	case compare.Silent:
		return "silent"
	case compare.Absent:
		return "–"
	}
	act := string(c.Act)
	if c.Statements > 1 {
		act += " ×" + figure(c.Statements)
	}
	return strings.Join(append([]string{act}, rungs(c.Places, c.Moves)...), ", ")
}

// rungs are places on ladders, each with the step before where it moved: "concern 2→3".
func rungs(places []compare.Place, moves []compare.LadderMove) []string {
	var list []string
	for _, p := range places {
		from := ""
		for _, m := range moves {
			if m.Ladder == p.Ladder && m.To == p.Step {
				from = strconv.Itoa(m.From) + "→"
			}
		}
		list = append(list, p.Ladder+" "+from+strconv.Itoa(p.Step))
	}
	return list
}

// writeApproaches writes who moved closer to whom, one row a pair.
func writeApproaches(a *app, list []compare.Approach) error {
	t := table{head: []string{"who", "to", "years", "direction", "like", "ladders"}}
	for _, x := range list {
		var ladders []string
		for _, r := range x.Rungs {
			ladders = append(ladders, fmt.Sprintf("%s %d→%d against %d: %s", r.Ladder, r.WhoThen, r.WhoNow, r.ToThen, r.Direction))
		}
		t.row(string(x.Who), string(x.To), fmt.Sprintf("%d to %d", x.Then, x.Now), string(x.Direction), fmt.Sprintf("%.2f→%.2f", float64(x.LikeThen)/1000, float64(x.LikeNow)/1000), strings.Join(ladders, ", "))
	}
	return t.write(a.out, a.Terminal)
}

// positionsReport writes what one party said, statement by statement.
type positionsReport struct{ lines }

func (p *positionsReport) write(x gather.Positions) error {
	for _, row := range x.Parties {
		p.line(0, strong, parts(string(row.Party)+" on "+x.Issue, count(row.Statements, "statement")))
		for _, c := range row.Cells {
			p.line(2, plain, strconv.Itoa(c.Year)+"  "+yearCell(c))
		}
	}
	p.blank()
	for _, s := range x.History {
		p.stance(s)
	}
	return p.err
}

func (p *positionsReport) stance(s compare.Stance) {
	scope := ""
	if s.Scope != nil {
		scope = "“" + s.Scope.Words + "” (" + string(s.Scope.Scope) + ")"
	}
	p.line(0, accent, parts(day(s.Fact.Date), string(s.Fact.Act), strings.Join(rungs(compare.Highest(s.Places), s.Moves), ", "), scope))
	p.quote(2, &s.Fact.Evidence)
	for _, o := range s.Opposed {
		p.line(2, alarm, "not shared by "+o.By+": "+quoted(o.Evidence.Exact))
	}
	p.line(2, faint, parts(s.Fact.DocumentTitle, string(s.Fact.ID)))
	p.blank()
}
