package reading

import (
	"strings"

	"entente.example/internal/reading/value"
	"entente.example/internal/text"
)

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
			if stop > 0 && first <= i+4 {
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
	for j < end && j < at+10 && (a.capital(j) || a.cue(j)&(cueMeeting|cueOf|cueFor|cueOpen|cueClose|cueAnd) != 0 || a.possessiveAt(j, end)) {
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
	if i < lo+2 || a.cue(i)&cueOf == 0 || a.words[i] != a.engine.lexis.by.of || a.cue(i-1)&cueMeeting == 0 || !a.capital(i-1) {
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
	for first > lo && a.tokens[first-1].Shape == text.Lower && a.class(first-1)&(isDeterminer|isPreposition|isPast|isPossessive) == 0 && at-first < 3 {
		first--
	}
	end = a.run(j, hi)
	for next := a.bodyPart(end, hi); next > 0; next = a.bodyPart(end, hi) {
		end = a.run(next, hi)
	}
	return first, a.acronymAfter(end, hi), end > j
}

// bodyPart is the token where the name of a body goes on after "of", "of the", "for" or
// a possessive at token i; 0 where it does not.
func (a *analysis) bodyPart(i, hi int) int {
	if i+1 >= hi || !a.possessiveAt(i, hi) && a.cue(i)&(cueOf|cueFor) == 0 {
		return 0
	}
	if i++; a.cue(i)&cueThe != 0 && a.cue(i-1)&cueOf != 0 && i+1 < hi {
		i++
	}
	if !a.capital(i) {
		return 0
	}
	return i
}

// titleWord keeps words that begin names of meetings though no person's name has them.
func (a *analysis) titleWord(i int) bool {
	switch strings.ToLower(a.written(i, i+1)) {
	case "first", "second", "third", "bilateral", "trilateral", "joint", "virtual", "leaders", "ministers", "national", "international", "global", "world", "regional", "united", "partnership", "strategy", "community", "union", "nations":
		return true
	}
	return false
}

// numbered says whether a token is the ordinal of a meeting: "37th", "15th".
func (a *analysis) numbered(i int) bool {
	t := a.tokens[i]
	return (t.Class == text.Alnum || t.Class == text.Number) && i+1 < len(a.tokens) && (t.Class == text.Alnum || a.isOrdinalMark(i+1))
}

// isOrdinalMark says whether a token is a loose "th" or "st" after a number.
func (a *analysis) isOrdinalMark(i int) bool {
	if i == 0 || a.tokens[i-1].Class != text.Number {
		return false
	}
	switch strings.ToLower(a.written(i, i+1)) {
	case "th", "st", "nd", "rd":
		return true
	}
	return false
}

// nameTail takes what follows the noun of a name: "Meeting" after "Summit",
// "(SCG)", "on Energy and Climate", "for Democracy".
func (a *analysis) nameTail(i, hi int) int {
	for i < hi {
		c := a.cue(i)
		switch {
		case c&cueMeeting != 0 && a.capital(i):
			i++
		case c&(cueFor|cueOf) != 0 && i+1 < hi && a.capital(i+1) && a.words[i] != a.engine.lexis.by.to && a.mentionAt(i+1) < 0 && !a.dateAt(i+1):
			i = a.run(i+1, hi)
		case c&(cueFor|cueOf) != 0 && i+2 < hi && a.words[i+1] == a.engine.cues.the && a.words[i] != a.engine.lexis.by.to && (a.numbered(i+2) || a.capital(i+2) && a.mentionAt(i+2) < 0) && !a.dateAt(i+1):
			i = a.run(i+3, hi)
		case c&cueAnd != 0 && i+1 < hi && a.capital(i+1) && a.cue(i-1)&cueMeeting == 0 && a.mentionAt(i+1) < 0:
			i = a.run(i+1, hi)
		default:
			return a.acronymAfter(i, hi)
		}
	}
	return i
}

// dateAt says whether a value begins at token i: "Summit on Monday".
func (a *analysis) dateAt(i int) bool {
	for _, v := range a.valuesIn(i, i+6) {
		if int(v.First) == i && (v.Kind == value.Date || v.Kind == value.Period || v.Kind == value.Clock) {
			return true
		}
	}
	return false
}

// namesSomebody says whether a person is named in tokens [first, end): "President
// Biden's Meeting" is no name of a meeting.
func (a *analysis) namesSomebody(first, end int) bool {
	for i := first; i < end; i++ {
		if k := a.mentionAt(i); k >= 0 && (a.mentions[k].kind == mentionPerson || a.mentions[k].kind == mentionOffice) {
			return true
		}
	}
	return false
}

// forMeeting reads "convened … for the 37th Forum", "met on the occasion of the
// Third Summit" in a joint text.
func (a *analysis) forMeeting(c *convening) (first, end int) {
	stop := c.sent.EndToken
	if c.entry.Fields["mode"] == "call" {
		stop = c.end // "to underscore our support for the National Assembly"
	}
	for i := c.after; i+1 < stop; i++ {
		word := strings.ToLower(a.written(i, i+1))
		if word != "for" && word != "occasion" && word != "at" && word != "during" {
			continue
		}
		if word == "during" && c.entry.Code != "event" {
			continue
		}
		if word == "at" && len(c.object) > 0 || word == "occasion" && len(c.object) > 0 {
			continue
		}
		if f := i + 2; word == "for" && f+1 < c.sent.EndToken && strings.EqualFold(a.written(f, f+1), "working") && a.cue(f+1)&cueMeal != 0 {
			return f, f + 2
		}
		f, e := a.meetingName(i+1, min(c.sent.EndToken, i+18))
		if e > 0 && f <= i+5 {
			return f, e
		}
	}
	return 0, 0
}

// nameFromTitle takes the name of the meeting from a title or heading that is
// one: "India-Japan Foreign Ministers' Strategic Dialogue".
func (a *analysis) nameFromTitle(c *convening) {
	if c.nameEnd > 0 || c.entry.Fields["mode"] == "call" {
		return
	}
	if t := a.who.title; t != nil {
		if f, e := t.wholeName(0, len(t.tokens)); e > 0 {
			c.title, c.nameText = true, t.written(f, e)
			return
		}
		if f, e := t.pairTalks(0, len(t.tokens)); e > 0 {
			c.title, c.nameText = true, t.written(f, e)
			return
		}
		a.nameFromPoints(c)
		return
	}
	for i := range a.sents {
		s := &a.sents[i]
		b := &a.doc.Blocks[s.Block]
		if s.FirstToken >= c.sent.FirstToken {
			return
		}
		if b.Kind == text.Navigation || b.Kind == text.Caption || s.EndToken-s.FirstToken > 16 {
			continue
		}
		f, e := a.wholeName(s.FirstToken, s.EndToken)
		if e == 0 && b.Kind == text.Title {
			f, e = a.pairTalks(s.FirstToken, s.EndToken)
		}
		if e > 0 {
			c.nameFirst, c.nameEnd = f, e
			return
		}
	}
}

// nameFromPoints takes the name from the points above the text: "Minister visits
// Oslo for the fourth Norway-Chile Ocean Dialogue".
func (a *analysis) nameFromPoints(c *convening) {
	for i := range a.sents {
		s := &a.sents[i]
		if s.FirstToken >= c.sent.FirstToken {
			return
		}
		if a.doc.Blocks[s.Block].Kind != text.ListItem {
			continue
		}
		for at := s.EndToken - 1; at > s.FirstToken; at-- {
			f, e, ok := 0, 0, false
			if a.cue(at)&cueMeeting != 0 {
				f, e, ok = a.nameAround(at, s.FirstToken, s.EndToken)
			}
			if !ok || e != s.EndToken {
				continue
			}
			if f > s.FirstToken+1 && a.words[f-2] == a.engine.cues.the && a.tokens[f-1].Shape == text.Lower {
				f--
			}
			if f > s.FirstToken+1 && a.words[f-1] == a.engine.cues.the && strings.EqualFold(a.written(f-2, f-1), "for") {
				c.nameFirst, c.nameEnd = f, e
			}
			return
		}
	}
}

// wholeName is the name of a meeting that fills a line, or ends it, or stands
// before a place or date in it.
func (a *analysis) wholeName(lo, hi int) (first, end int) {
	for at := lo; at < hi; at++ {
		if a.cue(at)&cueMeeting == 0 || !a.capital(at) {
			continue
		}
		f, e, ok := a.nameAround(at, lo, hi)
		if !ok {
			continue
		}
		if f == lo && (e == hi || a.tokens[e].Class == text.Punct || a.cue(e)&cueIn != 0 || a.kindAt(e, hi)) {
			return f, e
		}
	}
	return 0, 0
}

// pairTalks are the talks that a title names by both states: "Russian-Bulgarian talks".
func (a *analysis) pairTalks(lo, hi int) (first, end int) {
	for i := lo; i+1 < hi; i++ {
		if a.who.signs[i].kinds&nameDemonym == 0 {
			continue
		}
		next := a.nameEnd(i)
		if next+2 < hi && a.class(next)&isDash != 0 && a.who.signs[next+1].kinds&nameDemonym != 0 {
			next = a.nameEnd(next + 1)
		} else if len(a.codesAt(i, nameDemonym)) < 2 {
			continue
		}
		if next < hi && a.engine.lexis.talks.has(a.words[next]) {
			return i, next + 1
		}
	}
	return 0, 0
}

// kindAt says whether the kind of the text is named at token i: "… Meeting Communiqué".
func (a *analysis) kindAt(i, hi int) bool {
	e, _ := a.engine.cues.kinds.at(a.words, i, hi)
	return e != nil
}

// nameOf is a meeting's name as written, "" for a plain one.
func (a *analysis) nameOf(c *convening) string {
	if c.title {
		return c.nameText
	}
	return a.written(c.nameFirst, c.nameEnd)
}

// namePartiesOf are the parties that a meeting's name has: both of "ASEAN-Japan Forum".
func (a *analysis) nameParties(first, end int) []string {
	var out []string
	for i := first; i < end; i++ {
		if a.who.signs[i].kinds&(nameParty|nameBody|nameDemonym) == 0 {
			continue
		}
		for _, p := range a.codesAt(i, nameParty|nameBody|nameDemonym) {
			if !contains(out, string(p)) {
				out = append(out, string(p))
			}
		}
	}
	return out
}
