package reading

import (
	"slices"
	"strings"

	"entente.example/internal/record"
)

// naming is one way in which a text names a person.
type naming struct {
	name   string
	parts  []string // folded; without particles, initials and endings
	office string
	posts  []string // codes of the office
	alias  string   // "EAM"
	of     record.PartyCode
	gender byte // 'f', 'm' or 0
}

// nameParts are the parts of the name in tokens [first, end) by which people are
// told apart.
func (a *analysis) nameParts(first, end int) []string {
	var parts []string
	for i := first; i < end; i++ {
		c := a.cue(i)
		if !a.capital(i) || c&cueSuffix != 0 {
			continue
		}
		part := fold(a.written(i, i+1))
		if !strings.HasSuffix(part, ".") && len(part) > 1 {
			parts = append(parts, part)
		}
	}
	return parts
}

// cleanName writes a name without nicknames and stray marks.
func (a *analysis) cleanName(first, end int) string {
	if !a.hasCue(first, end, cueQuote) {
		return a.written(first, end)
	}
	var b strings.Builder
	for i := first; i < end; i++ {
		if a.cue(i)&cueQuote != 0 && i+2 < end {
			i += 2
			continue
		}
		if i > first && a.tokens[i].Space {
			b.WriteByte(' ')
		}
		b.WriteString(a.written(i, i+1))
	}
	return b.String()
}

// enter finds the person that a naming means, or makes a new one, and keeps what
// the naming adds. It gives the index of the person.
func (a *analysis) enter(n naming) int {
	n = a.withoutShort(n)
	p := a.known(n)
	if p < 0 {
		p = len(a.people)
		a.people = append(a.people, person{name: n.name, first: -1})
	}
	who := &a.people[p]
	if fuller(n.name, who.name) || who.office == "" {
		if n.office != "" {
			who.office = n.office
		}
	}
	if fuller(n.name, who.name) {
		who.name = n.name
	}
	for _, post := range n.posts {
		if !contains(who.posts, post) {
			who.posts = append(who.posts, post)
		}
	}
	if who.of == "" {
		who.of = n.of
	}
	who.female, who.male = who.female || n.gender == 'f', who.male || n.gender == 'm'
	a.indexParts(p, n.parts)
	if n.alias != "" {
		who.alias = n.alias
		a.who.byPart[fold(n.alias)] = append(a.who.byPart[fold(n.alias)], p)
	}
	return p
}

func (a *analysis) indexParts(p int, parts []string) {
	w := &a.who
	if w.byPart == nil {
		w.byPart = map[string][]int{}
	}
	for _, part := range parts {
		if !contains(a.people[p].parts, part) {
			a.people[p].parts = append(a.people[p].parts, part)
		}
		if !slices.Contains(w.byPart[part], p) {
			w.byPart[part] = append(w.byPart[part], p)
		}
	}
}

// fuller says whether name a tells more than name b.
func fuller(a, b string) bool {
	if n, m := strings.Count(a, " "), strings.Count(b, " "); n != m {
		return n > m
	}
	return false
}

// known is the person that a naming means, -1 for nobody yet: of several the one named
// last, before all who holds the office: "Prime Minister Sokol" after "Mr and Mrs Sokol".
func (a *analysis) known(n naming) int {
	if len(n.parts) == 0 {
		return -1
	}
	for _, part := range []string{n.parts[len(n.parts)-1], n.parts[0]} {
		found, list := -1, a.who.byPart[part]
		for i := len(list) - 1; i >= 0; i-- {
			if !a.people[list[i]].fits(n) {
				continue
			}
			if len(n.posts) == 0 || holdsPost(a.people[list[i]].posts, n.posts) {
				return list[i]
			}
			found = max(found, list[i])
		}
		if found >= 0 {
			return found
		}
	}
	return a.misspelled(n)
}

// misspelled is the person whose surname a naming by office or honorific nearly
// has, as in scanned texts: "President Sooharto" for Soeharto; -1 for none.
func (a *analysis) misspelled(n naming) int {
	if len(n.parts) != 1 || len(n.posts) == 0 && n.gender == 0 {
		return -1
	}
	part, found := n.parts[0], -1
	for p := range a.people {
		who := &a.people[p]
		if len(who.parts) == 0 || len(n.posts) > 0 && !holdsPost(who.posts, n.posts) || !nearly(who.parts[len(who.parts)-1], part) {
			continue
		}
		if n.of != "" && who.of != "" && n.of != who.of || n.gender == 'f' && who.male || n.gender == 'm' && who.female || found >= 0 {
			return -1
		}
		found = p
	}
	return found
}

// firstLady is the post of a head of state's wife.
const firstLady = "first-lady"

// fits says whether a naming can mean the person.
func (p *person) fits(n naming) bool {
	if p.of != "" && n.of != "" && p.of != n.of || n.gender == 'f' && p.male || n.gender == 'm' && p.female {
		return false
	}
	if len(p.posts) > 0 && len(n.posts) > 0 && contains(p.posts, firstLady) != contains(n.posts, firstLady) {
		return false // "President X" is not First Lady Y X
	}
	shared := 0
	for _, part := range n.parts {
		if contains(p.parts, part) {
			shared++
		}
	}
	switch {
	case shared == 0:
		return false
	case shared == len(n.parts) || shared == len(p.parts):
		return true
	}
	if last := p.parts[len(p.parts)-1]; len(p.parts) > 1 && len(n.parts) > 1 && p.parts[0] == n.parts[0] && nearly(last, n.parts[len(n.parts)-1]) {
		return true // a scan has misread the surname
	}
	// "Joe Biden" and "Joseph R. Biden, Jr." are one President; two Salmans are not one prince.
	return p.parts[len(p.parts)-1] == n.parts[len(n.parts)-1] && holdsPost(p.posts, n.posts)
}

// leastMisspelled is how many letters a name must have for a slip of the scanner to be told from another name.
const leastMisspelled = 7

// nearly says whether two long names differ by one slip, of at most two letters, and begin alike.
func nearly(x, y string) bool {
	if len(x) < leastMisspelled || len(y) < leastMisspelled || len(x)-len(y) > 1 || len(y)-len(x) > 1 || x[0] != y[0] {
		return false
	}
	i := 0
	for i < len(x) && i < len(y) && x[i] == y[i] {
		i++
	}
	j := 0
	for j < len(x)-i && j < len(y)-i && x[len(x)-1-j] == y[len(y)-1-j] {
		j++
	}
	return len(x)-i-j <= 2 && len(y)-i-j <= 2
}

// person is somebody named in the text, under the fullest form found.
type person struct {
	name         string // without honorifics, in the text's order and capitals
	office       string // as written
	of           record.PartyCode
	female, male bool     // known from an honorific or a pronoun
	first        int      // mention index of the fullest form
	parts        []string // of all forms of the name, folded
	posts        []string // codes of the offices
	title        bool     // named in the title of the front matter
	guessed      bool     // no words of the text tell the party
	alias        string   // short form of the office in the text: "EAM"
}
