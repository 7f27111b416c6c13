package reading

import (
	"strings"

	"entente.example/internal/text"
)

// version says whether a token is the number of a programme's edition: "WA Project 2.0".
func (a *analysis) version(i int) bool {
	t := a.tokens[i]
	if t.Class != text.Number || !t.Space || int(t.End-t.Start) > 4 {
		return false
	}
	w := a.written(i, i+1)
	return strings.Contains(w, ".") && len(w) == 3 || len(w) == 4 && w >= "2020" && w <= "2099"
}

// complementOf reads on after the noun: "on the Indo-Pacific", "of Amity and
// Cooperation in Southeast Asia", "to Implement the … Partnership (2023-2027)".
func (a *analysis) complementOf(i, hi int) (end int, complement bool) {
	end = i
	for end < hi {
		j := end
		c := a.cue(j)
		switch {
		case a.version(j) && j == i:
			end++
			continue
		case a.yearsAfter(j, hi) > j:
			end = a.yearsAfter(j, hi)
			continue
		case complement && a.governs(j-1) && a.cue(j)&cueThe != 0 && j+1 < hi && a.capital(j+1):
			end = a.capitals(j+1, hi)
			continue
		case c&cueOf != 0 && a.datedName(j+1, hi) > 0:
			end, complement = a.capitals(a.datedName(j+1, hi)+1, hi), true
			continue
		case complement && c&cueComma != 0 && a.listedNames(j, hi) > 0:
			end = a.listedNames(j, hi)
			continue
		case complement && a.onward(j, hi) > j:
			end = a.onward(j, hi)
			continue
		case a.relatesTo(j, hi) > j:
			end, complement = a.capitals(a.relatesTo(j, hi), hi), true
			continue
		case c&(cueOf|cueFor|cueIn|cueAnd) != 0 || a.isLink(j):
		default:
			return end, complement
		}
		if c&cueAnd != 0 && !complement {
			return end, complement
		}
		next := a.capitalAfter(j+1, hi)
		if a.isLink(j) && !a.joinsParties(j+1, hi) {
			return end, complement
		}
		if c&cueOf != 0 && a.listsParties(j+1, hi) || a.toSomebody(i, j, next, hi) || a.toParty(j, next, hi) {
			return end, complement
		}
		if next == 0 || c&cueAnd != 0 && (next != j+1 && !a.bothParties(end, next) || a.headAhead(next, hi)) || a.dateAt(next) || a.isPlace(j, next, c) {
			return end, complement
		}
		end, complement = a.capitals(next, hi), true
		if a.words[j] == a.engine.lexis.by.to && next == j+1 && end == next+1 {
			if object := a.capitalAfter(end, hi); object > 0 {
				end = a.capitals(object, hi)
			}
		}
	}
	return end, complement
}

// listedNames is the end of a list that goes on in a name from the comma at token
// i: "on the Sea, Harbours, and Lighthouses"; 0 where other names follow.
func (a *analysis) listedNames(i, hi int) int {
	for items := 0; i+1 < hi && items < 4; items++ {
		last := false
		for i < hi && a.cue(i)&(cueComma|cueAnd) != 0 {
			last = last || a.cue(i)&cueAnd != 0
			i++
		}
		end := a.capitals(i, hi)
		for j := i; last && j < end; j++ {
			if a.is(j, "Cooperation") || a.is(j, "Co-operation") {
				end = j + 1 // somebody's name may follow: "Technical Cooperation Jo Hill"
			}
		}
		if end == i || end > i+2 || a.headAhead(i, hi) || a.mentionAt(i) >= 0 || a.who.signs[i].match != 0 {
			return 0
		}
		if last {
			return end
		}
		if i = end; i < hi && a.cue(i)&(cueComma|cueAnd) == 0 {
			return 0
		}
	}
	return 0
}

// isUnderstanding says whether the noun at token i is that of a memorandum, whose
// matter is told in small letters too.
func (a *analysis) isUnderstanding(i int) bool {
	switch strings.ToLower(a.written(i, i+1)) {
	case "mou", "mous", "understanding", "memorandum":
		return true
	}
	return false
}

