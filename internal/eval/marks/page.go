package marks

import (
	"errors"
	"fmt"
	"slices"
	"strings"
)

// The lines of docs/quality.md between which the tables stand.
const (
	begin = "<!-- figures: written by make eval -->\n"
	end   = "<!-- end of figures -->\n"
)

// aims are the marks that the engine is meant to reach, in the order of the
// table; 0 where none is set.
var aims = []struct {
	measure string
	aim     float64
}{
	{"meetings F1", 0},
	{"meeting fields", 0.95},
	{"participants F1", 0.93},
	{"statements F1", 0.92},
	{"statements F1 with speaker and act", 0.85},
	{"statements act", 0.93},
	{"statements speaker", 0.96},
	{"statements topics F1", 0.70},
	{"commitments F1", 0.88},
	{"commitments F1 with every attribute", 0.80},
	{"commitments strength", 0.92},
	{"deliveries F1", 0.75},
	{"programmes F1", 0.85},
	{"grounded", 1},
	{"high confidence right", 0.97},
}

// readings, classes and components are the suites of the three tables.
var (
	readings   = []string{"dev", "once set aside", "example", "asean-japan", "other issuers", "corpus", "corpus, held out"}
	classes    = []string{"high", "medium", "low"}
	components = []string{"golden rules", "recognizers", "gold values"}
)

// Tables writes the figures as Markdown: readings by measure, confidence by
// class, components by suite.
func Tables(measured []Mark) string {
	var b strings.Builder
	b.WriteString(head("readings", "aim", readings...))
	for _, a := range aims {
		aim := "–"
		if a.aim > 0 {
			aim = fmt.Sprintf("%.2f", a.aim)
		}
		fmt.Fprintf(&b, "| %s | %s%s |\n", a.measure, aim, cells(measured, readings, a.measure))
	}
	b.WriteString(head("confidence, on dev", classes[0], classes[1:]...))
	for _, kind := range []string{"statements", "commitments", "deliveries", "facts"} {
		fmt.Fprintf(&b, "| %s%s |\n", kind, cells(measured, classes, kind))
	}
	b.WriteString(head("component", "cases", "share that passes"))
	for _, m := range sorted(measured) {
		if slices.Contains(components, m.Suite) {
			fmt.Fprintf(&b, "| %s: %s | %d | %s |\n", m.Suite, m.Measure, m.Of, digits(m.Value))
		}
	}
	return b.String() + "\n"
}

// head begins a table.
func head(first, second string, more ...string) string {
	return "\n| " + first + " | " + second + " | " + strings.Join(more, " | ") + " |\n| --- | --- |" + strings.Repeat(" --- |", len(more)) + "\n"
}

// cells are the figures of one measure on several suites, each with its number of facts.
func cells(measured []Mark, suites []string, measure string) string {
	var b strings.Builder
	for _, suite := range suites {
		if m, ok := find(measured, suite, measure); ok {
			fmt.Fprintf(&b, " | %s of %d", digits(m.Value), m.Of)
		} else {
			b.WriteString(" | –")
		}
	}
	return b.String()
}

// Fallen lists the figures that have fallen too far below those recorded, or are new.
func Fallen(measured, recorded []Mark) []string {
	var list []string
	for _, m := range held(sorted(measured)) {
		if err := m.against(recorded); err != nil {
			list = append(list, err.Error())
		}
	}
	return list
}

// held are the figures that may not fall: all but those of the classes of confidence.
func held(list []Mark) []Mark {
	return slices.DeleteFunc(slices.Clone(list), func(m Mark) bool { return slices.Contains(classes, m.Suite) })
}

// Splice puts tables between the two marker lines of a page.
func Splice(page, tables string) (string, error) {
	before, rest, opened := strings.Cut(page, begin)
	_, after, closed := strings.Cut(rest, end)
	if !opened || !closed {
		return "", errors.New("the page has no place for the figures; try the lines " + strings.TrimSpace(begin) + " and " + strings.TrimSpace(end))
	}
	return before + begin + tables + end + after, nil
}
