package reading

import (
	"entente.example/internal/grammar"
	"entente.example/internal/reading/value"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// nounByRule says whether the rules alone take a noun for a deed: what is welcomed,
// reported or recalled, with a day, a sum or a name; a visit of an earlier day.
func (a *analysis) nounByRule(r *grammar.Rule, i, end, stop, lo, hi int) bool {
	fr := a.governing(i)
	switch r.Gives["needs"] {
	case "past":
		return a.daysAgo(max(lo, a.nounPhrase(i, lo)), stop) && len(a.ownersOfEvent(i, lo, stop)) > 0
	case "owner":
		owner := a.possessor(i, lo)
		if owner < 0 || !a.describes(a.mentions[owner].end+1, i) {
			return false
		}
	}
	return a.doneNoun(r, fr, i, end, lo, hi)
}

// doneNoun says whether a noun of performance tells of something done: what is
// welcomed, reported or recalled, with a day, a sum or a name; a finished act that
// is welcomed, or has its day, needs no more than its article.
func (a *analysis) doneNoun(r *grammar.Rule, fr *frame, i, end, lo, hi int) bool {
	if r.Gives["needs"] == "definite" && a.withArticle(i, lo) && (fr != nil && fr.act == record.Welcome || a.daysAgo(end, min(hi, end+25)) && (fr == nil || !a.unreal(fr))) {
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

// daysAgo says whether tokens [first, end) name a day or span of days before that of the text
// and before that of its own meeting.
func (a *analysis) daysAgo(first, end int) bool {
	for _, x := range a.valuesIn(first, end) {
		if x.Kind != value.Date && x.Kind != value.Period || a.ofADay(x) {
			continue
		}
		p, ok := x.Resolve(a.calendar(nil, false))
		if !ok || p.End == "" || p.End >= a.date || a.eitherWay(x, p) {
			continue
		}
		if day := a.meetingDay(); day == nil || p.End < day.Start {
			return true
		}
	}
	return false
}
