package reading

import "entente.example/internal/text"

// eventAfter looks for a meeting as the object that begins at token i: its name,
// or (first and end 0) any noun of meeting.
func (a *analysis) eventAfter(i, end int) (first, stop int, any bool) {
	limit := min(end, i+16)
	for at := i; at < limit; at++ {
		c := a.cue(at)
		if k := a.mentionAt(at); k >= 0 && a.mentions[k].kind == mentionPerson && a.mentions[k].person >= 0 {
			return 0, 0, false
		}
		if c&cueWith != 0 {
			return 0, 0, false
		}
		if k := a.mentionAt(at); c&(cueMeeting|cueCall|cuePlain|cueMeal) != 0 && (k < 0 || a.mentions[k].kind == mentionParty) {
			first, stop = a.meetingName(i, a.nameStop(at, end))
			if stop > 0 && first <= i+6 {
				return first, stop, true
			}
			return 0, 0, at < i+8 || c&(cueCall|cueMeal) != 0
		}
	}
	return 0, 0, false
}

// nameStop is how far a meeting's name that has its noun at token at may run.
func (a *analysis) nameStop(at, end int) int {
	j := at + 1
	for j < end && j < at+10 && (a.capital(j) || a.cue(j)&(cueMeeting|cueOf|cueFor|cueOpen|cueClose|cueAnd) != 0 || a.possessiveAt(j, end) || a.cue(j)&cueThe != 0 && a.cue(j-1)&cueOf != 0) {
		j++
	}
	return j
}

// meetingName finds the name of a meeting in tokens [lo, hi): words with
// capitals that end with a noun of meeting. A name needs a word of its own before
// its noun; last asks for the last one, nearest to a verb that follows.
func (a *analysis) meetingName(lo, hi int) (first, end int) {
	for at := hi - 1; at >= lo; at-- {
		if a.cue(at)&cueMeeting == 0 {
			continue
		}
		if f, e, ok := a.nameAround(at, lo, hi); ok {
			return f, e
		}
	}
	return 0, 0
}

// nameAround reads the name whose noun is token at.
func (a *analysis) nameAround(at, lo, hi int) (first, end int, ok bool) {
	first, own := at, 0
	for i := at - 1; i >= lo; i-- {
		switch {
		case a.capital(i) && a.cue(i)&cueThe == 0 || a.numbered(i):
			own++
		case i > lo && a.possessiveAt(i, hi) && a.capital(i-1):
		case a.cue(i)&(cueOpen|cueClose|cueAnd) != 0 && i > lo && a.capital(i-1):
		case a.cue(i)&cueOf != 0 && i > lo && a.capital(i-1) && a.cue(i-1)&cueMeeting == 0 && a.capital(i+1):
		case a.isOrdinalMark(i):
		case a.cue(i)&cueClose != 0 && a.bracketed(i, lo) > lo:
			i = a.bracketed(i, lo)
		default:
			i = lo
			continue
		}
		first = i
	}
	for first < at && (a.cue(first)&(cueClose|cueAnd|cueOpen|cueComma) != 0 || a.possessiveAt(first, hi) || a.cue(first)&(cueNotName) != 0 && a.words[first] != 0 && a.cue(first)&(cuePortfolio|cueMeeting|cueModifier) == 0 && a.who.signs[first].inner == 0 && !a.titleWord(first)) {
		if a.capital(first) {
			own--
		}
		first++
	}
	if first == at && !a.capital(at) {
		return a.meetingOf(at, lo, hi)
	}
	end = a.nameTail(at+1, hi)
	if tail := a.capital(at) && end-at > 3; own < 1 && !tail || own < 2 && !a.capital(at) || a.namesSomebody(first, at) {
		return 0, 0, false
	}
	return a.sessionOf(first, lo), end, true
}

// bracketed is the token "(" of a short bracket that closes at token i after a
// word with a capital or a possessive, lo where there is none: "(2+2)".
func (a *analysis) bracketed(i, lo int) int {
	for j := i - 1; j > lo && i-j < 6; j-- {
		if a.cue(j)&cueOpen != 0 {
			if a.capital(j-1) || a.possessiveAt(j-1, i) {
				return j
			}
			return lo
		}
	}
	return lo
}

// sessionOf takes "25th Session of the" into the name that begins at token first.
func (a *analysis) sessionOf(first, lo int) int {
	i := first - 1
	if i > lo && a.words[i] == a.engine.cues.the {
		i--
	}
	if i < lo+2 || a.cue(i)&cueOf == 0 || a.words[i] != a.engine.lexis.by.of {
		return first
	}
	if (a.engine.lexis.rounds.has(a.words[i-1]) || a.cue(i-1)&(cueMeeting|cuePlain) != 0) && !a.capital(i-1) {
		if from := a.ordinalBefore(i-1, max(lo, i-4)); from >= 0 {
			return from // "the seventh round of Political Consultations"
		}
	}
	if a.cue(i-1)&cueMeeting == 0 || !a.capital(i-1) {
		return first
	}
	for j := i - 2; j >= lo && i-j < 5; j-- {
		if a.numbered(j) {
			return j
		}
		if !a.capital(j) && !a.isOrdinalMark(j) {
			return first
		}
	}
	return first
}

// meetingOf reads "inaugural meeting of the Steering Committee" around its noun at token at.
func (a *analysis) meetingOf(at, lo, hi int) (first, end int, ok bool) {
	if at+2 >= hi || a.cue(at+1)&cueOf == 0 {
		return 0, 0, false
	}
	j := at + 2
	if a.cue(j)&cueThe != 0 {
		j++
	}
	if j >= hi || !a.capital(j) || a.mentionAt(j) >= 0 && a.mentions[a.mentionAt(j)].kind != mentionParty {
		return 0, 0, false
	}
	first = at
	for first > lo && a.tokens[first-1].Shape == text.Lower && !a.is(first-1, "virtual") && a.class(first-1)&(isDeterminer|isPreposition|isPast|isPossessive) == 0 && at-first < 3 {
		first--
	}
	end = a.run(j, hi)
	for next := a.bodyPart(end, hi); next > 0; next = a.bodyPart(end, hi) {
		end = a.run(next, hi)
	}
	return first, a.acronymAfter(end, hi), end > j
}
