package compare

import (
	"cmp"
	"slices"

	"entente.example/internal/record"
)

// Positions are what parties said on an issue, year by year.
type Positions struct {
	Issue   string          `json:"issue"`
	Years   []int           `json:"years"`
	Parties []PartyPosition `json:"parties"` // the one with the most statements first
	Undated int             `json:"undated"` // statements in texts without a date, which stand in no year
}

// PartyPosition is a party's row.
type PartyPosition struct {
	Party      record.PartyCode `json:"party"`
	Statements int              `json:"statements"`
	Cells      []YearPosition   `json:"cells"` // one a year
}

// Voice says whether a party was heard on an issue in a year.
type Voice string

// Whether a party was heard.
const (
	Said   Voice = "said"
	Silent Voice = "silent" // it met, spoke or acted in texts of the year, and said nothing on the issue
	Absent Voice = "absent" // no text of the year has it
)

// YearPosition is what a party said on the issue in a year.
type YearPosition struct {
	Year       int           `json:"year"`
	Voice      Voice         `json:"voice"`
	Statements int           `json:"statements,omitempty"`
	Act        record.Act    `json:"act,omitempty"`    // of the latest statement
	Latest     record.FactID `json:"latest,omitempty"` // the latest statement
	Places     []Place       `json:"places,omitempty"` // the highest on each ladder in the year; their spans are within a remark's words
	Moves      []LadderMove  `json:"moves,omitempty"`  // against the last year in which it stood on the ladder
}

// Positions lays out what parties said on an issue. present are how many facts of
// any kind the record has of each party in each year.
func (k *Kit) Positions(issue string, remarks []Remark, present map[record.PartyCode]map[int]int) Positions {
	p := Positions{Issue: issue}
	said := map[record.PartyCode]map[int][]Remark{}
	for _, x := range remarks {
		year := x.Fact.Date.Year()
		if year == 0 {
			p.Undated++
			continue
		}
		for _, code := range partiesOf(x.Fact) {
			if said[code] == nil {
				said[code] = map[int][]Remark{}
			}
			said[code][year] = append(said[code][year], x)
		}
		if !slices.Contains(p.Years, year) {
			p.Years = append(p.Years, year)
		}
	}
	slices.Sort(p.Years)
	p.Years = run(p.Years)
	for code, years := range said {
		p.Parties = append(p.Parties, k.partyPosition(code, p.Years, years, present[code]))
	}
	slices.SortFunc(p.Parties, func(a, b PartyPosition) int {
		return cmp.Or(cmp.Compare(b.Statements, a.Statements), cmp.Compare(a.Party, b.Party))
	})
	return p
}

// run is every year from the first to the last, so that one in which nobody spoke is seen.
func run(years []int) []int {
	if len(years) == 0 {
		return nil
	}
	var all []int
	for y := years[0]; y <= years[len(years)-1]; y++ {
		all = append(all, y)
	}
	return all
}

func (k *Kit) partyPosition(code record.PartyCode, years []int, said map[int][]Remark, present map[int]int) PartyPosition {
	p := PartyPosition{Party: code}
	last := map[string]dated{}
	for _, year := range years {
		cell := YearPosition{Year: year, Voice: Absent}
		switch remarks := said[year]; {
		case len(remarks) > 0:
			cell = k.yearPosition(year, remarks, last)
			p.Statements += len(remarks)
		case present[year] > 0:
			cell.Voice = Silent
		}
		p.Cells = append(p.Cells, cell)
	}
	return p
}

func (k *Kit) yearPosition(year int, remarks []Remark, last map[string]dated) YearPosition {
	latest := slices.MaxFunc(remarks, func(a, b Remark) int { return inTime(a.Fact, b.Fact) }).Fact
	p := YearPosition{Year: year, Voice: Said, Statements: len(remarks), Act: latest.Act, Latest: latest.ID}
	for _, x := range remarks {
		p.Places = append(p.Places, k.ladders.stated(x.Words)...)
	}
	p.Places = Highest(p.Places)
	p.Moves = moves(p.Places, latest, last)
	return p
}

// inTime puts facts in the order of their days, then of their texts, then of their words.
func inTime(a, b record.Fact) int {
	return cmp.Or(cmp.Compare(a.Date, b.Date), cmp.Compare(a.Document, b.Document), cmp.Compare(a.Evidence.Start, b.Evidence.Start), cmp.Compare(a.ID, b.ID))
}
