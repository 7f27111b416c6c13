package reading

import (
	"entente.example/internal/grammar"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// findDeedNouns takes "the signing of …" and "its contribution of USD 50 million"
// where a day, a sum or a name makes the deed concrete.
func (a *analysis) findDeedNouns(lo, hi int) {
	for i := lo; i < hi; i++ {
		r, end := a.engine.grammar.Match(grammar.DeedNoun, a.words, i, hi)
		if r == nil {
			continue
		}
		if r.Gives["needs"] == "past" {
			a.eventNoun(r, i, lo, hi)
			continue
		}
		fr := a.governing(i)
		if a.deedIn(i, hi) || a.comingNoun(r, fr, i, end, lo, hi) || !a.doneNoun(r, fr, i, end, lo, hi) {
			continue
		}
		if actors := a.nounActors(r, fr, i, end, lo); len(actors) > 0 {
			stop := hi
			if fr != nil {
				stop = fr.end
			}
			a.dropAgents(i, stop)
			a.addDeed(max(lo, a.nounPhrase(i, lo)), i, a.listedDeedEnd(end, stop), actors, r, "noun")
		}
	}
}

// dropAgents leaves out the last deed where a participle tells it inside tokens [first, end): a
// detail of the efforts that the words are about, "steps to help, including the fund set up by Chile".
func (a *analysis) dropAgents(first, end int) {
	if n := len(a.found.deeds); n > 0 && a.found.deeds[n-1].sieve == "agent" && a.found.deeds[n-1].first > first && a.found.deeds[n-1].end <= end {
		a.found.deeds = a.found.deeds[:n-1]
	}
}

// doneNoun says whether a noun of performance tells of something done: what is
// welcomed, reported or recalled, with a day, a sum or a name; a finished act that
// is welcomed, or has its day, needs no more than its article.
func (a *analysis) doneNoun(r *grammar.Rule, fr *frame, i, end, lo, hi int) bool {
	if a.finished(r) && a.withArticle(i, lo) && (fr != nil && fr.act == record.Welcome || a.daysAgo(end, min(hi, end+25)) && (fr == nil || !a.unreal(fr))) {
		return true
	}
	switch {
	case fr == nil:
		return false
	case r.Gives["needs"] == "owner":
		return fr.act == record.Welcome || fr.act == record.Discuss || fr.act == record.Inform
	}
	named := fr.act == record.Welcome || fr.act == record.Inform && fr.rule != nil && a.kind == record.JointStatement
	return welcomes(fr.act) && (a.concrete(end, min(hi, end+25)) || named && a.namedAfter(end, min(hi, end+10)))
}

// withArticle says whether an article or an owner stands before the noun at token i.
func (a *analysis) withArticle(i, lo int) bool {
	first := a.nounPhrase(i, lo)
	return a.possessor(i, lo) >= 0 || first < i && a.is(first, "the") || a.class(first)&isPossessive != 0
}

// comingNoun takes a noun of performance with a day to come as a promise: "looked
// forward to the convening of the next round in May 2025".
func (a *analysis) comingNoun(r *grammar.Rule, fr *frame, i, end, lo, hi int) bool {
	if fr == nil || r.Gives["needs"] == "owner" || !a.yetToCome(end, min(min(hi, fr.end), end+25)) {
		return false
	}
	name, strength := "commitments.to-be-held", record.Firm
	switch fr.act {
	case record.Hope:
		name, strength = "commitments.look-forward", record.Intended
	case record.Welcome, record.Agree, record.Support, record.Inform, record.Reaffirm, record.Commit:
	default:
		return true
	}
	actors := partiesOf(fr.speakers)
	if owner := a.possessor(i, lo); owner >= 0 {
		actors = partiesOf(a.speakers(owner))
	}
	if len(actors) > 0 && !a.promised(i) {
		a.found.promises = append(a.found.promises, promise{first: max(lo, a.nounPhrase(i, lo)), act: i, end: fr.end, actors: actors, strength: strength, rule: record.RuleName(name), sieve: "noun", confidence: record.Medium})
	}
	return true
}

// deedIn says whether a deed already tells of what follows token i.
func (a *analysis) deedIn(i, hi int) bool {
	for j := len(a.found.deeds) - 1; j >= 0 && a.found.deeds[j].end > i; j-- {
		if d := &a.found.deeds[j]; d.first <= i+6 && d.first < hi {
			return true
		}
	}
	return false
}

func welcomes(act record.Act) bool {
	return act == record.Welcome || act == record.Inform || act == record.Reaffirm || act == record.Emphasise
}

// namedAfter says whether what was done has a name: "the launch of RuPay in Maldives".
func (a *analysis) namedAfter(from, to int) bool {
	for i := from; i < to; i++ {
		if a.capital(i) && (a.programmeTok[i] || !a.nameToken[i]) || a.tokens[i].Class == text.Number {
			return true
		}
	}
	return false
}

// listedDeedEnd ends the words about a noun of performance before the next of a list:
// "the opening of a port, the launch of a fund and the signing of a treaty".
func (a *analysis) listedDeedEnd(from, end int) int {
	for i := from; i+2 < end; i++ {
		if a.class(i)&(isComma|isAnd|isSemicolon) == 0 || a.class(i+1)&(isDeterminer|isPossessive) == 0 && a.class(i+1)&isAnd == 0 {
			continue
		}
		for j := i + 2; j < end && j < i+10 && a.class(j)&(isComma|isPreposition) == 0; j++ {
			if r, _ := a.engine.grammar.Match(grammar.DeedNoun, a.words, j, end); r != nil && a.finished(r) {
				return i
			}
		}
	}
	return end
}

// finished says whether a rule is of nouns for acts that are over when they are told of: "the signing of".
func (a *analysis) finished(r *grammar.Rule) bool { return r.Gives["needs"] == "definite" }
