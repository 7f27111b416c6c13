package check

import (
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"
)

// Rule is one rule as the data folder has it.
type Rule struct {
	Name            RuleName
	Level           Level
	Finds           string    // what is found, in Markdown
	Says            string    // what is wrong, with {fields}
	Remedy          string    // what to do, with {fields}
	Why             string    // why there is such a rule
	Examples        []Example // must be found
	Counterexamples []Example // must not
	NeedsRecord     bool      // finds nothing without the record of earlier texts
	Path            string
	Line            int
	kind            kind
}

// Example is a draft, with what a rule must or must not find in it.
type Example struct {
	Text   string
	Before []string // earlier texts, the first one first
	At     string   // words that a finding must have
	Fixed  string   // the text once the fixes are made
	Why    string   // of a counter-example: the reason it is none
	Line   int
}

// Mends says whether findings of the rule have fixes that are safe to make.
func (r *Rule) Mends() bool {
	return slices.ContainsFunc(r.Examples, func(e Example) bool { return e.Fixed != "" })
}

// loadRules reads every *.yaml of the folder checks. The error joins all that is wrong.
func loadRules(data fs.FS) ([]*Rule, error) {
	files, err := fs.Glob(data, "checks/*.yaml")
	if err != nil {
		return nil, err
	}
	l := ruleLoader{kinds: map[RuleName]kind{}}
	for _, k := range kinds() {
		l.kinds[k.name] = k
	}
	for _, name := range files {
		raw, err := fs.ReadFile(data, name)
		if err != nil {
			return nil, err
		}
		l.path = name
		l.file(raw)
	}
	for name := range l.kinds {
		if !slices.ContainsFunc(l.rules, func(r *Rule) bool { return r.Name == name }) {
			l.errs = append(l.errs, fmt.Errorf("checks: no file has the rule %q; try adding \"- rule: %s\"", name, name))
		}
	}
	slices.SortFunc(l.rules, func(a, b *Rule) int { return strings.Compare(string(a.Name), string(b.Name)) })
	slices.SortFunc(l.errs, func(a, b error) int { return strings.Compare(a.Error(), b.Error()) })
	return l.rules, errors.Join(l.errs...)
}

// ruleLoader gathers rules, and all that is wrong on the way.
type ruleLoader struct {
	path  string
	kinds map[RuleName]kind
	rules []*Rule
	errs  []error
}

func (l *ruleLoader) fault(n *yaml.Node, format string, args ...any) {
	l.errs = append(l.errs, placed(l.path, n, format, args...))
}

// placed is an error at a place of a data file.
func placed(path string, n *yaml.Node, format string, args ...any) error {
	return fmt.Errorf("%s:%d:%d: %s", path, n.Line, n.Column, fmt.Sprintf(format, args...))
}

func (l *ruleLoader) file(raw []byte) {
	var doc yaml.Node
	if err := yaml.Unmarshal(raw, &doc); err != nil {
		l.errs = append(l.errs, fmt.Errorf("%s:1:1: not YAML: %w; try quoting texts that hold a colon", l.path, err))
		return
	}
	if len(doc.Content) == 0 || doc.Content[0].Kind != yaml.SequenceNode {
		l.fault(&yaml.Node{Line: 1, Column: 1}, "a rule file is a list of rules; try beginning with \"- rule: NAME\"")
		return
	}
	for _, n := range doc.Content[0].Content {
		l.rule(n)
	}
}

// rule reads one rule and checks it for form.
func (l *ruleLoader) rule(n *yaml.Node) {
	r := &Rule{Path: l.path, Line: n.Line}
	before := len(l.errs)
	for key, val := range pairs(n) {
		l.field(r, key, val)
	}
	l.complete(r, n)
	if len(l.errs) == before {
		l.rules = append(l.rules, r)
	}
}

// pairs yields the keys and values of a mapping; nothing for another node.
func pairs(n *yaml.Node) func(yield func(key, val *yaml.Node) bool) {
	return func(yield func(key, val *yaml.Node) bool) {
		if n.Kind != yaml.MappingNode {
			return
		}
		for i := 0; i+1 < len(n.Content); i += 2 {
			if !yield(n.Content[i], n.Content[i+1]) {
				return
			}
		}
	}
}

func (l *ruleLoader) field(r *Rule, key, val *yaml.Node) {
	switch key.Value {
	case "rule":
		r.Name = RuleName(val.Value)
	case "level":
		r.Level = Level(val.Value)
	case "finds":
		r.Finds = val.Value
	case "says":
		r.Says = val.Value
	case "remedy":
		r.Remedy = val.Value
	case "why":
		r.Why = val.Value
	case "examples":
		r.Examples = l.examples(val)
	case "counterexamples":
		r.Counterexamples = l.examples(val)
	default:
		l.fault(key, "unknown key %q; try rule, level, finds, says, remedy, why, examples or counterexamples", key.Value)
	}
}

func (l *ruleLoader) examples(n *yaml.Node) []Example {
	if n.Kind != yaml.SequenceNode {
		l.fault(n, "expected a list; try \"- {text: …}\"")
		return nil
	}
	var list []Example
	for _, m := range n.Content {
		list = append(list, l.example(m))
	}
	return list
}

func (l *ruleLoader) example(n *yaml.Node) Example {
	e := Example{Line: n.Line}
	for key, val := range pairs(n) {
		switch key.Value {
		case "text":
			e.Text = val.Value
		case "at":
			e.At = val.Value
		case "fixed":
			e.Fixed = val.Value
		case "why":
			e.Why = val.Value
		case "before":
			for _, b := range val.Content {
				e.Before = append(e.Before, b.Value)
			}
		default:
			l.fault(key, "unknown key %q; try text, at, before, fixed or why", key.Value)
		}
	}
	if strings.TrimSpace(e.Text) == "" {
		l.fault(n, "an example needs a text; try {text: \"…\"}")
	}
	return e
}
