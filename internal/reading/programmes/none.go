package programmes

import (
	"strings"

	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
	"entente.example/internal/text"
)

// acronymUnder says whether an unknown acronym stands where programmes do: "under JENESYS".
func (a *Register) acronymUnder(i int, s *text.Sentence) bool {
	t := a.Tokens[i]
	if t.Shape != text.Upper || t.End-t.Start < 4 || a.Who.Signs[i].Inner != 0 || a.Words[i] != 0 || i <= s.FirstToken || a.MentionAt(i) >= 0 {
		return false
	}
	b := i - 1
	if a.Cue(b)&words.CueThe != 0 {
		b--
	}
	if b < s.FirstToken || i+1 < s.EndToken && a.Capital(i+1) {
		return false
	}
	if strings.HasPrefix(a.Written(i, i+1), "UN") {
		return false // an organ of the United Nations: "through UNMOVIC"
	}
	w := strings.ToLower(a.Written(b, b+1))
	return w == "under" || w == "through" || w == "via"
}

// isOrganisation says whether the noun at token i ends the name of a body: "the
// International Monetary Fund". A community is one and a programme too.
func (a *Register) isOrganisation(i int) bool {
	e := a.EntryOf(i, who.NameBody|who.NameAgency)
	if e == nil {
		return false
	}
	return e.Fields["form"] != "part" || !a.WordAt(i, "community")
}

// followedByName says whether the capitals go on after the noun, so that it ends
// no name: "the Singapore Convention Week". "Between" and "Banning" go on in it.
func (a *Register) followedByName(i int, s *text.Sentence) bool {
	return i < s.EndToken && a.Capital(i) && a.Tokens[i].Space && !a.isLink(i) && !a.edition(i, s.EndToken) && a.relatesTo(i, s.EndToken) <= i && a.aimedAt(i, s.EndToken) <= i
}

// commonplace says whether a name is none: "the U.S.-Japan Alliance", "the Joint
// Statement", "Humanitarian Assistance" without a short form.
func (a *Register) commonplace(i, first, end int, s *text.Sentence) bool {
	if end > i+1 || first == i {
		return false
	}
	if first == i-1 && a.Lexis.Plain.Has(a.Words[first]) {
		return true
	}
	switch strings.ToLower(a.Written(i, i+1)) {
	case "alliance":
		return a.allNamed(first, i)
	case "community":
		return a.Is(i-1, "Economic") && a.EntryOf(i, who.NameBody) == nil
	case "assistance":
		stop := a.AcronymAfter(i+1, s.EndToken)
		return stop == i+1 || !a.spells(a.Written(i+2, stop-1), first, i+1)
	case "statement":
		return a.shouted(first, i+1) || a.Is(i-1, "Joint") || a.Is(i-1, "Press") || a.Is(i-1, "National") || a.Is(i-1, "Presidential") || a.Is(i-1, "Political") || a.Is(i-1, "Mission")
	}
	return first == i-1 && a.In(i, a.Lexis.Commonplace) && a.In(first, a.Lexis.CommonFirst)
}

// shouted says whether words are all in capitals: a heading, not a name.
func (a *Register) shouted(first, end int) bool {
	for i := first; i < end; i++ {
		if t := a.Tokens[i]; t.Class == text.Word && t.Shape != text.Upper {
			return false
		}
	}
	return true
}

// inHeading says whether a name is part of a heading in capitals.
func (a *Register) inHeading(first, end int, s *text.Sentence) bool {
	if !a.shouted(first, end) {
		return false
	}
	if end-first > 3 || first == s.FirstToken {
		return end-first > 3
	}
	before := a.Written(first-1, first)
	return a.Tokens[first-1].Class == text.Word && strings.ToUpper(before) == before
}

// sectionOf says whether a name stands for a law of which one section is meant:
// "section 4 of the Trade Act".
func (a *Register) sectionOf(i, first int, s *text.Sentence) bool {
	switch a.Written(i, i+1) {
	case "Act", "Law", "Code":
	default:
		return false
	}
	if first-3 <= s.FirstToken || a.Cue(first-1)&words.CueThe == 0 || a.Cue(first-2)&words.CueOf == 0 {
		return false
	}
	t := a.Tokens[first-3]
	return t.Class == text.Number || t.Class == text.Alnum
}

// someForce says whether "Force" ends no programme's name: only a task force with
// a purpose of its own or a short form is one.
func (a *Register) someForce(i, first int, complement bool) bool {
	return a.Written(i, i+1) == "Force" && (i == 0 || a.Written(i-1, i) != "Task" || !complement && (first == i-1 || a.Is(first, "Joint")) && a.AcronymAfter(i+1, len(a.Tokens)) == i+1)
}

// vague says whether a name without words of its own says no more than its kind:
// "Agreement with Japan".
func (a *Register) vague(i, end int) bool {
	if a.Written(i, i+1) == "Commitment" && a.Cue(min(i+2, end-1))&words.CueThe != 0 {
		return true
	}
	for j := i + 1; j < end; j++ {
		if a.Capital(j) && (a.Who.Signs[j].Inner == 0 || j == i+2 && a.concluded(i, j)) {
			return false
		}
	}
	return !a.WordAt(i, "charter")
}

// concluded says whether an instrument at token i is known by the city at token j where
// it was concluded: "Treaty of Oslo".
func (a *Register) concluded(i, j int) bool {
	return a.In(i, a.Lexis.Concluded) && a.Cue(i+1)&words.CueOf != 0 && a.Who.Signs[j].Inner&who.NameCity != 0
}