// matterOf reads what a memorandum is about: "on legal and judicial cooperation".
func (a *analysis) matterOf(i, hi int, complement bool) (end int, found bool) {
	if i+1 >= hi || !a.wordAt(i, "on") || a.dateAt(i+1) || a.tokens[i+1].Shape != text.Lower {
		return i, complement
	}
	end = i + 1
	for end < hi && a.tokens[end].Class == text.Word && (a.class(end)&(isDeterminer|isPronoun|isModal|isPast|isThat|isRelative) == 0 || end > i+1 && a.aims(end-1, hi)) &&
		(a.class(end)&isPreposition == 0 || a.cue(end)&cueOf != 0 || a.aims(end, hi)) {
		end++
	}
	for end > i+1 && a.class(end-1)&(isAnd|isPreposition) != 0 {
		end--
	}
	if end == i+1 {
		return i, complement
	}
	return end, true
}

// aims says whether a preposition at token i leads on to what a matter is for:
// "cost sharing for the Fulbright program".
func (a *analysis) aims(i, hi int) bool {
	return (a.is(i, "for") || a.is(i, "against")) && i+2 < hi && !a.dateAt(i+1) && a.tokens[i+1].Class == text.Word && (a.cue(i+1)&cueThe == 0 || a.capital(i+2))
}

// fieldOf reads on over "in the field of agriculture" after the matter of a memorandum.
func (a *analysis) fieldOf(i, hi int) int {
	if i+4 >= hi || !a.is(i, "in") || !a.is(i+1, "the") || !a.is(i+3, "of") {
		return i
	}
	switch strings.ToLower(a.written(i+2, i+3)) {
	case "field", "fields", "area", "areas", "sphere", "spheres", "domain", "sector":
	default:
		return i
	}
	end := i + 4
	for end < hi && a.tokens[end].Class == text.Word && a.class(end)&(isDeterminer|isPronoun|isModal|isPast|isThat|isRelative|isPreposition) == 0 {
		end++
	}
	for end > i+4 && a.class(end-1)&isAnd != 0 {
		end--
	}
	return end
}

// governs says whether a word of a name leads on to the name of another, or to what
// is done: "the Agreement Establishing the …", "Strategy for Addressing the …".
func (a *analysis) governs(i int) bool {
	w := a.written(i, i+1)
	return a.capital(i) && strings.HasSuffix(w, "ing") && len(w) > 6 && w != "Understanding"
}

// datedName is the year that begins another programme's name from token i on:
// "of the 2050 Strategy for the Sea"; 0 for none.
func (a *analysis) datedName(i, hi int) int {
	if i < hi && a.cue(i)&cueThe != 0 {
		i++
	}
	if i+1 < hi && a.tokens[i].Class == text.Number && a.tokens[i].End-a.tokens[i].Start == 4 && a.capital(i+1) && a.cue(i+1)&(cueProgramme|cueWeak) != 0 {
		return i
	}
	return 0
}

// listsParties says whether parties are listed from token i on: who made the thing,
// not its name, "the Partnership of the United States, India, and Japan".
func (a *analysis) listsParties(i, hi int) bool {
	code, stop := a.partyAt(i, hi, nameParty|nameBody)
	if code == "" || stop+1 >= hi || a.cue(stop)&cueComma == 0 {
		return false
	}
	other, _ := a.partyAt(stop+1, hi, nameParty|nameBody)
	return other != ""
}

// toSomebody says whether "to" at token j leads from a name with words of its own to
// a single noun, not to what is done: "the Oslo Tide Committee to Coalition partners".
func (a *analysis) toSomebody(i, j, next, hi int) bool {
	return j == i && a.words[j] == a.engine.lexis.by.to && next == j+1 && i > 1 && a.capital(i-2) && a.capitals(next, hi) == next+1 &&
		a.class(next)&isBase == 0 && a.capitalAfter(next+1, hi) == 0 && (next+1 >= hi || a.cue(next+1)&cueComma == 0)
}

// toParty says whether "to" at token j leads to a party, who gets the thing: "Awards to Norway".
func (a *analysis) toParty(j, next, hi int) bool {
	if a.words[j] != a.engine.lexis.by.to || next == 0 {
		return false
	}
	code, stop := a.partyAt(next, hi, nameParty)
	return code != "" && (stop >= hi || !a.capital(stop))
}

