package reading

import (
	"entente.example/internal/reading/value"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// silent says whether a sentence of a joint text says nothing on anybody's behalf: it
// tells of the text itself, who came for a side, what somebody did once, or what is
// expected to come of it all.
func (a *analysis) silent(lo, hi int) bool {
	return a.reportsMeeting(lo, hi) || a.tellsWhoMet(lo, hi) || a.narrates(lo) || a.paysVisit(hi) || a.is(lo, "DONE") || a.is(lo, "Done") ||
		a.onItself(lo, hi) || a.listsSide(lo, hi) || a.expectsEffect(lo) ||
		len(a.found.frames) > 0 && a.toldOfBefore(&a.found.frames[0])
}

// firstVerb is the first finite verb of the sentence, nil for none.
func (a *analysis) firstVerb() *verbGroup {
	for i := range a.found.groups {
		if v := &a.found.groups[i]; v.finite() {
			return v
		}
	}
	return nil
}

// longestTitled is how many tokens the words may have that name the text itself.
const longestTitled = 16

// onItself is "The text of the following statement was released by", "The following
// is a joint statement by", "End text": words of whoever published it.
func (a *analysis) onItself(lo, hi int) bool {
	l := &a.engine.lexis
	if hi-lo == 2 {
		return l.textual.has(a.words[hi-1])
	}
	v := a.firstVerb()
	if v == nil || v.modal != 0 || v.first-lo > longestTitled || !v.copula && !(v.passive && (l.delivered.has(a.words[v.head]) || l.imprints.has(a.words[v.head]))) {
		return false
	}
	follows, names := false, false
	for i := lo; i < hi && i < lo+longestTitled; i++ {
		follows = follows || i < v.first && (a.is(i, "following") || l.textual.has(a.words[i]))
		names = names || l.utterance.has(a.words[i])
	}
	return follows && names
}

// listsSide is "Representing Mexico were", "The delegation was led by",
// "Representatives of Japan included": who came, as a list.
func (a *analysis) listsSide(lo, hi int) bool {
	if _, list := a.roster(&a.sents[a.sentenceOf(lo)]); list > 0 {
		return true
	}
	l := &a.engine.lexis
	v := a.firstVerb()
	if v == nil || v.modal != 0 || v.end >= hi || !l.manned.has(a.words[v.head]) {
		return false
	}
	if v.passive {
		return a.words[v.end] == l.by.by
	}
	for i := lo; i < v.first; i++ {
		if a.cue(i)&cueSide != 0 || l.guests.has(a.words[i]) || l.serving.has(a.words[i]) {
			return true
		}
	}
	return false
}

// expectsEffect is "The agreements will bring light to the villages": what is expected of a thing.
func (a *analysis) expectsEffect(lo int) bool {
	v := a.firstVerb()
	if v == nil || !a.undertaking(v) {
		return false
	}
	s := a.subjectOf(v, lo)
	return a.bringsAbout(v, s) && s.first <= v.first && a.class(s.first)&isDeterminer != 0
}

// bringsAbout is "These systems will protect cities": of things that were just told,
// what they are expected to do.
func (a *analysis) bringsAbout(v *verbGroup, s subject) bool {
	return s.kind != subjectDirect && s.end > s.first+1 && a.engine.lexis.effect.has(a.words[v.head])
}

// toldOfBefore is "In September 2021, we announced the partnership": in a joint text,
// what was said at an earlier time is its history.
func (a *analysis) toldOfBefore(fr *frame) bool {
	if a.kind != record.JointStatement || fr.verb.form != formPast || fr.verb.perfect || a.voiced() {
		return false
	}
	from := a.sents[a.sentenceOf(fr.first)].FirstToken
	for _, v := range a.valuesIn(from, fr.clause) {
		if len(a.found.groups) > 0 && a.found.groups[0].first < int(v.First) {
			break // "Recalling the visit of 2023, they looked forward to the next"
		}
		if v.Kind != value.Date && v.Kind != value.Period && v.Kind != value.Duration {
			continue
		}
		if p, ok := v.Resolve(a.calendar(nil, false)); ok && p.End != "" && p.End < a.date && !a.meetsOn(p.End) {
			return true
		}
	}
	return false
}

// meetsOn says whether one of the text's meetings was held on a day or later.
func (a *analysis) meetsOn(day record.Date) bool {
	for i := range a.meetings {
		if d := a.meetings[i].record.Date; d != "" && d <= day {
			return true
		}
	}
	return false
}

// pointOfList says whether a paragraph right below what breaks off names what will be
// done, as an item would: "Hold a workshop", "Actively share information".
func (a *analysis) pointOfList(lo, hi, block int) bool {
	if a.doc.Blocks[block].Kind != text.Paragraph || lo != a.firstToken(block) {
		return false
	}
	if a.class(lo)&isAdverb != 0 && lo+1 < hi {
		return a.class(lo+1)&isBase != 0 && !a.finiteAfter(lo+1)
	}
	return a.bareAct(lo, hi)
}

// narrates says whether a sentence of a joint text only tells what somebody did or had
// done to them: "The President laid a wreath", "The Union reduced its imports".
func (a *analysis) narrates(lo int) bool {
	v := a.firstVerb()
	if v == nil || v.form != formPast || v.perfect {
		return false
	}
	s := a.subjectOf(v, lo)
	if s.kind != subjectDirect || len(s.mentions) == 0 || a.selfWord(a.mentions[s.mentions[0]].first) {
		return false
	}
	switch a.mentions[s.mentions[0]].kind {
	case mentionPerson, mentionOffice:
		return true
	case mentionParty:
		return !v.passive && !v.copula && !a.is(v.head, "signed") // what states sign as they meet is an outcome
	}
	return false
}

// bareColon is "The Minister said:", "They declare the following:": what is said
// stands below.
func (a *analysis) bareColon(fr *frame) bool {
	if fr.rule == nil || fr.act == record.Request {
		return false
	}
	end := fr.end
	for end > fr.verb.end && a.class(end-1)&isQuote != 0 {
		end--
	}
	if !a.endsWithColon(end) && (end == fr.end || a.class(end-1)&isComma == 0) {
		return false
	}
	for i := fr.verb.end; i < end; i++ {
		if a.class(i)&(isBreak|isQuote|isPreposition|isTo|isDeterminer|isAdverb|isPossessive) == 0 && !a.engine.lexis.handing.has(a.words[i]) {
			return false
		}
	}
	return true
}
