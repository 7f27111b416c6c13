package who

import (
	"slices"
	"strings"

	"entente.example/internal/reading/words"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// TitleSides are the parties that the title, or the first heading with two and
// more, names.
func (a *Cast) TitleSides() []string {
	if t := a.Who.Title; t != nil {
		return a.fullerSides(t, 0, len(t.Tokens))
	}
	for i := range a.Sents {
		s := &a.Sents[i]
		if a.Readable(s) && a.Doc.Blocks[s.Block].Kind == text.Paragraph && s.EndToken-s.FirstToken > 16 {
			return nil
		}
		if sides := a.SidesNamed(s.FirstToken, s.EndToken); len(sides) >= 2 && (s.EndToken-s.FirstToken <= 20 || a.Doc.Blocks[s.Block].Kind == text.Title) {
			return a.fullerSides(a, s.FirstToken, s.EndToken)
		}
	}
	return nil
}

// openingSentences is how many sentences may go on with the sides that a title leaves out.
const openingSentences = 6

// fullerSides are the sides that the title in tokens [first, end) of t names; where it ends
// them with "and others", those of the first sentence that names them all and more.
func (a *Cast) fullerSides(t *Cast, first, end int) []string {
	sides := t.SidesNamed(first, end)
	if !strings.Contains(t.Written(first, end), "and others") {
		return sides
	}
	for i := range a.Sents[:min(openingSentences, len(a.Sents))] {
		s := &a.Sents[i]
		all := a.SidesNamed(s.FirstToken, s.EndToken)
		if len(all) > len(sides) && !slices.ContainsFunc(sides, func(p string) bool { return !slices.Contains(all, p) }) {
			return all
		}
	}
	return sides
}

// SidesNamed are the parties that tokens [first, end) name, without those of whom the
// others speak ("by Chile and Fiji on peace in Norway"), and without the one where they
// met: "of their meeting in Kuala Lumpur, Malaysia".
func (a *Cast) SidesNamed(first, end int) []string {
	end = a.beforeMatter(first, end)
	sides := a.NameParties(first, end)
	if len(sides) < 3 {
		return sides
	}
	return slices.DeleteFunc(sides, func(p string) bool {
		for i := first; i < end; i++ {
			if a.Who.Signs[i].Kinds&NameParty != 0 && words.Contains(a.CodesAt(i, NameParty), record.PartyCode(p)) {
				return a.placed(i, first)
			}
		}
		return false
	})
}

// placed says whether the party at token i is a place or that of one: "in X, Malaysia".
func (a *Cast) placed(i, first int) bool {
	if i-2 >= first && a.Class(i-1)&words.IsComma != 0 && a.Who.Signs[i-2].Inner&NameCity != 0 || a.partOf(i, first) {
		return true
	}
	for b := i - 1; b > first && i-b < 6; b-- {
		if a.Cue(b)&words.CueIn != 0 {
			return true
		}
		if !a.Capital(b) && a.Cue(b)&(words.CueComma|words.CueThe) == 0 {
			return false
		}
	}
	return false
}

// partOf says whether the party at token i is named as a part of the one before it:
// "Denmark including Greenland and the Faroe Islands".
func (a *Cast) partOf(i, first int) bool {
	for b := i - 1; b > first; b-- {
		switch {
		case a.WordAt(b, "including"):
			return a.Who.Signs[b-1].Inner&NameParty != 0
		case a.Who.Signs[b].Inner&NameParty == 0 && a.Cue(b)&(words.CueAnd|words.CueThe) == 0:
			return false
		}
	}
	return false
}

// NameParties are the parties that a meeting's name has: both of "ASEAN-Japan Forum".
func (a *Cast) NameParties(first, end int) []string {
	var out []string
	for i := first; i < end; i++ {
		if a.Who.Signs[i].Kinds&(NameParty|NameBody|NameDemonym) == 0 {
			continue
		}
		for _, p := range a.CodesAt(i, NameParty|NameBody|NameDemonym) {
			if !words.Contains(out, string(p)) {
				out = append(out, string(p))
			}
		}
	}
	return out
}

// beforeMatter is where a title that has named two parties and more comes to what their
// words are about: "Statement from Chile and Fiji on"; its end where it does not.
func (a *Cast) beforeMatter(first, end int) int {
	for i := first; i < end; i++ {
		if a.Lexis.matters.Has(a.Words[i]) && a.Who.Signs[i].Match == 0 && len(a.NameParties(first, i)) > 1 {
			return i
		}
	}
	return end
}
