package framework

import (
	"cmp"
	"encoding/json"
	"slices"
	"strings"

	"entente.example/internal/record"
)

// Changes are what a tree would change in a record.
type Changes struct {
	Set     []Change `json:"set"`     // new nouns and changed ones, each after those that it refers to
	Missing []Change `json:"missing"` // nouns that stand in the record and not in the tree, each before those that it refers to
	Same    int      `json:"same"`
}

// Change is one noun that is new, changed or missing.
type Change struct {
	Name   record.TrackedName `json:"name"`
	Noun   record.Tracked     `json:"-"` // as it will be; as it stands, for a missing one
	New    bool               `json:"new,omitempty"`
	Fields []FieldChange      `json:"fields,omitempty"`
	// Decision is the one from which the change starts.
	Decision int64 `json:"decision,omitempty"`
}

// FieldChange is a field that gets another value, both in words.
type FieldChange struct {
	Field  string `json:"field"`
	Before string `json:"before,omitempty"`
	After  string `json:"after,omitempty"`
}

// Nouns are what is to be set.
func (c Changes) Nouns() []record.Tracked {
	nouns := make([]record.Tracked, len(c.Set))
	for i := range c.Set {
		nouns[i] = c.Set[i].Noun
	}
	return nouns
}

// Compare says what a tree changes of the one that stands. Nouns are matched by their ids. What the file of the
// tree cannot say is left as it stands.
func Compare(stands, tree Tree) Changes {
	var c Changes
	c.compare(stands.Framework, tree.Framework, stands.Framework.ID != "")
	tree.Nodes = keepOrdinals(stands.Nodes, tree.Nodes)
	each(&c, stands.Nodes, tree.Nodes, tree.silent.node)
	each(&c, stands.Assignments, tree.Assignments, nil)
	each(&c, stands.Indicators, tree.Indicators, tree.silent.indicator)
	each(&c, stands.Targets, tree.Targets, tree.silent.target)
	c.Missing = slices.DeleteFunc(c.Missing, func(m Change) bool { return slices.Contains(tree.silent.kinds, m.Name.Kind) })
	slices.Reverse(c.Missing)
	return c
}

// each compares the nouns of a kind; complete puts what the file cannot say into the new one.
func each[T record.Tracked](c *Changes, stand, come []T, complete func(stands, comes T) T) {
	before := map[record.TrackedName]T{}
	for _, t := range stand {
		before[t.Name()] = t
	}
	for _, t := range come {
		old, known := before[t.Name()]
		if known && complete != nil {
			t = complete(old, t)
		}
		c.compare(old, t, known)
		delete(before, t.Name())
	}
	for _, t := range stand {
		if _, missing := before[t.Name()]; missing {
			c.Missing = append(c.Missing, Change{Name: t.Name(), Noun: t, Decision: t.Last().Decision})
		}
	}
}

func (c *Changes) compare(old, come record.Tracked, known bool) {
	change := Change{Name: come.Name(), New: !known}
	if known {
		change.Decision = old.Last().Decision
		if change.Fields = fieldChanges(old, come); len(change.Fields) == 0 {
			c.Same++
			return
		}
	}
	change.Noun = come
	if from, err := record.WithDecided(come, record.Decided{Decision: change.Decision}); err == nil {
		change.Noun = from
	}
	c.Set = append(c.Set, change)
}

// keepOrdinals leaves the ordinals of siblings as they stand where their order does.
func keepOrdinals(stand, come []record.Node) []record.Node {
	ordinals := map[record.NodeID]int{}
	for _, n := range stand {
		ordinals[n.ID] = n.Ordinal
	}
	come = slices.Clone(come)
	for _, siblings := range Below(come) {
		last, ok := 0, true
		for _, n := range siblings {
			at, known := ordinals[n.ID]
			ok = ok && known && at > last
			last = at
		}
		for i := range come {
			if ok && slices.ContainsFunc(siblings, func(n record.Node) bool { return n.ID == come[i].ID }) {
				come[i].Ordinal = ordinals[come[i].ID]
			}
		}
	}
	return come
}

// fieldChanges compares two nouns by the names of their fields in JSON.
func fieldChanges(old, come record.Tracked) []FieldChange {
	before, after := Fields(old), Fields(come)
	var list []FieldChange
	for field := range after {
		if before[field] != after[field] {
			list = append(list, FieldChange{field, before[field], after[field]})
		}
		delete(before, field)
	}
	for field, value := range before {
		list = append(list, FieldChange{field, value, ""})
	}
	slices.SortFunc(list, func(a, b FieldChange) int { return cmp.Compare(a.Field, b.Field) })
	return list
}

// Fields are the fields of a noun in words, without what the ledger says of it and where its words stand.
func Fields(t record.Tracked) map[string]string {
	raw, err := json.Marshal(t)
	if err != nil {
		return nil
	}
	var values map[string]json.RawMessage
	if json.Unmarshal(raw, &values) != nil {
		return nil
	}
	words := map[string]string{}
	for field, value := range values {
		switch field {
		case "decision", "by", "on":
		case "evidence":
			var e record.Evidence
			if json.Unmarshal(value, &e) == nil {
				words[field] = e.Exact
			}
		default:
			words[field] = wordsOf(value)
		}
	}
	return words
}

// wordsOf is a value of JSON as people read it.
func wordsOf(value json.RawMessage) string {
	var one string
	if json.Unmarshal(value, &one) == nil {
		return one
	}
	var several []string
	if json.Unmarshal(value, &several) == nil {
		return strings.Join(several, "; ")
	}
	return string(value)
}
