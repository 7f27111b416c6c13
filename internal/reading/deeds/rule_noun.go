package deeds

import (
	"entente.example/internal/grammar"
	"entente.example/internal/reading/statements"
	"entente.example/internal/reading/value"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// nounByRule says whether the rules alone take a noun for a deed: what is welcomed,
// reported or recalled, with a day, a sum or a name; a visit of an earlier day.
func (a *Works) nounByRule(r *grammar.Rule, i, end, stop, lo, hi int) bool {
	fr := a.Governing(i)
	switch r.Gives["needs"] {
	case "past":
		return a.daysAgo(max(lo, a.NounPhrase(i, lo)), stop) && len(a.ownersOfEvent(i, lo, stop)) > 0
	case "owner":
		owner := a.possessor(i, lo)
		if owner < 0 || !a.describes(a.Mentions[owner].End+1, i) {
			return false
		}
	}
	return a.doneNoun(r, fr, i, end, lo, hi)
}

// amongDone says whether the noun at token i stands in a list of what is said to be done: "The projects completed so
// far include the construction of a port", "Among the achievements are".
func (a *Works) amongDone(i, lo int) bool {
	if fr := a.Governing(i); fr != nil && a.unreal(fr) {
		return false
	}
	for k := range a.Groups {
		v := &a.Groups[k]
		if v.First >= i {
			break
		}
		if !v.Finite() || v.Modal != 0 || !a.Lexis.listing.Has(a.Words[v.Head]) && !(v.Copula && a.WordAt(lo, "among")) {
			continue
		}
		if v.Perfect {
			return true
		}
		for t := lo; t < v.First; t++ {
			if a.Undertakings.Lexis.Earlier.Has(a.Words[t]) || a.Speech.Lexis.Done.Has(a.Words[t]) {
				return true
			}
		}
	}
	return false
}

// doneNoun says whether a noun of performance tells of something done: what is
// welcomed, reported or recalled, with a day, a sum or a name; a finished act that
// is welcomed, or has its day, needs no more than its article.
func (a *Works) doneNoun(r *grammar.Rule, fr *statements.Frame, i, end, lo, hi int) bool {
	if r.Gives["needs"] == "definite" && a.withArticle(i, lo) && (fr != nil && fr.Act == record.Welcome || a.daysAgo(end, min(hi, end+25)) && (fr == nil || !a.unreal(fr))) {
		return true
	}
	switch {
	case fr == nil:
		return false
	case r.Gives["needs"] == "owner":
		return fr.Act == record.Welcome || fr.Act == record.Discuss || fr.Act == record.Inform
	}
	named := fr.Act == record.Welcome || fr.Act == record.Inform && fr.Rule != nil && a.Kind == record.JointStatement
	return welcomes(fr.Act) && (a.Concrete(end, min(hi, end+25)) || named && a.namedAfter(end, min(hi, end+10)))
}

// withArticle says whether an article or an owner stands before the noun at token i.
func (a *Works) withArticle(i, lo int) bool {
	first := a.NounPhrase(i, lo)
	return a.possessor(i, lo) >= 0 || first < i && a.Is(first, "the") || a.Class(first)&words.IsPossessive != 0
}

func welcomes(act record.Act) bool {
	return act == record.Welcome || act == record.Inform || act == record.Reaffirm || act == record.Emphasise
}

// namedAfter says whether what was done has a name: "the launch of RuPay in Maldives".
func (a *Works) namedAfter(from, to int) bool {
	for i := from; i < to; i++ {
		if a.Capital(i) && (a.ProgrammeTok[i] || !a.NameToken[i]) || a.Tokens[i].Class == text.Number {
			return true
		}
	}
	return false
}

// daysAgo says whether tokens [first, end) name a day or span of days before that of the text
// and before that of its own meeting.
func (a *Works) daysAgo(first, end int) bool {
	for _, x := range a.ValuesIn(first, end) {
		if x.Kind != value.Date && x.Kind != value.Period || a.OfADay(x) {
			continue
		}
		p, ok := x.Resolve(a.Calendar(nil, false))
		if !ok || p.End == "" || p.End >= a.Date || a.EitherWay(x, p) {
			continue
		}
		if day := a.meetingDay(); day == nil || p.End < day.Start {
			return true
		}
	}
	return false
}
