package reading

import (
	"entente.example/internal/grammar"
	"entente.example/internal/reading/value"
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
			a.addDeed(max(lo, a.nounPhrase(i, lo)), i, a.listedDeedEnd(end, stop), actors, r, "noun")
		}
	}
}

// nounActors are who did what a noun of performance tells: its owner, who it names with
// "by", who is thanked for it, else all who speak.
func (a *analysis) nounActors(r *grammar.Rule, fr *frame, i, end, lo int) []record.PartyCode {
	owned := r.Gives["needs"] == "owner"
	if owner := a.possessor(i, lo); owner >= 0 && !(owned && !a.describes(a.mentions[owner].end+1, i)) {
		return partiesOf(a.speakers(owner))
	} else if owned {
		return nil
	}
	if b := a.nounPhrase(i, lo); a.class(b)&isPossessive != 0 && a.cue(b)&cueWe != 0 {
		return a.ours() // "our lifting of"
	}
	if doer := a.ownersOfEvent(i, lo, a.listedDeedEnd(end, a.sentenceEnd(i))); len(doer) > 0 && a.finished(r) {
		return doer
	}
	actors := partiesOf(a.jointSpeakers())
	if fr == nil {
		return a.ours()
	}
	if thanked := a.thanked(fr, i, actors); len(thanked) > 0 {
		return thanked
	}
	return actors
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

// describes says whether nothing but adjectives and nouns in small letters stands in tokens [first, end).
func (a *analysis) describes(first, end int) bool {
	for i := first; i < end; i++ {
		if a.class(i)&(isPreposition|isAnd|isBreak|isTo|isRelative|isModal|isBe|isHave|isSubordinator) != 0 {
			return false
		}
	}
	return true
}

// thanked are those to whom thanks or praise for a deed goes: all but who gives it.
func (a *analysis) thanked(fr *frame, noun int, all []record.PartyCode) []record.PartyCode {
	for i := fr.first; i < noun; i++ {
		if !a.engine.lexis.thanks.has(a.words[i]) {
			continue
		}
		var out []record.PartyCode
		for _, p := range all {
			if !contains(partiesOf(fr.speakers), p) {
				out = append(out, p)
			}
		}
		return out
	}
	return nil
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

// concrete asks for a day or a sum.
func (a *analysis) concrete(from, to int) bool {
	for _, x := range a.valuesIn(from, to) {
		if x.Kind == value.Date || x.Kind == value.Period || x.Kind == value.Money {
			return true
		}
	}
	return false
}

// yetToCome says whether a day after the text's own stands in the words.
func (a *analysis) yetToCome(from, to int) bool {
	for _, v := range a.valuesIn(from, to) {
		if v.Kind == value.Date || v.Kind == value.Period || v.Kind == value.Duration {
			p, ok := v.Resolve(a.calendar(nil, false))
			if ok && (p.Start > a.date || p.Start == "" && p.End > a.date) || v.Lead == value.Over && a.ahead(v) {
				return true
			}
		}
	}
	return false
}

// coming says whether a time that may lie ahead stands in the words, of the sentence of token from.
func (a *analysis) coming(from, to int) bool {
	for _, v := range a.valuesIn(from, min(to, a.sentenceEnd(from))) {
		if v.Kind != value.Date && v.Kind != value.Period && v.Kind != value.Duration {
			continue
		}
		if p, ok := v.Resolve(a.calendar(nil, true)); ok && (p.Start > a.date || p.Start == "" && p.End > a.date || v.Lead == value.Over && p.End > a.date) {
			return true
		}
	}
	return false
}

// ahead says whether a span runs from the text's day on: "over the next three years".
func (a *analysis) ahead(v value.Value) bool {
	p, ok := v.Resolve(a.calendar(nil, true))
	return ok && p.End > a.date
}

// possessor is the mention whose possessive stands before the noun at tok, -1 for none.
func (a *analysis) possessor(tok, lo int) int {
	for i := tok - 1; i >= lo && tok-i < 7; i-- {
		if a.class(i)&isPossessive != 0 {
			if m := a.mentionEndingAt(i); m >= 0 {
				return m
			}
			return a.partyBefore(i, lo)
		}
	}
	return -1
}

// partyBefore is the nearest party named in the sentence before token tok: who "its" is.
func (a *analysis) partyBefore(tok, lo int) int {
	for i := tok; i > lo; i-- {
		if m := a.mentionEndingAt(i); m >= 0 && a.mentions[m].kind == mentionParty {
			return m
		}
	}
	return -1
}
