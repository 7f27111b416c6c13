package grammar

import (
	"fmt"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"

	"entente.example/internal/lexicon"
)

// gives lists the keys that a rule of each kind may yield.
var gives = map[Kind][]string{
	Predicate:   {"act", "neutral", "alone", "promisable", "doing", "own", "confidence"},
	Content:     {"act", "doing", "anywhere"},
	Promise:     {"strength", "needs", "confidence", "specific", "under"},
	PromiseNoun: {"strength", "confidence", "others", "needs"},
	Performance: {"confidence", "participle", "none", "needs", "stated"},
	DeedNoun:    {"confidence", "needs"},
	Block:       {"reason"},
	Carry:       {},
	Convene:     {"mode", "part"},
	Passive:     {"act", "neutral"},
	Courtesy:    {"alone"},
}

// placed is an error at a place of a data file.
func placed(name string, line, col int, format string, args ...any) error {
	return fmt.Errorf("%s:%d:%d: %s", name, line, col, fmt.Sprintf(format, args...))
}

type parser struct {
	name  string
	vocab *lexicon.Vocabulary
	forms Forms
	sets  map[string]string // alternatives by name: "voice" -> "express.v|convey.v"
}

func parseFile(name string, raw []byte, vocab *lexicon.Vocabulary, forms Forms) ([]*Rule, error) {
	var doc yaml.Node
	if err := yaml.Unmarshal(raw, &doc); err != nil {
		return nil, fmt.Errorf("%s: not YAML: %w; try quoting texts that hold a colon", name, err)
	}
	if len(doc.Content) == 0 || doc.Content[0].Kind != yaml.SequenceNode {
		return nil, placed(name, 1, 1, "a rule file is a list of rules; try beginning with \"- rule: NAME\"")
	}
	p := parser{name, vocab, forms, map[string]string{}}
	var rules []*Rule
	for _, n := range doc.Content[0].Content {
		if len(n.Content) > 0 && n.Content[0].Value == "set" {
			if err := p.set(n); err != nil {
				return nil, err
			}
			continue
		}
		r, err := p.rule(n)
		if err != nil {
			return nil, err
		}
		rules = append(rules, r)
	}
	return rules, nil
}

func (p parser) fail(n *yaml.Node, format string, args ...any) error {
	return placed(p.name, n.Line, n.Column, format, args...)
}

func (p parser) rule(n *yaml.Node) (*Rule, error) {
	if n.Kind != yaml.MappingNode {
		return nil, p.fail(n, "a rule is a mapping; try \"rule: NAME\"")
	}
	r := &Rule{Gives: map[string]string{}, Line: n.Line}
	for i := 0; i+1 < len(n.Content); i += 2 {
		if err := p.field(r, n.Content[i], n.Content[i+1]); err != nil {
			return nil, err
		}
	}
	return r, p.complete(r, n)
}

func (p parser) field(r *Rule, key, val *yaml.Node) (err error) {
	switch key.Value {
	case "rule":
		r.Name = base(p.name) + "." + val.Value
	case "kind":
		if r.Kind = kindOf(val.Value); r.Kind == unknownKind {
			return p.fail(val, "unknown kind %q; try predicate, content, promise, promise-noun, performance, deed-noun, block, carry, convene or passive", val.Value)
		}
	case "why":
		r.Why = val.Value
	case "match":
		r.Patterns, err = p.patterns(val)
	case "gives":
		r.Gives, err = p.scalars(val)
	case "examples":
		r.Examples, err = p.examples(val)
	case "counterexamples":
		r.Counterexamples, err = p.examples(val)
	default:
		return p.fail(key, "unknown key %q; try rule, kind, match, gives, why, examples or counterexamples", key.Value)
	}
	return err
}

// set takes the name of alternatives that several patterns of the file share.
func (p parser) set(n *yaml.Node) error {
	if len(n.Content) != 4 || n.Content[2].Value != "is" {
		return p.fail(n, "a set is a name and its words; try {set: voice, is: \"express.v|convey.v\"}")
	}
	p.sets[n.Content[1].Value] = n.Content[3].Value
	return nil
}

// spelled is a pattern with the sets that it names ("@voice ~3 thanks") spelled out.
func (p parser) spelled(n *yaml.Node) (string, error) {
	elements := strings.Fields(n.Value)
	for i, e := range elements {
		alternatives := strings.Split(e, "|")
		for k, name := range alternatives {
			if !strings.HasPrefix(name, "@") {
				continue
			}
			is, ok := p.sets[name[1:]]
			if !ok {
				return "", p.fail(n, "no set %q above; try {set: %s, is: \"…|…\"}", name, name[1:])
			}
			alternatives[k] = is
		}
		elements[i] = strings.Join(alternatives, "|")
	}
	return strings.Join(elements, " "), nil
}

func (p parser) patterns(n *yaml.Node) ([]Pattern, error) {
	nodes := []*yaml.Node{n}
	if n.Kind == yaml.SequenceNode {
		nodes = n.Content
	}
	var out []Pattern
	for _, m := range nodes {
		source, err := p.spelled(m)
		if err != nil {
			return nil, err
		}
		pat, err := compile(source, p.vocab, p.forms)
		if err != nil {
			return nil, p.fail(m, "%v", err)
		}
		out = append(out, pat)
	}
	return out, nil
}

func (p parser) scalars(n *yaml.Node) (map[string]string, error) {
	if n.Kind != yaml.MappingNode {
		return nil, p.fail(n, "expected a mapping; try {act: welcome}")
	}
	out := map[string]string{}
	for i := 0; i+1 < len(n.Content); i += 2 {
		if n.Content[i+1].Kind != yaml.ScalarNode {
			return nil, p.fail(n.Content[i+1], "%s must be a plain value; try quoting it", n.Content[i].Value)
		}
		out[n.Content[i].Value] = n.Content[i+1].Value
	}
	return out, nil
}

func (p parser) examples(n *yaml.Node) ([]Example, error) {
	if n.Kind != yaml.SequenceNode {
		return nil, p.fail(n, "expected a list; try \"- {text: …}\"")
	}
	var out []Example
	for _, m := range n.Content {
		want, err := p.scalars(m)
		if err != nil {
			return nil, err
		}
		e := Example{Text: want["text"], Why: want["why"], Want: want, Line: m.Line}
		if strings.TrimSpace(e.Text) == "" {
			return nil, p.fail(m, "an example needs a text; try {text: \"…\"}")
		}
		delete(want, "text")
		delete(want, "why")
		out = append(out, e)
	}
	return out, nil
}

func (p parser) complete(r *Rule, n *yaml.Node) error {
	allowed, known := gives[r.Kind]
	switch {
	case r.Name == "":
		return p.fail(n, "a rule needs a name; try \"rule: NAME\"")
	case !known:
		return p.fail(n, "rule %s has no kind; try \"kind: predicate\"", r.Name)
	case len(r.Patterns) == 0:
		return p.fail(n, "rule %s matches nothing; try adding \"match:\"", r.Name)
	case r.Why == "":
		return p.fail(n, "rule %s has no reason; try adding \"why:\"", r.Name)
	case len(r.Examples) < 2:
		return p.fail(n, "rule %s has %d examples; try adding one more that must match", r.Name, len(r.Examples))
	case len(r.Counterexamples) < 1:
		return p.fail(n, "rule %s has no counter-example; try adding a text that must not match", r.Name)
	}
	for key := range r.Gives {
		if !slices.Contains(allowed, key) {
			return p.fail(n, "rule %s: a %s rule cannot give %q; try one of %v", r.Name, r.Kind, key, allowed)
		}
	}
	return nil
}
