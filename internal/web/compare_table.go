package web

import (
	"strconv"
	"strings"

	"entente.example/internal/compare"
)

// table is the comparison as CSV: one row a thing said, with the words, acts and
// ids of each account, and the fields in which they differ.
func (v compareView) table() table {
	t := table{head: []string{"row", "topic", "like", "differences"}}
	if v.Comparison == nil {
		return t
	}
	for i := range v.Chosen {
		name := strings.ToLower(accountLetter(i))
		t.head = append(t.head, name+"_ids", name+"_acts", name+"_parties", name+"_words")
	}
	n := 0
	for _, s := range v.Comparison.Sections {
		for _, r := range s.Rows {
			n++
			row := []string{strconv.Itoa(n), s.Topic, strconv.Itoa(r.Like), differenceFields(r.Differences)}
			for _, c := range r.Cells {
				row = append(row, cellColumns(c)...)
			}
			t.rows = append(t.rows, row)
		}
	}
	return t
}

func differenceFields(list []compare.Difference) string {
	names := make([]string, len(list))
	for i, d := range list {
		names[i] = string(d.Field)
	}
	return strings.Join(names, "; ")
}

// cellColumns are the ids, acts, parties and words of the points of a cell.
func cellColumns(c compare.Cell) []string {
	columns := make([][]string, 4)
	for _, p := range c.Points {
		columns[0] = append(columns[0], string(p.Fact.ID))
		columns[1] = append(columns[1], string(p.Fact.Act))
		columns[2] = append(columns[2], by(p.Fact)...)
		columns[3] = append(columns[3], p.Fact.Evidence.Exact)
	}
	row := make([]string, len(columns))
	for i, list := range columns {
		row[i] = strings.Join(list, "; ")
	}
	return row
}
