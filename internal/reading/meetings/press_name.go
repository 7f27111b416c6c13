package meetings

import (
	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
)

// pressNoun is the token of the noun by which lines [first, end) above a text call it a press
// conference or a briefing of the press; 0 for none.
func (a *Diary) pressNoun(first, end int) int {
	for i := first + 1; i < end; i++ {
		if a.WordAt(i, "conference") && a.WordAt(i-1, "press") || a.WordAt(i, "briefing") && (a.WordAt(i-1, "press") || a.WordAt(i-1, "media")) {
			return i
		}
	}
	return 0
}

// pressName is the name of the press conference whose noun is token at: the words with capitals
// before it, and by or with whom it was, "Regular Press Conference by Press Secretary X".
func (a *Diary) pressName(at, lo, hi int) (first, end int) {
	first, end = at-1, at+1
	for first > lo && (a.Capital(first-1) || a.Numbered(first-1)) && a.Cue(first-1)&words.CueThe == 0 && a.MentionAt(first-1) < 0 && a.SentenceOf(first-1) == a.SentenceOf(at) {
		first--
	}
	if end+1 < hi && (a.Words[end] == a.Language.By.By || a.Cue(end)&words.CueWith != 0) {
		for _, k := range a.chainAfter(end+1, hi) {
			if n := &a.Mentions[k]; n.Kind != who.MentionParty && n.First <= end+3 {
				end = n.End
			}
		}
	}
	return first, end
}

// settlePress puts a press conference where those who speak to the press mostly do, as long as no
// words tell another place, in their own state, and at the hour that lines [first, end) above it tell.
func (a *Diary) settlePress(m *who.Meeting, first, end int) {
	if m.Record.City == "" && m.Record.Country == "" && who.IsState(a.Issuer) {
		m.Record.Country = a.Issuer
	}
	if clocks := a.clocksIn(first, end); len(clocks) > 0 {
		m.Record.Start = clockText(clocks[0])
		m.Record.Grounds = append(m.Record.Grounds, a.Ground("start", "value", int(clocks[0].First), int(clocks[0].End)))
	}
}
