package reading

import (
	"strings"

	"entente.example/internal/record"
	"entente.example/internal/text"
)

// shortestRoster is how many items between semicolons make a list of people, whatever
// their offices are called.
const shortestRoster = 3

// rosterNames takes as people those whom a long list of a delegation names beside an
// office that no list of words has: "; the General Attorney of the Republic, X Y; ".
func (a *analysis) rosterNames() {
	var found []mention
	for i := range a.sents {
		s := &a.sents[i]
		if strings.Count(a.doc.Text[s.Start:s.End], ";") < shortestRoster-1 {
			continue
		}
		of, list := a.roster(s)
		if list == 0 {
			list = a.company(s)
		}
		if list == 0 {
			continue
		}
		var items [][2]int
		for b, j := list, list; j <= s.EndToken; j++ {
			if j == s.EndToken || a.class(j)&isSemicolon != 0 {
				items, b = append(items, [2]int{b, j}), j+1
			}
		}
		if len(items) < shortestRoster {
			continue
		}
		for _, it := range items {
			if m, ok := a.rosterItem(it[0], a.trimEnd(it[0], it[1]), of); ok {
				found = append(found, m)
			}
		}
	}
	a.insert(found)
}

// company is where a sentence begins to list who came along: "accompanied by X, Minister
// of Trade; Y"; 0 for none.
func (a *analysis) company(s *text.Sentence) int {
	for i := s.FirstToken; i < s.EndToken; i++ {
		if e, after := a.engine.cues.attending.at(a.words, i, s.EndToken); e != nil && e.Code == "after" {
			return after
		}
	}
	return 0
}

// rosterItem is the person of one item, name and office beside a comma, where no
// mention of a person stands in it yet.
func (a *analysis) rosterItem(i, end int, of record.PartyCode) (mention, bool) {
	for i < end && (a.class(i)&isAnd != 0 || a.cue(i)&cueThe != 0) {
		i++
	}
	if end > i && a.class(end-1)&isClose != 0 {
		end = a.opening(end-1, i)
	}
	for k := range a.mentions {
		if m := &a.mentions[k]; m.kind == mentionPerson && m.person >= 0 && m.first < end && m.end > i {
			return mention{}, false
		}
	}
	for c := end - 1; c > i; c-- {
		if a.class(c)&isComma == 0 {
			continue
		}
		if n := a.nameWhole(c+1, end); n >= 0 {
			return a.enrolled(n, end, i, c, of), true
		}
		break
	}
	for c := i; c < end; c++ {
		if a.class(c)&isComma != 0 {
			if n := a.nameWhole(i, c); n >= 0 {
				return a.enrolled(n, c, c+1, end, of), true
			}
			break
		}
	}
	return mention{}, false
}

// nameWhole is where the name begins that tokens [i, end) are, forms of address
// apart; -1 where they are something else.
func (a *analysis) nameWhole(i, end int) int {
	i, _ = a.honorifics(i, end)
	if end-i < 2 || end-i > longestName || a.personName(i, end, true) != end {
		return -1
	}
	return i
}

// enrolled enters the person named [i, end) with the office [from, to).
func (a *analysis) enrolled(i, end, from, to int, of record.PartyCode) mention {
	n := naming{name: a.cleanName(i, end), parts: a.nameParts(i, end), office: a.written(from, to), posts: a.posts(from, to), of: of}
	m := mention{first: i, end: end, kind: mentionPerson, person: a.enter(n), antecedent: -1, sieve: "byline"}
	if of != "" {
		m.parties = []record.PartyCode{of}
	}
	return m
}
