package meetings

import (
	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
)

// toldNoun is an encounter worded as a noun: "following talks with X", "the visit of X".
type toldNoun struct {
	noun   int   // its token
	by     []int // mentions of those who had it
	with   []int // of those with whom
	titled []int // people whom the title alone names
	visit  bool
	called bool // a call by telephone
	given  bool // by those with whom: "a dinner given by"
	coming bool // only planned: "the itinerary for the visit"
}

// toldAt reads an encounter whose noun is token i, in tokens [lo, hi). In running text
// the noun needs what ties it to the text's own day: "following talks with".
func (a *Diary) toldAt(i, lo, hi int, head bool) (toldNoun, bool) {
	met := a.Lexis.Encounter.Noun.Has(a.Words[i])
	if !met && !(a.Cast.Lexis.Utterance.Has(a.Words[i]) && (i == lo && i+1 < hi && a.Cue(i+1)&words.CueWith != 0 || i > lo && a.Words[i-1] == a.Language.Cues.Joint)) || !head && !a.tied(i, lo) {
		return toldNoun{}, false
	}
	if a.WordAt(i, "interview") {
		return toldNoun{}, false // with somebody of the press
	}
	t := toldNoun{noun: i, visit: a.Lexis.Travel.Journey.Has(a.Words[i]), called: a.phones(i, i+1), coming: a.planned(i, lo)}
	for j := i + 1; j < hi && j < i+longestEncounter; j++ {
		w := a.Words[j]
		switch {
		case a.Is(j, "interview"), a.MentionAt(j) >= 0 && !a.isPlaceName(a.MentionAt(j)), a.Class(j)&(words.IsModal|words.IsSemicolon|words.IsColon|words.IsRelative) != 0, a.Cue(j)&words.CueComma != 0 && !head:
			j = hi
		case a.Cue(j)&words.CueWith != 0, a.Between(j), t.called && w == a.Language.By.To, w == a.Language.By.On && a.MentionAt(j+1) >= 0 && a.Cue(i)&words.CueCall != 0:
			t.with = a.chainAfter(j+1, hi)
			j = hi
		case head && a.honours(i, j):
			t.with = a.withoutPlace(a.chainAfter(j+1, hi))
			j = hi
		case w == a.Language.By.By && j > i+1 && a.Lexis.Encounter.given.Has(a.Words[j-1]):
			t.with, t.given = a.withoutPlace(a.chainAfter(j+1, hi)), true
			j = hi
		case w == a.Language.By.Of, w == a.Language.By.By:
			if t.by = a.chainAfter(j+1, hi); len(t.by) > 0 && a.Mentions[t.by[0]].First > j+4 {
				t.by = nil
			}
			j = hi
		}
	}
	if len(t.by) == 0 && !t.given {
		t.by = a.whoBefore(i, lo)
	}
	return t, len(t.with) > 0 || met && (t.visit && len(t.by) > 0 || len(t.by) > 1)
}

// honours says whether the words up to token j tell for whom the meal at token i is given:
// "dinner in honour of", "luncheon for".
func (a *Diary) honours(i, j int) bool {
	if a.Cue(i)&words.CueMeal == 0 {
		return false
	}
	return j == i+1 && a.Cue(j)&words.CueFor != 0 || a.Words[j] == a.Language.By.Of && j == i+3 && (a.WordAt(j-1, "honour") || a.WordAt(j-1, "honor"))
}

// withoutPlace leaves out of those named one after another the land of the one before it:
// "given by the Prime Minister of Norway, Mr X, Norway, 4 May".
func (a *Diary) withoutPlace(list []int) []int {
	for n := len(list) - 1; n > 0; n-- {
		place, before := &a.Mentions[list[n]], &a.Mentions[list[n-1]]
		if place.Kind != who.MentionParty || len(place.Parties) != 1 || before.Person < 0 || a.People[before.Person].Of != place.Parties[0] {
			break
		}
		list = list[:n]
	}
	return list
}

// tied says whether the words before a noun of encounter tie it to what the text tells
// of: "during his talks with", "on the occasion of the visit of".
func (a *Diary) tied(i, lo int) bool {
	for b := i - 1; b >= lo && i-b < 9; b-- {
		if a.Lexis.Encounter.during.Has(a.Words[b]) || a.plansAt(b, lo) {
			return true
		}
		if a.Class(b)&(words.IsComma|words.IsThat|words.IsRelative|words.IsSemicolon) != 0 || a.Lexis.Encounter.other.Has(a.Words[b]) {
			return false
		}
	}
	return false
}

// plansAt says whether token i is "for" behind what is planned: "the itinerary for the visit".
func (a *Diary) plansAt(i, lo int) bool {
	return i > lo && a.Cue(i)&words.CueFor != 0 && a.Lexis.Encounter.plans.Has(a.Words[i-1])
}

// planned says whether the noun of encounter at token i stands behind what is planned for it.
func (a *Diary) planned(i, lo int) bool {
	for b := i - 1; b > lo && i-b < 5; b-- {
		if a.plansAt(b, lo) {
			return true
		}
	}
	return false
}

// whoBefore are those nearest before a noun of encounter, and its owners: "Remarks by
// X following her meeting", "President X's visit".
func (a *Diary) whoBefore(i, lo int) []int {
	for b := i - 1; b >= lo && i-b < 14; b-- {
		if k := a.MentionAt(b); k >= 0 {
			if n := &a.Mentions[k]; n.Kind == who.MentionPerson && n.Person >= 0 || n.Kind == who.MentionOffice {
				return a.chainBefore(n.End, lo)
			}
		}
		if a.Class(b)&(words.IsSemicolon|words.IsColon|words.IsRelative|words.IsThat) != 0 {
			return nil
		}
	}
	return nil
}
