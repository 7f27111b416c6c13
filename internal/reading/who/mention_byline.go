package who

import (
	"entente.example/internal/reading/words"
	"entente.example/internal/text"
)

// bylineBlocks is how many blocks at the top of a text may hold a by-line.
const bylineBlocks = 8

// byline takes a name alone in its line, beside a line that is nothing but an
// office, as that of its holder: "Minister for Foreign Affairs / Alexander Downer".
func (a *Cast) byline() {
	var found []Mention
	for i := range a.Sents {
		s := &a.Sents[i]
		if s.Block >= bylineBlocks {
			break
		}
		if m, ok := a.catalogued(s); ok {
			found = append(found, m)
			continue
		}
		k := a.officeLine(s)
		if k < 0 {
			continue
		}
		for _, j := range []int{i + 1, i - 1} {
			if j < 0 || j >= len(a.Sents) || a.Sents[j].Block >= bylineBlocks || a.Sents[j].Block == s.Block {
				continue
			}
			if a.nameLine(&a.Sents[j]) {
				found = append(found, a.holder(k, &a.Sents[j]))
				break
			}
			if p := a.personLine(&a.Sents[j]); p >= 0 {
				o := &a.Mentions[k]
				a.People[p].Office, a.People[p].Posts = o.Name, a.Posts(o.First, o.End)
				break
			}
		}
	}
	a.insert(found)
}

// catalogued takes a leader's name that stands alone in its line as catalogues have it: "Marn, Tomas".
func (a *Cast) catalogued(s *text.Sentence) (Mention, bool) {
	first, end := s.FirstToken, s.EndToken
	comma := first + 1
	for comma < end && a.Cue(comma)&words.CueComma == 0 {
		comma++
	}
	if comma+1 >= end || end-first > longestName || a.personName(first, comma, true) != comma || a.personName(comma+1, end, true) != end {
		return Mention{}, false
	}
	n := Naming{name: a.Written(comma+1, end) + " " + a.Written(first, comma), Parts: append(a.nameParts(comma+1, end), a.nameParts(first, comma)...)}
	if a.Lexis.Codes.leads(n.Parts, a.year()) == "" {
		return Mention{}, false
	}
	return Mention{First: first, End: end, Kind: MentionPerson, Person: a.enter(n), Antecedent: -1, Sieve: "byline"}, true
}

// officeLine is the office that a line consists of; -1 for another line.
func (a *Cast) officeLine(s *text.Sentence) int {
	k := a.MentionAt(s.EndToken - 1)
	if k < 0 || a.Mentions[k].Kind != MentionOffice || a.Mentions[k].First > s.FirstToken+1 {
		return -1
	}
	return k
}

// personLine is the person without an office of whom a line is the name, with what honours
// it: "The Hon Ada Sokol MP"; -1 for another line.
func (a *Cast) personLine(s *text.Sentence) int {
	k := a.MentionAt(s.EndToken - 1)
	if k < 0 || a.Mentions[k].Kind != MentionPerson || a.Mentions[k].Person < 0 || a.Mentions[k].First != s.FirstToken {
		return -1
	}
	if p := a.Mentions[k].Person; len(a.People[p].Posts) == 0 && a.People[p].Office == "" {
		return p
	}
	return -1
}

// nameLine says whether a line is a name and nothing else, known to no list.
func (a *Cast) nameLine(s *text.Sentence) bool {
	n := s.EndToken - s.FirstToken
	if n < 2 || n > 5 || a.MentionAt(s.FirstToken) >= 0 || a.MentionAt(s.EndToken-1) >= 0 {
		return false
	}
	i, _ := a.honorifics(s.FirstToken, s.EndToken)
	return a.letters(a.personName(i, s.EndToken, true), s.EndToken) == s.EndToken && a.strange(i, s.EndToken)
}

// holder enters the name of a line as that of whoever holds the office of mention k.
func (a *Cast) holder(k int, s *text.Sentence) Mention {
	o := &a.Mentions[k]
	i, gender := a.honorifics(s.FirstToken, s.EndToken)
	end := a.personName(i, s.EndToken, true)
	n := Naming{name: a.cleanName(i, end), Parts: a.nameParts(i, end), office: o.Name, posts: a.Posts(o.First, o.End), gender: gender}
	if len(o.Parties) == 1 {
		n.of = o.Parties[0]
	}
	return Mention{First: i, End: end, Kind: MentionPerson, Person: a.enter(n), Parties: o.Parties, Antecedent: -1, Sieve: "byline"}
}
