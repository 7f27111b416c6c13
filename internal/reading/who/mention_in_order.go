package who

import (
	"strings"

	"entente.example/internal/reading/words"
)

// inOrderSieve is the sieve of those whose state the group before them tells.
const inOrderSieve = "in-order"

// inOrder reads the names that follow a group of several states in the order of these, one
// mention each: "her counterparts from Chile and Norway, Ada Sokol and Jon Berg", "his Chilean and
// Norwegian colleagues Ada Sokol and Jon Berg". It gives their end, 0 where no such names follow. The office of one of them is told in tokens [from, to).
func (a *Cast) inOrder(g *GroupPhrase, from, to, hi int) int {
	if len(g.parties) < 2 || g.End >= hi {
		return 0
	}
	at := g.End
	if a.Class(at)&(words.IsComma|words.IsColon) != 0 {
		at++
	}
	var names [][2]int
	for at < hi {
		at, _ = a.honorifics(at, hi)
		end := a.personName(at, hi, true)
		if len(a.nameParts(at, end)) < 2 {
			break
		}
		names = append(names, [2]int{at, end})
		next := a.skipJoin(end, hi)
		if next == end {
			break
		}
		at = next
	}
	if len(names) != len(g.parties) {
		return 0
	}
	office, posts := a.oneOf(g, from, to)
	for i, name := range names {
		first, end := name[0], name[1]
		n := Naming{name: a.cleanName(first, end), Parts: a.nameParts(first, end), office: office, posts: posts, of: g.parties[i]}
		if i == 0 {
			first = g.first
		}
		a.keepPerson(first, end, n, true)
		a.Mentions[len(a.Mentions)-1].Sieve = inOrderSieve
	}
	return names[len(names)-1][1]
}

// oneOf is the office of one of a group, as tokens [first, end) have it in the plural, and its posts.
func (a *Cast) oneOf(g *GroupPhrase, first, end int) (office string, posts []string) {
	noun := singular(a.Written(g.head, g.head+1))
	if posts = g.Posts; posts == nil {
		posts = []string{fold(noun)}
	}
	return strings.TrimSpace(a.Written(first, g.head) + " " + noun + " " + a.Written(g.head+1, end)), posts
}
