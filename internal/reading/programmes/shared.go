package programmes

import (
	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
	"entente.example/internal/text"
)

// consultative says whether "Group" ends the name of a standing mechanism:
// "Strategic Consultative Group (SCG)", "Joint Working Group on Tides".
func (a *Register) consultative(i, first int, complement bool, s *text.Sentence) bool {
	if i == 0 {
		return false
	}
	short := a.AcronymAfter(i+1, s.EndToken) > i+1
	switch {
	case a.WordAt(i-1, "consultative"):
		return short || i-3 >= s.FirstToken && a.Capital(i-2) && a.Capital(i-3)
	case a.In(i-1, a.Lexis.WorkingGroups):
		return short || a.heldByTwo(first, i-1) || complement && a.sharedBody(first, i) || i-first > 2 && !a.allNamed(first, i-1)
	case a.In(i-1, a.Lexis.ContactGroups):
		return short || a.heldByTwo(first, i-1) || complement && a.sharedBody(first, i)
	}
	return false
}

// explainedOnly says whether a noun of organs as much as of mechanisms ends no
// programme's name here: a team needs a short form, a committee must be one that
// parties hold together, "Joint Boundary Commission", a dialogue one with a field.
func (a *Register) explainedOnly(i, first, end int, s *text.Sentence) bool {
	switch a.Written(i, i+1) {
	case "Team":
		return i-first < 2 || a.AcronymAfter(i+1, s.EndToken) == i+1
	case "Dialogue":
		return i-first < 2 || a.AcronymAfter(i+1, s.EndToken) == i+1 && a.talks(first, i) || a.oneOfARow(first, s)
	case "Taskforce":
		return i-first == 1 && a.Is(first, "Joint")
	case "Commission", "Committee":
		return !a.heldByTwo(first, i) && (i-first < 2 || !a.sharedBody(first, i))
	case "Council", "Forum":
		return !a.heldByTwo(first, i) || a.oneOfARow(first, s) || end+2 < s.EndToken && a.Is(end, "to") && a.Is(end+1, "be") && a.Is(end+2, "held")
	case "Mission":
		return a.AcronymAfter(end, s.EndToken) == end && (i-first < 2 || end == i+1 && a.allNamed(first, i) || a.Who.Signs[first].Inner&(who.NameParty|who.NameDemonym) != 0)
	}
	return false
}

// heldByTwo says whether a name begins with two parties and goes on with a field:
// "EU-Norway Tide Council", not a council of those who do business.
func (a *Register) heldByTwo(first, i int) bool {
	parties, field := 0, false
	for j := first; j < i; j++ {
		switch {
		case a.Is(j, "Business"):
			return false
		case a.Who.Signs[j].Match != 0 && a.Who.Signs[j].Inner&(who.NameParty|who.NameDemonym|who.NameBody) != 0:
			parties += max(1, len(a.CodesAt(j, who.NameParty|who.NameDemonym|who.NameBody)))
		case a.Capital(j) && a.Who.Signs[j].Inner == 0:
			field = true
		}
	}
	return parties > 1 && field
}

// oneOfARow says whether the name from token first on is one of a row of meetings:
// "the 11th Norway-Chile Tide Dialogue", "the third round of the …".
func (a *Register) oneOfARow(first int, s *text.Sentence) bool {
	for j := first - 1; j >= s.FirstToken && first-j < 5; j-- {
		switch {
		case a.Is(j, "first"), a.Is(j, "inaugural"):
			return false
		case a.Is(j, "annual"):
		case a.Diary.Lexis.Ordinals.Has(a.Words[j]), a.Numbered(j):
			return true
		case a.Cue(j)&(words.CueThe|words.CueOf|words.CueMeeting) == 0 && !a.Is(j, "round") && !a.Is(j, "session"):
			return false
		}
	}
	return false
}

// talks says whether the words before "Dialogue" at token i say who sits there, or that it
// is a meeting like others: "Annual Ministerial Dialogue", "Strategic Dialogue".
func (a *Register) talks(first, i int) bool {
	for j := first; j < i; j++ {
		switch a.Written(j, j+1) {
		case "Ministerial", "Ministers", "Officials", "Leaders", "Level", "High-Level", "Annual":
			return true
		}
	}
	switch a.Written(i-1, i) {
	case "Strategic", "National", "Policy":
		return true
	}
	return false
}

// sharedBody says whether a word of tokens [first, end) says that parties hold a body together.
func (a *Register) sharedBody(first, end int) bool {
	if a.Is(first, "General") || a.Is(first, "Regional") {
		return true
	}
	for j := first; j < end; j++ {
		switch a.Written(j, j+1) {
		case "Joint", "Bilateral", "Trilateral", "Ministerial", "Intergovernmental", "Binational", "Mixed":
			return true
		}
	}
	return false
}
