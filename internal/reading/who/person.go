package who

import (
	"slices"
	"strings"

	"entente.example/internal/reading/words"
	"entente.example/internal/record"
)

// Naming is one way in which a text names a person.
type Naming struct {
	name   string
	Parts  []string // folded; without particles, initials and endings
	office string
	posts  []string // codes of the office
	alias  string   // "EAM"
	of     record.PartyCode
	gender byte // 'f', 'm' or 0
}

// nameParts are the parts of the name in tokens [first, end) by which people are
// told apart.
func (a *Cast) nameParts(first, end int) []string {
	var parts []string
	for i := first; i < end; i++ {
		c := a.Cue(i)
		if !a.Capital(i) || c&words.CueSuffix != 0 {
			continue
		}
		part := fold(a.Written(i, i+1))
		if !strings.HasSuffix(part, ".") && len(part) > 1 {
			parts = append(parts, part)
		}
	}
	return parts
}

// cleanName writes a name without nicknames and stray marks.
func (a *Cast) cleanName(first, end int) string {
	if !a.HasCue(first, end, words.CueQuote) {
		return a.Written(first, end)
	}
	var b strings.Builder
	for i := first; i < end; i++ {
		if a.Cue(i)&words.CueQuote != 0 && i+2 < end {
			i += 2
			continue
		}
		if i > first && a.Tokens[i].Space {
			b.WriteByte(' ')
		}
		b.WriteString(a.Written(i, i+1))
	}
	return b.String()
}

// enter finds the person that a naming means, or makes a new one, and keeps what
// the naming adds. It gives the index of the person.
func (a *Cast) enter(n Naming) int {
	n = a.withoutShort(n)
	p := a.Known(n)
	if p < 0 {
		p = len(a.People)
		a.People = append(a.People, Person{Name: n.name, First: -1})
	}
	who := &a.People[p]
	if fuller(n.name, who.Name) || who.Office == "" {
		if n.office != "" {
			who.Office = n.office
		}
	}
	if fuller(n.name, who.Name) {
		who.Name = n.name
	}
	for _, post := range n.posts {
		if !words.Contains(who.Posts, post) {
			who.Posts = append(who.Posts, post)
		}
	}
	if who.Of == "" {
		who.Of = n.of
	}
	who.Female, who.male = who.Female || n.gender == 'f', who.male || n.gender == 'm'
	a.indexParts(p, n.Parts)
	if n.alias != "" {
		who.alias = n.alias
		a.Who.byPart[fold(n.alias)] = append(a.Who.byPart[fold(n.alias)], p)
	}
	return p
}

func (a *Cast) indexParts(p int, parts []string) {
	w := &a.Who
	if w.byPart == nil {
		w.byPart = map[string][]int{}
	}
	for _, part := range parts {
		if !words.Contains(a.People[p].Parts, part) {
			a.People[p].Parts = append(a.People[p].Parts, part)
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

// Known is the person that a naming means, -1 for nobody yet: of several the one named
// last, before all who holds the office: "Prime Minister Sokol" after "Mr and Mrs Sokol".
func (a *Cast) Known(n Naming) int {
	if len(n.Parts) == 0 {
		return -1
	}
	for _, part := range []string{n.Parts[len(n.Parts)-1], n.Parts[0]} {
		found, list := -1, a.Who.byPart[part]
		for i := len(list) - 1; i >= 0; i-- {
			if !a.People[list[i]].fits(n) {
				continue
			}
			if len(n.posts) == 0 || HoldsPost(a.People[list[i]].Posts, n.posts) {
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
func (a *Cast) misspelled(n Naming) int {
	if len(n.Parts) != 1 || len(n.posts) == 0 && n.gender == 0 {
		return -1
	}
	part, found := n.Parts[0], -1
	for p := range a.People {
		who := &a.People[p]
		if len(who.Parts) == 0 || len(n.posts) > 0 && !HoldsPost(who.Posts, n.posts) || !nearly(who.Parts[len(who.Parts)-1], part) {
			continue
		}
		if n.of != "" && who.Of != "" && n.of != who.Of || n.gender == 'f' && who.male || n.gender == 'm' && who.Female || found >= 0 {
			return -1
		}
		found = p
	}
	return found
}

// firstLady is the post of a head of state's wife.
const firstLady = "first-lady"

// fits says whether a naming can mean the person.
func (p *Person) fits(n Naming) bool {
	if p.Of != "" && n.of != "" && p.Of != n.of || n.gender == 'f' && p.male || n.gender == 'm' && p.Female {
		return false
	}
	if len(p.Posts) > 0 && len(n.posts) > 0 && words.Contains(p.Posts, firstLady) != words.Contains(n.posts, firstLady) {
		return false // "President X" is not First Lady Y X
	}
	shared := 0
	for _, part := range n.Parts {
		if words.Contains(p.Parts, part) {
			shared++
		}
	}
	switch {
	case shared == 0:
		return false
	case shared == len(n.Parts) || shared == len(p.Parts):
		return true
	}
	if last := p.Parts[len(p.Parts)-1]; len(p.Parts) > 1 && len(n.Parts) > 1 && p.Parts[0] == n.Parts[0] && nearly(last, n.Parts[len(n.Parts)-1]) {
		return true // a scan has misread the surname
	}
	// "Joe Biden" and "Joseph R. Biden, Jr." are one President; two Salmans are not one prince.
	return p.Parts[len(p.Parts)-1] == n.Parts[len(n.Parts)-1] && HoldsPost(p.Posts, n.posts)
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

// Person is somebody named in the text, under the fullest form found.
type Person struct {
	Name         string // without honorifics, in the text's order and capitals
	Office       string // as written
	Of           record.PartyCode
	Female, male bool     // known from an honorific or a pronoun
	First        int      // mention index of the fullest form
	Parts        []string // of all forms of the name, folded
	Posts        []string // codes of the offices
	Title        bool     // named in the title of the front matter
	Guessed      bool     // no words of the text tell the party
	alias        string   // short form of the office in the text: "EAM"
}
