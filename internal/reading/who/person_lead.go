package who

import (
	"strings"

	"entente.example/internal/reading/words"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// leadByOffice gives the text's own person the party whose office the text has
// without a name that fits: "Vladimir Putin … The Russian President".
func (a *Cast) leadByOffice() {
	l := a.LeadPerson()
	if l < 0 || a.People[l].Of != "" || a.Issuer != "" || a.unpartied(l) || a.SaysI() {
		return
	}
	for k := range a.Mentions {
		m := &a.Mentions[k]
		if m.Kind != MentionOffice || len(m.Parties) != 1 || !a.ReadsProse(m.First) || a.headlined(m.First) || a.IsBody(m.Parties[0]) || a.SomeoneOf(m.Parties[0]) || a.elsewhere(k) {
			continue
		}
		if of := a.Recalled(l); of != "" && of != m.Parties[0] {
			continue // "Vladimir Putin congratulated her on her election as President of Norway"
		}
		posts := a.Posts(m.First, m.End)
		if len(a.People[l].Posts) > 0 && !HoldsPost(a.People[l].Posts, posts) || words.Contains(posts, "counterpart") {
			continue
		}
		a.People[l].Of, a.People[l].Posts = m.Parties[0], posts
		if a.People[l].Office == "" || !strings.Contains(a.People[l].Office, " ") {
			a.People[l].Office = a.Written(a.WithoutArticle(m.First), m.End)
		}
		a.Issuer = m.Parties[0]
		return
	}
}

// elsewhere says whether the office of mention k is somebody else's: a name fills it, or
// it goes on to what its holder is for. "China's Vice Minister, Mr Li".
func (a *Cast) elsewhere(k int) bool {
	end := a.Mentions[k].End
	if end < len(a.Tokens) && a.Cue(end)&words.CueFor != 0 {
		return true
	}
	return k+1 < len(a.Mentions) && a.Mentions[k+1].Kind == MentionPerson && a.Mentions[k+1].Person >= 0 && a.Mentions[k+1].First-end <= 1
}

// unpartied says whether a text gives somebody an office of state, and no state: it
// is its own. "The Prime Minister, X, said".
func (a *Cast) unpartied(p int) bool {
	for k := range a.Mentions {
		m := &a.Mentions[k]
		if m.Person == p && m.Kind == MentionPerson && len(m.Parties) == 0 && a.ReadsProse(m.First) && a.Cue(m.First)&words.CueThe != 0 && HoldsPost(a.Posts(m.First, m.End), []string{"prime-minister", "president", "chancellor", "foreign-minister"}) {
			return true
		}
	}
	return false
}

// SomeoneOf says whether a person of a party is named.
func (a *Cast) SomeoneOf(p record.PartyCode) bool {
	for i := range a.People {
		if a.People[i].Of == p {
			return true
		}
	}
	return false
}

// LeadPerson is the issuer's own person: the first named in the title, or else
// the first person of the first paragraph.
func (a *Cast) LeadPerson() int {
	if t := a.Who.Title; t != nil {
		for i := range t.Mentions {
			m := &t.Mentions[i]
			if m.Kind != MentionPerson || m.Person < 0 || t.Addressed(i) {
				continue
			}
			p := a.Known(Naming{Parts: t.People[m.Person].Parts})
			if p >= 0 && a.canLead(p) {
				return p
			}
			break
		}
	}
	for i := range a.Mentions[:min(len(a.Mentions), 12)] {
		if m := &a.Mentions[i]; m.Kind == MentionPerson && m.Person >= 0 && a.Issuer != "" && a.People[m.Person].Of == a.Issuer && a.People[m.Person].Office != "" && !a.toldOf(i) {
			return m.Person
		}
	}
	for i := range a.Mentions {
		m := &a.Mentions[i]
		if m.Kind == MentionPerson && m.Person >= 0 && a.BlockKind(m.First) != text.Caption {
			if a.canLead(m.Person) && !a.toldOf(i) && !(a.Kind == record.PressConference && a.Met(m.Person)) && !a.metBySpeaker(m.First) {
				return m.Person
			}
		}
		if i > 12 {
			break
		}
	}
	return -1
}

// canLead says whether somebody can be the issuer's own.
func (a *Cast) canLead(p int) bool {
	of := a.People[p].Of
	return of == "" && (a.Issuer == "" || a.canServe(p, a.Issuer)) || of == a.Issuer
}

// BlockKind is the kind of the block that a token stands in.
func (a *Cast) BlockKind(tok int) text.BlockKind { return a.Doc.Blocks[a.BlockOf(tok)].Kind }

// headlined says whether a token stands in a line near the top that no full stop ends.
func (a *Cast) headlined(tok int) bool {
	i := a.SentenceOf(tok)
	return i >= 0 && a.IsHeadline(&a.Sents[i])
}
