package meetings

import (
	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// meetTranscript makes a meeting of a transcript in which people of several parties
// speak to the press together, or whose title names whom the speaker has met.
func (a *Diary) meetTranscript() {
	if a.Kind != record.PressConference || len(a.Meetings) > 0 {
		return
	}
	m := who.Meeting{}
	first, end := a.pressLine()
	if a.interviewed(first, end) {
		return
	}
	for k := range a.Mentions {
		n := &a.Mentions[k]
		switch {
		case n.First >= first && n.End <= end:
			if n.Kind == who.MentionPerson || n.Kind == who.MentionOffice {
				a.addParticipant(&m, k, "")
			}
		case a.OpensLabel(k) && !a.stranger(k):
			if n.Kind == who.MentionOffice && len(n.Parties) == 0 {
				n.Parties = []record.PartyCode{a.Issuer} // others' offices are labelled with their state
			}
			a.addParticipant(&m, k, "")
		}
	}
	a.talkedWith(&m, first, end)
	a.hostsGuest(&m, first, end)
	if parties := partiesOfParticipants(&m); len(parties) < 2 || end == 0 {
		return
	}
	m.First, m.End = first, end
	m.Record.Mode, m.Record.Date = record.InPerson, a.Date
	if f, e := a.pairTalks(first, end); e > 0 {
		m.Record.Name = a.Written(f, e)
		m.Record.Grounds = append(m.Record.Grounds, a.Ground("name", "name", f, e))
	}
	a.transcriptPlace(&m, first, end)
	a.placeOfWelcome(&m)
	a.hostThere(&m)
	e := a.Evidence(first, end, "meetings.transcript")
	m.Record.Evidence, m.Record.Confidence = &e, record.Medium
	a.Meetings = append(a.Meetings, m)
	a.Principals = append(a.Principals[:0], m.People...)
}

// pressLine are the tokens of the first line that names a kind of press conference
// or that is the text's title.
func (a *Diary) pressLine() (int, int) {
	for i := range a.Sents {
		s := &a.Sents[i]
		if s.Block > 8 {
			break
		}
		if a.KindIn(s.FirstToken, s.EndToken) == record.PressConference && s.EndToken-s.FirstToken < longestFront {
			return a.headUpTo(i), a.headFrom(i)
		}
	}
	for i := range a.Sents {
		if s := &a.Sents[i]; a.Doc.Blocks[s.Block].Kind == text.Title {
			return s.FirstToken, s.EndToken
		}
	}
	if len(a.Sents) > 0 && a.titleText() != nil {
		return a.Sents[0].FirstToken, a.Sents[0].EndToken
	}
	return 0, 0
}

// headUpTo is the token where the lines begin that stand above sentence i and tell nothing:
// those who spoke may be named there.
func (a *Diary) headUpTo(i int) int {
	first := a.Sents[i].FirstToken
	for j := i - 1; j >= 0; j-- {
		s := &a.Sents[j]
		if a.Sents[i].EndToken-s.FirstToken > longestFront || a.ends(s) || a.tellsAnything(s) || a.labels(s) {
			break
		}
		first = s.FirstToken
	}
	return first
}

// headFrom is the end of the lines from sentence i on that stand above the running text.
func (a *Diary) headFrom(i int) int {
	end := a.Sents[i].EndToken
	for j := i + 1; j < len(a.Sents) && a.Sents[j].Block <= 8; j++ {
		s := &a.Sents[j]
		if s.EndToken-a.Sents[i].FirstToken > longestFront || a.ends(s) || a.tellsAnything(s) || a.labels(s) {
			break
		}
		end = s.EndToken
	}
	return end
}

// ends says whether a sentence closes with a mark that ends sentences.
func (a *Diary) ends(s *text.Sentence) bool {
	last := s.EndToken - 1
	return a.Is(last, ".") || a.Is(last, "?") || a.Is(last, "!")
}

// labels says whether a line begins with the label of what follows it: "Topics: trade, fish".
func (a *Diary) labels(s *text.Sentence) bool {
	return s.FirstToken+1 < s.EndToken && a.Class(s.FirstToken+1)&words.IsColon != 0
}

// talkedWith adds the first person of another party than the one who speaks, where the
// line above says that the press was met after talks.
func (a *Diary) talkedWith(m *who.Meeting, first, end int) {
	parties, talks := partiesOfParticipants(m), false
	for i := first; i < end; i++ {
		talks = talks || a.Lexis.Talks.Has(a.Words[i]) || a.Cue(i)&words.CueMeeting != 0 && !a.WordAt(i, "conference")
	}
	if !talks || len(parties) != 1 {
		return
	}
	for k := range a.Mentions {
		n := &a.Mentions[k]
		if n.Kind != who.MentionPerson || n.Person < 0 || !a.ReadsProse(n.First) {
			continue
		}
		if of := a.People[n.Person].Of; of != "" && of != parties[0] && !a.People[n.Person].Guessed {
			a.addParticipant(m, k, "")
			return
		}
	}
}

// interviewed says whether a line calls what follows an interview, not one with several:
// somebody of the press is met there.
func (a *Diary) interviewed(first, end int) bool {
	interview := false
	for i := first; i < end; i++ {
		if a.WordAt(i, "doorstop") || a.WordAt(i, "joint") || a.WordAt(i, "conference") {
			return false
		}
		interview = interview || a.WordAt(i, "interview")
	}
	return interview
}

// hostsGuest adds whoever issues the text where the line above says that the press was met
// with somebody of another party: "Joint Doorstop with Prime Minister X".
func (a *Diary) hostsGuest(m *who.Meeting, first, end int) {
	if parties := partiesOfParticipants(m); len(parties) != 1 || a.Issuer == "" || parties[0] == a.Issuer || a.IsBody(a.Issuer) {
		return
	}
	for i := first; i+1 < end; i++ {
		if k := a.MentionAt(i + 1); a.Words[i] == a.Language.Cues.Joint || a.Cue(i)&(words.CueWith|words.CueAnd) != 0 && k >= 0 && a.Mentions[k].First == i+1 {
			a.addOwn(m, &convening{sent: &a.Sents[a.SentenceOf(i)]})
			return
		}
	}
}

// stranger says whether a label names somebody of no party: who leads through the
// press conference.
func (a *Diary) stranger(k int) bool {
	p := a.Mentions[k].Person
	return p >= 0 && a.People[p].Of == ""
}

func partiesOfParticipants(m *who.Meeting) []record.PartyCode {
	var out []record.PartyCode
	for i := range m.Record.Participants {
		if p := m.Record.Participants[i].Of; p != "" && !words.Contains(out, p) {
			out = append(out, p)
		}
	}
	return out
}

// transcriptPlace is the city that the headline or a line beside it names.
func (a *Diary) transcriptPlace(m *who.Meeting, first, end int) {
	for i := first; i < end; i++ {
		if a.Who.Signs[i].Kinds&who.NameCity != 0 && a.Who.Signs[i].Kinds&who.NameParty == 0 {
			a.setCity(m, i, end)
		}
	}
	for i := 0; i < len(a.Sents) && m.Record.City == ""; i++ {
		if s := &a.Sents[i]; s.Block <= 8 && (s.EndToken-s.FirstToken <= who.LongestDateline || a.IsHeadline(s)) {
			a.cityBefore(s.EndToken, s.FirstToken, m)
		}
	}
	if m.Record.City == "" {
		a.placeOfFront(m, len(a.Tokens))
	}
	if at, ok := a.local(m.Zone, m.Record.Date, ""); ok && m.Record.City != "" {
		m.Record.UTCOffset = at.Format("-07:00")
	}
}

// hostThere makes whoever is at home where the press was met the host.
func (a *Diary) hostThere(m *who.Meeting) {
	for i := range m.Record.Participants {
		p := &m.Record.Participants[i]
		p.Part = record.Attendee
		if p.Of == m.Record.Country && p.Of != "" {
			p.Part = record.Host
		}
	}
}
