package reading

import "entente.example/internal/record"

// trust is how far a statement can be relied on. High is for what reads the same to
// everybody: an issuer that reports in the manner of its kind, a verb with its
// subject, and an act that the verb alone decides.
func (a *analysis) trust(f *frame) record.Confidence {
	switch f.sieve {
	case "subject", "coordinated":
		if !a.formal() || f.neutral() || f.rule.Gives["confidence"] != "" {
			return record.Medium
		}
		return record.High
	case "joint", "voice", "carried":
		return record.Medium
	}
	return record.Low
}

// formal says whether the text is of a kind that weighs its verbs; what is spoken
// freely, or narrated for the public, uses them loosely.
func (a *analysis) formal() bool {
	switch a.kind {
	case record.Readout, record.JointStatement, record.StatementText:
		return true
	}
	return false
}
