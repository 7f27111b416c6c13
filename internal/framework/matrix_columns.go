package framework

import (
	"slices"
	"strings"

	"entente.example/internal/record"
)

// column is what a column of a matrix holds.
type column string

// The columns, in the order in which a matrix is written. Those from node on are for reading it again.
const (
	colCode       column = "code"
	colLevel      column = "level"
	colPillar     column = "pillar"
	colActionLine column = "action line"
	colActivity   column = "activity"
	colTitle      column = "title"
	colText       column = "text"
	colTopics     column = "topics"
	colProgrammes column = "programmes"
	colLead       column = "lead"
	colTimeline   column = "timeline"
	colIndicator  column = "indicator"
	colUnit       column = "unit"
	colDirection  column = "direction"
	colBaseline   column = "baseline"
	colTarget     column = "target"
	colStatus     column = "status"
	colDocument   column = "document"
	colWords      column = "words"
	colNode       column = "node"
	colUnder      column = "under"
	colIndicators column = "indicator id"
	colTargets    column = "target id"
)

// written are the columns of a matrix that is written, but for status.
func written() []column {
	return []column{colCode, colLevel, colTitle, colText, colTopics, colProgrammes, colLead, colTimeline, colIndicator, colUnit,
		colDirection, colBaseline, colTarget, colDocument, colWords, colNode, colUnder, colIndicators, colTargets}
}

// otherNames are the names by which secretariats call columns, in folded words.
var otherNames = map[string]column{
	"no": colCode, "number": colCode, "ref": colCode, "reference": colCode, "kind": colLevel, "type": colLevel,
	"pillars": colPillar, "action lines": colActionLine, "action": colActionLine, "actions": colActionLine,
	"activities": colActivity, "project": colActivity, "projects": colActivity,
	"name": colTitle, "description": colText, "topic": colTopics, "programme": colProgrammes, "programs": colProgrammes, "program": colProgrammes,
	"lead party": colLead, "lead party post": colLead, "leads": colLead, "responsible": colLead, "responsibility": colLead, "lead agency": colLead,
	"timeframe": colTimeline, "time frame": colTimeline, "period": colTimeline, "indicators": colIndicator,
	"units": colUnit, "targets": colTarget,
}

// columnNamed is the column that a heading names, "" for none.
func columnNamed(heading string) column {
	name := strings.Join(record.Fold(heading), " ")
	if slices.Contains(written(), column(name)) || name == string(colPillar) || name == string(colActionLine) || name == string(colActivity) {
		return column(name)
	}
	if name == string(colStatus) || strings.HasPrefix(name, string(colStatus)+" ") {
		return colStatus
	}
	return otherNames[name]
}

// header is the row of headings: which column of the table holds what.
type header struct {
	row     int
	columns map[column]int
	unknown []int // columns with headings that mean nothing here
}

// at is the column of the table that holds c, -1 for none.
func (h header) at(c column) int {
	if i, ok := h.columns[c]; ok {
		return i
	}
	return -1
}

// headed finds the row of headings: the first with two or more of them, one of which names a node.
func headed(s *sheet) (header, bool) {
	for i, row := range s.rows {
		h := header{row: i, columns: map[column]int{}}
		for _, at := range row.filled() {
			c := columnNamed(row.cell(at))
			if _, twice := h.columns[c]; c == "" || twice && c != colStatus {
				h.unknown = append(h.unknown, at)
				continue
			}
			h.columns[c] = at
		}
		_, title := h.columns[colTitle]
		if len(h.columns) > 1 && (title || len(h.levels()) > 0) && len(h.columns) >= len(h.unknown) {
			return h, true
		}
	}
	return header{}, false
}

// levels are the columns that hold titles by level, the widest level first.
func (h header) levels() []column {
	var list []column
	for _, c := range []column{colPillar, colActionLine, colActivity} {
		if h.at(c) >= 0 {
			list = append(list, c)
		}
	}
	return list
}

// silence is what a table with these columns cannot say.
func (h header) silence() silence {
	lacks := func(c column) bool { return h.at(c) < 0 }
	s := silence{text: lacks(colText), topics: lacks(colTopics), programmes: lacks(colProgrammes), words: lacks(colWords),
		combination: true, dimensions: true, shares: true, targetWords: true}
	if lacks(colLead) {
		s.kinds = append(s.kinds, record.KindAssignment)
	}
	if lacks(colIndicator) {
		s.kinds = append(s.kinds, record.KindIndicator, record.KindTarget)
	}
	return s
}
