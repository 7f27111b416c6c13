package framework

import (
	"strconv"
	"strings"
)

// formula are the characters by which spreadsheets know a formula.
const formula = "=+-@\t\r"

// Inert is a text as a cell may hold it: what a spreadsheet would take for a formula gets an apostrophe before it,
// and so does what Live would take one from. Numbers stay.
func Inert(v string) string {
	if bare := strings.TrimLeft(v, "'"); bare == "" || !strings.ContainsRune(formula, rune(bare[0])) {
		return v
	}
	if _, err := strconv.ParseFloat(v, 64); err == nil {
		return v
	}
	return "'" + v
}

// Live is the text that Inert was given.
func Live(v string) string {
	bare := strings.TrimLeft(v, "'")
	if bare == v || bare == "" || !strings.ContainsRune(formula, rune(bare[0])) {
		return v
	}
	return v[1:]
}
