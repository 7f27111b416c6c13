package reading

import (
	"strings"

	"entente.example/internal/record"
	"entente.example/internal/text"
)

// shortLabel takes the label of an older transcript that a period or a dash ends,
// "Q. How are you?", "PM. Well", "PM-I think": the token after it, or lo where none stands.
func (a *analysis) shortLabel(lo, block int) int {
	if a.kind != record.PressConference || a.tokens[lo].Shape != text.Upper && a.tokens[lo].Shape != text.Capital || lo+1 >= len(a.tokens) {
		return lo
	}
	whole := a.written(lo, lo+1)
	label, next := strings.TrimRight(whole, "."), lo+1
	switch before, _, joined := strings.Cut(whole, "-"); {
	case joined:
		label, next = before, lo
	case a.is(next, "."), a.class(next)&isDash != 0, a.is(next, "-"):
		next++
	case label == whole:
		return lo
	}
	switch label {
	case "Q", "J":
		a.found.voice = voice{mention: -1, kind: voiceLabel, block: block}
	case "A", "PM", "P.M":
		a.found.voice = voice{speakers: a.ownSpeaker(), mention: -1, kind: voiceLabel, block: block}
	default:
		return lo
	}
	return next
}
