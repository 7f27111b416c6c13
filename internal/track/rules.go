package track

import (
	"bytes"
	"fmt"
	"io/fs"

	"go.yaml.in/yaml/v3"

	"entente.example/internal/record"
)

// Rule is a rule of states in words, as data/codes/state-rules.yaml has it.
type Rule struct {
	Rule            RuleName
	Version         int
	State           State
	Words           string
	Examples        []Example
	Counterexamples []Example
}

// Example is a promise with what is known of it, judged at a year.
type Example struct {
	Made    record.Date
	Due     record.Date
	Falling bool // its number gets better as it falls
	Done    []struct {
		Day    record.Date
		Effect record.Effect
	}
	Targets []struct {
		Basis    record.Basis
		From, To record.Date
		Value    float64
	}
	Reports []struct {
		From, To record.Date
		Value    float64
	}
	Closed struct {
		Kind record.ClosureKind
		Day  record.Date
	}
	Later struct {
		Kind record.LinkKind
		Day  record.Date
	}
	Year int
	On   record.Date // the last day of the next year where there is none
	Why  string      // of a counter-example
}

// StateRules are the rules of states, in the order in which they are asked, and the version of all of them together.
func (c *Codes) StateRules() ([]Rule, int) { return c.states.Rules, c.states.Version }

// StateRule is a rule of states by its name.
func (c *Codes) StateRule(name RuleName) (Rule, bool) {
	for _, r := range c.states.Rules {
		if r.Rule == name {
			return r, true
		}
	}
	return Rule{}, false
}

type ruleBook struct {
	Version int
	Rules   []Rule
}

// readYAML decodes a file of the data folder; unknown keys are errors.
func readYAML(data fs.FS, path string, into any) error {
	raw, err := fs.ReadFile(data, path)
	if err != nil {
		return err
	}
	d := yaml.NewDecoder(bytes.NewReader(raw))
	d.KnownFields(true)
	if err := d.Decode(into); err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	return nil
}
