package who

import (
	"slices"

	"entente.example/internal/reading/words"
	"entente.example/internal/record"
)

// office finds who holds an office: among the people of its party where one is
// named, first of the meeting, then of the text; of two, the issuer's.
func (r *resolver) office(k int) {
	m := &r.Mentions[k]
	asked := r.Posts(m.First, m.End)
	if len(asked) == 0 {
		return
	}
	best, score := -1, 0
	for p := range r.People {
		if s := r.holdsOffice(p, m, asked); s > score {
			best, score = p, s
		}
	}
	if best < 0 {
		if len(m.Parties) == 0 && r.Issuer != "" && r.ServesParty(m, r.Issuer) {
			m.Parties = []record.PartyCode{r.Issuer}
		}
		return
	}
	m.Person, m.Antecedent = best, r.People[best].First
	if r.tells(m) {
		r.subject, r.plural = k, -1
	}
}

// holdsOffice weighs whether a person is meant by an office, 0 for not.
func (r *resolver) holdsOffice(p int, m *Mention, asked []string) int {
	who := &r.People[p]
	party := len(m.Parties) > 0
	if p == r.head && r.inLabel(m) && !r.ForeignWords(m) && (len(who.Posts) == 0 || HoldsPost(who.Posts, asked)) {
		return 300
	}
	if party && who.Of != "" && who.Of != m.Parties[0] {
		return 0
	}
	score := 0
	switch {
	case who.alias != "" && who.alias == m.Name:
		score = 200
	case slices.ContainsFunc(asked, func(post string) bool { return words.Contains(who.Posts, post) }):
		score = 100
	case HoldsPost(who.Posts, asked):
		score = 60
	case !party && p == r.Who.Lead && r.headsIssuer(p, asked):
		score = 100 // "Vladimir Putin sent a message. The President said"
	case len(r.Principals) == 2 && words.Contains(asked, "counterpart") && words.Contains(r.Principals, p) && (r.subject < 0 || r.Mentions[r.subject].Person != p):
		score = 40 // "Minister Berg and her counterpart"
	case party && who.Of == m.Parties[0] && words.Contains(who.Posts, "counterpart"):
		score = 40 // "his Omani counterpart … The Omani Foreign Minister"
	case party && who.Of == m.Parties[0] && len(who.Posts) == 0 && p == r.Who.Lead:
		score = 30
	default:
		return 0
	}
	if words.Contains(r.Principals, p) {
		score += 40
	}
	if party && who.Of == m.Parties[0] || !party && p == r.Who.Lead {
		score += 20
	}
	if !party && r.subject >= 0 && r.Mentions[r.subject].Person == p {
		score += 5
	}
	return score
}

// headsIssuer says whether somebody whose office the text does not tell is known to have
// led the issuer, which has the post asked for.
func (r *resolver) headsIssuer(p int, asked []string) bool {
	who := &r.People[p]
	return len(who.Posts) == 0 && r.Issuer != "" && who.Of == r.Issuer && HoldsPost(Heads(), asked) && r.Recalled(p) == r.Issuer && r.Lexis.Codes.hasPost(r.Issuer, asked[0])
}
