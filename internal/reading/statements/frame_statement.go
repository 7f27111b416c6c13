package statements

import "entente.example/internal/record"

// Statement is a found statement; all spans are token ranges.
type Statement struct {
	first, end int
	speakers   []record.Speaker
	act        record.Act
	why        string // which words spoke most for the act, where it is not that of the rules
	rule       record.RuleName
	sieve      string
	antecedent int // mention that named the speaker, -1 for none
	confidence record.Confidence
}

// RuleName is the rule that a frame was found by, or else its sieve.
func RuleName(f *Frame) record.RuleName {
	if f.Rule == nil {
		return "statements." + record.RuleName(f.sieve)
	}
	return record.RuleName(f.Rule.Name)
}
