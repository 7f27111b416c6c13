package store

import "entente.example/internal/record"

// Every asks a list for all its pages, one after the other, and gives all rows.
func Every[T any](list func(record.Page) ([]T, int, error)) ([]T, error) {
	var rows []T
	for {
		page, _, err := list(record.Page{Offset: len(rows), Limit: record.MaxLimit})
		if err != nil {
			return nil, err
		}
		rows = append(rows, page...)
		if len(page) < record.MaxLimit {
			return rows, nil
		}
	}
}

// EveryFact asks for all facts that a filter lets through.
func EveryFact(f record.FactFilter, list func(record.FactFilter) ([]record.Fact, int, error)) ([]record.Fact, error) {
	return Every(func(p record.Page) ([]record.Fact, int, error) {
		f.Page = p
		return list(f)
	})
}