// joinsParties says whether two parties stand from token i on: "the United States and Japan".
func (a *analysis) joinsParties(i, hi int) bool {
	code, stop := a.partyAt(i, hi, nameParty|nameBody)
	if code == "" || stop >= hi || a.cue(stop)&cueAnd == 0 {
		return false
	}
	other, _ := a.partyAt(stop+1, hi, nameParty|nameBody)
	return other != ""
}

// bothParties says whether "and" joins two parties: "between the United States and
// the Republic of Iraq".
func (a *analysis) bothParties(end, next int) bool {
	return a.who.signs[end-1].inner&(nameParty|nameBody) != 0 && a.who.signs[next].inner&(nameParty|nameBody) != 0
}

// capitalAfter is the first capitalised token after at most two small words of a
// name: "on the Law", "for a Relationship"; 0 for none.
func (a *analysis) capitalAfter(i, hi int) int {
	for n := 0; n < 2 && i < hi; n++ {
		if a.capital(i) {
			return i
		}
		if a.cue(i)&cueThe == 0 || a.cue(i)&(cueWe|cueThey|cueHe|cueShe) != 0 {
			return 0
		}
		i++
	}
	if i < hi && a.capital(i) {
		return i
	}
	return 0
}

// capitals is the end of a run of capitalised words, hyphens and ampersands in it.
func (a *analysis) capitals(i, hi int) int {
	for from := i; i < hi && a.capital(i) && (i == from || !a.personBegins(i)); {
		i++
	}
	return i
}

// personBegins says whether the name of a person begins at token i.
func (a *analysis) personBegins(i int) bool {
	k := a.mentionAt(i)
	return k >= 0 && a.mentions[k].kind == mentionPerson && a.mentions[k].first == i && a.mentions[k].end > i+1
}

// headAhead says whether a noun of programmes ends the capitals from token i on:
// another name, not the rest of this one.
func (a *analysis) headAhead(i, hi int) bool {
	for ; i < hi && a.capital(i); i++ {
		if a.cue(i)&cueProgramme != 0 {
			return true
		}
	}
	return false
}

// relatesTo is where the matter begins that a participle at token i leads to:
// "relating to the Status of Lighthouses", not to somebody; no more than i for none.
func (a *analysis) relatesTo(i, hi int) int {
	switch a.written(i, i+1) {
	case "relating", "relative", "pertaining":
		if i+1 >= hi || a.words[i+1] != a.engine.lexis.by.to {
			return i
		}
		i++
	case "concerning", "regarding", "governing", "establishing", "prohibiting", "banning":
	default:
		return i
	}
	next := a.capitalAfter(i+1, hi)
	if next == 0 || a.who.signs[next].inner != 0 || a.mentionAt(next) >= 0 {
		return 0
	}
	return next
}

// isLink says whether a token joins the parts of a name: "between", "with", "against".
func (a *analysis) isLink(i int) bool {
	switch a.written(i, i+1) {
	case "between", "against":
		return true
	}
	return false
}

// isPlace says whether "in" or "at" leads to a city, where something was signed,
// and "with" or "between" to somebody who has a name of their own.
func (a *analysis) isPlace(j, next int, c cue) bool {
	if c&cueIn != 0 {
		return a.who.signs[next].inner&nameCity != 0 || a.is(next, "Senate") || a.is(next, "House") || a.is(next, "Congress") || a.is(next, "Parliament") || a.wordAt(j, "at")
	}
	k := a.mentionAt(next)
	return k >= 0 && (a.mentions[k].kind == mentionPerson || a.mentions[k].kind == mentionOffice)
}

// yearsAfter is the token after "(2023-2027)" if that stands at token i, else i.
func (a *analysis) yearsAfter(i, hi int) int {
	if i >= hi || a.class(i)&isOpen == 0 {
		return i
	}
	for j := i + 1; j < hi && j < i+5; j++ {
		switch {
		case a.class(j)&isClose != 0 && j > i+2:
			return j + 1
		case a.class(j)&isDash == 0 && (a.tokens[j].Class != text.Number || a.tokens[j].End-a.tokens[j].Start != 4):
			return i
		}
	}
	return i
}
