package framework

import (
	"context"

	"entente.example/internal/fault"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// Documents are the texts of a record, as far as words are looked up in them.
type Documents interface {
	Document(ctx context.Context, id record.DocumentID) (record.Document, error)
	Versions(ctx context.Context, address string) ([]record.Document, error)
	Text(ctx context.Context, id record.DocumentID) (*text.Document, error)
}

// LibraryOf finds documents by id or address; of several versions at an address, the latest.
func LibraryOf(ctx context.Context, in Documents) Library {
	return func(name record.DocumentID) (record.DocumentID, *text.Document, error) {
		d, err := in.Document(ctx, name)
		if kind := fault.KindOf(err); err != nil && (kind == fault.NotFound || kind == fault.Invalid) {
			var versions []record.Document
			if versions, err = in.Versions(ctx, string(name)); err == nil {
				d = versions[len(versions)-1]
			}
		}
		if err != nil {
			return name, nil, err
		}
		words, err := in.Text(ctx, d.ID)
		return d.ID, words, err
	}
}
