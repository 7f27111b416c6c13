package meetings

import (
	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// namedSentences is how many sentences of running text may name the event that a text is about.
const namedSentences = 2

// meetNamed makes a meeting of the event that the first sentences of a text, or the lines above
// them, name as that at which what they tell was done: "reaffirmed their ties at the 8th
// Norway-Chile Committee Meeting", "Communiqué of the Fifth Session of the Council".
func (a *Diary) meetNamed() {
	for i, s := range a.firstRead(namedSentences) {
		if a.meetNamedIn(s, i, false) {
			return
		}
	}
	for i := range a.Sents {
		if s := &a.Sents[i]; s.Block <= 8 && (a.IsHeadline(s) || !a.Readable(s)) && a.meetNamedIn(s, i, true) {
			return
		}
	}
}

// meetNamedIn makes a meeting of the first event that a sentence names so.
func (a *Diary) meetNamedIn(s *text.Sentence, sent int, head bool) bool {
	for at := s.FirstToken; at < s.EndToken; at++ {
		if first, end, ok := a.namedAt(at, s, head); ok && a.takeNamed(s, sent, first, end) {
			return true
		}
	}
	return false
}

// namedAt is the name of the event whose noun is token at, if its sentence tells of what was done there.
func (a *Diary) namedAt(at int, s *text.Sentence, head bool) (first, end int, ok bool) {
	if !a.eventNoun(at) || at+1 < s.EndToken && a.eventNoun(at+1) || at > s.FirstToken && a.WordAt(at, "conference") && a.WordAt(at-1, "press") {
		return 0, 0, false
	}
	if first, end, ok = a.nameAround(at, s.FirstToken, s.EndToken); !ok {
		first, end, ok = a.numberedEvent(at, s)
	}
	if !ok || a.Cue(end-1)&words.CueMeeting == 0 && a.nameGoesOn(end, s.EndToken) {
		return 0, 0, false
	}
	if _, stop, of := a.meetingOf(end-1, s.FirstToken, s.EndToken); of {
		end = stop // "Seventh Session of the North Atlantic Council"
	}
	before := a.beforeName(first, s.FirstToken)
	if before >= s.FirstToken && a.Lexis.Encounter.other.Has(a.Words[before]) {
		return 0, 0, false
	}
	if a.heldAfter(end, s.EndToken) {
		return first, end, true
	}
	if !head && a.Kind == record.PressConference && !a.IsBody(a.Issuer) {
		return 0, 0, false // much is spoken of
	}
	return first, end, a.ledTo(before, s, head)
}

// eventNoun says whether token i is a noun for an event: of a body that issues the text "Council" too.
func (a *Diary) eventNoun(i int) bool {
	return a.Cue(i)&words.CueMeeting != 0 || a.Lexis.rounds.Has(a.Words[i]) || a.WordAt(i, "seminar") || a.WordAt(i, "council") && a.Capital(i) && a.IsBody(a.Issuer)
}

// numberedEvent is the event in small letters whose noun is token at and before which its number in
// a row stands, with what it is of: "seventh joint ministerial meeting of the Strategic Dialogue".
func (a *Diary) numberedEvent(at int, s *text.Sentence) (first, end int, ok bool) {
	if a.Tokens[at].Shape != text.Lower {
		return 0, 0, false
	}
	if first = a.ordinalBefore(at, max(s.FirstToken, at-longestNumbered)); first < 0 {
		return 0, 0, false
	}
	if _, stop, ok := a.meetingOf(at, s.FirstToken, s.EndToken); ok {
		return first, stop, true
	}
	return first, at + 1, true
}

// longestNumbered is how many tokens may stand between an event's number and its noun.
const longestNumbered = 5

// nameGoesOn says whether a name that begins at an event's noun goes on with words of another thing.
func (a *Diary) nameGoesOn(i, hi int) bool {
	return i < hi && a.Capital(i) && a.Cue(i)&words.CueMeeting == 0 && a.MentionAt(i) < 0
}

// beforeName is the token before a name's article.
func (a *Diary) beforeName(first, lo int) int {
	i := first - 1
	for i >= lo && (a.Cue(i)&words.CueThe != 0 || a.Class(i)&words.IsPossessive != 0 || a.Lexis.Ordinals.Has(a.Words[i])) {
		i--
	}
	return i
}

// ledTo says whether token i leads to the event at which something was done: "at", "during";
// above the text "of" and "by" too, and nothing.
func (a *Diary) ledTo(i int, s *text.Sentence, head bool) bool {
	if i < s.FirstToken {
		return head
	}
	if a.WordAt(i, "at") || a.WordAt(i, "during") || a.WordAt(i, "following") || a.Lexis.Encounter.hosting.Has(a.Words[i]) || a.Lexis.takesPlace.Has(a.Words[i]) {
		return true
	}
	return head && (a.Words[i] == a.Language.By.Of || a.Words[i] == a.Language.By.By || a.Class(i)&(words.IsColon|words.IsComma|words.IsDash) != 0)
}

// heldAfter says whether the words from token i on tell that an event was held.
func (a *Diary) heldAfter(i, hi int) bool {
	for j := i; j < hi && j < i+longestHelp; j++ {
		if a.Lexis.takesPlace.Has(a.Words[j]) {
			return true
		}
		if a.Class(j)&(words.IsModal|words.IsRelative|words.IsSemicolon|words.IsComma) != 0 {
			return false
		}
	}
	return false
}

// takeNamed makes a meeting of the event of a name, if people of several parties, or those of a body, had it.
func (a *Diary) takeNamed(s *text.Sentence, sent, first, end int) bool {
	c := convening{sent: s, verb: first, after: end, entry: a.Language.Cues.Inside, where: -1, told: true, own: true, nameFirst: first, nameEnd: end, start: s.FirstToken, end: s.EndToken}
	if end < s.EndToken && a.Between(end) {
		c.object = a.chainAfter(end+1, s.EndToken)
	}
	c.subject = a.ownDoer(s)
	sheet := a.Kind == record.FactSheet
	if a.longAgo(&c) || a.yetToCome(s) && !sheet || !a.takeMeeting(&c, sent) {
		return false
	}
	m := &a.Meetings[len(a.Meetings)-1]
	if a.Kind == record.Speech || a.Kind == record.PressConference {
		a.placeSpoken(&c, m)
	}
	a.addNamed(m, first, end)
	if a.Issuer != "" && !a.stands(m, a.Issuer) {
		a.addOwn(m, &c)
	}
	a.settleParts(m)
	m.Record.Confidence = record.Low
	if len(partiesOfParticipants(m)) > 1 || a.IsBody(a.Issuer) || sheet && len(c.subject) > 0 {
		return true
	}
	a.Meetings = a.Meetings[:len(a.Meetings)-1]
	a.Principals = a.Principals[:0]
	return false
}

// addNamed adds the parties after which a meeting in tokens [first, end) is named.
func (a *Diary) addNamed(m *who.Meeting, first, end int) {
	for _, of := range a.NameParties(first, end) {
		if !a.stands(m, record.PartyCode(of)) {
			e := a.Evidence(first, end, "meetings.participant")
			m.Record.Participants = append(m.Record.Participants, record.Participant{Of: record.PartyCode(of), Evidence: &e})
		}
	}
}

// ownDoer is the first person of a sentence, where it is one of the issuer's: "at the Summit,
// Minister X announced".
func (a *Diary) ownDoer(s *text.Sentence) []int {
	for k := range a.Mentions {
		m := &a.Mentions[k]
		if m.First < s.FirstToken || m.Kind != who.MentionPerson || m.Person < 0 {
			continue
		}
		if m.First < s.EndToken && a.People[m.Person].Of == a.Issuer {
			return []int{k}
		}
		return nil
	}
	return nil
}

// yetToCome says whether a sentence tells of what is to come.
func (a *Diary) yetToCome(s *text.Sentence) bool {
	for i := s.FirstToken; i < s.EndToken; i++ {
		if a.Tokens[i].Shape == text.Lower && a.Class(i)&words.IsModal != 0 {
			return true
		}
	}
	return false
}
