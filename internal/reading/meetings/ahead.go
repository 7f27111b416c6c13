package meetings

import (
	"entente.example/internal/reading/value"
	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// longestVisit is how many days an announced visit may take.
const longestVisit = 40

// dayAhead takes the day on which an announced visit begins from the words around it: of one
// whose own words name none, from the sentences below; of one told as under way, from its own.
func (a *Diary) dayAhead(c *convening, m *who.Meeting, sent int) {
	if !m.Visit || !m.Coming || grounded(&m.Record, "date") || a.saysToday(c) {
		return
	}
	last := sent
	if m.Record.Date == "" {
		last = sent + comingSentences
	}
	for i := sent; i <= last && i < len(a.Sents); i++ {
		if s := &a.Sents[i]; a.Readable(s) && a.dayAfterToday(s.FirstToken, s.EndToken, m) {
			return
		}
	}
}

// dayForeseen takes the day on which a visit told by a noun begins from the first sentences, where
// they tell of it as one to come: "I am pleased to announce the visit from 6 to 12 November".
func (a *Diary) dayForeseen(m *who.Meeting) {
	if !m.Visit || grounded(&m.Record, "date") || m.Record.Date != a.Date {
		return
	}
	for _, s := range a.firstRead(toldSentences) {
		if a.foresees(s) && a.dayAfterToday(s.FirstToken, s.EndToken, m) {
			m.Coming = true
			a.landForeseen(s, m)
			return
		}
	}
}

// landForeseen takes the land of a visit of which nothing told it yet from the sentence that
// tells when it begins.
func (a *Diary) landForeseen(s *text.Sentence, m *who.Meeting) {
	for j := s.FirstToken + 1; j < s.EndToken && m.Record.Country == ""; j++ {
		if (a.GoesTo(j) || a.Lexis.Travel.Place.Has(a.Words[j-1])) && a.Who.Signs[j].Kinds&who.NameParty != 0 {
			m.Record.Country = a.PlaceParty(j)
			m.Record.Grounds = append(m.Record.Grounds, a.Ground("country", "name", j, a.NameEnd(j)))
		}
	}
}

// dayAfterToday takes the first day after the text's own in tokens [first, end).
func (a *Diary) dayAfterToday(first, end int, m *who.Meeting) bool {
	for _, v := range a.ValuesIn(first, end) {
		if v.Kind != value.Date && v.Kind != value.Period || v.Time.From.Grain != value.Day || v.Lead == value.Before || v.Lead == value.After {
			continue
		}
		p, ok := v.Resolve(a.Calendar([]record.PartyCode{a.Issuer}, true))
		if v.Lead == value.Since || v.Lead == value.From && p.End == "" {
			p.End = p.Start
		}
		if ok && p.Start > a.Date && p.End != "" && daysBetween(a.Date, p.Start) < 400 && daysBetween(p.Start, p.End) <= longestVisit {
			m.Record.Date = p.Start
			m.Record.Grounds = append(m.Record.Grounds, a.Ground("date", "value", int(v.First), int(v.End)))
			return true
		}
	}
	return false
}

// farTraveller is whoever an announced visit is told of, where words on who that is stand
// before the verb: "announced that Mr X, Rapporteur for the Study, will visit".
func (a *Diary) farTraveller(c *convening) []int {
	if a.Class(c.verb)&words.IsModal == 0 {
		return nil
	}
	first := a.behindThat(c.sent.FirstToken, c.verb)
	for k := range a.Mentions {
		m := &a.Mentions[k]
		if m.First < first || m.End > c.verb {
			continue
		}
		if m.Kind != who.MentionOffice && (m.Kind != who.MentionPerson || m.Person < 0) {
			continue
		}
		if m.First > first+3 || !a.onlyDescribes(m.End, c.verb) {
			return nil
		}
		return []int{k}
	}
	return nil
}

// onlyDescribes says whether tokens [i, end) hold no verb of their own.
func (a *Diary) onlyDescribes(i, end int) bool {
	for ; i < end; i++ {
		if a.MentionAt(i) < 0 && a.Class(i)&(words.IsModal|words.IsBe|words.IsHave|words.IsThird|words.IsPast|words.IsSemicolon|words.IsColon) != 0 && a.Class(i)&words.IsParticiple == 0 && !a.Capital(i) {
			return false
		}
	}
	return true
}
