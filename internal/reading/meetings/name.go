package meetings

import (
	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
	"entente.example/internal/text"
)

// eventAfter looks for a meeting as the object that begins at token i: its name,
// or (first and end 0) any noun of meeting.
func (a *Diary) eventAfter(i, end int) (first, stop int, any bool) {
	limit := min(end, i+16)
	for at := i; at < limit; at++ {
		c := a.Cue(at)
		if k := a.MentionAt(at); k >= 0 && a.Mentions[k].Kind == who.MentionPerson && a.Mentions[k].Person >= 0 {
			return 0, 0, false
		}
		if c&words.CueWith != 0 {
			return 0, 0, false
		}
		if k := a.MentionAt(at); c&(words.CueMeeting|words.CueCall|words.CuePlain|words.CueMeal) != 0 && (k < 0 || a.Mentions[k].Kind == who.MentionParty) {
			first, stop = a.meetingName(i, a.nameStop(at, end))
			if stop > 0 && first <= i+6 {
				return first, stop, true
			}
			return 0, 0, at < i+8 || c&(words.CueCall|words.CueMeal) != 0
		}
	}
	return 0, 0, false
}

// nameStop is how far a meeting's name that has its noun at token at may run.
func (a *Diary) nameStop(at, end int) int {
	j := at + 1
	for j < end && j < at+10 && (a.Capital(j) || a.Cue(j)&(words.CueMeeting|words.CueOf|words.CueFor|words.CueOpen|words.CueClose|words.CueAnd) != 0 || a.PossessiveAt(j, end) || a.Cue(j)&words.CueThe != 0 && a.Cue(j-1)&words.CueOf != 0) {
		j++
	}
	return j
}

// meetingName finds the name of a meeting in tokens [lo, hi): words with
// capitals that end with a noun of meeting. A name needs a word of its own before
// its noun; last asks for the last one, nearest to a verb that follows.
func (a *Diary) meetingName(lo, hi int) (first, end int) {
	for at := hi - 1; at >= lo; at-- {
		if a.Cue(at)&words.CueMeeting == 0 {
			continue
		}
		if f, e, ok := a.nameAround(at, lo, hi); ok {
			return f, e
		}
	}
	return 0, 0
}

// nameAround reads the name whose noun is token at.
func (a *Diary) nameAround(at, lo, hi int) (first, end int, ok bool) {
	first, own, holders := at, 0, 0
	for i := at - 1; i >= lo; i-- {
		switch {
		case i > lo && a.holderWord(i, hi):
			holders = 1
		case a.Capital(i) && a.Cue(i)&words.CueThe == 0 || a.Numbered(i):
			own++
		case i > lo && a.PossessiveAt(i, hi) && a.Capital(i-1):
		case a.Cue(i)&(words.CueOpen|words.CueClose|words.CueAnd) != 0 && i > lo && a.Capital(i-1):
		case a.Cue(i)&words.CueOf != 0 && i > lo && a.Capital(i-1) && a.Cue(i-1)&words.CueMeeting == 0 && a.Capital(i+1):
		case a.isOrdinalMark(i):
		case a.Cue(i)&words.CueClose != 0 && a.bracketed(i, lo) > lo:
			i = a.bracketed(i, lo)
		default:
			i = lo
			continue
		}
		first = i
	}
	for first < at && (a.Cue(first)&(words.CueClose|words.CueAnd|words.CueOpen|words.CueComma) != 0 || a.PossessiveAt(first, hi) || a.Cue(first)&(words.CueNotName) != 0 && a.Words[first] != 0 && a.Cue(first)&(words.CuePortfolio|words.CueMeeting|words.CueModifier) == 0 && a.Who.Signs[first].Inner == 0 && !a.titleWord(first)) {
		if a.Capital(first) {
			own--
		}
		first++
	}
	if first == at && !a.Capital(at) {
		return a.meetingOf(at, lo, hi)
	}
	end = a.nameTail(at+1, hi)
	if tail := a.Capital(at) && end-at > 3; own < 1 && !tail || own < 2-holders && !a.Capital(at) || a.namesSomebody(first, at) {
		return 0, 0, false
	}
	return a.sessionOf(first, lo), end, true
}

// holderWord says whether token i is a word in small letters, or its mark of possession, for
// those who hold a meeting named after their body: "APEC leaders' meeting".
func (a *Diary) holderWord(i, hi int) bool {
	if a.PossessiveAt(i, hi) {
		i--
	}
	return a.Cue(i)&(words.CueLeader|words.CueMinister) != 0 && a.Tokens[i].Shape == text.Lower
}

// bracketed is the token "(" of a short bracket that closes at token i after a
// word with a capital or a possessive, lo where there is none: "(2+2)".
func (a *Diary) bracketed(i, lo int) int {
	for j := i - 1; j > lo && i-j < 6; j-- {
		if a.Cue(j)&words.CueOpen != 0 {
			if a.Capital(j-1) || a.PossessiveAt(j-1, i) {
				return j
			}
			return lo
		}
	}
	return lo
}

// sessionOf takes "25th Session of the" into the name that begins at token first.
func (a *Diary) sessionOf(first, lo int) int {
	i := first - 1
	if i > lo && a.Words[i] == a.Language.Cues.The {
		i--
	}
	if i < lo+2 || a.Cue(i)&words.CueOf == 0 || a.Words[i] != a.Language.By.Of {
		return first
	}
	if (a.Lexis.rounds.Has(a.Words[i-1]) || a.Cue(i-1)&(words.CueMeeting|words.CuePlain) != 0) && !a.Capital(i-1) {
		if from := a.ordinalBefore(i-1, max(lo, i-4)); from >= 0 {
			return from // "the seventh round of Political Consultations"
		}
	}
	if a.Cue(i-1)&words.CueMeeting == 0 || !a.Capital(i-1) {
		return first
	}
	for j := i - 2; j >= lo && i-j < 5; j-- {
		if a.Numbered(j) {
			return j
		}
		if !a.Capital(j) && !a.isOrdinalMark(j) {
			return first
		}
	}
	return first
}

// meetingOf reads "inaugural meeting of the Steering Committee" around its noun at token at.
func (a *Diary) meetingOf(at, lo, hi int) (first, end int, ok bool) {
	if at+2 >= hi || a.Cue(at+1)&words.CueOf == 0 {
		return 0, 0, false
	}
	j := at + 2
	if a.Cue(j)&words.CueThe != 0 {
		j++
	}
	if j >= hi || !a.Capital(j) || a.MentionAt(j) >= 0 && a.Mentions[a.MentionAt(j)].Kind != who.MentionParty {
		return 0, 0, false
	}
	first = at
	for first > lo && a.Tokens[first-1].Shape == text.Lower && !a.Is(first-1, "virtual") && a.Class(first-1)&(words.IsDeterminer|words.IsPreposition|words.IsPast|words.IsPossessive) == 0 && at-first < 3 {
		first--
	}
	end = a.Run(j, hi)
	for next := a.bodyPart(end, hi); next > 0; next = a.bodyPart(end, hi) {
		end = a.Run(next, hi)
	}
	return first, a.AcronymAfter(end, hi), end > j
}
