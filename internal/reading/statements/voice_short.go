package statements

import (
	"strings"

	"entente.example/internal/reading/clauses"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// shortLabel takes the label of an older transcript that a period or a dash ends,
// "Q. How are you?", "PM. Well", "PM-I think", "JT. Yes": the token after it, or lo where none stands.
func (a *Speech) shortLabel(lo, block int) int {
	if a.Kind != record.PressConference || a.Tokens[lo].Shape != text.Upper && a.Tokens[lo].Shape != text.Capital || lo+1 >= len(a.Tokens) {
		return lo
	}
	whole := a.Written(lo, lo+1)
	label, next := strings.TrimRight(whole, "."), lo+1
	switch before, _, joined := strings.Cut(whole, "-"); {
	case joined:
		label, next = before, lo
	case a.Is(next, "."), a.Class(next)&words.IsDash != 0, a.Is(next, "-"):
		next++
	case label == whole:
		return lo
	}
	switch label {
	case "Q", "J":
		a.Voice = clauses.Voice{Mention: -1, Kind: clauses.VoiceLabel, Block: block}
	case "A", "PM", "P.M":
		a.Voice = clauses.Voice{Speakers: a.ownSpeaker(), Mention: -1, Kind: clauses.VoiceLabel, Block: block}
	default:
		p := a.initialsOf(lo, lo+1)
		if p < 0 {
			return lo
		}
		a.Voice = clauses.Voice{Speakers: []record.Speaker{a.Speaker(p)}, Mention: -1, Kind: clauses.VoiceLabel, Block: block}
	}
	return next
}
