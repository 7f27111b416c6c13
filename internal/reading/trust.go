package reading

import "entente.example/internal/record"

// trust is how far a statement can be relied on. High is for what reads the same to
// everybody: an issuer that reports in the manner of its kind, a verb with its
// subject, and an act that the verb alone decides.
func (a *analysis) trust(f *frame) record.Confidence {
	switch f.sieve {
	case "subject", "coordinated":
		if !a.formal() || f.neutral() || f.rule.Gives["confidence"] != "" || a.unsureOf(f.speakers) {
			return record.Medium
		}
		return record.High
	case "joint", "voice", "carried":
		return record.Medium
	}
	return record.Low
}

// unsureOf says whether some speaker's party is not in the text's words: it is a
// guess, and no address tells that it is the issuer's.
func (a *analysis) unsureOf(speakers []record.Speaker) bool {
	for _, s := range speakers {
		switch {
		case s.Of == "":
			return true
		case a.published && s.Of == a.issuer:
		case s.Person == "" && s.Of == a.issuer, a.guessedParty(s.Person):
			return true
		}
	}
	return false
}

// guessedParty says whether no words of the text give somebody of this name a party.
func (a *analysis) guessedParty(name string) bool {
	for p := range a.people {
		if who := &a.people[p]; who.guessed && who.name == name {
			return name != ""
		}
	}
	return false
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
