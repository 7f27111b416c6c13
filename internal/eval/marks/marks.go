// Package marks keeps what the tests have measured: the recorded figures, below
// which nothing may fall, and the tables of docs/quality.md.
//
// In: a figure that a test has measured. Out: a failed test where it has fallen;
// under `make eval` a line in a file instead. It is for tests only and knows
// nothing of what is measured.
package marks

import (
	"bytes"
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"
)

// Mark is one figure of quality, the more the better.
type Mark struct {
	Suite   string  // what was measured on, such as "dev"
	Measure string  // what was measured, such as "statements F1"
	Value   float64 // from 0 to 1
	Of      int     // how many facts or cases it is a share of
}

// tolerance is how far a figure may fall below the recorded one: half a point.
const tolerance = 0.005

// Parse reads marks from a table: suite, measure, value and number, parted by
// tabs; lines that begin with # are comments. Errors have the form
// name:line:col: what is wrong.
func Parse(name string, data []byte) ([]Mark, error) {
	var list []Mark
	for i, line := range strings.Split(string(data), "\n") {
		if line == "" || line[0] == '#' {
			continue
		}
		m, err := parseLine(line)
		if err != nil {
			return nil, fmt.Errorf("%s:%d:1: %w; try suite, measure, value and number, parted by tabs", name, i+1, err)
		}
		list = append(list, m)
	}
	return list, nil
}

func parseLine(line string) (Mark, error) {
	cells := strings.Split(line, "\t")
	if len(cells) != 4 {
		return Mark{}, fmt.Errorf("%d cells", len(cells))
	}
	value, err := strconv.ParseFloat(cells[2], 64)
	if err != nil || !(value >= 0 && value <= 1) {
		return Mark{}, fmt.Errorf("%q is no value from 0 to 1", cells[2])
	}
	of, err := strconv.Atoi(cells[3])
	if err != nil {
		return Mark{}, fmt.Errorf("%q is no number of cases", cells[3])
	}
	return Mark{cells[0], cells[1], value, of}, nil
}

// Format writes marks as a table, in order, their values rounded down to three digits.
func Format(list []Mark) []byte {
	var b bytes.Buffer
	b.WriteString("# The figures that tests hold: suite, measure, value, number of facts or cases.\n# Written by make eval RECORD=1; docs/quality.md says what they mean.\n")
	for _, m := range sorted(list) {
		b.WriteString(m.line())
	}
	return b.Bytes()
}

// line is the row of a mark in a table.
func (m Mark) line() string {
	return fmt.Sprintf("%s\t%s\t%s\t%d\n", m.Suite, m.Measure, digits(m.Value), m.Of)
}

// digits writes a value rounded down to three digits.
func digits(value float64) string {
	const ulps = 1e-9 // what lies so little below a thousandth is meant to be one
	return strconv.FormatFloat(math.Floor((value+ulps)*1000)/1000, 'f', 3, 64)
}

func sorted(list []Mark) []Mark {
	return slices.SortedFunc(slices.Values(list), func(a, b Mark) int {
		return strings.Compare(a.Suite+"\t"+a.Measure, b.Suite+"\t"+b.Measure)
	})
}

// find gives the mark of a suite and measure.
func find(list []Mark, suite, measure string) (Mark, bool) {
	i := slices.IndexFunc(list, func(m Mark) bool { return m.Suite == suite && m.Measure == measure })
	if i < 0 {
		return Mark{}, false
	}
	return list[i], true
}
