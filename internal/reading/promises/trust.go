package promises

import (
	"entente.example/internal/reading/statements"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
)

// trustPromise is how far a promise can be relied on: little where it is spoken freely,
// or in too few words to stand for itself.
func (a *Undertakings) trustPromise(p *Promise) record.Confidence {
	class := record.Medium
	if r := a.Language.Grammar.Rule(string(p.Rule)); r != nil && r.Gives["confidence"] != "" {
		class = record.Confidence(r.Gives["confidence"])
	}
	switch n := p.End - p.First; {
	case p.Sieve == weighedSieve, a.InPerson, n < statements.EnoughSaid, a.Kind == record.PressConference, a.Kind == record.Speech, a.Kind == record.StatementText:
		return record.Low
	case class == record.High && (p.unsure || n < statements.EnoughPromised || !a.owed(p)):
		return record.Medium
	}
	return class
}

// owed says whether a promise's verb has a subject, and this is the issuer or a side.
func (a *Undertakings) owed(p *Promise) bool {
	if p.Sieve != "subject" && p.Sieve != "coordinated" || len(p.Actors) == 0 {
		return false
	}
	return words.Contains(p.Actors, a.Issuer) || words.Within(p.Actors, a.Sides())
}
