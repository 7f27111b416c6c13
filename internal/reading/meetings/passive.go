package meetings

import (
	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
)

// onlySides says whether nothing but those between whom a meeting was stands in
// tokens [first, end): "between the Ministry of Trade of Chile and that of Norway", "of the
// Ministers of Chile and Norway".
func (a *Diary) onlySides(first, end int) bool {
	if first >= end || !a.Between(first) && a.Cue(first)&(words.CueWith|words.CueOf) == 0 {
		return false
	}
	for i := first + 1; i < end; i++ {
		if c := a.Class(i); c&(words.IsModal|words.IsBe|words.IsHave|words.IsTo|words.IsRelative|words.IsThat|words.IsSemicolon) != 0 || c&(words.IsPast|words.IsThird) != 0 && c&(words.IsNounish|words.IsParticiple) == 0 && !a.Capital(i) {
			return false
		}
	}
	return true
}

// heldBetween reads "The first political consultations between the Ministries of Chile
// and Norway were held": the noun in small letters, numbered or not, and its sides.
func (a *Diary) heldBetween(c *convening, end int) bool {
	for i := c.sent.FirstToken + 1; i+2 < end; i++ {
		if !a.Lexis.Encounter.Noun.Has(a.Words[i]) || a.MentionAt(i) >= 0 || !a.onlySides(i+1, end) {
			continue
		}
		if c.object = a.chainAfter(i+2, end); len(c.object) == 0 || len(c.object) == 1 && len(a.Mentions[c.object[0]].Parties) < 2 {
			c.object = a.sidesWithin(i+2, end)
		}
		if first := a.ordinalBefore(i, c.sent.FirstToken); first >= 0 {
			c.nameFirst, c.nameEnd = first, end
		}
		return len(c.object) > 1 || c.nameEnd > 0 || len(c.object) == 1 && len(a.Mentions[c.object[0]].Parties) > 1
	}
	return false
}

// sidesWithin are the parties named in tokens [first, end).
func (a *Diary) sidesWithin(first, end int) []int {
	var out []int
	for k := range a.Mentions {
		if m := &a.Mentions[k]; m.First >= first && m.End <= end && m.Kind == who.MentionParty {
			out = append(out, k)
		}
	}
	return out
}

// ordinalBefore is the token of the number that stands a few words before a noun of
// meeting ("the second round of political consultations"), -1 for none.
func (a *Diary) ordinalBefore(i, lo int) int {
	for b := i - 1; b >= lo && i-b < 8; b-- {
		if a.Numbered(b) || a.Lexis.Ordinals.Has(a.Words[b]) {
			return b
		}
		if a.Class(b)&(words.IsComma|words.IsPast|words.IsTo|words.IsSemicolon) != 0 || a.MentionAt(b) >= 0 {
			return -1
		}
	}
	return -1
}
