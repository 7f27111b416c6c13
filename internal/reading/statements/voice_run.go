package statements

import (
	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// innerLabel is where the last short label in capitals stands in a sentence, as where
// a scanned page runs the lines of a transcript together: "… in May? PM: Yes";
// -1 for nowhere.
func (a *Speech) innerLabel(lo, hi int) int {
	for i := hi - 2; i >= lo && a.Kind == record.PressConference; i-- {
		if a.Class(i+1)&words.IsColon != 0 && a.Tokens[i].Shape == text.Upper && (a.Lexis.ownLabels.Has(a.Words[i]) || a.Cast.Lexis.Askers.Has(a.Words[i]) || a.initialsOf(i, i+1) >= 0) && (i == lo || a.Cue(i-1)&(words.CueFor|words.CueThe) == 0) {
			return i
		}
	}
	return -1
}

// runsOn says whether a sentence within a paragraph of a transcript begins with the label
// in capitals of a person, of an office or of one who asks, as where its lines were run together.
func (a *Speech) runsOn(lo, hi int) bool {
	if a.Kind != record.PressConference {
		return false
	}
	colon := a.LabelEnd(lo, hi)
	for i := lo; i < colon; i++ {
		if a.Tokens[i].Shape != text.Upper && a.Tokens[i].Class != text.Punct {
			return false
		}
	}
	if colon == 0 || a.labelMention(lo, colon) >= 0 || a.Asker(lo, colon) {
		return colon > 0
	}
	m := a.MentionEndingAt(colon)
	return m >= 0 && a.Mentions[m].Kind == who.MentionOffice && a.Mentions[m].First <= lo+1
}
