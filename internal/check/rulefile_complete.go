package check

import (
	"path"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"
)

// complete checks what only the whole rule shows.
func (l *ruleLoader) complete(r *Rule, n *yaml.Node) {
	k, known := l.kinds[r.Name]
	r.kind, r.NeedsRecord = k, k.record
	twin := slices.ContainsFunc(l.rules, func(o *Rule) bool { return o.Name == r.Name })
	switch {
	case r.Name == "":
		l.fault(n, "a rule needs a name; try \"rule: NAME\"")
	case !known:
		l.fault(n, "unknown rule %q; what a rule looks for is written in Go, see internal/check; try one of its names", r.Name)
	case twin:
		l.fault(n, "rule %q stands twice; try to keep one", r.Name)
	case !slices.Contains(Levels(), r.Level):
		l.fault(n, "rule %s: unknown level %q; try error, warning or info", r.Name, r.Level)
	case r.Finds == "" || r.Says == "" || r.Remedy == "" || r.Why == "":
		l.fault(n, "rule %s lacks finds, says, remedy or why; try adding it", r.Name)
	case len(r.Examples) < 2:
		l.fault(n, "rule %s has %d examples; try adding one more that must be found", r.Name, len(r.Examples))
	case len(r.Counterexamples) < 1:
		l.fault(n, "rule %s has no counter-example; try adding a text in which it must find nothing", r.Name)
	}
	if known {
		l.templates(r, n)
	}
}

// templates checks that the words of a rule name no field that it does not have.
func (l *ruleLoader) templates(r *Rule, n *yaml.Node) {
	for _, words := range []string{r.Says, r.Remedy} {
		for _, field := range fieldsOf(words) {
			if !slices.Contains(r.kind.fields, field) {
				l.fault(n, "rule %s: no field {%s}; try one of %s", r.Name, field, strings.Join(r.kind.fields, ", "))
			}
		}
	}
	if base := path.Base(l.path); r.NeedsRecord != (base == "record.yaml") {
		l.fault(n, "rule %s is in the wrong file; rules that need earlier texts stand in record.yaml", r.Name)
	}
}

// fieldsOf lists the {fields} that words name.
func fieldsOf(words string) []string {
	var list []string
	for {
		_, rest, found := strings.Cut(words, "{")
		if !found {
			return list
		}
		var field string
		field, words, _ = strings.Cut(rest, "}")
		list = append(list, field)
	}
}
