package who

import (
	"cmp"

	"entente.example/internal/reading/words"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// voiceClues: whose words the head says they are is the issuer's own, and in a
// transcript whoever answers to a name that those who ask call.
func (a *Cast) voiceClues(c *clues) {
	if k := a.AuthorMention(); k >= 0 {
		if of := a.People[a.Mentions[k].Person].Of; of != "" && a.received(k) {
			c.add(of, -1)
		} else if of != "" {
			c.add(of, 3)
		} else {
			c.add(a.Recalled(a.Mentions[k].Person), 2)
		}
	}
	a.hereClues(c)
	a.hostClues(c)
	if a.Kind != record.PressConference {
		return
	}
	for _, p := range a.Called() {
		if a.Met(p) || a.guestSpeaks(p) {
			continue // "Doorstop with Premier X"
		}
		of := a.People[p].Of
		if of == "" {
			of = a.Recalled(p)
		}
		c.add(of, 4)
		return
	}
}

// received says whether the author of a text, whose state it names, sent it to an
// office whose state it does not name: "has sent the following message to the Prime Minister".
func (a *Cast) received(k int) bool {
	if len(a.Mentions[k].Parties) == 0 && !a.ForeignWords(&a.Mentions[k]) {
		return false
	}
	for i := range a.Mentions {
		m := &a.Mentions[i]
		if (m.Kind == MentionOffice || m.Kind == MentionPerson) && len(m.Parties) == 0 && m.First > 0 && m.First < 2*longestHead && a.Is(m.First-1, "to") && HoldsPost(a.Posts(m.First, m.End), Heads()) {
			return true
		}
	}
	return false
}

// hereClues: nobody says "here in Tokyo" at home, but to a guest: "to have you here in Tokyo".
func (a *Cast) hereClues(c *clues) {
	for i := 2; i < len(a.Tokens); i++ {
		if a.Who.Signs[i].Kinds&NameCity != 0 && a.Who.Signs[i].Kinds&NameParty == 0 && a.Cue(i-1)&words.CueIn != 0 && a.Is(i-2, "here") {
			weight := -1.0
			if k := a.MentionEnds(i - 2); i > 2 && (a.Lexis.youWords.Has(a.Words[i-3]) || k >= 0 && a.Mentions[k].Kind == MentionPerson && a.Mentions[k].Person >= 0) {
				weight = 1
			}
			c.add(a.PlaceParty(i), weight)
		}
	}
}

// hostClues: of those who issue a text together, the one at whose place they met is
// likelier to have published it.
func (a *Cast) hostClues(c *clues) {
	if a.Kind != record.JointStatement {
		a.homeClues(c)
		return
	}
	for i := range a.Sents {
		s := &a.Sents[i]
		if !a.Readable(s) || a.IsHeadline(s) {
			continue
		}
		for t := s.FirstToken + 1; t < s.EndToken; t++ {
			if a.Who.Signs[t].Kinds&NameCity != 0 && a.Who.Signs[t].Kinds&NameParty == 0 && a.Cue(t-1)&words.CueIn != 0 {
				c.add(a.PlaceParty(t), 1)
				return
			}
		}
		return
	}
}

// homeSentences is how many sentences may tell of somebody who received another at home.
const homeSentences = 5

// homeClues: who receives somebody in a city, and of whom no words tell the state, is at home
// there, and likelier so than not who meets somebody in a city: "President X on Monday in Lusaka received".
func (a *Cast) homeClues(c *clues) {
	var before record.PartyCode
	read := 0
	for i := 0; i < len(a.Sents) && read < homeSentences; i++ {
		s := &a.Sents[i]
		if !a.Readable(s) || a.IsHeadline(s) {
			continue
		}
		read++
		var city record.PartyCode
		if at := a.CityIn(s.FirstToken, s.EndToken); at >= 0 {
			city = a.PlaceParty(at)
		}
		for t := s.FirstToken; t < s.EndToken; t++ {
			e, _ := a.Language.Cues.Convening.At(a.Words, t, s.EndToken)
			if e == nil || e.Code != "guest" && e.Code != "with" || !a.hostNamed(s.FirstToken, t) || a.Class(t-1)&words.IsModal != 0 {
				continue
			}
			switch {
			case e.Code == "guest":
				c.add(cmp.Or(city, before), 0.8)
				return
			case city != "" && !words.Contains(a.NameParties(s.FirstToken, s.EndToken), string(city)) && !a.HasCue(s.FirstToken, s.EndToken, words.CueMeeting):
				c.add(city, 0.4)
				return
			}
		}
		before = city
	}
}

// hostNamed says whether the last one named in tokens [first, end) is a person or office of no
// party that words tell.
func (a *Cast) hostNamed(first, end int) bool {
	for k := len(a.Mentions) - 1; k >= 0; k-- {
		if m := &a.Mentions[k]; m.End <= end && m.First >= first && (m.Kind == MentionPerson && m.Person >= 0 || m.Kind == MentionOffice) {
			return len(m.Parties) == 0
		}
	}
	return false
}

// CityIn is the token of the city at which tokens [first, end) place something, -1 for none.
func (a *Cast) CityIn(first, end int) int {
	for t := first + 1; t < end; t++ {
		if a.Who.Signs[t].Kinds&NameCity != 0 && a.Cue(t-1)&words.CueIn != 0 {
			return t
		}
	}
	return -1
}

// Called are the people whom those who ask speak to by name, in the order in which
// they are first spoken to: "Mr Howard, will this …", "Good morning, Mr Rudd".
func (a *Cast) Called() []int {
	var out []int
	for k := range a.Mentions {
		m := &a.Mentions[k]
		if m.Kind != MentionPerson || m.Person < 0 || len(m.Parties) > 0 || !a.spokenTo(m) || words.Contains(out, m.Person) {
			continue
		}
		out = append(out, m.Person)
	}
	return out
}

// spokenTo says whether somebody is spoken to by name: at the head of a sentence before
// a comma, or before a clause that asks for something; or after a greeting.
func (a *Cast) spokenTo(m *Mention) bool {
	heads := a.StartsSentence(m.First) || m.First > 0 && a.Class(m.First-1)&words.IsColon != 0
	switch {
	case heads && m.End < len(a.Tokens):
		return a.Class(m.End)&words.IsComma != 0 || a.honoured(m) && a.WordAt(m.End, "if")
	case !a.honoured(m) || m.End >= len(a.Tokens) || m.First < 2:
		return false
	}
	s := &a.Sents[a.SentenceOf(m.First)]
	return m.First-s.FirstToken < longestGreeting && a.greets(s.FirstToken, m.First) && (m.End >= s.EndToken || a.Class(m.End)&words.IsComma != 0 || a.Tokens[m.End].Class == text.Punct)
}

// longestGreeting is how many tokens a greeting may have before a name, with a label.
const longestGreeting = 8

// greets says whether a greeting stands in tokens [lo, hi): "HOST: Good morning,".
func (a *Cast) greets(lo, hi int) bool {
	for i := lo; i+1 < hi; i++ {
		if a.WordAt(i, "good") && (a.WordAt(i+1, "morning") || a.WordAt(i+1, "afternoon") || a.WordAt(i+1, "evening") || a.WordAt(i+1, "day")) || a.WordAt(i, "hello") || a.WordAt(i, "welcome") {
			return true
		}
	}
	return false
}

// honoured says whether a name has "Mr" or another title of respect before it.
func (a *Cast) honoured(m *Mention) bool {
	if first, _ := a.honorifics(m.First, m.End); first > m.First {
		return true
	}
	return m.First > 0 && a.Who.Signs[m.First-1].Kinds&nameHonorific != 0
}

// visited says whether the words around the party at tokens [first, end) are those of
// a guest: "here in Egypt", "our Turkish friends", "departure from Ankara".
func (a *Cast) visited(first, end int) bool {
	before := first - 1
	if before > 0 && a.Cue(before)&words.CueIn != 0 && a.Is(before-1, "here") {
		return true // nobody says so at home
	}
	return before >= 0 && a.Cue(before)&words.CueWe != 0 && a.In(end, a.Lexis.fellows)
}

// labelsOwn are the posts of the head of a state or government under whose label
// somebody speaks with no state in it, "PM:", "THE PRESIDENT:", as only the own one does.
func (a *Cast) labelsOwn() []string {
	for k := range a.Mentions {
		m := &a.Mentions[k]
		if m.Kind != MentionOffice || len(m.Parties) > 0 || m.End >= len(a.Tokens) || a.Class(m.End)&words.IsColon == 0 || a.Tokens[m.End-1].Shape != text.Upper {
			continue
		}
		if posts := a.Posts(m.First, m.End); HoldsPost(posts, Heads()) {
			return posts
		}
	}
	return nil
}
