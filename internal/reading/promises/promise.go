package promises

import (
	"entente.example/internal/grammar"
	"entente.example/internal/reading/clauses"
	"entente.example/internal/reading/statements"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
)

// FindPromises takes the commitments of a sentence: what the rules find, verb by verb, then
// noun by noun, and of it and of the verbs that no rule takes what enough speaks for.
func (a *Undertakings) FindPromises(lo, hi int) {
	if a.Asked(hi) {
		return
	}
	n := len(a.Promises)
	a.findByRule(lo, hi)
	a.weighPromises(n, lo, hi)
}

func (a *Undertakings) findByRule(lo, hi int) {
	a.keepCompany(lo, hi)
	var cond condition
	cond.rule, cond.at, _ = a.Language.Grammar.Find(grammar.Block, a.Words, lo, hi)
	var last []record.PartyCode // actors of the verb before, for a verb coordinated with it
	a.looks = append(a.looks[:0], make([]look, len(a.Groups))...)
	for i := range a.Groups {
		refused := len(a.refusals)
		a.looks[i].last = last
		last = a.promiseOf(i, lo, hi, last, cond)
		if len(a.refusals) > refused {
			a.looks[i].why = a.refusals[len(a.refusals)-1].reason
		}
	}
	if cond.rule == nil {
		a.findPromiseNouns(lo, hi)
	}
	a.detailPromise(lo, hi)
	a.findPledges(lo, hi)
	a.followAgenda(lo, hi)
	a.nominalItem(lo, hi)
}

// promiseOf takes what verb group i promises, or notes why it promises nothing; it
// gives the actors for the verbs that are coordinated with it.
func (a *Undertakings) promiseOf(i, lo, hi int, last []record.PartyCode, cond condition) []record.PartyCode {
	v := &a.Groups[i]
	if a.findAim(v, i, lo, hi) {
		return last
	}
	r, act := a.promiseAt(v, hi)
	if r != nil && a.Class(act)&words.IsParticiple != 0 && a.Class(act-1)&words.IsBe != 0 {
		v.Passive = true // "are to be cut"
	}
	a.looks[i].rule = r
	var actors []record.PartyCode
	var sieve string
	if r != nil || v.Finite() { // who acts is asked for nothing else
		actors, sieve = a.doersLooked(i, lo)
	}
	if v.Finite() && len(actors) > 0 {
		last = actors
	}
	if r == nil && v.Form == clauses.FormInfinitive && i == 0 {
		a.headline(v, lo, hi)
	}
	fr := a.Governing(v.First)
	if a.orders(v, r, lo) {
		a.addPromise(act, act, a.PromiseEnd(v, i, hi), []record.PartyCode{a.Issuer}, r, "order")
		return last
	}
	if r != nil && r.Gives["needs"] == "instrument" {
		actors, sieve = a.boundByInstrument(v, lo), "instrument"
	}
	if r == nil || (r.Gives["needs"] == "none" || r.Gives["needs"] == "future") && a.Promised(v.First) || v.Negated && r.Gives["strength"] != string(record.Firm) || !a.inPlace(r, fr, sieve) || sieve == "instrument" && len(actors) == 0 {
		return last
	}
	if len(actors) == 0 {
		actors, sieve = a.boundByThing(v, act, fr, r, sieve, last, lo, hi)
	}
	if why := a.noPromise(v, r, act, fr, actors, sieve, a.hangsOn(cond, v.First), hi); why != "" {
		a.refuse(v.First, a.PromiseEnd(v, i, hi), r, why)
		return last
	}
	if r.Name == "commitments.agree-to" || r.Name == "commitments.agree-on" {
		actors = a.agreedBy(v, actors)
	}
	end, n := a.PromiseEnd(v, i, hi), len(a.Promises)
	actors = a.asTraveller(act, a.withCompany(v, lo, end, actors), sieve)
	a.addPromise(a.promiseStart(v, act, end, lo, sieve), act, end, actors, r, sieve)
	a.frontPromises(n, v, lo)
	return last
}

// agreedBy are the two sides of a meeting where one of them says "we agreed to": nobody agrees alone.
func (a *Undertakings) agreedBy(v *clauses.VerbGroup, actors []record.PartyCode) []record.PartyCode {
	s := v.Subject
	if both := a.Sides(); len(both) == 2 && len(actors) == 1 && words.Contains(both, actors[0]) && s.Kind == clauses.SubjectDirect && a.Cue(a.Mentions[s.Mentions[0]].First)&words.CueWe != 0 {
		return both
	}
	return actors
}

// inPlace says whether a rule's words stand where the rule asks: in a statement of
// an act, or, for the present with a day to come, after a subject of their own.
func (a *Undertakings) inPlace(r *grammar.Rule, fr *statements.Frame, sieve string) bool {
	if under := r.Gives["under"]; under != "" && (fr == nil || string(fr.Act) != under) {
		return false
	}
	if r.Gives["needs"] == "instrument" && sieve == "instrument" {
		return true
	}
	return r.Gives["needs"] != "future" || sieve == "subject" || sieve == "own-name" || sieve == "coordinated" || sieve == "inside-subject" || sieve == "group"
}

// headline is "UK to provide £22 million for …", at the head of a bullet.
func (a *Undertakings) headline(v *clauses.VerbGroup, lo, hi int) {
	m := a.MentionEndingAt(v.First)
	r := a.Language.Grammar.Rule("commitments.will")
	if m < 0 || a.Mentions[m].First != lo || r == nil {
		return
	}
	if actors := clauses.PartiesOf(a.Speakers(m)); len(actors) > 0 {
		a.addPromise(lo, v.Head, hi, actors, r, "headline")
	}
}

// agenda is a promise whose acts stand in the list below it: "will work together to:".
type agenda struct {
	actors   []record.PartyCode
	rule     record.RuleName
	strength record.Strength // of its lead-in; firm where that has none
	block    int
	set      bool
	nominal  bool // "agreed on:", whose items are nouns
	sums     bool // "outlined commitments:", whose items are sums or acts
	done     bool // "has:", whose items are deeds
	lead     int  // where its lead-in begins
	instead  bool // its items stand for what its lead-in tells: "The following agreements were signed:"
	acts     bool // the lead-in breaks off before a verb: every item is an act
	headed   bool // its items stand below headings of their own
	through  int  // the block up to which they do
	loose    bool // a paragraph that promises and goes on in items: only acts count
}

// Promise is a found commitment.
type Promise struct {
	First, End int
	Act        int  // the verb of what is promised
	modal      bool // "will", "would", "shall"
	lead, stop int  // the lead-in of its list: "Over the next five years, we will:"
	// clause is where its clause begins, subject the verb that these words lead to:
	// "Over the next three years we will …" is due by its first words.
	clause, subject int
	sum             int // the sum that is its subject: "$5 million will go to"; 0 for none
	Actors          []record.PartyCode
	Strength        record.Strength
	Rule            record.RuleName
	Sieve           string
	unsure          bool   // it may be a part of another, or two
	why             string // which hints spoke most for what no rule took
}
