package programmes

import (
	"strings"

	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
	"entente.example/internal/text"
)

// complementOf reads on after the noun: "on the Indo-Pacific", "of Amity and
// Cooperation in Southeast Asia", "to Implement the … Partnership (2023-2027)".
func (a *Register) complementOf(i, hi int) (end int, complement bool) {
	end = i
	for end < hi {
		j := end
		if next, named, ok := a.goesOn(i, j, hi, complement); ok {
			end, complement = next, named
			continue
		}
		c := a.Cue(j)
		if c&(words.CueOf|words.CueFor|words.CueIn|words.CueAnd) == 0 && !a.isLink(j) {
			return end, complement
		}
		if c&words.CueAnd != 0 && !complement {
			return end, complement
		}
		next := a.capitalAfter(j+1, hi)
		if a.isLink(j) && !a.joinsParties(j+1, hi) {
			if stop := a.joinsNames(j, hi); stop > 0 && a.Capital(i-1) && !a.specified(i-1) {
				return stop, true
			}
			return end, complement
		}
		if c&words.CueOf != 0 && a.listsParties(j+1, hi) || a.toSomebody(i, j, next, hi) || a.toParty(j, next, hi) || j == i && a.liesIn(i) {
			return end, complement
		}
		if next == 0 || c&words.CueAnd != 0 && (next != j+1 && !a.bothParties(end, next) || a.headAhead(next, hi)) || a.DateAt(next) || a.isPlace(j, next, c) {
			return end, complement
		}
		end, complement = a.capitals(next, hi), true
		if a.Words[j] == a.Language.By.To && next == j+1 && end == next+1 {
			if object := a.capitalAfter(end, hi); object > 0 {
				end = a.capitals(object, hi)
			}
		}
	}
	return end, complement
}

// goesOn reads on where the name whose noun stands before token i has at token j a
// version, its years, a date, a list or a relation; ok is false where it has none of them.
func (a *Register) goesOn(i, j, hi int, complement bool) (end int, named, ok bool) {
	c := a.Cue(j)
	switch {
	case a.version(j) && j == i:
		return j + 1, complement, true
	case j == i && a.Capital(j) && a.edition(j, hi):
		return a.capitals(j, hi), complement, true
	case a.yearsAfter(j, hi) > j:
		return a.yearsAfter(j, hi), complement, true
	case j == i && a.datedAt(i, j, hi) > j:
		return a.datedAt(i, j, hi), true, true
	case a.periodAt(j, hi) > j:
		return a.periodAt(j, hi), complement, true
	case complement && a.governs(j-1) && a.Cue(j)&words.CueThe != 0 && j+1 < hi && a.Capital(j+1):
		return a.capitals(j+1, hi), complement, true
	case c&words.CueOf != 0 && a.datedName(j+1, hi) > 0:
		return a.capitals(a.datedName(j+1, hi)+1, hi), true, true
	case complement && c&words.CueComma != 0 && a.listedNames(j, hi) > 0:
		return a.listedNames(j, hi), complement, true
	case complement && a.onward(j, hi) > j:
		return a.onward(j, hi), complement, true
	case a.aimedAt(j, hi) > j:
		return a.aimedAt(j, hi), true, true
	case a.relatesTo(j, hi) > j:
		return a.capitals(a.relatesTo(j, hi), hi), true, true
	}
	return j, complement, false
}

// listedNames is the end of a list that goes on in a name from the comma at token
// i: "on the Sea, Harbours, and Lighthouses"; 0 where other names follow.
func (a *Register) listedNames(i, hi int) int {
	for items := 0; i+1 < hi && items < 4; items++ {
		last := false
		for i < hi && a.Cue(i)&(words.CueComma|words.CueAnd) != 0 {
			last = last || a.Cue(i)&words.CueAnd != 0
			i++
		}
		end := a.capitals(i, hi)
		for j := i; last && j < end; j++ {
			if a.Is(j, "Cooperation") || a.Is(j, "Co-operation") {
				end = j + 1 // somebody's name may follow: "Technical Cooperation Jo Hill"
			}
		}
		if end > i && end+1 < hi && a.Is(end, "in") && a.Capital(end+1) && a.MentionAt(end+1) < 0 {
			end = a.capitals(end+1, hi) // "Trafficking in Shells"
		}
		if end == i || end > i+3 || end > i+2 && !last && !a.Is(i+1, "in") || a.headAhead(i, hi) || a.MentionAt(i) >= 0 || a.Who.Signs[i].Match != 0 {
			return 0
		}
		if last {
			return end
		}
		if i = end; i < hi && a.Cue(i)&(words.CueComma|words.CueAnd) == 0 {
			return 0
		}
	}
	return 0
}

// governs says whether a word of a name leads on to the name of another, or to what
// is done: "the Agreement Establishing the …", "Strategy for Addressing the …".
func (a *Register) governs(i int) bool {
	w := a.Written(i, i+1)
	return a.Capital(i) && strings.HasSuffix(w, "ing") && len(w) > 6 && w != "Understanding"
}

// datedName is the year that begins another programme's name from token i on:
// "of the 2050 Strategy for the Sea"; 0 for none.
func (a *Register) datedName(i, hi int) int {
	if i < hi && a.Cue(i)&words.CueThe != 0 {
		i++
	}
	if i+1 < hi && a.Tokens[i].Class == text.Number && a.Tokens[i].End-a.Tokens[i].Start == 4 && a.Capital(i+1) && a.Cue(i+1)&(words.CueProgramme|words.CueWeak) != 0 {
		return i
	}
	return 0
}

// capitalAfter is the first capitalised token after at most two small words of a
// name: "on the Law", "for a Relationship"; 0 for none.
func (a *Register) capitalAfter(i, hi int) int {
	for n := 0; n < 2 && i < hi; n++ {
		if a.Capital(i) {
			return i
		}
		if a.Cue(i)&words.CueThe == 0 || a.Cue(i)&(words.CueWe|words.CueThey|words.CueHe|words.CueShe) != 0 {
			return 0
		}
		i++
	}
	if i < hi && a.Capital(i) {
		return i
	}
	return 0
}

// capitals is the end of a run of capitalised words, hyphens and ampersands in it.
func (a *Register) capitals(i, hi int) int {
	for from := i; i < hi && a.Capital(i) && (i == from || !a.personBegins(i)); {
		i++
	}
	return i
}

// personBegins says whether the name of a person begins at token i.
func (a *Register) personBegins(i int) bool {
	k := a.MentionAt(i)
	return k >= 0 && a.Mentions[k].Kind == who.MentionPerson && a.Mentions[k].First == i && a.Mentions[k].End > i+1
}

// headAhead says whether a noun of programmes ends the capitals from token i on:
// another name, not the rest of this one.
func (a *Register) headAhead(i, hi int) bool {
	for ; i < hi && a.Capital(i); i++ {
		if a.Cue(i)&words.CueProgramme != 0 {
			return true
		}
	}
	return false
}
