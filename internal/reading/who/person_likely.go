package who

import (
	"strings"

	"entente.example/internal/reading/words"
	"entente.example/internal/record"
)

// likelyParty is the party of somebody whose words give none: that of the one
// before in a list; of whoever was met, and of a head of state or government
// beside the text's own, the party named most besides the issuer; else the issuer's.
func (a *Cast) likelyParty(p int) record.PartyCode {
	who := &a.People[p]
	before := a.listedAfter(p)
	if a.Met(p) && a.foreignCaller(p) {
		return a.Issuer
	}
	switch l := a.Who.Lead; {
	case l < 0 && a.Met(p) && len(who.Posts) > 0 && a.otherParty(p) != "":
		return a.otherParty(p) // "Doorstop with Premier X"
	case a.Kind == record.PressConference && l >= 0 && l != p && len(who.Posts) == 0 && a.hasLabel(p) && a.otherParty(p) != "":
		return a.otherParty(p) // who else speaks to the press
	case l < 0 || l == p:
	case a.Met(p) && a.metIn(p) != "":
		return a.metIn(p)
	case before >= 0 && before != l && a.heads(p) && a.heads(before) && HoldsPost(who.Posts, a.People[before].Posts),
		before >= 0 && before != l && a.People[before].Of == a.Issuer && a.sameRank(p, before) && a.otherParty(p) != "":
		return a.otherParty(p) // two Presidents, or two foreign ministers, are not of one state
	case before >= 0 && a.opposite(p) != "":
		return a.opposite(p)
	case before >= 0 && before != l && a.People[before].Of != "":
		return a.People[before].Of
	case before == l && a.sameRank(p, l) && a.otherParty(p) != "":
		return a.otherParty(p) // "Secretary of State X and Foreign Minister Y"
	case before == l && !a.Met(p) && !(a.heads(p) && a.heads(l)), a.onlyAttended(p):
		return a.Issuer
	case a.Met(p) && len(who.Posts) == 0 && who.Office == "":
		return ""
	case a.Met(p), HoldsPost(who.Posts, a.People[l].Posts), before == l && a.heads(p) && a.heads(l), a.Kind == record.JointStatement && a.heads(p) && a.heads(l):
		return a.otherParty(p)
	}
	if len(who.Posts) == 0 || who.Office == "" {
		return ""
	}
	return a.Issuer
}

// opposite is the party of somebody named behind "between President X and", "" where nothing
// stands between two.
func (a *Cast) opposite(p int) record.PartyCode {
	k := a.People[p].First - 1
	if k < 0 || a.Mentions[k].Kind != MentionPerson || a.Mentions[k].Person < 0 || !IsState(a.Issuer) {
		return ""
	}
	first, of := a.Mentions[k].First-1, a.People[a.Mentions[k].Person].Of
	if first > 0 && a.Cue(first)&words.CueThe != 0 {
		first--
	}
	switch {
	case first < 0 || of == "" || !a.Is(first, "between"):
		return ""
	case of != a.Issuer:
		return a.Issuer
	}
	return a.otherParty(p)
}

// onlyAttended says whether somebody is first named in a list of who was there too: "The meeting was
// attended by X", "Also present were".
func (a *Cast) onlyAttended(p int) bool {
	f := a.People[p].First
	if f < 0 || a.heads(p) {
		return false
	}
	s := &a.Sents[a.SentenceOf(a.Mentions[f].First)]
	for i := s.FirstToken; i < a.Mentions[f].First; i++ {
		if e, after := a.Language.Cues.Attending.At(a.Words, i, s.EndToken); e != nil && e.Code == "after" && after <= a.Mentions[f].First && !strings.Contains(e.Phrase, "accompanied") {
			return true
		}
	}
	return false
}

// listedAfter is the person named right before the first mention of p in a list, -1 for none.
func (a *Cast) listedAfter(p int) int {
	for i, l := range a.Who.links {
		if l.person == p {
			if l.chained && i > 0 {
				return a.Who.links[i-1].person
			}
			return -1
		}
	}
	return -1
}
