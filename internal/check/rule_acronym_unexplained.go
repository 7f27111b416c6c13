package check

import (
	"slices"
	"strings"

	"entente.example/internal/text"
)

// longestUnexplained is the most letters of an acronym that wants explaining:
// what is longer is the name of a firm or a product.
const longestUnexplained = 6

// acronymUnexplained finds acronyms that the text never explains and that not
// every reader knows. Words in capitals for weight, and names of firms and ships,
// are left alone: a word that is one in small letters too, or stands beside
// another name or in a row of names.
func acronymUnexplained(x *inspection) {
	a := x.findAcronyms()
	for _, name := range a.order {
		if len(name) > longestUnexplained || x.clear(a, name) || a.meant(x, name) != "" || x.spelledOut(name) || slices.ContainsFunc(a.uses[name], x.apposed) {
			continue
		}
		for _, use := range a.uses[name] {
			if x.words[use] == 0 && !x.partOfName(use) {
				x.reportTokens(use, use+1, "acronym", name)
				break
			}
		}
	}
}

// clear says whether an acronym is explained in the text, or known to every reader.
func (x *inspection) clear(a *acronyms, name string) bool {
	return len(a.explains[name]) > 0 || x.wellKnown(name)
}

// spelledOut says whether the text has a name whose initials spell the acronym,
// though it does not put the two together.
func (x *inspection) spelledOut(acronym string) bool {
	last := acronym[len(acronym)-1]
	for i, t := range x.tokens {
		if !x.nameLike(i) || x.Text.Text[t.Start] != last && !strings.Contains(x.token(i), "-") || x.token(i) == acronym {
			continue
		}
		if first, end := x.spelled(acronym, i+1); end > first+1 && x.nameLike(first) {
			return true
		}
	}
	return false
}

// apposed says whether words beside the acronym at token i tell what it is:
// "COATL, a digital service firm", "its payment system, COATL,", "the firm COATL",
// "“NISAR”", a whole item about it.
func (x *inspection) apposed(i int) bool {
	after := strings.ToLower(x.token(i + 2))
	switch x.token(i + 1) {
	case "–", "—", "-", ":", "”", "\"":
		return true
	case ",":
		return x.token(i-1) == "," || after == "a" || after == "an" || after == "the" || after == "which"
	case "(":
		return x.nameLike(i+2) && x.nameLike(i+3)
	}
	return x.tells(i-1) || x.tells(i+1) || i == 0 || x.block(int(x.tokens[i-1].Start)) != x.block(int(x.tokens[i].Start))
}

// tells says whether token i says what sort of thing the name beside it is.
func (x *inspection) tells(i int) bool {
	switch strings.ToLower(x.token(i)) {
	case "firm", "company", "group", "carrier", "airline", "bank", "developer", "manufacturer", "operator", "conglomerate",
		"initiative", "project", "program", "programme", "platform", "satellite", "mission", "cable", "submarine":
		return true
	}
	return i >= 0 && i < len(x.tokens) && x.tokens[i].Class == text.Number
}

// partOfName says whether token i is part of a longer name, or one of a row of names.
func (x *inspection) partOfName(i int) bool {
	if x.afterAcronym(i) || x.titleOfAct(i) {
		return true
	}
	if x.nameLike(i+1) || x.nameLike(i-1) && x.tokens[i-1].Shape != text.Upper && !x.opens(i-1) {
		return true
	}
	return x.separates(i-1) && x.capitalised(i-2) || x.separates(i+1) && (x.capitalised(i+2) || x.separates(i+2) && x.capitalised(i+3))
}

// afterAcronym says whether token i is the branch of what the acronym before it
// names: "the MRLN PH".
func (x *inspection) afterAcronym(i int) bool {
	_, before := x.acronymAt(max(0, i-1))
	return i > 0 && before && x.tokens[i].End-x.tokens[i].Start < 3
}

// titleOfAct says whether token i begins the title of a law or a plan: "the CARE
// for Working Mothers Act".
func (x *inspection) titleOfAct(i int) bool {
	if w := x.token(i + 1); w != "for" && w != "of" {
		return false
	}
	for j := i + 2; j < i+7 && x.nameLike(j); j++ {
		switch x.token(j) {
		case "Act", "Plan", "Fund", "Initiative", "Agenda", "Law", "Bill":
			return true
		}
	}
	return false
}

// opens says whether token i begins a sentence.
func (x *inspection) opens(i int) bool { return x.sents[x.sentence(i)].FirstToken == i }

// separates says whether token i stands between the members of a row.
func (x *inspection) separates(i int) bool {
	switch x.token(i) {
	case ",", ";", "and", "or", "&", "/":
		return true
	}
	return false
}

// capitalised says whether token i begins with a capital and is no known name of a party or body.
func (x *inspection) capitalised(i int) bool { return x.nameLike(i) && !x.inName(i) }
