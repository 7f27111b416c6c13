package who

import (
	"strings"

	"entente.example/internal/reading/words"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// shortestRoster is how many items between semicolons make a list of people, whatever
// their offices are called.
const shortestRoster = 3

// rosterNames takes as people those whom a long list of a delegation names beside an
// office that no list of words has: "; the General Attorney of the Republic, X Y; ".
func (a *Cast) rosterNames() {
	var found []Mention
	for i := range a.Sents {
		s := &a.Sents[i]
		if strings.Count(a.Doc.Text[s.Start:s.End], ";") < shortestRoster-1 {
			continue
		}
		var of record.PartyCode
		list := a.company(s)
		if all := a.Rosters(s); len(all) > 0 {
			of, list = all[0].Of, all[0].First
		}
		if list == 0 {
			continue
		}
		var items [][2]int
		for b, j := list, list; j <= s.EndToken; j++ {
			if j == s.EndToken || a.Class(j)&words.IsSemicolon != 0 {
				items, b = append(items, [2]int{b, j}), j+1
			}
		}
		if len(items) < shortestRoster {
			continue
		}
		for _, it := range items {
			if m, ok := a.rosterItem(it[0], a.TrimEnd(it[0], it[1]), of); ok {
				found = append(found, m)
			}
		}
	}
	a.insert(found)
}

// company is where a sentence begins to list who came along: "accompanied by X, Minister
// of Trade; Y"; 0 for none.
func (a *Cast) company(s *text.Sentence) int {
	for i := s.FirstToken; i < s.EndToken; i++ {
		if e, after := a.Language.Cues.Attending.At(a.Words, i, s.EndToken); e != nil && e.Code == "after" {
			return after
		}
	}
	return 0
}

// rosterItem is the person of one item, name and office beside a comma, where no
// mention of a person stands in it yet.
func (a *Cast) rosterItem(i, end int, of record.PartyCode) (Mention, bool) {
	for i < end && (a.Class(i)&words.IsAnd != 0 || a.Cue(i)&words.CueThe != 0) {
		i++
	}
	if end > i && a.Class(end-1)&words.IsClose != 0 {
		end = a.Opening(end-1, i)
	}
	for k := range a.Mentions {
		if m := &a.Mentions[k]; m.Kind == MentionPerson && m.Person >= 0 && m.First < end && m.End > i {
			return Mention{}, false
		}
	}
	for c := end - 1; c > i; c-- {
		if a.Class(c)&words.IsComma == 0 {
			continue
		}
		if n := a.nameWhole(c+1, end); n >= 0 {
			return a.enrolled(n, end, i, c, of), true
		}
		break
	}
	for c := i; c < end; c++ {
		if a.Class(c)&words.IsComma != 0 {
			if n := a.nameWhole(i, c); n >= 0 {
				return a.enrolled(n, c, c+1, end, of), true
			}
			break
		}
	}
	return Mention{}, false
}

// nameWhole is where the name begins that tokens [i, end) are, forms of address
// apart; -1 where they are something else.
func (a *Cast) nameWhole(i, end int) int {
	i, _ = a.honorifics(i, end)
	if end-i < 2 || end-i > longestName || a.personName(i, end, true) != end {
		return -1
	}
	return i
}

// enrolled enters the person named [i, end) with the office [from, to).
func (a *Cast) enrolled(i, end, from, to int, of record.PartyCode) Mention {
	n := Naming{name: a.cleanName(i, end), Parts: a.nameParts(i, end), office: a.Written(from, to), posts: a.Posts(from, to), of: of}
	m := Mention{First: i, End: end, Kind: MentionPerson, Person: a.enter(n), Antecedent: -1, Sieve: "byline"}
	if of != "" {
		m.Parties = []record.PartyCode{of}
	}
	return m
}
