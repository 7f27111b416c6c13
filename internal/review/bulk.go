package review

import (
	"fmt"

	"entente.example/internal/fault"
	"entente.example/internal/record"
)

// BulkFilter is what of a queue can be accepted at once: suggestions of one class of confidence.
func BulkFilter(f record.FactFilter) (record.FactFilter, error) {
	if f.Confidence == "" {
		return f, fault.New(fault.Invalid, "only suggestions of one class of confidence are accepted at once; try high")
	}
	f.State, f.Undecided = record.Suggested.Name(), true
	return f, nil
}

// Sample draws facts evenly from a list, always the same ones.
func Sample(facts []record.Fact, size int) []record.Fact {
	size = max(min(size, len(facts)), 0)
	sample := make([]record.Fact, 0, size)
	for i := range size {
		sample = append(sample, facts[(2*i+1)*len(facts)/(2*size)])
	}
	return sample
}

// BulkReason is what the ledger says of each fact that was accepted with others.
func BulkReason(class record.Confidence, facts, sample int, why string) string {
	reason := fmt.Sprintf("accepted at once with all of %s confidence: %d in all, a sample of %d shown", class, facts, sample)
	if why != "" {
		reason += "; " + why
	}
	return reason
}
