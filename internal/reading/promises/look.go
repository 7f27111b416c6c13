package promises

import (
	"entente.example/internal/grammar"
	"entente.example/internal/record"
)

// look is what the rules made of a verb, kept for what is weighed after them.
type look struct {
	rule   *grammar.Rule      // that it begins, nil for none
	why    record.Reason      // why it promises nothing
	last   []record.PartyCode // actors of the verb before
	actors []record.PartyCode
	sieve  string // how the actors were found
	asked  bool   // for the actors
}

// doersLooked are the parties that the subject of verb group i names, asked for once.
func (a *Undertakings) doersLooked(i, lo int) ([]record.PartyCode, string) {
	l := &a.looks[i]
	if !l.asked {
		l.actors, l.sieve = a.actorsOf(&a.Groups[i], lo, l.last)
		l.asked = true
	}
	return l.actors, l.sieve
}
