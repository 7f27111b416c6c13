package reading

import (
	"strings"

	"entente.example/internal/record"
	"entente.example/internal/text"
)

// label takes the speaker's label of a transcript off the start of a sentence.
func (a *analysis) label(lo, hi, block int) int {
	if at := a.innerLabel(lo, hi); at >= 0 {
		lo = at
	} else if lo != a.firstToken(block) {
		return lo
	}
	if at := a.shortLabel(lo, block); at > lo {
		return min(at, hi)
	}
	for i := lo; i < hi && i < lo+longestLabel; i++ {
		if a.class(i)&isColon == 0 {
			continue
		}
		if a.asker(lo, i) || a.onlyAsks(lo, i) {
			a.found.voice = voice{speakers: nil, mention: -1, kind: voiceLabel, block: block}
			return i + 1
		}
		if m := a.labelMention(lo, i); m >= 0 && a.kind != record.FactSheet {
			a.found.voice = voice{speakers: a.labelSpeakers(m, lo), mention: m, kind: voiceLabel, block: block}
			return i + 1
		}
		if a.answers(lo, i) {
			a.found.voice = voice{speakers: a.ownSpeaker(), mention: -1, kind: voiceLabel, block: block}
			return i + 1
		}
		if p := a.initialsOf(lo, i); p >= 0 {
			a.found.voice = voice{speakers: []record.Speaker{a.speaker(p)}, mention: -1, kind: voiceLabel, block: block}
			return i + 1
		}
		if a.capitalLabel(lo, i) {
			if s := a.labelled(lo, i); len(s) > 0 && a.kind != record.FactSheet {
				a.found.voice = voice{speakers: s, mention: -1, kind: voiceLabel, block: block}
			}
			return i + 1
		}
		if a.kind == record.PressConference && a.nameLike(lo, i) {
			a.found.voice = voice{speakers: a.unintroduced(lo, i), mention: -1, kind: voiceLabel, block: block}
			return i + 1
		}
		if a.runIn(lo, i) && i+2 < hi {
			return i + 1
		}
		return lo
	}
	return lo
}

// innerLabel is where the last short label in capitals stands in a sentence, as where
// a scanned page runs the lines of a transcript together: "… in May? PM: Yes";
// -1 for nowhere.
func (a *analysis) innerLabel(lo, hi int) int {
	l := &a.engine.lexis
	for i := hi - 2; i >= lo && a.kind == record.PressConference; i-- {
		if a.class(i+1)&isColon != 0 && a.tokens[i].Shape == text.Upper && (l.ownLabels.has(a.words[i]) || l.askers.has(a.words[i])) && (i == lo || a.cue(i-1)&(cueFor|cueThe) == 0) {
			return i
		}
	}
	return -1
}

// labelMention is the person whose name is the label [lo, colon); -1 for none.
func (a *analysis) labelMention(lo, colon int) int {
	m := a.mentionEndingAt(colon)
	if m < 0 && colon > lo && a.class(colon-1)&isClose != 0 {
		open := a.opening(colon-1, lo)
		if m = a.mentionEndingAt(colon - 1); m >= 0 && a.mentions[m].first == open+1 && a.mentions[m].kind == mentionPerson && a.titleLike(lo, open) {
			return m // "Foreign Minister of Chile (Ms. Ada Sokol):"
		}
		m = a.mentionEndingAt(open)
	}
	if m < 0 || a.mentions[m].first > lo+1 || a.mentions[m].kind != mentionPerson {
		return -1
	}
	return m
}

// labelSpeakers are those whom the label that begins at token lo names; the party of
// somebody named in brackets stands before them.
func (a *analysis) labelSpeakers(m, lo int) []record.Speaker {
	speakers := a.speakers(m)
	if len(speakers) != 1 || a.mentions[m].first <= lo+1 {
		return speakers
	}
	for i := lo; i < a.mentions[m].first; i++ {
		if k := a.mentionEndingAt(i + 1); k >= 0 && len(a.mentions[k].parties) == 1 {
			return []record.Speaker{{Person: speakers[0].Person, Of: a.mentions[k].parties[0]}}
		}
		if codes := a.codesAt(i, nameParty|nameDemonym); len(codes) == 1 {
			return []record.Speaker{{Person: speakers[0].Person, Of: codes[0]}}
		}
	}
	return speakers
}

// titleLike says whether tokens [lo, hi) can be the name of an office: words with
// capitals, and small ones between them.
func (a *analysis) titleLike(lo, hi int) bool {
	for i := lo; i < hi; i++ {
		if !a.capital(i) && a.cue(i)&(cueThe|cueOf|cueFor|cueAnd|cueComma|cuePossessive) == 0 {
			return false
		}
	}
	return hi > lo && a.capital(lo)
}

// loneLabel reads a label that stands in a line of its own above what is said.
func (a *analysis) loneLabel(s *text.Sentence) {
	if hi := s.EndToken; hi-s.FirstToken < longestLabel && (a.class(hi-1)&isColon != 0 || hi-s.FirstToken < 3) {
		a.label(s.FirstToken, hi, s.Block)
	}
}

// capitalLabel is a transcript's label without a name: "SECRETARY OF STATE:", in
// a transcript "Foreign Minister:" too.
func (a *analysis) capitalLabel(lo, colon int) bool {
	if m := a.mentionEndingAt(colon); m >= 0 && a.transcript() && a.mentions[m].kind == mentionOffice && a.mentions[m].first <= lo+1 {
		return true
	}
	for i := lo; i < colon; i++ {
		if s := a.tokens[i].Shape; s != text.Upper && a.tokens[i].Class != text.Punct {
			return false
		}
	}
	return colon > lo
}

// labelled are the speakers that a label in capitals stands for: a party that it
// names, or the issuer for an office of its own; nobody for another heading.
func (a *analysis) labelled(lo, colon int) []record.Speaker {
	for i := lo; i < colon; i++ {
		if m := a.mentionEndingAt(i + 1); m >= 0 && len(partiesOf(a.speakers(m))) > 0 {
			return a.addressed(a.speakers(m))
		}
	}
	for i := lo; i < colon; i++ {
		if a.cue(i)&cueOffice != 0 && a.issuer != "" {
			return a.addressed([]record.Speaker{{Of: a.issuer}})
		}
	}
	if a.kind == record.PressConference {
		return a.unintroduced(lo, colon)
	}
	return nil
}

// answers says whether a label is that of the answers: "A:", "Answer:", "PM:".
func (a *analysis) answers(lo, colon int) bool {
	return colon == lo+1 && (a.is(lo, "A") || strings.EqualFold(a.written(lo, colon), "answer") || a.engine.lexis.ownLabels.has(a.words[lo])) && a.issuer != ""
}

// nameLike says whether a label can be a name that nothing else tells of: a few
// words with capitals.
func (a *analysis) nameLike(lo, colon int) bool {
	for i := lo; i < colon; i++ {
		if !a.capital(i) && a.tokens[i].Class != text.Punct {
			return false
		}
	}
	return colon > lo && colon-lo < 6
}

// runIn is a heading set at the head of its paragraph: "Human resources: …".
func (a *analysis) runIn(lo, colon int) bool {
	if colon-lo > 8 {
		return false
	}
	for i := lo; i < colon; i++ {
		if a.class(i)&(isModal|isBe|isHave|isPronoun) != 0 || i > lo && a.class(i)&(isPast|isThird) != 0 && a.class(i)&isNounish == 0 {
			return false
		}
	}
	return true
}
