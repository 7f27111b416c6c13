package who

import (
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
)

// defined is what a text says once that a plural noun is to mean: "Norway and Chile (the Parties)".
type defined struct {
	noun    string // folded, "parties"
	parties []record.PartyCode
}

// define takes a group that stands in brackets for the parties joined before it, and
// says whether it does.
func (r *resolver) define(k int) bool {
	m := &r.Mentions[k]
	first := m.First
	for first > 0 && (r.Class(first-1)&words.IsQuote != 0 || r.WordAt(first-1, "as") || r.WordAt(first-1, "hereinafter") || r.WordAt(first-1, "to") || r.WordAt(first-1, "referred")) {
		first--
	}
	if first < 2 || r.Class(first-1)&words.IsOpen == 0 {
		return false
	}
	parties := r.joinedBefore(k, first-1)
	if len(parties) < 2 {
		return false
	}
	m.Parties, m.Sieve = parties, "defined"
	r.defined = defined{fold(r.Written(m.Group.head, m.Group.head+1)), parties}
	return true
}

// joinedBefore are the parties of the list, or of the group, that ends at token end, in their order.
func (r *resolver) joinedBefore(k, end int) []record.PartyCode {
	var out []record.PartyCode
	for k--; k >= 0; k-- {
		m := &r.Mentions[k]
		if m.Kind != MentionParty && m.Kind != MentionGroup || !r.onlyLists(m.End, end) {
			break
		}
		out = append(append([]record.PartyCode{}, m.Parties...), out...)
		end = m.First
	}
	return out
}

// onlyLists says whether nothing but a short form in brackets, and what joins a list, stands between two names.
func (r *resolver) onlyLists(first, end int) bool {
	if first+2 < end && r.Class(first)&words.IsOpen != 0 && r.Class(first+2)&words.IsClose != 0 {
		first += 3 // "(DRC)"
	}
	return first == end || r.OnlyJoins(first, end)
}

// asDefined gives a group the parties that the text said its noun is to mean, and says whether it did.
func (r *resolver) asDefined(m *Mention) bool {
	g := &m.Group
	if len(r.defined.parties) == 0 || !(g.definite || g.all) || g.count > len(r.defined.parties) || fold(r.Written(g.head, g.head+1)) != r.defined.noun {
		return false
	}
	m.Parties, m.Sieve = r.defined.parties, "defined"
	return true
}
