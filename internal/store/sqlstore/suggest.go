package sqlstore

import (
	"cmp"
	"context"
	"maps"
	"slices"
	"strings"

	"entente.example/internal/record"
	"entente.example/internal/store"
)

// SuggestMerges implements store.Actors.
func (db *DB) SuggestMerges(ctx context.Context, person string) ([]store.Suggestion, error) {
	p, err := db.register(ctx)
	if err != nil {
		return nil, err
	}
	only := ""
	if person != "" {
		one, err := p.person(person)
		if err != nil {
			return nil, err
		}
		only = one.Key
	}
	list := []store.Suggestion{}
	for _, pair := range p.pairs(only) {
		if why := p.alike(pair[0], pair[1]); why != "" {
			list = append(list, p.suggestion(pair, why))
		}
	}
	return list, nil
}

// suggestion offers to join the lesser known person to the better known one.
func (p *people) suggestion(pair [2]string, why string) store.Suggestion {
	a, b := p.list[p.index[pair[0]]], p.list[p.index[pair[1]]]
	rank := func(x store.Person) int {
		return 1000*len(strings.Split(x.Key, "-")) + min(x.Meetings+x.Statements, 999)
	}
	if cmp.Or(rank(a)-rank(b), strings.Compare(b.Key, a.Key)) > 0 {
		a, b = b, a
	}
	return store.Suggestion{From: a, Into: b, Why: why}
}

// pairs are the persons who share the beginning of a word of their names: of one person, or of all.
func (p *people) pairs(only string) [][2]string {
	groups := map[string][]string{}
	for _, x := range p.list {
		for _, name := range append([]string{x.Name}, x.Names...) {
			for _, w := range record.Fold(name) {
				groups[prefix(w)] = appendNew(groups[prefix(w)], x.Key)
			}
		}
	}
	seen := map[[2]string]bool{}
	for _, keys := range groups {
		if len(keys) > mostAlike || only != "" && !slices.Contains(keys, only) {
			continue
		}
		for i, a := range keys {
			for _, b := range keys[i+1:] {
				if only != "" && a != only && b != only {
					continue
				}
				seen[[2]string{min(a, b), max(a, b)}] = true
			}
		}
	}
	return slices.SortedFunc(maps.Keys(seen), func(a, b [2]string) int { return cmp.Or(cmp.Compare(a[0], b[0]), cmp.Compare(a[1], b[1])) })
}

// mostAlike is how many persons may share the beginning of a word before it says nothing.
const mostAlike = 60

// prefix is the beginning of a word, in which misspellings are rare.
func prefix(word string) string {
	runes := []rune(word)
	return string(runes[:min(len(runes), 3)])
}

// alike says why two persons may be one; empty where nothing speaks for it.
func (p *people) alike(a, b string) string {
	x, y := p.list[p.index[a]], p.list[p.index[b]]
	if x.Party != y.Party || p.parted(a, b) || p.parted(b, a) {
		return ""
	}
	short, long := record.Fold(x.Name), record.Fold(y.Name)
	if len(short) > len(long) {
		short, long = long, short
	}
	shared := sharedWords(short, long)
	switch {
	case shared == len(short) && len(short) < len(long) && p.sameOffice(a, b):
		return "the same name, office and party"
	case shared == len(short) && len(short) > 1:
		return "one name is within the other, and the party is the same"
	case shared >= len(short)-1 && len(short) == len(long) && spelledAlike(short, long):
		return "the names differ in a letter or two, and the party is the same"
	}
	return ""
}

// parted says whether people decided that the one is not the other.
func (p *people) parted(key, from string) bool {
	was, ok := p.split[key]
	return ok && p.fuller(was) == from
}

// sameOffice says whether the two bear offices with a word of weight in common, at times that meet.
func (p *people) sameOffice(a, b string) bool {
	x, y := p.list[p.index[a]], p.list[p.index[b]]
	for w := range p.titles[a] {
		if len(w) > 3 && p.titles[b][w] {
			return p.within(x, b) || p.within(y, a) || len(p.tenures[a]) == 0 && len(p.tenures[b]) == 0
		}
	}
	return false
}

// within says whether a person is named while another one holds a post.
func (p *people) within(x store.Person, key string) bool {
	return slices.ContainsFunc(p.tenures[key], func(t record.Tenure) bool { return t.Covers(x.First) || t.Covers(x.Last) })
}

func sharedWords(short, long []string) int {
	n := 0
	for _, w := range short {
		if slices.Contains(long, w) {
			n++
		}
	}
	return n
}

// spelledAlike says whether the words that two names do not share are a letter or two apart.
func spelledAlike(a, b []string) bool {
	var x, y string
	for i := range a {
		if !slices.Contains(b, a[i]) {
			x = a[i]
		}
		if !slices.Contains(a, b[i]) {
			y = b[i]
		}
	}
	return min(len(x), len(y)) > 3 && distance([]rune(x), []rune(y)) <= 2
}

// distance is how many letters have to be put in, left out or changed to make one word of another.
func distance(a, b []rune) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range a {
		before := row[0]
		row[0] = i + 1
		for j := range b {
			cost := before
			if a[i] != b[j] {
				cost++
			}
			before = row[j+1]
			row[j+1] = min(cost, row[j+1]+1, row[j]+1)
		}
	}
	return row[len(b)]
}
