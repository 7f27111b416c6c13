package meetings

import (
	"slices"
	"strings"

	"entente.example/internal/lexicon"
	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// attendanceAround reads the sentence of the meeting and those after it for more
// participants, as long as they tell of them.
func (a *Diary) attendanceAround(m *who.Meeting, sent int, visit bool) {
	silent, patience, reach := 0, 3, 6
	if visit {
		patience, reach = 10, 10
	}
	for i := sent; i < len(a.Sents) && i < sent+reach && silent < patience; i++ {
		s := &a.Sents[i]
		if !a.Readable(s) || i > sent && a.Doc.Blocks[s.Block].Kind == text.ListItem && a.Sents[sent].Block != s.Block && a.Doc.Blocks[a.Sents[sent].Block].Kind != text.ListItem {
			break
		}
		if i > sent && a.HasCue(s.FirstToken, min(s.EndToken, s.FirstToken+5), words.CueMeal) {
			continue
		}
		if !a.attendance(s, m, visit) {
			silent++
		}
	}
	for i := sent + 1; i < len(a.Sents); i++ {
		s := &a.Sents[i]
		if a.Readable(s) {
			a.toldAnywhere(s, m)
			a.onSides(s, m)
			a.joining(s, m)
			a.enrol(s, m)
		}
		if a.opensList(s) {
			a.attendanceList(s, m)
		}
	}
}

// longestLead is how many tokens the words above a list of participants may have.
const longestLead = 12

// opensList says whether a line announces a list of participants, however far from
// the meeting: "The leaders who participated:".
func (a *Diary) opensList(s *text.Sentence) bool {
	end := s.EndToken
	if end > s.FirstToken && a.Class(end-1)&words.IsColon != 0 {
		end--
	}
	if end-s.FirstToken > longestLead {
		return false
	}
	colon := end < s.EndToken
	for i := s.FirstToken; i < end; i++ {
		if e, after := a.Language.Cues.Attending.At(a.Words, i, end); e != nil && e.Fields["reach"] == "list" && after == end {
			return true
		}
		if colon && a.Lexis.present.Has(a.Words[i]) {
			return true // "Lawmakers who participated in the meeting were:"
		}
	}
	return false
}

// toldAnywhere adds those whom a later sentence, however far, tells to have been
// with the text's own people: "Minister X was accompanied by …".
func (a *Diary) toldAnywhere(s *text.Sentence, m *who.Meeting) {
	for i := s.FirstToken; i < s.EndToken; i++ {
		e, after := a.Language.Cues.Attending.At(a.Words, i, s.EndToken)
		if e != nil && e.Fields["reach"] == "text" {
			a.attending(e, i, after, s, m)
		}
	}
}

// attendance adds the participants whom a sentence tells of; it says whether there were any.
func (a *Diary) attendance(s *text.Sentence, m *who.Meeting, visit bool) bool {
	found, sees := a.joining(s, m), false
	foresees := visit && m.Coming && a.foresees(s)
	found = a.ledSide(s, m) || found
	if a.onSides(s, m) {
		return true
	}
	for i := s.FirstToken; i < s.EndToken; i++ {
		e, after := a.Language.Cues.Attending.At(a.Words, i, s.EndToken)
		if e == nil && m.Coming {
			if j, stop := a.Language.Cues.JoiningTo.At(a.Words, i, s.EndToken); j != nil && j.Code != "after" && a.helperBefore(i, s.FirstToken) >= 0 {
				found = a.attending(j, a.helperBefore(i, s.FirstToken), stop, s, m) || found
			}
		}
		if e == nil && visit {
			if v, _ := a.visitAt(i, s.EndToken); v != nil && a.Class(i)&words.IsModal != 0 {
				sees = true // "will visit Oslo and hold talks with"
			}
			if after = a.encounterAt(i, s.EndToken); after == 0 && sees {
				after = a.alsoSees(i, s.EndToken)
			}
			if after > 0 {
				sees, found = true, a.seenThere(a.chainAfter(a.pastSelf(after), s.EndToken), m) || found
				i = after - 1
			} else if foresees {
				if list, next := a.foreseenAt(i, s); len(list) > 0 {
					found = a.seenThere(list, m) || found
					i = next - 1
				}
			}
			continue
		}
		if e == nil || e.Fields["reach"] == "list" || a.background(i, s) && e.Code != "after" || e.Fields["reach"] == "visit" && !visit {
			continue
		}
		found = a.attending(e, i, after, s, m) || found
		if e.Code == "after" && (after == s.EndToken || after+1 == s.EndToken && a.Class(after)&words.IsColon != 0) {
			found = a.attendanceList(s, m) || found
		}
		i = after - 1
	}
	return found
}

// joining reads a sentence that puts those who joined last: "Joining the President at
// the Summit were Ministers from Chile and Fiji", "Present at the talks were X and Y".
func (a *Diary) joining(s *text.Sentence, m *who.Meeting) bool {
	i := s.FirstToken
	for i < s.EndToken && (a.Class(i)&words.IsAdverb != 0 || i == s.FirstToken && a.WordAt(i, "in")) && !a.WordAt(i, "present") {
		i++
	}
	if i+2 >= s.EndToken || !a.Lexis.present.Has(a.Words[i]) || a.Class(i)&words.IsGerund == 0 && !a.WordAt(i, "present") && !a.WordAt(i, "attendance") {
		return false
	}
	for j := i + 1; j < s.EndToken && j < i+14; j++ {
		if a.Class(j)&words.IsBe == 0 {
			continue
		}
		if a.Class(s.EndToken-1)&words.IsColon != 0 && s.EndToken-j < 6 {
			return a.attendanceList(s, m)
		}
		return a.addAll(a.chainAfter(j+1, s.EndToken), "", m)
	}
	return false
}

func (a *Diary) attending(e *lexicon.Entry, i, after int, s *text.Sentence, m *who.Meeting) bool {
	var list []int
	if e.Code == "delegates" {
		return a.delegates(i, after, s, m)
	}
	if strings.Contains(e.Phrase, "invitation") && a.invitesInName(after, s.EndToken) {
		return false
	}
	if m.Coming && a.Kind != record.JointStatement && strings.Contains(e.Phrase, "invitation") && (m.Record.Name != "" || m.Record.Country != a.Issuer && a.stands(m, a.Issuer)) {
		return false // who invited one's own people to an event may not be there
	}
	if e.Code != "after" {
		list = a.chainBefore(i, s.FirstToken)
		if len(list) == 0 {
			list = a.openingPerson(s, i)
		}
	}
	if e.Code != "before" {
		list = append(list, a.chainAfter(after, s.EndToken)...)
	}
	if strings.Contains(e.Phrase, "invitation") {
		list = a.ahead(list) // "at the invitation of the Prime Minister, Mr. X, the President of Fiji will"
	}
	part := record.Part(e.Fields["part"])
	if part == record.Attendee {
		part = ""
	}
	if before := a.chainBefore(i, s.FirstToken); part == record.Chair && len(before) == 1 && a.Mentions[before[0]].Kind == who.MentionParty {
		part = "" // "The Kuwaiti side was chaired by": each side has its own
	}
	if part == record.Host && m.Record.Name == "" && i > s.FirstToken && a.Cue(i-1)&words.CueMeal != 0 {
		part = "" // "attended a reception hosted by": of the reception alone
	}
	if part == record.Chair && len(list) > 1 {
		part = record.CoChair // "was chaired by X and Y"
	}
	delegation := false
	if e.Code == "after" && strings.Contains(e.Phrase, "accompanied") {
		a.companyOf(i, list, s, m)
		delegation = a.delegationAlong(i, after, s, m)
	}
	return a.addAll(list, part, m) || delegation
}

// ahead are those of a list before the first whom only a comma parts from the one before.
func (a *Diary) ahead(list []int) []int {
	for j := 1; j < len(list); j++ {
		if !a.HasCue(a.Mentions[list[j-1]].End, a.Mentions[list[j]].First, words.CueAnd) {
			return list[:j]
		}
	}
	return list
}

// invitesInName says whether at token i stands somebody in whose name visitors are invited to
// a state, whoever meets them there: "at the invitation of the Governor-General".
func (a *Diary) invitesInName(i, end int) bool {
	for stop := min(end, i+longestEncounter); i < stop; i++ {
		if k := a.MentionAt(i); k >= 0 {
			m := &a.Mentions[k]
			return slices.Contains(a.Posts(m.First, m.End), "governor-general")
		}
	}
	return false
}

// addAll adds those of a list who can take part; it says whether there are any.
func (a *Diary) addAll(list []int, part record.Part, m *who.Meeting) bool {
	for j, k := range list {
		if a.takesPart(k) && !a.halfGroup(list, j) && !a.furtherPost(list, j) {
			a.fellows(list, j)
			a.addParticipant(m, k, part)
		}
	}
	return len(list) > 0
}

// followedByAnd says whether the verb at token i is joined by "and" to one of the same subject.
func (a *Diary) followedByAnd(i, lo int) bool { return i > lo && a.Cue(i-1)&words.CueAnd != 0 }
