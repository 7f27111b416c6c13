package reading

import "entente.example/internal/record"

// trust is how far a statement can be relied on. High is for what reads the same to
// everybody; what is taken without a verb of saying, or told in a text that does not
// weigh its verbs, is low.
func (a *analysis) trust(f *frame) record.Confidence {
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
func (a *analysis) plainlySaid(f *frame) bool {
	switch n := f.end - f.first; {
	case f.sieve != "subject" && f.sieve != "coordinated", f.neutral(), f.rule.Gives["confidence"] != "":
		return false
	case a.inPerson, n < enoughSaid, n > muchSaid:
		return false
	}
	return f.mention >= 0 && a.mentions[f.mention].sieve != "principals" && !a.guessedSpeaker(f.speakers)
}

// toldOfMeeting says whether a statement is told as made at a meeting that the text tells of.
func (a *analysis) toldOfMeeting(f *frame) bool {
	return f.verb.form == formPast && len(a.meetings) > 0
}

// performed says whether words do what they say: "We condemn the attack", "We call on
// all parties to talk", in a text of those who speak.
func (a *analysis) performed(f *frame) bool {
	if a.kind != record.JointStatement || f.verb.form != formPresent || a.mentions[f.mention].sieve != "voice" {
		return false
	}
	switch f.act {
	case record.Request, record.Condemn, record.Welcome, record.Agree:
		return true
	}
	return false
}

// guessedSpeaker says whether no words of the text give a speaker's party, and no
// address tells that it is the issuer.
func (a *analysis) guessedSpeaker(speakers []record.Speaker) bool {
	for _, s := range speakers {
		for p := range a.people {
			if who := &a.people[p]; who.guessed && (s.Of != a.issuer || !a.published) && who.name != "" && who.name == s.Person {
				return true
			}
		}
	}
	return false
}

// formal says whether the text is of a kind that weighs its verbs; what is spoken
// freely, or narrated for the public, uses them loosely.
func (a *analysis) formal() bool {
	return a.kind == record.Readout || a.kind == record.JointStatement
}

// How many tokens words have that say enough to be told apart from what stands
// around them, and how many at most where nothing foreign is likely in them.
const (
	enoughSaid, muchSaid = 5, 40
	enoughPromised       = 10
)
