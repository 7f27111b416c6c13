package statements

import (
	"slices"

	"entente.example/internal/reading/clauses"
	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
)

// FirstPersonRelease gives a text that speaks in its own voice to its author, to its
// issuer's person, or to the issuer where nobody is named.
func (a *Speech) FirstPersonRelease() {
	if a.Kind == record.FactSheet {
		return // its "I" is a motto's; the rest its issuer tells
	}
	if label := a.firstLabel(); label >= 0 && !a.opensInPerson(label) && !a.opensUnlabelled(label) || label < 0 && !a.SaysI() && !a.Dispatched() && !a.givenOut() {
		return
	}
	if speakers := a.ownSpeaker(); speakers != nil {
		a.Voice = clauses.Voice{Speakers: speakers, Mention: -1, Kind: clauses.VoiceLabel, Own: true}
	}
}

// ownSpeaker is the text's author or the issuer's person, or the issuer where nobody is named.
func (a *Speech) ownSpeaker() []record.Speaker {
	by := a.author()
	if by.Of == "" {
		by.Of = a.Issuer
	}
	switch {
	case by.Person != "":
		return []record.Speaker{by}
	case by.Of == "":
		return nil
	case by.Of != a.Issuer:
		return []record.Speaker{by}
	}
	if name := a.Sender(); name != "" {
		return []record.Speaker{{Person: name, Of: by.Of}}
	}
	s := a.addressed(record.Speaker{Of: a.Issuer})
	if s.Person != "" {
		return []record.Speaker{s}
	}
	if p := a.HeadPerson(); p >= 0 {
		s.Person = a.People[p].Name
	} else if p := a.LeadPerson(); p >= 0 && a.People[p].Of == a.Issuer && !(a.Kind == record.PressConference && a.OnlyTold(p)) {
		s.Person = a.People[p].Name
	}
	return []record.Speaker{s}
}

// author is who the head of a text says speaks in it, "Statement by the Prime
// Minister, Mr Marn", or who signs it at its foot as one of the issuer; a speaker
// without a name where nobody is named.
func (a *Speech) author() record.Speaker {
	if k := a.AuthorMention(); k >= 0 {
		if s := a.Speakers(k); len(s) == 1 {
			return s[0]
		}
		return record.Speaker{}
	}
	if k := a.SignerMention(); k >= 0 {
		if s := a.Speakers(k); len(s) == 1 && (s[0].Of == "" || a.Issuer == "" || s[0].Of == a.Issuer) {
			return s[0]
		}
	}
	return record.Speaker{Of: a.AuthorOf()}
}

// opensInPerson says whether a press conference begins with what its own speaker says,
// before the first label at a token: "I have signed a treaty today", not under one.
func (a *Speech) opensInPerson(label int) bool {
	quoted, n := -1, 0
	for i := range a.Sents {
		s := &a.Sents[i]
		if s.FirstToken >= label {
			break
		}
		if a.Readable(s) && !a.IsHeadline(s) && a.SelfIn(s, &quoted)&(who.SaysMe|who.SaysWe) != 0 {
			n++
		}
	}
	return a.Kind == record.PressConference && n > 2
}

// opensUnlabelled says whether the one whom the head of a press conference names speaks before
// the first label at a token: there is prose there, and none of it tells of that person.
func (a *Speech) opensUnlabelled(label int) bool {
	p, prose := a.HeadPerson(), 0
	if p < 0 && !a.headSpokesperson(label) {
		return false
	}
	for i := range a.Sents {
		s := &a.Sents[i]
		if s.FirstToken >= label {
			break
		}
		if !a.Readable(s) || a.IsHeadline(s) || a.AnnouncesText(s) || !a.Is(s.EndToken-1, ".") {
			continue
		}
		for t := s.FirstToken; p >= 0 && t < s.EndToken; t++ {
			if k := a.MentionAt(t); k >= 0 && a.Mentions[k].Person == p && a.Cue(t)&(words.CueI|words.CueWe) == 0 {
				return false
			}
		}
		prose++
	}
	return prose > 0
}

// headSpokesperson says whether the lines above a press conference, before the first label at
// a token, call it that of a spokesperson, and name nobody.
func (a *Speech) headSpokesperson(label int) bool {
	for t := 0; t < label; t++ {
		if a.Lexis.spokespeople.Has(a.Words[t]) {
			s := &a.Sents[a.SentenceOf(t)]
			return a.IsHeadline(s) || !a.ReadsProse(t)
		}
	}
	return false
}

// firstLabel is where the first name of those who speak in a transcript stands, -1 for
// nowhere.
func (a *Speech) firstLabel() int {
	for i := range a.Sents {
		s := &a.Sents[i]
		if s.FirstToken != a.FirstToken(s.Block) {
			continue
		}
		if colon := a.LabelEnd(s.FirstToken, s.EndToken); colon > 0 && (a.labelMention(s.FirstToken, colon) >= 0 || a.Asker(s.FirstToken, colon)) {
			return s.FirstToken
		}
	}
	return -1
}

// unintroduced is who speaks under a label that the text explains nowhere: the
// issuer's own, where all others only ask.
func (a *Speech) unintroduced(lo, colon int) []record.Speaker {
	name := a.Written(lo, colon)
	if a.Issuer != "" && a.labels.answering == 1 {
		return []record.Speaker{{Person: name, Of: a.Issuer}}
	}
	return []record.Speaker{{Group: name}}
}

// addressed gives the issuer's speaker without a name the one by which those who
// ask speak to him: "Mr Howard, will this …".
func (a *Speech) addressed(s record.Speaker) record.Speaker {
	if a.Kind != record.PressConference || s.Person != "" || s.Of != a.Issuer {
		return s
	}
	own := slices.DeleteFunc(a.Called(), func(p int) bool { return a.Met(p) || a.People[p].Of != "" && a.People[p].Of != a.Issuer })
	if len(own) == 1 {
		s.Person = a.People[own[0]].Name
	}
	return s
}
