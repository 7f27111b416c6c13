package check

import (
	"context"
	"io/fs"

	"entente.example/internal/lexicon"
	"entente.example/internal/reading/value"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// Checker holds the rules and the data that they need. It is safe for use by
// several goroutines at once.
type Checker struct {
	rules   []*Rule
	names   *lexicon.Set
	scanner *value.Scanner
	know    knowledge
}

// Draft is what is checked.
type Draft struct {
	Original []byte          // the file
	Encoding string          // of the original, WHATWG name
	Format   text.Format     // of the original
	Text     *text.Document  // its cleaned view
	Reading  *record.Reading // what the engine finds in it
}

// Options are what one check may be given besides the draft.
type Options struct {
	Config Config
	// Record is what earlier texts say; without it the rules that need it do nothing.
	Record Record
}

// New loads the rules of the folder checks of data, with the tables that they
// use. names are the word lists that drafts are read with. An error names the
// file, line and column that is wrong.
func New(data fs.FS, names *lexicon.Set) (*Checker, error) {
	rules, err := loadRules(data)
	if err != nil {
		return nil, err
	}
	c := &Checker{rules: rules, names: names, scanner: value.NewScanner(names)}
	if c.know, err = loadKnowledge(data, names); err != nil {
		return nil, err
	}
	return c, nil
}

// Rules lists the rules, sorted by name; they are not to be changed.
func (c *Checker) Rules() []*Rule { return c.rules }

// Check gives the findings in the order of the text. It fails only where the
// record does, or ctx ends.
func (c *Checker) Check(ctx context.Context, d Draft, o Options) ([]Finding, error) {
	x := c.inspect(ctx, d, o)
	for _, r := range c.rules {
		level := o.Config.level(r)
		if level == Off || r.kind.record && o.Record == nil {
			continue
		}
		x.rule, x.level = r, level
		r.kind.find(x)
		if x.err != nil {
			return nil, x.err
		}
	}
	return sortFindings(x.findings), nil
}
