package reading

import (
	"slices"

	"entente.example/internal/record"
	"entente.example/internal/text"
)

// titleSides are the parties that the title, or the first heading with two and
// more, names.
func (a *analysis) titleSides() []string {
	if t := a.who.title; t != nil {
		return t.sidesNamed(0, len(t.tokens))
	}
	for i := range a.sents {
		s := &a.sents[i]
		if a.readable(s) && a.doc.Blocks[s.Block].Kind == text.Paragraph && s.EndToken-s.FirstToken > 16 {
			return nil
		}
		if sides := a.sidesNamed(s.FirstToken, s.EndToken); len(sides) >= 2 && (s.EndToken-s.FirstToken <= 20 || a.doc.Blocks[s.Block].Kind == text.Title) {
			return sides
		}
	}
	return nil
}

// sidesNamed are the parties that tokens [first, end) name, without those of whom the
// others speak ("by Chile and Fiji on peace in Norway"), and without the one where they
// met: "of their meeting in Kuala Lumpur, Malaysia".
func (a *analysis) sidesNamed(first, end int) []string {
	end = a.beforeMatter(first, end)
	sides := a.nameParties(first, end)
	if len(sides) < 3 {
		return sides
	}
	return slices.DeleteFunc(sides, func(p string) bool {
		for i := first; i < end; i++ {
			if a.who.signs[i].kinds&nameParty != 0 && contains(a.codesAt(i, nameParty), record.PartyCode(p)) {
				return a.placed(i, first)
			}
		}
		return false
	})
}

// placed says whether the party at token i is a place or that of one: "in X, Malaysia".
func (a *analysis) placed(i, first int) bool {
	for b := i - 1; b > first && i-b < 6; b-- {
		if a.cue(b)&cueIn != 0 {
			return true
		}
		if !a.capital(b) && a.cue(b)&(cueComma|cueThe) == 0 {
			return false
		}
	}
	return false
}

// namePartiesOf are the parties that a meeting's name has: both of "ASEAN-Japan Forum".
func (a *analysis) nameParties(first, end int) []string {
	var out []string
	for i := first; i < end; i++ {
		if a.who.signs[i].kinds&(nameParty|nameBody|nameDemonym) == 0 {
			continue
		}
		for _, p := range a.codesAt(i, nameParty|nameBody|nameDemonym) {
			if !contains(out, string(p)) {
				out = append(out, string(p))
			}
		}
	}
	return out
}

// beforeMatter is where a title that has named two parties and more comes to what their
// words are about: "Statement from Chile and Fiji on"; its end where it does not.
func (a *analysis) beforeMatter(first, end int) int {
	for i := first; i < end; i++ {
		if a.engine.lexis.matters.has(a.words[i]) && a.who.signs[i].match == 0 && len(a.nameParties(first, i)) > 1 {
			return i
		}
	}
	return end
}
