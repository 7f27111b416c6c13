package meetings

import (
	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// namingSentences is how many sentences of running text may tell what kind of visit or meal a meeting was.
const namingSentences = 3

// nameByKind names a meeting that the text gives no name by the talks that its title names with
// their parties, "Norway-Chile Foreign Ministers' Meeting", or by the kind of visit or meal that
// it was: "State Visit", "working lunch".
func (a *Diary) nameByKind() {
	if len(a.Meetings) == 0 || a.Meetings[0].Record.Name != "" {
		return
	}
	m := &a.Meetings[0]
	if t := a.titleText(); t != nil {
		if first, end := t.nameInHead(0, len(t.Tokens), m); end > 0 {
			m.Record.Name = t.Written(first, end)
			return
		}
	}
	if first, end := a.nameInText(m); end > 0 {
		m.Record.Name = a.Written(first, end)
		m.Record.Grounds = append(m.Record.Grounds, a.Ground("name", "name", first, end))
	}
}

// nameInText is the name that a line above the text or one of its first sentences gives a meeting.
func (a *Diary) nameInText(m *who.Meeting) (first, end int) {
	read := 0
	for i := range a.Sents {
		s := &a.Sents[i]
		if a.BlockKind(s.FirstToken) == text.Title || a.IsHeadline(s) {
			first, end = a.nameInHead(s.FirstToken, s.EndToken, m)
		} else if a.Readable(s) {
			if read++; read > namingSentences {
				return 0, 0
			}
			first, end = a.nameInSentence(s, m)
		}
		if end > 0 {
			return first, end
		}
	}
	return 0, 0
}

// nameInHead is the name that tokens [lo, hi) of a title give a meeting.
func (a *Diary) nameInHead(lo, hi int, m *who.Meeting) (first, end int) {
	if first, end = a.partyTalks(lo, hi, m); end == 0 {
		first, end = a.kindIn(lo, hi, m, true)
	}
	return first, end
}

// nameInSentence is the name that a sentence gives a meeting; of an event held only where a text tells of one meeting.
func (a *Diary) nameInSentence(s *text.Sentence, m *who.Meeting) (first, end int) {
	if len(a.Meetings) == 1 {
		first, end = a.heldEvent(s)
	}
	if end == 0 {
		first, end = a.kindIn(s.FirstToken, s.EndToken, m, false)
	}
	return first, end
}

// heldEvent is the name of the event that a sentence tells to have been held: "Oslo hosted the
// sixth informal seminar of the Ministries", "The Eleventh Meeting of the Committee was held".
func (a *Diary) heldEvent(s *text.Sentence) (first, end int) {
	for at := s.FirstToken; at < s.EndToken; at++ {
		first, end, ok := a.namedAt(at, s, false)
		if !ok {
			continue
		}
		if before := a.beforeName(first, s.FirstToken); a.heldAfter(end, s.EndToken) || before >= s.FirstToken && a.Lexis.takesPlace.Has(a.Words[before]) {
			return first, end
		}
	}
	return 0, 0
}

// partyTalks is the name in tokens [lo, hi) that has two of the parties that met, and an event's noun.
func (a *Diary) partyTalks(lo, hi int, m *who.Meeting) (first, end int) {
	for at := lo; at < hi; at++ {
		if a.Cue(at)&(words.CueMeeting|words.CueCall|words.CueMeal) == 0 || !a.Capital(at) {
			continue
		}
		first, end, ok := a.nameAround(at, lo, hi)
		if !ok {
			continue
		}
		met := 0
		for _, of := range a.NameParties(first, end) {
			if words.Contains(partiesOfParticipants(m), record.PartyCode(of)) {
				met++
			}
		}
		if met > 1 {
			return first, end
		}
	}
	return 0, 0
}

// kindIn is the first visit in tokens [lo, hi) of which words tell the kind, that the meeting may
// be: none where people spoke by telephone. Above the text it may be a meal or a call too.
func (a *Diary) kindIn(lo, hi int, m *who.Meeting, head bool) (first, end int) {
	if m.Record.Mode != record.InPerson {
		return 0, 0
	}
	for at := lo + 1; at < hi; at++ {
		if !a.Lexis.Travel.Journey.Has(a.Words[at]) && !(head && (a.Cue(at)&words.CueMeal != 0 || a.Cue(at)&words.CueCall != 0 && a.WordAt(at-1, "courtesy"))) {
			continue
		}
		first := at
		for first > lo && a.Lexis.manners.Has(a.Words[first-1]) {
			first--
		}
		if first < at && !(first > lo && a.Lexis.Encounter.other.Has(a.Words[first-1])) {
			return first, at + 1
		}
	}
	return 0, 0
}
