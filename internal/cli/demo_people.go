package cli

import (
	"context"
	"encoding/json"
	"slices"

	"entente.example/examples"
	"entente.example/internal/fault"
	"entente.example/internal/record"
	"entente.example/internal/store"
)

// examplePerson is somebody of the example with what the texts do not say: a spelling in another script, posts held.
type examplePerson struct {
	Name      string
	Spellings []string
	Tenures   []record.Tenure
}

// loadPeople decides on the people of the example, as far as it is not decided already.
func loadPeople(ctx context.Context, s store.Store) error {
	var people []examplePerson
	if err := json.Unmarshal(examples.People, &people); err != nil {
		return fault.Wrap(fault.Internal, "load", "the example's people", err)
	}
	for _, p := range people {
		if err := p.load(ctx, s); err != nil {
			return err
		}
	}
	return nil
}

func (p examplePerson) load(ctx context.Context, s store.Store) error {
	standing, err := s.Tenures(ctx, store.TenureFilter{Person: p.Name})
	if err != nil && fault.KindOf(err) != fault.NotFound {
		return err
	}
	for _, t := range p.Tenures {
		t.Person, t.Name = p.Name, p.Name
		there := slices.ContainsFunc(standing, func(other record.Tenure) bool {
			return other.Post == t.Post && other.Of == t.Of && other.From == t.From
		})
		if there {
			continue
		}
		if _, err := s.SetTenure(ctx, t, "from a public list"); err != nil {
			return err
		}
	}
	d, err := s.Person(ctx, p.Name)
	if err != nil || len(p.Spellings) == 0 || slices.Contains(d.Names, p.Spellings[0]) {
		return err
	}
	_, err = s.NamePerson(ctx, d.Key, store.PersonNames{Spellings: p.Spellings}, "as Japan writes it")
	return err
}
