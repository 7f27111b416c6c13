package programmes

import (
	"strings"

	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
	"entente.example/internal/text"
)

// longestDescription is how many words in small letters may stand between a name
// and the noun that it describes with them.
const longestDescription = 3

// properNamed is the span of a thing in small letters that a name and an article pin
// down: "the Oslo kelp deal", "the Tide+ agreement on saving kelp". None where first is i.
func (a *Register) properNamed(i int, s *text.Sentence) (first, end int) {
	if !a.pinned(i) {
		return i, i
	}
	j := i - 1
	for j > s.FirstToken && i-j <= longestDescription && a.smallWord(j) {
		j--
	}
	small := i - 1 - j
	for j > s.FirstToken && a.partOfName(j) {
		j--
	}
	first = j + 1
	if first == i-small || !a.pins(first, i-small, small) || !a.opens(j, s) || a.ledBy(first, i) {
		return i, i
	}
	if end, complement := a.complementOf(i+1, s.EndToken); complement {
		return first, end
	}
	end, _ = a.matterOf(i+1, s.EndToken, false)
	return first, max(end, i+1)
}

// opens says whether a name may begin after token j: an article that is no part of
// it, "America the Beautiful", or a word in small letters.
func (a *Register) opens(j int, s *text.Sentence) bool {
	if a.Cue(j)&words.CueThe != 0 {
		return j == s.FirstToken || !a.Capital(j-1)
	}
	return a.Tokens[j].Shape == text.Lower && a.Class(j)&words.IsPreposition == 0
}

// pinned says whether the noun at token i is one of things agreed or set up, not of
// an arm: "nuclear programme".
func (a *Register) pinned(i int) bool {
	return a.In(i, a.Lexis.Agreed) || a.In(i, a.Lexis.Laid) && !a.Is(i-1, "nuclear") && !a.Is(i-1, "missile") && !a.Is(i-1, "weapons")
}

// smallWord says whether the word in small letters at token i can stand between a
// name and its noun: "nuclear", "trade preferences".
func (a *Register) smallWord(i int) bool {
	t := a.Tokens[i]
	return t.Class == text.Word && t.Shape == text.Lower && a.Class(i)&(words.IsDeterminer|words.IsPossessive|words.IsPreposition|words.IsAnd|words.IsTo|words.IsPronoun|words.IsModal|words.IsHave|words.IsDo|words.IsThat|words.IsRelative|words.IsPast|words.IsThird|words.IsAdverb) == 0
}

// partOfName says whether a token belongs to a name written with capitals: a word, or a
// mark inside it.
func (a *Register) partOfName(i int) bool {
	w := a.Written(i, i+1)
	return a.Capital(i) || (w == "+" || w == "/" || w == "-" || w == "–") && !a.Tokens[i].Space
}

// pins says whether tokens [first, end) are a name that can pin a noun down: not
// a person's or an office's, no word that begins a sentence, no party that only tells
// whose it is. Without a description between, only a name with a mark in it is.
func (a *Register) pins(first, end, small int) bool {
	marked, parties := false, 0
	if !a.Capital(first) {
		return false
	}
	for j := first; j < end; j++ {
		marked = marked || !a.Capital(j) || strings.ContainsAny(a.Written(j, j+1), "-+/")
		k := a.MentionAt(j)
		if a.StartsSentence(j) && a.Class(j) != 0 || k >= 0 && a.Mentions[k].Kind != who.MentionParty || a.Cue(j)&(words.CueOffice|words.CueMeeting|words.CueThe|words.CueProgramme|words.CueWeak) != 0 ||
			a.Who.Signs[j].Inner&(who.NameDemonym|who.NameAgency|who.NameOffice) != 0 {
			return false
		}
		if a.Who.Signs[j].Inner&(who.NameParty|who.NameBody) != 0 {
			parties++
		}
	}
	owner := parties == end-first && !marked
	return (small > 0 || marked) && (!owner || a.Is(end+small, "fund") || a.Is(end+small, "deal"))
}
