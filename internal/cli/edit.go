package cli

import (
	"context"
	"encoding/json"
	"io"
	"strings"

	"entente.example/internal/fault"
	"entente.example/internal/record"
	"entente.example/internal/review"
	"entente.example/internal/store"
)

// editCmd changes values of a fact.
type editCmd struct {
	Fact  string   `arg:"" help:"The id of the fact."`
	Value string   `placeholder:"JSON|-" xor:"how" help:"The whole fact as JSON of its kind, or - to read it from the standard input."`
	Set   []string `placeholder:"FIELD=VALUE" sep:"none" help:"One field in one line, such as act=welcome; may be given several times."`
	Words string   `placeholder:"WORDS" help:"Other words of the text that say it; they must stand in it once."`
	decisionFlags
}

// Help shows examples.
func (editCmd) Help() string {
	return `The fact says from then on which of its values a person gave. docs/review.md tells how each field is written in one line; an empty line takes the value away.

Examples:

    entente edit s0a1b2c3d4e5f --set act=welcome --set "topics=education, climate"
    entente edit c0a1b2c3d4e5f --set due=..2025-03-31 --reason "the fiscal year ends then"
    entente edit c0a1b2c3d4e5f --words "will send 200 teachers by March 2025"
    entente edit c0a1b2c3d4e5f --value - < fact.json`
}

// Run edits.
func (c editCmd) Run(ctx context.Context, a *app) error {
	if c.Value == "" && len(c.Set) == 0 && c.Words == "" {
		return fault.New(fault.Invalid, "there is nothing to change; try --set FIELD=VALUE, --words or --value")
	}
	value, err := c.value(ctx, a)
	if err != nil {
		return err
	}
	return decide(ctx, a, store.Decision{Fact: record.FactID(c.Fact), State: record.Edited, Value: value, Reason: c.Reason, Seen: c.Seen})
}

// value is the fact as it is to be.
func (c editCmd) value(ctx context.Context, a *app) (json.RawMessage, error) {
	s, err := a.open(ctx, true)
	if err != nil {
		return nil, err
	}
	f, err := s.Fact(ctx, record.FactID(c.Fact))
	if err != nil {
		return nil, err
	}
	value := json.RawMessage(c.Value)
	switch c.Value {
	case "":
		value, err = s.FactValue(ctx, f.ID)
	case stdin:
		value, err = io.ReadAll(a.Stdin)
	}
	if err != nil {
		return nil, err
	}
	for _, pair := range c.Set {
		field, line, ok := strings.Cut(pair, "=")
		if !ok {
			return nil, fault.New(fault.Invalid, "%q is no FIELD=VALUE; try act=welcome", pair)
		}
		if value, err = review.Set(f.Kind, value, field, line); err != nil {
			return nil, err
		}
	}
	return worded(ctx, s, f.Document, value, c.Words)
}

// worded is a fact with the words of a text that stand in it once for its evidence; without words it stays as it is.
func worded(ctx context.Context, s store.Store, document record.DocumentID, value json.RawMessage, words string) (json.RawMessage, error) {
	if words == "" {
		return value, nil
	}
	in, err := s.Text(ctx, document)
	if err != nil {
		return nil, err
	}
	e, err := review.Find(words, in)
	if err != nil {
		return nil, err
	}
	return review.With(value, "evidence", e)
}
