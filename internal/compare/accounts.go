package compare

import (
	"cmp"
	"slices"

	"entente.example/internal/record"
)

// Comparison is two or more accounts of one thing side by side.
type Comparison struct {
	Accounts []Head `json:"accounts"` // in the order asked for
	// Disagreements are facts of the meeting itself on which the accounts differ: day, clock, place, who took part.
	Disagreements []Difference `json:"disagreements"`
	Sections      []Section    `json:"sections"` // topic by topic, in the order of the first account
}

// Head is an account in short.
type Head struct {
	Document record.DocumentID `json:"document"`
	File     string            `json:"file,omitempty"` // where it was compared from a file
	Title    string            `json:"title"`
	Issuer   record.PartyCode  `json:"issuer,omitempty"`
	Date     record.Date       `json:"date,omitempty"`
	Kind     record.Kind       `json:"kind,omitempty"`
	Points   int               `json:"points"`
	Alone    int               `json:"alone"` // points that no other account has
}

// Row is one thing that is said, with what each account says of it.
type Row struct {
	Cells       []Cell       `json:"cells"` // one an account
	Differences []Difference `json:"differences,omitempty"`
	// Like says how far the two likest cells are about the same, of 1,000; 0 where one account alone has the row.
	Like int `json:"like,omitempty"`
}

// Cell is what one account says of a thing; without points it says nothing of it.
type Cell struct {
	Points []Point `json:"points,omitempty"`
	// Words are the words of the points, parted into those that the first account of the row
	// has too and those of its own ("added"); those of the first itself are parted by the second.
	Words []Segment `json:"words,omitempty"`
	// Reworded says that little of the wording is the same.
	Reworded bool `json:"reworded,omitempty"`
	// Opposed are sentences of the account by which others do not share it.
	Opposed []Opposition `json:"opposed,omitempty"`
}

// Accounts lays accounts of one meeting side by side: what all or several say
// and what one alone says, by what it is about and not by its order.
func (k *Kit) Accounts(list []Account) Comparison {
	points := make([][]Point, len(list))
	names := make([]string, len(list))
	for i, a := range list {
		points[i], names[i] = a.points(), string(a.Reading.Document)
	}
	builder := builder{accounts: list, points: points, ladders: k.ladders}
	for _, a := range list {
		builder.texts = append(builder.texts, k.Attributer(a.Text))
	}
	return builder.comparison(layOut(k.bags(points), names))
}

// builder makes a comparison of line rows.
type builder struct {
	accounts []Account
	points   [][]Point
	ladders  Ladders
	texts    []*Attributer
}

func (b builder) comparison(rows []line) Comparison {
	c := Comparison{Disagreements: disagreements(b.accounts)}
	for i, a := range b.accounts {
		r := a.Reading
		c.Accounts = append(c.Accounts, Head{Document: r.Document, File: r.File, Title: r.Title, Issuer: r.Issuer, Date: r.Date, Kind: r.Kind, Points: len(b.points[i])})
	}
	for _, r := range rows {
		if of := r.only(); of >= 0 {
			c.Accounts[of].Alone += len(r.cells[of])
		}
	}
	c.Sections = b.sections(rows)
	return c
}

// row is a line with its words and differences.
func (b builder) row(g line) Row {
	r := Row{Cells: make([]Cell, len(g.cells)), Like: g.likest()}
	for i, numbers := range g.cells {
		for _, p := range numbers {
			r.Cells[i].Points = append(r.Cells[i].Points, b.points[i][p])
			r.Cells[i].Opposed = append(r.Cells[i].Opposed, b.texts[i].Opposed(b.points[i][p].Fact.Evidence)...)
		}
	}
	r.mark()
	r.Differences = b.differences(r.Cells)
	return r
}

// likest is how far the two likest cells are about the same.
func (r line) likest() int {
	best := 0
	for i := range r.bags {
		for j := range i {
			best = max(best, r.bags[i].like(r.bags[j]))
		}
	}
	return best
}

// Shared says whether more than one account has the row.
func (r Row) Shared() bool { return len(r.speaking()) > 1 }

// speaking are the accounts that have the row.
func (r Row) speaking() []int {
	var list []int
	for i, c := range r.Cells {
		if len(c.Points) > 0 {
			list = append(list, i)
		}
	}
	return list
}

// Only is the account that alone has the row, -1 where several have it.
func (r Row) Only() int {
	if s := r.speaking(); len(s) == 1 {
		return s[0]
	}
	return -1
}

// topics are the topics of all points of the row, the one that most of them have
// first, of several that on which the accounts say least elsewhere.
func (r Row) topics(shares []map[string]Share) []string {
	var list []string
	count, elsewhere := map[string]int{}, map[string]int{}
	for _, c := range r.Cells {
		for _, p := range c.Points {
			for _, t := range p.Fact.Topics {
				if count[t]++; count[t] == 1 {
					list = append(list, t)
				}
			}
		}
	}
	for _, t := range list {
		for _, of := range shares {
			elsewhere[t] += of[t].Points
		}
	}
	slices.SortStableFunc(list, func(a, b string) int {
		return cmp.Or(count[b]-count[a], elsewhere[a]-elsewhere[b])
	})
	return list
}
