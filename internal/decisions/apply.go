package decisions

import (
	"context"
	"fmt"
	"maps"

	"entente.example/internal/access"
	"entente.example/internal/fault"
	"entente.example/internal/record"
	"entente.example/internal/store"
)

// Record is what decisions are taken in.
type Record interface {
	Shelves
	Book(ctx context.Context) (*record.Book, error)
	Revise(ctx context.Context, reason string, r store.Revision) error
	Decide(ctx context.Context, decisions ...store.Decision) ([]record.FactID, error)
}

// Judge is what rooms of tracking say of nouns.
type Judge interface {
	// Check says what is wrong with a noun beyond its own form.
	Check(t record.Tracked) error
	// Count counts a figure by its rule, in a book as it stood on its day.
	Count(b *record.Book, f record.Figure) (record.Figure, error)
}

// Done says what became of a file.
type Done struct{ Accepted, Set, Removed int }

// Apply takes the decisions of rounds, one round after the other, each all or none. What is as decided already is left as it is.
func Apply(ctx context.Context, s Record, j Judge, rounds []Round) (Done, error) {
	var done Done
	for _, r := range rounds {
		if err := apply(as(ctx, r.By), s, j, r, &done); err != nil {
			return done, err
		}
	}
	return done, nil
}

// as puts a context in the hands of another operator, where one is named.
func as(ctx context.Context, name string) context.Context {
	if name == "" {
		return ctx
	}
	return access.With(ctx, access.Operator(name, access.From(ctx).Clock))
}

func apply(ctx context.Context, s Record, j Judge, r Round, done *Done) error {
	a := applier{ctx: ctx, Record: s, Judge: j, finder: finder{ctx: ctx, s: s, known: map[record.DocumentID][]record.Fact{}}}
	accepted := a.accept(r)
	for i := range r.Lines {
		r.Lines[i].Said = a.lead(r.Lines[i].Place, r.Lines[i].Said)
	}
	if err := a.err(); err != nil {
		return err
	}
	if _, err := s.Decide(ctx, accepted...); err != nil {
		return err
	}
	var err error
	if a.book, err = s.Book(ctx); err != nil {
		return err
	}
	nouns, gone := a.nouns(r.Lines)
	if err := a.err(); err != nil {
		return err
	}
	revision := store.Revision{Set: nouns}
	for _, name := range gone {
		revision.Gone = append(revision.Gone, store.Gone{Name: name, Decision: a.book.Find(name).Last().Decision})
	}
	if err := s.Revise(ctx, r.Reason, revision); err != nil {
		return err
	}
	done.Accepted, done.Set, done.Removed = done.Accepted+len(accepted), done.Set+len(nouns), done.Removed+len(gone)
	return nil
}

// nouns are those that lines set, and the names of those that they remove.
func (a *applier) nouns(lines []Line) (nouns []record.Tracked, gone []record.TrackedName) {
	for _, l := range lines {
		t, name, err := a.noun(l)
		if err == nil && t != nil {
			err = a.Check(t)
		}
		switch {
		case err != nil:
			a.add(l.Place, "%s", fault.Message(err))
		case t != nil:
			nouns = append(nouns, t)
		case name != (record.TrackedName{}):
			gone = append(gone, name)
		}
	}
	return nouns, gone
}

// applier takes the decisions of one round.
type applier struct {
	Record
	Judge
	finder
	Problems
	ctx  context.Context //nolint:containedctx // it lives no longer than the round
	book *record.Book
}

// accept is what is decided on the facts of a round that nobody has decided on.
func (a *applier) accept(r Round) []store.Decision {
	var list []store.Decision
	for _, m := range r.Facts {
		f, err := a.find(m)
		switch {
		case err != nil:
			a.add(m.Place, "%s", fault.Message(err))
		case f.State == record.Suggested:
			list = append(list, store.Decision{Fact: f.ID, State: record.Accepted, Reason: r.Reason})
		}
	}
	return list
}

// lead puts references in the place of facts by their words, wherever they stand, and ids in that of addresses.
func (a *applier) lead(place string, said any) any {
	switch v := said.(type) {
	case map[string]any:
		if words, ok := v["words"].(string); ok {
			m := Mention{Document: record.DocumentID(fmt.Sprint(v["document"])), Words: words}
			if kind, ok := v["kind"].(string); ok {
				m.Kind = record.FactKind(kind)
			}
			f, err := a.find(m)
			if err != nil {
				a.add(place, "%s", fault.Message(err))
			}
			return map[string]any{"document": string(f.Document), "fact": string(f.ID)}
		}
		led := maps.Clone(v)
		for name, inner := range v {
			led[name] = a.lead(place, inner)
		}
		if name, ok := v["document"].(string); ok {
			d, err := a.document(record.DocumentID(name))
			if err != nil {
				a.add(place, "%s", fault.Message(err))
			}
			led["document"] = string(d.ID)
		}
		return led
	case []any:
		list := make([]any, len(v))
		for i := range v {
			list[i] = a.lead(place, v[i])
		}
		return list
	}
	return said
}
