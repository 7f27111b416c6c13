package reading

import (
	"slices"

	"entente.example/internal/record"
)

// firstPersonRelease gives a text that speaks in its own voice to its author, to its
// issuer's person, or to the issuer where nobody is named.
func (a *analysis) firstPersonRelease() {
	if label := a.firstLabel(); label >= 0 && !a.opensInPerson(label) || label < 0 && !a.saysI() {
		return
	}
	if speakers := a.ownSpeaker(); speakers != nil {
		a.found.voice = voice{speakers: speakers, mention: -1, kind: voiceLabel, own: true}
	}
}

// ownSpeaker is the text's author or the issuer's person, or the issuer where nobody is named.
func (a *analysis) ownSpeaker() []record.Speaker {
	by := a.author()
	if by.Of == "" {
		by.Of = a.issuer
	}
	switch {
	case by.Of == "":
		return nil
	case by.Person != "":
		return []record.Speaker{by}
	}
	s := record.Speaker{Of: a.issuer}
	if p := a.leadPerson(); p >= 0 && a.people[p].of == a.issuer {
		s.Person = a.people[p].name
	}
	return a.addressed([]record.Speaker{s})
}

// author is who the head of a text says speaks in it: "Statement by the Prime
// Minister, Mr Marn"; a speaker without a name where nobody is named.
func (a *analysis) author() record.Speaker {
	if k := a.authorMention(); k >= 0 {
		if s := a.speakers(k); len(s) == 1 {
			return s[0]
		}
	}
	return record.Speaker{}
}

// opensInPerson says whether a press conference begins with what its own speaker says,
// before the first label at a token: "I have signed a treaty today", not under one.
func (a *analysis) opensInPerson(label int) bool {
	quoted, n := -1, 0
	for i := range a.sents {
		s := &a.sents[i]
		if s.FirstToken >= label {
			break
		}
		if a.readable(s) && !a.isHeadline(s) && a.selfIn(s, &quoted)&(saysMe|saysWe) != 0 {
			n++
		}
	}
	return a.kind == record.PressConference && n > 2
}

// firstLabel is where the first name of those who speak in a transcript stands, -1 for
// nowhere.
func (a *analysis) firstLabel() int {
	for i := range a.sents {
		s := &a.sents[i]
		if s.FirstToken != a.firstToken(s.Block) {
			continue
		}
		for t := s.FirstToken; t < s.EndToken && t < s.FirstToken+longestLabel; t++ {
			if a.class(t)&isColon == 0 {
				continue
			}
			if a.labelMention(s.FirstToken, t) >= 0 || a.asker(s.FirstToken, t) {
				return s.FirstToken
			}
			break
		}
	}
	return -1
}

// unintroduced is who speaks under a label that the text explains nowhere: the
// issuer's own, where all others only ask.
func (a *analysis) unintroduced(lo, colon int) []record.Speaker {
	name := a.written(lo, colon)
	if a.issuer != "" && a.found.labels.answering == 1 {
		return []record.Speaker{{Person: name, Of: a.issuer}}
	}
	return []record.Speaker{{Group: name}}
}

// addressed gives the issuer's speaker without a name the one by which those who
// ask speak to him: "Mr Howard, will this …".
func (a *analysis) addressed(speakers []record.Speaker) []record.Speaker {
	if a.kind != record.PressConference || len(speakers) != 1 || speakers[0].Person != "" || speakers[0].Of != a.issuer {
		return speakers
	}
	called := a.called()
	own := slices.DeleteFunc(called, func(p int) bool { return a.met(p) || a.people[p].of != "" && a.people[p].of != a.issuer })
	if len(own) != 1 {
		return speakers
	}
	return []record.Speaker{{Person: a.people[own[0]].name, Of: a.issuer}}
}
