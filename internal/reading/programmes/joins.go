package programmes

import (
	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
)

// joinsParties says whether two parties stand from token i on: "the United States and Japan".
func (a *Register) joinsParties(i, hi int) bool {
	code, stop := a.PartyAt(i, hi, who.NameParty|who.NameBody)
	if code == "" || stop >= hi || a.Cue(stop)&words.CueAnd == 0 {
		return false
	}
	other, _ := a.PartyAt(stop+1, hi, who.NameParty|who.NameBody)
	return other != ""
}

// twoParties says whether a dash at token j joins two parties: "U.S. – Norway".
func (a *Register) twoParties(j int) bool {
	return a.Who.Signs[j-1].Inner&(who.NameParty|who.NameBody) != 0 && a.Who.Signs[j+1].Inner&(who.NameParty|who.NameBody|who.NameDemonym) != 0
}

// joinsNames is the end of two names with capitals that "between" at token j joins, "between
// the University of Oslo and Bergen Hospital"; 0 where it joins people, times or anything else.
func (a *Register) joinsNames(j, hi int) int {
	if !a.Is(j, "between") && !a.Is(j, "Between") {
		return 0
	}
	end := a.wholeName(j+1, hi)
	if end == 0 || end+1 >= hi || a.Cue(end)&words.CueAnd == 0 {
		return 0
	}
	return a.wholeName(end+1, hi)
}

// wholeName is the end of a name from token i on, "of" and what it leads to in it: "the
// Government of the Kingdom of Norway"; 0 for none, and for a person's and a date.
func (a *Register) wholeName(i, hi int) int {
	i = a.WithoutArticle(i)
	if i >= hi || !a.Capital(i) || a.DateAt(i) {
		return 0
	}
	if k := a.MentionAt(i); k >= 0 && a.Mentions[k].Kind != who.MentionParty {
		return 0
	}
	for {
		i = a.capitals(i, hi)
		next := i + 1
		switch {
		case i >= hi:
			return i
		case a.PossessiveAt(i, hi):
		case a.Cue(i)&words.CueOf != 0 && next < hi:
			next = a.WithoutArticle(next)
		default:
			return i
		}
		if next >= hi || !a.Capital(next) {
			return i
		}
		i = next
	}
}

// sharedBy is where a name begins with two parties that "and" at token j joins behind an
// article, "the Norway and Chile Tide Partnership"; j for none.
func (a *Register) sharedBy(j, lo int) int {
	k := a.MentionEnds(j)
	if k < 0 || a.Mentions[k].Kind != who.MentionParty || a.Who.Signs[j+1].Inner&who.NameParty == 0 {
		return j
	}
	first := a.Mentions[k].First
	if first > lo && a.Cue(first)&words.CueThe == 0 && a.Cue(first-1)&words.CueThe == 0 {
		return j
	}
	return a.WithoutArticle(first)
}

// bothParties says whether "and" joins two parties: "between the United States and
// the Republic of Iraq".
func (a *Register) bothParties(end, next int) bool {
	return a.Who.Signs[end-1].Inner&(who.NameParty|who.NameBody) != 0 && a.Who.Signs[next].Inner&(who.NameParty|who.NameBody) != 0
}
