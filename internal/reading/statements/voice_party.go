package statements

import (
	"slices"

	"entente.example/internal/reading/clauses"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
)

// weTalked gives to both who met what one of them tells of them: in a minister's own
// account, or beside the other before the press, "We discussed trade", "We agreed to meet"
// and what "we" then did and will do.
func (a *Speech) weTalked() {
	if a.Voice.Kind != clauses.VoiceLabel || len(a.Voice.Speakers) != 1 {
		return
	}
	for i := range a.Frames {
		fr := &a.Frames[i]
		if i > 0 && fr.Emit && fr.mention >= 0 && fr.mention == a.Frames[i-1].mention && len(a.Frames[i-1].Speakers) == 2 && a.toldOfBoth(fr, a.Frames[i-1].Speakers) {
			fr.Speakers = a.Frames[i-1].Speakers // "We reviewed our work, and agreed to go on"
			continue
		}
		if !fr.Emit || !a.saysWe(fr) {
			continue
		}
		all := a.JointSpeakers()
		if len(all) != 2 {
			all = a.labels.pair
		}
		if len(all) == 2 && a.isOneOf(a.Voice.Speakers[0], all) && a.toldOfBoth(fr, all) {
			fr.Speakers = all
		}
	}
}

// toldOfBoth says whether what "we" are told to have done was done by all who met: it
// takes both, or goes on from what they did, or stands behind the other's name.
func (a *Speech) toldOfBoth(fr *Frame, all []record.Speaker) bool {
	past := fr.Verb.Form == clauses.FormPast || fr.Verb.Perfect
	if past && (fr.Act == record.Discuss || fr.Act == record.Agree) {
		return true
	}
	if a.Kind == record.PressConference {
		return false
	}
	return slices.Equal(a.last, all) && (past && fr.Rule != nil || fr.Act == record.Commit)
}

// isOneOf says whether a speaker is of those who met; before the press, where states are
// spoken of as well, the two have to be people, and the speaker one of them.
func (a *Speech) isOneOf(s record.Speaker, all []record.Speaker) bool {
	if a.Kind == record.PressConference && !slices.Equal(all, a.labels.pair) {
		return words.Contains(all, s) && all[0].Person != "" && all[1].Person != ""
	}
	return words.Contains(clauses.PartiesOf(all), s.Of)
}

// saysWe says whether "we" is the subject of a frame.
func (a *Speech) saysWe(fr *Frame) bool {
	t := fr.clause
	if fr.mention >= 0 && fr.sieve == "subject" {
		t = a.Mentions[fr.mention].First
	}
	return a.Cue(t)&words.CueWe != 0
}

// ownWords gives to the person who speaks what a sentence says of that person's own
// state: "Fiji is committed to peace", under a transcript's label or right after
// "Minister X said that Fiji had waited".
func (a *Speech) ownWords(block int) {
	speakers := a.last
	switch {
	case (a.Voice.Kind == clauses.VoiceLabel || a.Voice.Kind == clauses.VoiceQuote) && len(a.Voice.Speakers) > 0:
		speakers = a.Voice.Speakers
	case a.Kind != record.Readout || a.lastBlock != block:
		return
	}
	if len(speakers) != 1 || speakers[0].Of == "" {
		return
	}
	for i := range a.Frames {
		fr := &a.Frames[i]
		if fr.Emit && fr.sieve == "subject" && len(fr.Speakers) == 1 && a.speaksFor(speakers[0], fr.Speakers[0]) {
			fr.Speakers = speakers
		}
	}
}

// speaksFor says whether what one who speaks says of another is the speaker's own: of the
// own state, or in a text of the speaker's of people whom no list knows.
func (a *Speech) speaksFor(speaker, told record.Speaker) bool {
	if told.Of == "" {
		return told.Person == "" && a.Voice.Own
	}
	return speaker.Person != "" && told == record.Speaker{Of: speaker.Of}
}
