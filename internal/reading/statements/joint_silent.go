package statements

import (
	"entente.example/internal/reading/clauses"
	"entente.example/internal/reading/value"
	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// silent says whether a sentence of a joint text says nothing on anybody's behalf: it
// tells of the text itself, who came for a side, what somebody did once, or what is
// expected to come of it all.
func (a *Speech) silent(lo, hi int) bool {
	return a.reportsMeeting(lo, hi) || a.tellsWhoMet(lo, hi) || a.narrates(lo) || a.paysVisit(hi) || a.Is(lo, "DONE") || a.Is(lo, "Done") ||
		a.onItself(lo, hi) || a.listsSide(lo, hi) || a.expectsEffect(lo) ||
		len(a.Frames) > 0 && a.toldOfBefore(&a.Frames[0])
}

// firstVerb is the first finite verb of the sentence, nil for none.
func (a *Speech) firstVerb() *clauses.VerbGroup {
	for i := range a.Groups {
		if v := &a.Groups[i]; v.Finite() {
			return v
		}
	}
	return nil
}

// longestTitled is how many tokens the words may have that name the text itself.
const longestTitled = 16

// onItself is "The text of the following statement was released by", "The following
// is a joint statement by", "Joint statement by", "End text": words of whoever published it.
func (a *Speech) onItself(lo, hi int) bool {
	if hi-lo == 2 {
		return a.Lexis.textual.Has(a.Words[hi-1])
	}
	v := a.firstVerb()
	if v == nil {
		return a.namesUtterance(lo, hi)
	}
	if v.Modal != 0 || v.First-lo > longestTitled || !v.Copula && !(v.Passive && (a.Cast.Lexis.Delivered.Has(a.Words[v.Head]) || a.Lexis.imprints.Has(a.Words[v.Head]))) {
		return false
	}
	follows, names := false, false
	for i := lo; i < hi && i < lo+longestTitled; i++ {
		follows = follows || i < v.First && (a.Is(i, "following") || a.Lexis.textual.Has(a.Words[i]))
		names = names || a.Cast.Lexis.Utterance.Has(a.Words[i])
	}
	return follows && names
}

// longestUtterance is how many tokens may name a text before it is told whose it is.
const longestUtterance = 3

// namesUtterance is "Joint statement from the leaders of", a title once more.
func (a *Speech) namesUtterance(lo, hi int) bool {
	for i := lo; i < min(lo+longestUtterance, hi-1); i++ {
		if a.Cast.Lexis.Utterance.Has(a.Words[i]) && a.Cast.Lexis.Byline.Has(a.Words[i+1]) {
			return true
		}
	}
	return false
}

// listsSide is "Representing Mexico were", "The delegation was led by",
// "Representatives of Japan included": who came, as a list.
func (a *Speech) listsSide(lo, hi int) bool {
	if len(a.Rosters(&a.Sents[a.SentenceOf(lo)])) > 0 {
		return true
	}
	v := a.firstVerb()
	if v == nil || v.Modal != 0 || v.End >= hi || !a.Cast.Lexis.Manned.Has(a.Words[v.Head]) {
		return false
	}
	if v.Passive {
		return a.Words[v.End] == a.Language.By.By
	}
	for i := lo; i < v.First; i++ {
		if a.Cue(i)&words.CueSide != 0 || a.Register.Lexis.Guests.Has(a.Words[i]) || a.Syntax.Lexis.Serving.Has(a.Words[i]) {
			return true
		}
	}
	return false
}

// expectsEffect is "The agreements will bring light to the villages": what is expected of a thing.
func (a *Speech) expectsEffect(lo int) bool {
	v := a.firstVerb()
	if v == nil || !a.undertaking(v) {
		return false
	}
	s := a.SubjectOf(v, lo)
	return a.bringsAbout(v, s) && s.First <= v.First && a.Class(s.First)&words.IsDeterminer != 0
}

// bringsAbout is "These systems will protect cities": of things that were just told,
// what they are expected to do.
func (a *Speech) bringsAbout(v *clauses.VerbGroup, s clauses.Subject) bool {
	return s.Kind != clauses.SubjectDirect && s.End > s.First+1 && a.Lexis.Effect.Has(a.Words[v.Head])
}

// toldOfBefore is "In September 2021, we announced the partnership": in a joint text,
// what was said at an earlier time is its history.
func (a *Speech) toldOfBefore(fr *Frame) bool {
	if a.Kind != record.JointStatement || fr.Verb.Form != clauses.FormPast || fr.Verb.Perfect || a.Voiced() {
		return false
	}
	from := a.Sents[a.SentenceOf(fr.First)].FirstToken
	for _, v := range a.ValuesIn(from, fr.clause) {
		if len(a.Groups) > 0 && a.Groups[0].First < int(v.First) {
			break // "Recalling the visit of 2023, they looked forward to the next"
		}
		if a.bygone(&v) {
			return true
		}
	}
	return false
}

// bygone says whether a value is a time before the text and its meetings.
func (a *Speech) bygone(v *value.Value) bool {
	if v.Kind != value.Date && v.Kind != value.Period && v.Kind != value.Duration {
		return false
	}
	p, ok := v.Resolve(a.Calendar(nil, false))
	return ok && p.End != "" && p.End < a.Date && !a.meetsOn(p.End)
}

// meetsOn says whether one of the text's meetings was held on a day or later.
func (a *Speech) meetsOn(day record.Date) bool {
	for i := range a.Meetings {
		if d := a.Meetings[i].Record.Date; d != "" && d <= day {
			return true
		}
	}
	return false
}

// pointOfList says whether a paragraph right below what breaks off names what will be
// done, as an item would: "Hold a workshop", "Actively share information".
func (a *Speech) pointOfList(lo, hi, block int) bool {
	if a.Doc.Blocks[block].Kind != text.Paragraph || lo != a.FirstToken(block) {
		return false
	}
	if a.Class(lo)&words.IsAdverb != 0 && lo+1 < hi {
		return a.Class(lo+1)&words.IsBase != 0 && !a.FiniteAfter(lo+1)
	}
	return a.BareAct(lo, hi)
}

// narrates says whether a sentence of a joint text only tells what somebody did or had
// done to them: "The President laid a wreath", "The Union reduced its imports".
func (a *Speech) narrates(lo int) bool {
	v := a.firstVerb()
	if v == nil || v.Form != clauses.FormPast || v.Perfect {
		return false
	}
	s := a.SubjectOf(v, lo)
	if s.Kind != clauses.SubjectDirect || len(s.Mentions) == 0 || a.SelfWord(a.Mentions[s.Mentions[0]].First) {
		return false
	}
	switch a.Mentions[s.Mentions[0]].Kind {
	case who.MentionPerson, who.MentionOffice:
		return true
	case who.MentionParty:
		return !v.Passive && !v.Copula && !a.Is(v.Head, "signed") // what states sign as they meet is an outcome
	}
	return false
}

// bareColon is "The Minister said:", "They declare the following:": what is said
// stands below.
func (a *Speech) bareColon(fr *Frame) bool {
	if fr.Rule == nil || fr.Act == record.Request {
		return false
	}
	end := fr.End
	for end > fr.Verb.End && a.Class(end-1)&words.IsQuote != 0 {
		end--
	}
	if !a.EndsWithColon(end) && (end == fr.End || a.Class(end-1)&words.IsComma == 0) {
		return false
	}
	for i := fr.Verb.End; i < end; i++ {
		if a.Class(i)&(words.IsBreak|words.IsQuote|words.IsPreposition|words.IsTo|words.IsDeterminer|words.IsAdverb|words.IsPossessive) == 0 && !a.Lexis.handing.Has(a.Words[i]) {
			return false
		}
	}
	return true
}
