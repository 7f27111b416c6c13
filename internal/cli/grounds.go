package cli

import (
	"fmt"

	"entente.example/internal/record"
)

// grounds writes where each value of a fact comes from.
func (p *lines) grounds(list []record.Ground) {
	for _, g := range list {
		p.line(4, plain, ground(g))
	}
}

// ground says which words gave a value and which step of the engine took them.
func ground(g record.Ground) string {
	step := g.Sieve
	if g.Rule != "" {
		step += " by " + string(g.Rule)
	}
	return fmt.Sprintf("%s: %s, %s, %s", g.Field, quoted(g.Exact), step, at(g.Evidence))
}

// at is the place of words in the cleaned text.
func at(e record.Evidence) string { return fmt.Sprintf("%d-%d", e.Start, e.End) }

// where is the place of words in the cleaned text and in the file; empty where there are none.
func where(e record.Evidence) string {
	if e.Exact == "" {
		return ""
	}
	return fmt.Sprintf("code points %d-%d, bytes %d-%d of the file", e.Start, e.End, e.SourceStart, e.SourceEnd)
}
