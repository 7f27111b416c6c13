package sqlstore

import (
	"cmp"
	"slices"

	"entente.example/internal/record"
	"entente.example/internal/store"
)

// ruled puts what people have decided over what the names alone say. A decision
// counts where those whom it is about are there for this viewer, named in some
// text that they may see or by a tenure: so none tells of a hidden document.
func (n *names) ruled(a *actors, counted []tally) {
	there := map[string]bool{}
	for key := range n.forms {
		there[key] = true
	}
	for _, t := range a.tenures {
		there[n.fuller(t.Person)] = true
	}
	for _, m := range a.merges {
		from, into := n.aliased(m.From), n.aliased(m.Into)
		if !there[from] || !there[into] {
			continue
		}
		if from, into = n.fuller(from), n.fuller(into); from != into {
			n.merged[from] = into
		}
	}
	n.regroup(counted)
	for key, given := range a.names {
		if there[n.aliased(key)] {
			for _, s := range append(slices.Clone(given.Spellings), given.Name) {
				n.spelled[record.PersonKey(s)] = n.fuller(key)
			}
		}
	}
}

// aliased is a key as names alone give it, before any merge.
func (n *names) aliased(key string) string { return cmp.Or(n.aliases[key], key) }

// regroup gathers forms anew under the keys of merged persons.
func (n *names) regroup(counted []tally) {
	n.forms = map[string][]string{}
	for _, t := range counted {
		key := n.fuller(n.keys[t.value])
		n.keys[t.value] = key
		n.forms[key] = append(n.forms[key], t.value)
	}
}

// call gives a person the names that people gave them: the preferred one of the
// person, else of somebody who was found to be the same, before that of the texts.
func (d *personDraft) call(given []store.PersonNames) {
	name := d.person.Name
	var others []string
	for _, g := range slices.Backward(given) {
		name = cmp.Or(g.Name, name)
	}
	if name == "" && d.tenured != "" {
		name = d.tenured
	}
	all := append([]string{d.person.Name}, d.person.Names...)
	for _, g := range given {
		all = append(append(all, g.Name), g.Spellings...)
	}
	for _, other := range all {
		if other != "" && other != name && !slices.Contains(others, other) {
			others = append(others, other)
		}
	}
	d.person.Name, d.person.Names = name, others
	if others == nil {
		d.person.Names = []string{}
	}
}

// givenTo lists the names given to a person: first those of the key itself, then those of merged ones, in the order of the merges.
func (n *names) givenTo(key string, a *actors) []store.PersonNames {
	var list []store.PersonNames
	keys := []string{key}
	for _, m := range a.merges {
		keys = append(keys, n.aliased(m.From))
	}
	for i, k := range keys {
		if n.fuller(k) != key || slices.Contains(keys[:i], k) {
			continue
		}
		if s, ok := a.split[k]; ok && s.Name != "" {
			list = append(list, store.PersonNames{Name: s.Name})
		}
		if given, ok := a.names[k]; ok {
			list = append(list, given)
		}
	}
	return list
}
