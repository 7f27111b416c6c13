package who

import (
	"slices"
	"strings"

	"entente.example/internal/reading/words"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// ownClues: who tells of the own side leaves its name out. Where somebody holds an
// office of no named party, or the text says "I", the parties of those whose
// party is named are others.
func (a *Cast) ownClues(c *clues) {
	own := a.SaysI()
	var others clues
	for i := range a.Mentions {
		m := &a.Mentions[i]
		switch {
		case m.Kind == MentionOffice && len(m.Parties) == 1 && (a.besideSelf(m.End) || a.theirCounterpart(i)):
			c.add(m.Parties[0], -1.5)
		case m.Kind == MentionOffice && len(m.Parties) == 1 && a.onlyNation(m) == m.Parties[0]:
			c.add(m.Parties[0], 0.8)
		case m.Kind != MentionPerson || m.Person < 0 || !a.ReadsProse(m.First) && a.Kind != record.PressConference:
		case a.interviewed(m.First):
			c.add(a.People[m.Person].Of, 3)
		case a.envoyToBody(m): // "Permanent Representative of Norway to ECOWAS"
		case len(m.Parties) == 1 && (a.ForeignWords(m) || m.Sieve == inOrderSieve):
			others.add(m.Parties[0], 0.5)
		case len(m.Parties) == 0 && (a.People[m.Person].Of == "" && a.officed(m) || a.ownOf(m)):
			own = true
		}
	}
	weight := 1.5
	if len(a.headAlone()) > 0 {
		own, weight = true, 4
	}
	if own {
		c.add(a.leftOver(others), 1)
	}
	for _, o := range others {
		if own {
			c.add(o.party, -min(o.weight*weight, weight))
		}
	}
}

// leftOver is the one party of a group for which nobody of another party is named, where somebody
// is for all others: "the trilateral meeting of the ministers of Chile, Fiji and Norway".
func (a *Cast) leftOver(others clues) record.PartyCode {
	for k := range a.Mentions {
		m := &a.Mentions[k]
		if m.Kind != MentionGroup || len(m.Parties) < 2 {
			continue
		}
		rest := slices.DeleteFunc(slices.Clone(m.Parties), others.has)
		if len(rest) == 1 {
			return rest[0]
		}
	}
	return ""
}

// theirCounterpart says whether an office is that of a counterpart of one who is named before, and
// whose party is not: "Minister X met with his Norwegian counterpart".
func (a *Cast) theirCounterpart(k int) bool {
	m := &a.Mentions[k]
	if !words.Contains(a.Posts(m.First, m.End), "counterpart") {
		return false
	}
	for k--; k >= 0 && a.Mentions[k].First >= a.Sents[a.SentenceOf(m.First)].FirstToken; k-- {
		if x := &a.Mentions[k]; x.Kind == MentionPerson && x.Person >= 0 || x.Kind == MentionOffice {
			return len(x.Parties) == 0 && (x.Person < 0 || a.People[x.Person].Of == "")
		}
	}
	return false
}

// besideSelf says whether "and I" follows at token i: "the Prime Minister of Norway and I".
func (a *Cast) besideSelf(i int) bool {
	return i+1 < len(a.Tokens) && a.Class(i)&words.IsAnd != 0 && a.Is(i+1, "I")
}

// headAlone are the posts of the head of some state or government with whom the text
// begins, and whose state it does not name: "The Prime Minister spoke to …".
func (a *Cast) headAlone() []string {
	for i := range a.Sents {
		s := &a.Sents[i]
		if !a.Readable(s) || a.Doc.Blocks[s.Block].Kind == text.Title {
			continue
		}
		k := a.MentionAt(min(s.FirstToken+1, s.EndToken-1))
		if k < 0 || a.Mentions[k].Kind != MentionOffice || len(a.Mentions[k].Parties) > 0 || a.Mentions[k].First > s.FirstToken+1 {
			return nil
		}
		if posts := a.Posts(a.Mentions[k].First, a.Mentions[k].End); HoldsPost(posts, Heads()) {
			return posts
		}
		return nil
	}
	return nil
}

// Heads are the posts of those who head a state or a government.
func Heads() []string { return []string{"president", "prime-minister", "chancellor"} }

// leastBody is what must speak for a body as the issuer of a text in the first person.
const leastBody = 0.5

// dropHeadless leaves out the parties that have nobody of the post of the text's own
// head: no body has a prime minister.
func (a *Cast) dropHeadless(c clues) clues {
	posts := a.headAlone()
	if l := a.LeadPerson(); l >= 0 && !a.Met(l) && a.People[l].Of == "" && !strings.Contains(a.People[l].Office, " of ") {
		posts = a.People[l].Posts
	}
	if k := a.AuthorMention(); k >= 0 && len(a.Mentions[k].Parties) == 0 {
		posts = a.People[a.Mentions[k].Person].Posts
	}
	if own := a.labelsOwn(); len(own) > 0 {
		posts = own
	}
	return slices.DeleteFunc(c, func(x clue) bool {
		if x.weight <= leastBody && a.IsBody(x.party) && a.SaysI() {
			return true // who says "I" for a body names it more than in passing
		}
		for _, post := range posts {
			if words.Contains(Heads(), post) && (a.IsBody(x.party) && post != "president" || !a.Lexis.Codes.hasPost(x.party, post)) {
				return true
			}
		}
		return false
	})
}

// officed says whether a mention has an office before or behind its name.
func (a *Cast) officed(m *Mention) bool {
	for i := m.First; i < m.End; i++ {
		if a.Cue(i)&words.CueOffice != 0 {
			return true
		}
	}
	return false
}

// ForeignWords says whether a person's mention names a party: "Prime Minister X of Y".
func (a *Cast) ForeignWords(m *Mention) bool {
	for i := m.First; i < m.End; i++ {
		if a.Who.Signs[i].Kinds&(NameParty|NameDemonym) != 0 {
			return true
		}
	}
	return false
}

// letterheadClues: a line that is a state's full name, and nothing else, heads its
// own paper: "REPUBLIC OF THE PHILIPPINES".
func (a *Cast) letterheadClues(c *clues) {
	for i := range a.Sents {
		s := &a.Sents[i]
		if s.Block > 3 {
			return
		}
		if s.EndToken-s.FirstToken < 2 || a.Doc.Blocks[s.Block].Kind == text.ListItem {
			continue
		}
		e := a.EntryOf(s.FirstToken, NameParty)
		if e != nil && a.NameEnd(s.FirstToken) == s.EndToken && strings.Contains(strings.ToLower(e.Phrase), " of ") {
			c.add(record.PartyCode(e.Code), 4)
		}
	}
}
