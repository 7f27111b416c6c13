package meetings

import (
	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// longestHead is how many tokens the lines above what is said may have.
const longestHead = 90

// meetHead makes a meeting of the event at which a speech was given, as the lines above
// what is said tell it: "Speech at the State Dinner given by President X, Oslo, 4 May".
func (a *Diary) meetHead() {
	if a.Kind != record.Speech || len(a.Sents) == 0 {
		return
	}
	end := a.headEnd()
	for at := 0; at < end; at++ {
		if !a.eventAt(at, end) {
			continue
		}
		s := &a.Sents[a.SentenceOf(at)]
		t, _ := a.toldAt(at, a.headLine(at), end, true)
		c := convening{sent: s, verb: at, after: at + 1, entry: a.Language.Cues.Inside, where: -1, told: true, own: true, start: s.FirstToken, end: min(s.EndToken, end), front: end}
		if a.Cue(at)&words.CueMeal != 0 && len(t.with) == 0 {
			t.with = a.guestBelow(at, end)
		}
		c.subject, c.object = a.ofPeople(t.by), t.with
		if t.given {
			c.entry = a.Language.Cues.Hosted
			a.settleLand(t.with, a.cityLandIn(end))
		}
		if first, stop, ok := a.eventName(at, min(s.EndToken, end)); ok {
			c.nameFirst, c.nameEnd = first, stop
		} else if stop := a.nameOfHonour(at, at+1, end); a.Cue(at)&words.CueMeal != 0 && (stop > at+1 && !a.Lexis.manners.Has(a.Words[at-1]) || a.Tokens[at].Shape == text.Upper) {
			c.nameFirst, c.nameEnd = at, stop // "BANQUET", "lunch for the Prime Minister of Norway"
		}
		if a.takeForeign(&c, a.SentenceOf(at)) {
			a.hostAtTable(&c, len(t.with) > 0 && !t.given)
			if a.greeted(&c); len(t.with) == 0 {
				a.Meetings[0].Record.Confidence = record.Low // the speech alone tells of it
			}
			return
		}
	}
}

// saidAtTable says whether the lines above a text in the first person name the meal at which it
// was said: "State Dinner, Oslo, 4 May".
func (a *Diary) saidAtTable() bool {
	end := a.headEnd()
	if end == 0 || end >= longestHead || !a.SaysI() {
		return false
	}
	for i := 0; i < end; i++ {
		if a.Cue(i)&words.CueMeal == 0 || !a.Capital(i) {
			continue
		}
		if s := &a.Sents[a.SentenceOf(i)]; !a.tellsAnything(s) && !a.ends(s) && !a.labels(s) {
			return true
		}
	}
	return false
}

// headEnd is the token where what is said begins: that of the first word for oneself, or
// of the first plain verb, in the running text.
func (a *Diary) headEnd() int {
	for i := 0; i < len(a.Tokens) && i < longestHead; i++ {
		if s := &a.Sents[a.SentenceOf(i)]; a.BlockKind(i) == text.Title || s.EndToken-s.FirstToken < 3 {
			continue
		}
		if a.Cue(i)&(words.CueI|words.CueWe) != 0 || a.Tokens[i].Shape == text.Lower && a.Class(i)&(words.IsModal|words.IsBe|words.IsHave) != 0 {
			return i
		}
	}
	return min(len(a.Tokens), longestHead)
}

// headCity is the city that a line of the head tells as the place of the text; -1 for none.
func (a *Diary) headCity(end int) int {
	for i := range a.Sents {
		s := &a.Sents[i]
		if s.FirstToken >= end {
			break
		}
		if j := a.frontCity(s.FirstToken, min(s.EndToken, end)); j >= 0 {
			return j
		}
	}
	return -1
}

// headLine is the first token of the sentence of token i.
func (a *Diary) headLine(i int) int { return a.Sents[a.SentenceOf(i)].FirstToken }

// eventAt says whether token i is the noun of an event at which speeches are given, in a
// head that ends at token end.
func (a *Diary) eventAt(i, end int) bool {
	if i == 0 || a.Cue(i)&(words.CueMeeting|words.CueMeal) == 0 && !(a.Lexis.stages.Has(a.Words[i]) && a.atStage(i)) {
		return false
	}
	if k := a.MentionAt(i); k >= 0 && a.Mentions[k].Kind != who.MentionParty {
		return false
	}
	return !(i+1 < end && a.Cue(i+1)&words.CueMeeting != 0) && !(a.WordAt(i, "conference") && a.WordAt(i-1, "press")) && (a.Cue(i)&words.CueMeal != 0 || a.Capital(i))
}

// atStage says whether "at" stands before the words for the event whose noun is token i.
func (a *Diary) atStage(i int) bool {
	for b := i - 1; b >= a.headLine(i) && i-b < longestStage; b-- {
		if a.WordAt(b, "at") {
			return true
		}
	}
	return false
}

// eventName is the name of the event whose noun is token i: no word of an office that
// stands in the line before it is part of it.
func (a *Diary) eventName(i, end int) (first, stop int, ok bool) {
	lo := a.headLine(i)
	for b := i - 1; b >= lo; b-- {
		if a.Who.Signs[b].Kinds&who.NameOffice != 0 && !a.WordAt(b, "official") {
			lo = max(b+1, a.NameEnd(b))
			break
		}
		if a.Lexis.stageAt.Has(a.Words[b]) || a.MentionAt(b) >= 0 && a.Mentions[a.MentionAt(b)].Kind != who.MentionParty {
			lo = b + 1
			break
		}
	}
	if first, stop, ok = a.nameAround(i, lo, end); !ok && i > lo && a.Cue(i)&words.CueMeal != 0 && a.Capital(i) && a.Capital(i-1) && (a.Who.Signs[i-1].Kinds == 0 || a.WordAt(i-1, "official")) && a.Cue(i-1)&words.CueThe == 0 {
		return i - 1, i + 1, true // "State Dinner"
	}
	return first, stop, ok
}

// nameOfHonour takes into the name of a meal of no kind, which ends at token stop, for whom it was given:
// "Dinner in honour of the President of Norway, Mr X".
func (a *Diary) nameOfHonour(at, stop, end int) int {
	for j := at + 1; j < end && j <= at+3; j++ {
		if !a.honours(at, j) {
			continue
		}
		for _, k := range a.chainAfter(j+1, end) {
			if m := &a.Mentions[k]; m.First <= j+5 && m.Kind != who.MentionParty {
				stop = max(stop, m.End)
			}
		}
		break
	}
	return stop
}

// cityLandIn is the land of the city that the head tells, "" for none.
func (a *Diary) cityLandIn(end int) record.PartyCode {
	if j := a.headCity(end); j >= 0 {
		return a.cityLand(j)
	}
	return ""
}
