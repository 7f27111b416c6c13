package framework

import (
	"fmt"
	"strings"

	"entente.example/internal/fault"
)

// Problem is something in a file that cannot be taken as it stands, with its place ("plan.yaml:7:3", "Matrix!C14")
// and, where there is one, the remedy.
type Problem struct {
	Place string `json:"place"`
	Words string `json:"words"`
}

// String is the problem in one line.
func (p Problem) String() string {
	if p.Place == "" {
		return p.Words
	}
	return p.Place + ": " + p.Words
}

// Problems are those of one file, in its order; as an error they stand one a line.
type Problems []Problem

// mostProblems is how many of a file are told; who mends these sees the others next time.
const mostProblems = 50

// Error implements error.
func (p Problems) Error() string {
	lines := make([]string, len(p))
	for i := range p {
		lines[i] = p[i].String()
	}
	return strings.Join(lines, "\n")
}

// add notes one more problem, as far as there is room.
func (p *Problems) add(place, format string, args ...any) {
	if len(*p) < mostProblems {
		*p = append(*p, Problem{place, fmt.Sprintf(format, args...)})
	}
}

// err is the problems as a fault, nil where there are none.
func (p Problems) err() error {
	if len(p) == 0 {
		return nil
	}
	return fault.Wrap(fault.Invalid, "", "", p)
}
