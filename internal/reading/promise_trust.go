package reading

import "entente.example/internal/record"

// trustPromise is how far a promise can be relied on: little where it is spoken freely,
// or in too few words to stand for itself.
func (a *analysis) trustPromise(p *promise) record.Confidence {
	class := record.Medium
	if r := a.engine.grammar.Rule(string(p.rule)); r != nil && r.Gives["confidence"] != "" {
		class = record.Confidence(r.Gives["confidence"])
	}
	switch n := p.end - p.first; {
	case a.inPerson, n < enoughSaid, a.kind == record.PressConference, a.kind == record.Speech, a.kind == record.StatementText:
		return record.Low
	case class == record.High && (n < enoughPromised || !a.owed(p)):
		return record.Medium
	}
	return class
}

// owed says whether a promise's verb has a subject, and this is the issuer or a side.
func (a *analysis) owed(p *promise) bool {
	if p.sieve != "subject" && p.sieve != "coordinated" || len(p.actors) == 0 {
		return false
	}
	return contains(p.actors, a.issuer) || within(p.actors, a.sides())
}
