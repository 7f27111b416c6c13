package programmes

import (
	"entente.example/internal/reading/words"
	"entente.example/internal/text"
)

// isUnderstanding says whether the noun at token i is that of a memorandum, whose
// matter is told in small letters too.
func (a *Register) isUnderstanding(i int) bool {
	return a.In(i, a.Lexis.Understood)
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

// aboutOf reads what the memorandum is about whose noun ends before token i, its short form
// between them passed over: "(MoU) on fishing", "(MOU) on Cooperation on Tides".
func (a *Register) aboutOf(i, hi int, complement bool) (end int, found bool) {
	stop := a.AcronymAfter(i, hi)
	if stop <= i || !a.isUnderstanding(i+1) || !a.WordAt(stop, "on") {
		return a.matterOf(i, hi, complement)
	}
	for _, read := range []func(i, hi int) (int, bool){a.smallMatter, a.complementOf} {
		if end, found := read(stop, hi); found {
			return end, true
		}
	}
	return a.matterOf(i, hi, complement)
}

func (a *Register) smallMatter(i, hi int) (end int, found bool) { return a.matterOf(i, hi, false) }

// aims says whether a preposition at token i leads on to what a matter is for:
// "cost sharing for the Fulbright program".
func (a *Register) aims(i, hi int) bool {
	return (a.Is(i, "for") || a.Is(i, "against")) && i+2 < hi && !a.DateAt(i+1) && a.Tokens[i+1].Class == text.Word && (a.Cue(i+1)&words.CueThe == 0 || a.Capital(i+2))
}

// fieldOf reads on over "in the field of agriculture" after the matter of a memorandum.
func (a *Register) fieldOf(i, hi int) int {
	if i+4 >= hi || !a.Is(i, "in") || !a.Is(i+1, "the") || !a.Is(i+3, "of") || !a.In(i+2, a.Lexis.Matters) {
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
