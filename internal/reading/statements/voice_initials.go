package statements

import (
	"strings"

	"entente.example/internal/record"
	"entente.example/internal/text"
)

// initialsOf is the person whose initials the label [lo, colon) of a transcript gives:
// "JB:" for Mr J B Torel; -1 for nobody, or more than one.
func (a *Speech) initialsOf(lo, colon int) int {
	if a.Kind != record.PressConference || colon != lo+1 || a.Tokens[lo].Shape != text.Upper {
		return -1
	}
	label := strings.Trim(a.Written(lo, colon), ".")
	if len(label) < 2 || len(label) > 4 {
		return -1
	}
	found := -1
	for p := range a.People {
		if !a.hasInitials(p, label) {
			continue
		}
		if found >= 0 {
			return -1
		}
		found = p
	}
	return found
}

// hasInitials says whether the letters of a label are those of a person's names, the
// last of the surname; of somebody named by surname alone the last must do.
func (a *Speech) hasInitials(p int, label string) bool {
	names := strings.Fields(strings.ToUpper(a.People[p].Name))
	if len(names) == 0 {
		return false
	}
	var letters strings.Builder
	for _, n := range names {
		letters.WriteByte(n[0])
	}
	all := letters.String()
	last := len(label) - 1
	switch {
	case all[len(all)-1] != label[last]:
		return false
	case len(all) == 1:
		return true
	}
	return all == label || all[0] == label[0] && len(label) == 2
}
