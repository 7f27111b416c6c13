package reading

import (
	"strings"

	"entente.example/internal/reading/value"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// groupActor is a subject that names no party but people who act, as written:
// "many other supporters of Ukraine", "30 countries", "Australia's superannuation funds".
func (a *analysis) groupActor(s subject) []record.PartyCode {
	if a.home {
		return nil
	}
	first := a.groupStart(s)
	head := a.headOf(first, s.end)
	if a.bothSides(s, head) {
		return a.sides()
	}
	if first < s.end && a.class(first)&isGerund != 0 {
		return nil
	}
	if head < first || s.end-first > 12 || !a.acting(head) || a.class(head)&isGerund != 0 {
		return nil
	}
	for i := first; i < s.end; i++ {
		if a.class(i)&(isComma|isSemicolon|isQuote|isColon|isRelative|isThat|isModal|isBe|isHave) != 0 && a.class(i)&isDeterminer == 0 {
			return nil
		}
	}
	if code, end := a.partyAt(first, s.end, nameBody); code != "" && end == head && head == s.end-1 {
		return []record.PartyCode{code} // "Quad partners", "G7 members": the body itself
	}
	if a.ownOrgan(max(0, s.first-1), head) {
		return []record.PartyCode{a.issuer}
	}
	return []record.PartyCode{record.PartyCode(a.plain(first, s.end))}
}

// ownOrgan says whether a group is of the state whose text it is: "senior
// administration officials", "these agencies".
func (a *analysis) ownOrgan(first, head int) bool {
	if a.kind == record.JointStatement || !isState(a.issuer) || !a.engine.lexis.serving.has(a.words[head]) {
		return false
	}
	if a.engine.lexis.armed.has(a.words[head]) {
		return true // "110 more troops"
	}
	for i := first; i < head; i++ {
		if a.engine.lexis.ownWords.has(a.words[i]) {
			return true
		}
	}
	return false
}

// bothSides says whether a group is all who speak: "our two governments", "both countries".
func (a *analysis) bothSides(s subject, head int) bool {
	if head < s.first || head != s.end-1 || a.cue(head)&(cueSides|cueLeader) == 0 && !a.is(head, "governments") && !a.is(head, "teams") && !a.wordAt(head, "principals") {
		return false
	}
	if a.kind == record.JointStatement && a.wordAt(head, "principals") {
		return true
	}
	for i := max(0, s.first-1); i < head; i++ {
		if a.cue(i)&(cueWe|cueThey|cueCount) != 0 || a.is(i, "both") || a.is(i, "Both") || a.is(i, "respective") {
			return true
		}
	}
	return false
}

// groupStart leaves out the article, what joins the clause on, and hedges before a number.
func (a *analysis) groupStart(s subject) int {
	first := a.counted(s.first, s.end)
	for first < s.end && a.class(first)&(isAnd|isComma|isDeterminer|isPossessive|isThat|isAdverb) != 0 && !a.is(first, "those") && a.class(first)&anyVerb == 0 && !a.engine.lexis.quantities.has(a.words[first]) && a.tokens[first].Class != text.Number {
		first++
	}
	return first
}

// counted is where a noun phrase that begins at token first begins with its number
// and what it is a number of: "a coalition of more than 50 countries"; hedges are left out.
func (a *analysis) counted(first, end int) int {
	for _, x := range a.valuesIn(max(0, first-8), end) {
		if x.Kind == value.Quantity && int(x.End) > first && int(x.LeadFirst) <= first {
			first = int(x.First)
			if of := int(x.LeadFirst) - 1; of > 0 && a.words[of] == a.engine.lexis.by.of && a.acting(of-1) {
				first = of - 1
			}
			break
		}
	}
	for first > 0 && !a.startsSentence(first) && (a.engine.lexis.quantities.has(a.words[first-1]) || a.is(first-1, "other")) {
		first-- // "many other supporters"
	}
	if of := first - 1; of > 0 && a.words[of] == a.engine.lexis.by.of && a.acting(of-1) {
		first = of - 1 // "coalition of countries"
	}
	return first
}

// headOf is the noun that heads tokens [first, end): the last before a preposition.
func (a *analysis) headOf(first, end int) int {
	for i := first; i < end; i++ {
		if a.class(i)&(isPreposition|isTo) != 0 && i > first && !a.capital(i) {
			return i - 1
		}
	}
	return end - 1
}

// acting says whether the noun at token i is one for people who act together.
func (a *analysis) acting(i int) bool {
	if a.engine.lexis.people.has(a.words[i]) || a.cue(i)&(cueLeader|cueMinister|cueOfficial) != 0 {
		return true
	}
	return a.cue(i)&cueSides != 0 && !strings.HasSuffix(a.written(i, i+1), "sides")
}

// possessedBy says whether a group is one of the party named in it: "Australia's superannuation funds".
func (a *analysis) possessedBy(s subject) bool {
	end := a.mentions[s.mentions[0]].end
	return end < s.end && a.class(end)&isPossessive != 0
}

// independent says whether a group acts for itself and not for the party that speaks of it.
func (a *analysis) independent(s subject) bool {
	h := a.headOf(a.groupStart(s), s.end)
	return a.engine.lexis.others.has(a.words[h]) || a.cue(h)&cueSides != 0
}
