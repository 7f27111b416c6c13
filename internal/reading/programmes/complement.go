package programmes

import (
	"strings"

	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
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

// specified says whether two words with capitals stand before the noun at token i, which tell
// what it is about without its parties.
func (a *Register) specified(i int) bool { return i > 1 && a.Capital(i-1) && a.Capital(i-2) }

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
		if end == i || end > i+2 || a.headAhead(i, hi) || a.MentionAt(i) >= 0 || a.Who.Signs[i].Match != 0 {
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

// isUnderstanding says whether the noun at token i is that of a memorandum, whose
// matter is told in small letters too.
func (a *Register) isUnderstanding(i int) bool {
	switch strings.ToLower(a.Written(i, i+1)) {
	case "mou", "mous", "understanding", "memorandum":
		return true
	}
	return false
}

// matterOf reads what a memorandum is about: "on legal and judicial cooperation".
func (a *Register) matterOf(i, hi int, complement bool) (end int, found bool) {
	if i+1 >= hi || !a.WordAt(i, "on") || a.DateAt(i+1) || a.Tokens[i+1].Shape != text.Lower {
		return i, complement
	}
	end = i + 1
	for end < hi && a.Tokens[end].Class == text.Word && (a.Class(end)&(words.IsDeterminer|words.IsPronoun|words.IsModal|words.IsPast|words.IsThat|words.IsRelative) == 0 || end > i+1 && a.aims(end-1, hi)) &&
		(a.Class(end)&words.IsPreposition == 0 || a.Cue(end)&words.CueOf != 0 || a.aims(end, hi)) {
		end++
	}
	for end > i+1 && a.Class(end-1)&(words.IsAnd|words.IsPreposition) != 0 {
		end--
	}
	if end == i+1 {
		return i, complement
	}
	return end, true
}

// aims says whether a preposition at token i leads on to what a matter is for:
// "cost sharing for the Fulbright program".
func (a *Register) aims(i, hi int) bool {
	return (a.Is(i, "for") || a.Is(i, "against")) && i+2 < hi && !a.DateAt(i+1) && a.Tokens[i+1].Class == text.Word && (a.Cue(i+1)&words.CueThe == 0 || a.Capital(i+2))
}

// fieldOf reads on over "in the field of agriculture" after the matter of a memorandum.
func (a *Register) fieldOf(i, hi int) int {
	if i+4 >= hi || !a.Is(i, "in") || !a.Is(i+1, "the") || !a.Is(i+3, "of") {
		return i
	}
	switch strings.ToLower(a.Written(i+2, i+3)) {
	case "field", "fields", "area", "areas", "sphere", "spheres", "domain", "sector":
	default:
		return i
	}
	end := i + 4
	for end < hi && a.Tokens[end].Class == text.Word && a.Class(end)&(words.IsDeterminer|words.IsPronoun|words.IsModal|words.IsPast|words.IsThat|words.IsRelative|words.IsPreposition) == 0 {
		end++
	}
	for end > i+4 && a.Class(end-1)&words.IsAnd != 0 {
		end--
	}
	return end
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
