package statements

import (
	"entente.example/internal/reading/clauses"
	"entente.example/internal/record"
)

// trust is how far a statement can be relied on. High is for what reads the same to
// everybody; what is taken without a verb of saying, or told in a text that does not
// weigh its verbs, is low.
func (a *Speech) trust(f *Frame) record.Confidence {
	switch {
	case !a.formal(), f.sieve == "carried", f.sieve == "joint":
		return record.Low
	case a.plainlySaid(f) && (a.toldOfMeeting(f) || a.performed(f)):
		return record.High
	}
	return record.Medium
}

// plainlySaid says whether nothing speaks against a statement: a verb with its subject
// that decides the act alone, neither few words nor many, and somebody who is named or
// spoken of as one, not as those of whom the text told before.
func (a *Speech) plainlySaid(f *Frame) bool {
	switch n := f.End - f.First; {
	case f.sieve != "subject" && f.sieve != "coordinated", f.Neutral(), f.Rule.Gives["confidence"] != "":
		return false
	case a.InPerson, n < EnoughSaid, n > muchSaid:
		return false
	}
	return f.mention >= 0 && a.Mentions[f.mention].Sieve != "principals" && !a.guessedSpeaker(f.Speakers)
}

// toldOfMeeting says whether a statement is told as made at a meeting that the text tells of.
func (a *Speech) toldOfMeeting(f *Frame) bool {
	return f.Verb.Form == clauses.FormPast && len(a.Meetings) > 0
}

// performed says whether words do what they say: "We condemn the attack", "We call on
// all parties to talk", in a text of those who speak.
func (a *Speech) performed(f *Frame) bool {
	if a.Kind != record.JointStatement || f.Verb.Form != clauses.FormPresent || a.Mentions[f.mention].Sieve != "voice" {
		return false
	}
	switch f.Act {
	case record.Request, record.Condemn, record.Welcome, record.Agree:
		return true
	}
	return false
}

// guessedSpeaker says whether no words of the text give a speaker's party, and no
// address tells that it is the issuer.
func (a *Speech) guessedSpeaker(speakers []record.Speaker) bool {
	for _, s := range speakers {
		for p := range a.People {
			if who := &a.People[p]; who.Guessed && (s.Of != a.Issuer || !a.Published) && who.Name != "" && who.Name == s.Person {
				return true
			}
		}
	}
	return false
}

// formal says whether the text is of a kind that weighs its verbs; what is spoken
// freely, or narrated for the public, uses them loosely.
func (a *Speech) formal() bool {
	return a.Kind == record.Readout || a.Kind == record.JointStatement
}

// How many tokens words have that say enough to be told apart from what stands
// around them, and how many at most where nothing foreign is likely in them.
const (
	EnoughSaid, muchSaid = 5, 40
	EnoughPromised       = 10
)
