package promises

import (
	"entente.example/internal/grammar"
	"entente.example/internal/reading/clauses"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
)

// committing are the actors of a lead-in that ends at the "to" at token k after a verb of
// promising: "Both sides deepened their alliance by committing to:".
func (a *Undertakings) committing(k, lo, hi int) []record.PartyCode {
	r, end := a.Language.Grammar.Match(grammar.Promise, a.Words, k-1, hi)
	if r == nil || end != k+1 || r.Gives["strength"] != string(record.Firm) {
		return nil
	}
	for i := range a.Groups {
		if v := &a.Groups[i]; v.Finite() {
			actors, _ := a.actorsOf(v, lo, nil)
			return actors
		}
	}
	return nil
}

// brokenOff are the actors of a lead-in that ends at its modal: "the United States will:".
func (a *Undertakings) brokenOff(lo, hi int) []record.PartyCode {
	k := hi - 1
	for k > lo && a.Class(k)&(words.IsColon|words.IsDash) != 0 {
		k--
	}
	if k > lo+1 && a.Class(k)&words.IsTo != 0 {
		return a.committing(k, lo, hi)
	}
	if k <= lo || a.Words[k] != a.Language.By.Will && a.Words[k] != a.Language.By.Shall {
		return nil
	}
	v := clauses.VerbGroup{First: k, Head: k, End: k + 1, Form: clauses.FormModal, Modal: a.Words[k]}
	actors, _ := a.actorsOf(&v, lo, nil)
	if b := a.Before(k, lo); len(actors) == 0 && b >= lo && a.ShortOfProgramme(b) {
		return []record.PartyCode{record.PartyCode(a.Written(b, b+1))} // those of an initiative: "the CRI will:"
	}
	if len(actors) == 0 && a.OfPlan(a.SubjectOf(&v, lo)) {
		return a.Ours() // "the programme will:"
	}
	return actors
}

// bareSubject are the parties of a lead-in that has no verb but ends with whoever did what its items tell:
// "During the visit, Minister Reti:".
func (a *Undertakings) bareSubject(lo, hi int) []record.PartyCode {
	m := a.MentionEndingAt(hi - 1)
	if m < 0 || a.finiteIn(lo) {
		return nil
	}
	first := a.Mentions[m].First
	if first > lo && a.Class(first-1)&words.IsDeterminer != 0 {
		first--
	}
	if first > lo && a.Class(first-1)&words.IsComma == 0 {
		return nil
	}
	return clauses.PartiesOf(a.Speakers(m))
}
