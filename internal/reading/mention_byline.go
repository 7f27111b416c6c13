package reading

import "entente.example/internal/text"

// bylineBlocks is how many blocks at the top of a text may hold a by-line.
const bylineBlocks = 8

// byline takes a name alone in its line, beside a line that is nothing but an
// office, as that of its holder: "Minister for Foreign Affairs / Alexander Downer".
func (a *analysis) byline() {
	var found []mention
	for i := range a.sents {
		s := &a.sents[i]
		if s.Block >= bylineBlocks {
			break
		}
		k := a.officeLine(s)
		if k < 0 {
			continue
		}
		for _, j := range []int{i + 1, i - 1} {
			if j >= 0 && j < len(a.sents) && a.sents[j].Block < bylineBlocks && a.sents[j].Block != s.Block && a.nameLine(&a.sents[j]) {
				found = append(found, a.holder(k, &a.sents[j]))
				break
			}
		}
	}
	a.insert(found)
}

// officeLine is the office that a line consists of; -1 for another line.
func (a *analysis) officeLine(s *text.Sentence) int {
	k := a.mentionAt(s.EndToken - 1)
	if k < 0 || a.mentions[k].kind != mentionOffice || a.mentions[k].first > s.FirstToken+1 {
		return -1
	}
	return k
}

// nameLine says whether a line is a name and nothing else, known to no list.
func (a *analysis) nameLine(s *text.Sentence) bool {
	n := s.EndToken - s.FirstToken
	if n < 2 || n > 5 || a.mentionAt(s.FirstToken) >= 0 || a.mentionAt(s.EndToken-1) >= 0 {
		return false
	}
	i, _ := a.honorifics(s.FirstToken, s.EndToken)
	return a.letters(a.personName(i, s.EndToken, true), s.EndToken) == s.EndToken && a.strange(i, s.EndToken)
}

// holder enters the name of a line as that of whoever holds the office of mention k.
func (a *analysis) holder(k int, s *text.Sentence) mention {
	o := &a.mentions[k]
	i, gender := a.honorifics(s.FirstToken, s.EndToken)
	end := a.personName(i, s.EndToken, true)
	n := naming{name: a.cleanName(i, end), parts: a.nameParts(i, end), office: o.name, posts: a.posts(o.first, o.end), gender: gender}
	if len(o.parties) == 1 {
		n.of = o.parties[0]
	}
	return mention{first: i, end: end, kind: mentionPerson, person: a.enter(n), parties: o.parties, antecedent: -1, sieve: "byline"}
}
