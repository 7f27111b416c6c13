package framework

import (
	"fmt"
	"strings"

	"entente.example/internal/record"
)

// written matrix: rows of words, and what a sheet should look like.
type writtenMatrix struct {
	rows    [][]string
	head    int // the row of headings
	columns []column
	levels  map[int]record.NodeKind // of the rows that begin a node
}

// matrixOf is a tree as the table that secretariats keep: fields of the framework above, then a row for each node,
// and one more for each further indicator or target.
func matrixOf(t Tree) writtenMatrix {
	m := writtenMatrix{columns: columnsOf(t), levels: map[int]record.NodeKind{}}
	f := t.Framework
	for _, field := range [][2]string{{"framework", string(f.ID)}, {"kind", string(f.Kind)}, {"title", f.Title}, {"acronym", f.Acronym},
		{"parties", strings.Join(as[string](f.Parties), "; ")}, {"from", string(f.From)}, {"to", string(f.To)}, {"parent", string(f.Parent)},
		{"series", strings.Join(f.Series, "; ")}, {"document", string(f.Document)}, {"words", exact(f.Evidence)}} {
		if field[1] != "" {
			m.rows = append(m.rows, []string{capital(field[0]), field[1]})
		}
	}
	m.rows = append(m.rows, make([]string, len(m.columns)))
	m.head = len(m.rows)
	m.rows = append(m.rows, m.headings(t.Years))
	filer := newFiler(t)
	m.below(filer, "")
	return m
}

// columnsOf are the columns that a tree fills; status comes after the target, one column a year.
func columnsOf(t Tree) []column {
	var list []column
	for _, c := range written() {
		list = append(list, c)
		if c == colTarget {
			for range t.Years {
				list = append(list, colStatus)
			}
		}
	}
	return list
}

func capital(word string) string { return strings.ToUpper(word[:1]) + word[1:] }

func (m *writtenMatrix) headings(years []int) []string {
	row := make([]string, len(m.columns))
	year := 0
	for i, c := range m.columns {
		row[i] = capital(string(c))
		if c == colStatus {
			row[i] = fmt.Sprint(row[i], " ", years[year])
			year++
		}
	}
	return row
}

func (m *writtenMatrix) below(f filer, parent record.NodeID) {
	for _, n := range f.below[parent] {
		m.levels[len(m.rows)] = n.Kind
		m.node(f, n)
		m.below(f, n.ID)
	}
}

// node adds the rows of a node: its own with its first indicator and target, then the others.
func (m *writtenMatrix) node(f filer, n record.Node) {
	cells := m.own(f, n)
	for _, i := range f.indicators[n.ID] {
		unit := i.Unit
		if i.Measure == record.Qualitative {
			unit = strings.Join(i.Levels, levelMark)
		}
		cells[colIndicator], cells[colIndicators], cells[colUnit] = i.Title, i.ID, unit
		cells[colBaseline] = baselineWords(i.Baseline, i.Measure)
		if i.Direction == record.Descending {
			cells[colDirection] = string(i.Direction)
		}
		for _, t := range f.targets[i.ID] {
			cells[colTarget], cells[colTargets], cells[colTimeline] = targetWords(t, i.Measure), t.ID, timelineWords(t)
			m.add(f, cells)
			cells = map[column]string{}
		}
		if len(cells) > 0 {
			m.add(f, cells)
		}
		cells = map[column]string{}
	}
	if len(cells) > 0 {
		m.add(f, cells)
	}
}

// own is what the row of a node says of the node itself.
func (m *writtenMatrix) own(f filer, n record.Node) map[column]string {
	prefix := string(f.Framework.ID) + "/"
	under := strings.TrimPrefix(string(n.Parent), prefix)
	if under == "" {
		under = string(f.Framework.ID)
	}
	var leads []string
	for _, a := range f.leads[n.ID] {
		leads = append(leads, leadWordsOf(a))
	}
	return map[column]string{colCode: n.Code, colLevel: strings.ReplaceAll(string(n.Kind), "-", " "), colTitle: n.Title, colText: n.Text,
		colTopics: strings.Join(n.Topics, "; "), colProgrammes: strings.Join(n.Programmes, "\n"), colLead: strings.Join(leads, "\n"),
		colDocument: f.named(n.Document, n.Evidence), colWords: exact(n.Evidence),
		colNode: strings.TrimPrefix(string(n.ID), prefix), colUnder: under}
}

// add writes a row; the states stand in the first row of a node.
func (m *writtenMatrix) add(f filer, cells map[column]string) {
	node := record.NodeID(string(f.Framework.ID) + "/" + cells[colNode])
	row := make([]string, len(m.columns))
	year := 0
	for i, c := range m.columns {
		row[i] = cells[c]
		if c == colStatus {
			row[i] = f.States[node][f.Years[year]]
			year++
		}
	}
	m.rows = append(m.rows, row)
}
