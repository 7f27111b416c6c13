package reading

import "entente.example/internal/record"

// statement is a found statement; all spans are token ranges.
type statement struct {
	first, end int
	speakers   []record.Speaker
	act        record.Act
	rule       record.RuleName
	sieve      string
	antecedent int // mention that named the speaker, -1 for none
	confidence record.Confidence
}

func ruleName(f *frame) record.RuleName {
	if f.rule == nil {
		return "statements." + record.RuleName(f.sieve)
	}
	return record.RuleName(f.rule.Name)
}
