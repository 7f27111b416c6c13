package programmes

import (
	"strings"

	"entente.example/internal/text"
)

// version says whether a token is the number of a programme's edition: "WA Project 2.0".
func (a *Register) version(i int) bool {
	t := a.Tokens[i]
	if t.Class != text.Number || !t.Space || int(t.End-t.Start) > 4 {
		return false
	}
	w := a.Written(i, i+1)
	return strings.Contains(w, ".") && len(w) == 3 || len(w) == 4 && w >= "2020" && w <= "2099"
}

// edition says whether a capital behind the noun only tells which of a row of things it
// is: "Phase III", "Plus".
func (a *Register) edition(i, hi int) bool {
	switch a.Written(i, i+1) {
	case "II", "III", "IV", "Plus":
		return i+1 >= hi || !a.Capital(i+1)
	case "Phase", "Pillar", "Track", "Stage":
		return i+1 < hi && (a.Tokens[i+1].Class == text.Number || a.Is(i+1, "I") || a.edition(i+1, hi))
	}
	return false
}

// specified says whether two words with capitals stand before the noun at token i, which tell
// what it is about without its parties.
func (a *Register) specified(i int) bool { return i > 1 && a.Capital(i-1) && a.Capital(i-2) }
