package decisions

import (
	"context"
	"encoding/json"
	"io"

	"go.yaml.in/yaml/v3"

	"entente.example/internal/record"
)

// Write writes all nouns of a book as one round, with facts by their documents and words.
func Write(ctx context.Context, out io.Writer, s Writable, b *record.Book) error {
	w := writer{ctx: ctx, s: s, addresses: map[string]string{}, named: map[string]bool{}}
	lines := []map[string]any{}
	for _, t := range b.All() {
		said, err := w.said(t)
		if err != nil {
			return err
		}
		lines = append(lines, map[string]any{string(t.Name().Kind): said})
	}
	enc := yaml.NewEncoder(out)
	enc.SetIndent(2)
	if err := enc.Encode(struct {
		Facts     []map[string]string `yaml:"facts,omitempty"`
		Decisions []map[string]any    `yaml:"decisions"`
	}{w.facts, lines}); err != nil {
		return err
	}
	return enc.Close()
}

// Writable is what facts and documents are called in files.
type Writable interface {
	Document(ctx context.Context, id record.DocumentID) (record.Document, error)
	Fact(ctx context.Context, id record.FactID) (record.Fact, error)
}

type writer struct {
	ctx       context.Context //nolint:containedctx // it lives no longer than the file is written
	s         Writable
	addresses map[string]string
	named     map[string]bool
	facts     []map[string]string // each once
}

// said is a noun as JSON has it, without what the ledger says of it.
func (w *writer) said(t record.Tracked) (any, error) {
	t, err := record.WithDecided(t, record.Decided{})
	if err != nil {
		return nil, err
	}
	body, err := json.Marshal(t)
	if err != nil {
		return nil, err
	}
	var said any
	if err := json.Unmarshal(body, &said); err != nil {
		return nil, err
	}
	return said, w.name(said)
}

// name puts addresses in the place of ids, and words in that of facts, wherever they stand.
func (w *writer) name(said any) error {
	switch v := said.(type) {
	case map[string]any:
		if err := w.nameFact(v); err != nil {
			return err
		}
		for _, inner := range v {
			if err := w.name(inner); err != nil {
				return err
			}
		}
	case []any:
		for _, inner := range v {
			if err := w.name(inner); err != nil {
				return err
			}
		}
	}
	return nil
}

func (w *writer) nameFact(v map[string]any) error {
	id, ok := v["document"].(string)
	if !ok {
		return nil
	}
	if w.addresses[id] == "" {
		d, err := w.s.Document(w.ctx, record.DocumentID(id))
		if err != nil {
			return err
		}
		w.addresses[id] = id
		if d.Address != "" {
			w.addresses[id] = d.Address
		}
	}
	v["document"] = w.addresses[id]
	fact, ok := v["fact"].(string)
	if !ok {
		return nil
	}
	f, err := w.s.Fact(w.ctx, record.FactID(fact))
	if err != nil {
		return err
	}
	delete(v, "fact")
	v["words"], v["kind"] = f.Evidence.Exact, string(f.Kind)
	if !w.named[fact] {
		w.named[fact] = true
		w.facts = append(w.facts, map[string]string{"document": w.addresses[id], "words": f.Evidence.Exact, "kind": string(f.Kind)})
	}
	return nil
}
