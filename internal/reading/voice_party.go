package reading

import (
	"slices"

	"entente.example/internal/record"
)

// weTalked gives to both who met what one of them tells of them: in a minister's own
// account, or beside the other before the press, "We discussed trade", "We agreed to meet"
// and what "we" then did and will do.
func (a *analysis) weTalked() {
	f := &a.found
	if f.voice.kind != voiceLabel || len(f.voice.speakers) != 1 {
		return
	}
	for i := range f.frames {
		fr := &f.frames[i]
		if !fr.emit || !a.saysWe(fr) {
			continue
		}
		all := a.jointSpeakers()
		if len(all) == 2 && a.isOneOf(f.voice.speakers[0], all) && a.toldOfBoth(fr, all) {
			fr.speakers = all
		}
	}
}

// toldOfBoth says whether what "we" are told to have done was done by all who met: it
// takes both, or goes on from what they did, or stands behind the other's name.
func (a *analysis) toldOfBoth(fr *frame, all []record.Speaker) bool {
	past := fr.verb.form == formPast || fr.verb.perfect
	if past && (fr.act == record.Discuss || fr.act == record.Agree) {
		return true
	}
	if a.kind == record.PressConference {
		return false
	}
	return slices.Equal(a.found.last, all) && (past && fr.rule != nil || fr.act == record.Commit)
}

// isOneOf says whether a speaker is of those who met; before the press, where states are
// spoken of as well, the two have to be people, and the speaker one of them.
func (a *analysis) isOneOf(s record.Speaker, all []record.Speaker) bool {
	if a.kind == record.PressConference {
		return contains(all, s) && all[0].Person != "" && all[1].Person != ""
	}
	return contains(partiesOf(all), s.Of)
}

// saysWe says whether "we" is the subject of a frame.
func (a *analysis) saysWe(fr *frame) bool {
	t := fr.clause
	if fr.mention >= 0 && fr.sieve == "subject" {
		t = a.mentions[fr.mention].first
	}
	return a.cue(t)&cueWe != 0
}

// ownWords gives to the person who speaks what a sentence says of that person's own
// state: "Fiji is committed to peace", under a transcript's label or right after
// "Minister X said that Fiji had waited".
func (a *analysis) ownWords(block int) {
	f := &a.found
	speakers := f.last
	switch {
	case (f.voice.kind == voiceLabel || f.voice.kind == voiceQuote) && len(f.voice.speakers) > 0:
		speakers = f.voice.speakers
	case a.kind != record.Readout || f.lastBlock != block:
		return
	}
	if len(speakers) != 1 || speakers[0].Person == "" || speakers[0].Of == "" {
		return
	}
	for i := range f.frames {
		fr := &f.frames[i]
		if fr.emit && fr.sieve == "subject" && len(fr.speakers) == 1 && fr.speakers[0] == (record.Speaker{Of: speakers[0].Of}) {
			fr.speakers = speakers
		}
	}
}
