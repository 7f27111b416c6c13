package decisions

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v3"

	"entente.example/internal/fault"
	"entente.example/internal/record"
)

// mostBytes is how large a file may be.
const mostBytes = 16 << 20

// Read reads a file; each of its YAML documents is a round.
func Read(name string, data []byte) ([]Round, error) {
	if len(data) > mostBytes {
		return nil, fault.New(fault.TooLarge, "%s has more than %d bytes", name, mostBytes)
	}
	f := reader{name: name}
	var rounds []Round
	for dec := yaml.NewDecoder(bytes.NewReader(data)); ; {
		var root yaml.Node
		err := dec.Decode(&root)
		if errors.Is(err, io.EOF) {
			return rounds, f.err()
		}
		if err != nil {
			return nil, fault.Wrap(fault.Invalid, "read", name, err)
		}
		if len(root.Content) == 1 {
			rounds = append(rounds, f.round(root.Content[0]))
		}
	}
}

// reader reads one file and keeps what is wrong with it.
type reader struct {
	name string
	Problems
}

func (f *reader) place(n *yaml.Node) string { return fmt.Sprintf("%s:%d", f.name, n.Line) }

// fields hands the fields of a mapping to take, which says whether it knows them.
func (f *reader) fields(n *yaml.Node, known string, take func(name string, value *yaml.Node) bool) {
	if n.Kind != yaml.MappingNode {
		f.add(f.place(n), "here stand fields; try %s", known)
		return
	}
	for i := 0; i+1 < len(n.Content); i += 2 {
		if key := n.Content[i]; !take(key.Value, n.Content[i+1]) {
			f.add(f.place(key), "unknown field %q; try one of %s", key.Value, known)
		}
	}
}

func (f *reader) round(n *yaml.Node) Round {
	var r Round
	f.fields(n, "by, reason, facts, decisions", func(name string, value *yaml.Node) bool {
		switch name {
		case "by":
			r.By = value.Value
		case "reason":
			r.Reason = value.Value
		case "facts":
			for _, item := range f.items(value) {
				r.Facts = append(r.Facts, f.mention(item))
			}
		case "decisions":
			for _, item := range f.items(value) {
				r.Lines = append(r.Lines, f.line(item))
			}
		default:
			return false
		}
		return true
	})
	return r
}

func (f *reader) items(n *yaml.Node) []*yaml.Node {
	if n.Kind != yaml.SequenceNode {
		f.add(f.place(n), "here stands a list; try a line that begins with -")
		return nil
	}
	return n.Content
}

func (f *reader) mention(n *yaml.Node) Mention {
	m := Mention{Place: f.place(n)}
	f.fields(n, "document, words, kind", func(name string, value *yaml.Node) bool {
		switch name {
		case "document":
			m.Document = record.DocumentID(value.Value)
		case "words":
			m.Words = value.Value
		case "kind":
			m.Kind = record.FactKind(value.Value)
		default:
			return false
		}
		return true
	})
	return m
}

func (f *reader) line(n *yaml.Node) Line {
	l := Line{Place: f.place(n)}
	if n.Kind != yaml.MappingNode || len(n.Content) != 2 {
		f.add(l.Place, "a decision is one verb with what it is on; try - placement: {…}")
		return l
	}
	l.Verb = n.Content[0].Value
	if !slices.Contains(verbs(), l.Verb) {
		f.add(l.Place, "%q is no decision; try one of %s", l.Verb, strings.Join(verbs(), ", "))
	}
	l.Said = f.json(n.Content[1])
	return l
}

// json is a value as JSON has it. Days stay words; numbers are what YAML writes as such without quotes.
func (f *reader) json(n *yaml.Node) any {
	switch n.Kind {
	case yaml.MappingNode:
		m := map[string]any{}
		for i := 0; i+1 < len(n.Content); i += 2 {
			if _, twice := m[n.Content[i].Value]; twice {
				f.add(f.place(n.Content[i]), "%s is there twice", n.Content[i].Value)
			}
			m[n.Content[i].Value] = f.json(n.Content[i+1])
		}
		return m
	case yaml.SequenceNode:
		list := []any{}
		for _, item := range n.Content {
			list = append(list, f.json(item))
		}
		return list
	case yaml.ScalarNode:
		return scalar(n)
	}
	f.add(f.place(n), "*%s repeats what stands elsewhere; try writing it out", n.Value)
	return nil
}

func scalar(n *yaml.Node) any {
	switch n.Tag {
	case "!!int", "!!float":
		if v, err := strconv.ParseFloat(strings.ReplaceAll(n.Value, "_", ""), 64); err == nil {
			return v
		}
	case "!!bool":
		return n.Value == "true"
	case "!!null":
		return nil
	}
	return n.Value
}
