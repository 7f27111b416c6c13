package ingest

import (
	"context"
	"fmt"

	"entente.example/internal/fault"
	"entente.example/internal/record"
	"entente.example/internal/source"
	"entente.example/internal/store"
	"entente.example/internal/text"
)

// Reread reads anew, from the original bytes, every document that another
// version of the engine has read. A document that can no longer be read keeps
// its reading and is bad. Total, if set, is told first how many there are.
func (in *Ingester) Reread(ctx context.Context, total func(int)) (Summary, error) {
	var s Summary
	ids, err := in.Store.Stale(ctx, in.Reader.Version())
	if err != nil {
		return s, err
	}
	if total != nil {
		total(len(ids))
	}
	work := func(id record.DocumentID) ready[store.Replacement] {
		return guarded(string(id), func() ready[store.Replacement] { return in.again(ctx, id) })
	}
	err = pipeline(ctx, in.Workers, ids, work, func(batch []ready[store.Replacement]) error { return in.replace(ctx, &s, batch) })
	return s, err
}

// again reads a document of the record anew.
func (in *Ingester) again(ctx context.Context, id record.DocumentID) ready[store.Replacement] {
	bad := func(err error) ready[store.Replacement] { return ready[store.Replacement]{name: string(id), err: err} }
	d, err := in.Store.Document(ctx, id)
	if err != nil {
		return bad(err)
	}
	original, err := in.Store.Original(ctx, id)
	if err != nil {
		return bad(err)
	}
	kept, err := in.Store.Text(ctx, id)
	if err != nil {
		return bad(err)
	}
	snapshot, err := source.Read(source.NameKept(kept)+extension(d.MediaType), original)
	if err != nil {
		return bad(err)
	}
	if snapshot.ID != id {
		return bad(fault.New(fault.Conflict, "the original of document %s is not the bytes that it was named by", id))
	}
	fresh := store.Replacement{Text: snapshot.Text, Reading: in.Reader.Read(snapshot.Text, id)}
	return ready[store.Replacement]{name: string(id), size: len(original), item: fresh}
}

// extension is the one by which source knows a media type again.
func extension(mediaType string) string {
	switch text.Format(mediaType) {
	case text.Markdown:
		return ".md"
	case text.HTML:
		return ".html"
	}
	return ".txt"
}

func (in *Ingester) replace(ctx context.Context, s *Summary, batch []ready[store.Replacement]) error {
	var good []store.Replacement
	for _, r := range batch {
		if r.err == nil {
			good = append(good, r.item)
		}
	}
	if err := in.Store.ReplaceReading(ctx, good...); err != nil {
		return fmt.Errorf("re-reading: %w", err)
	}
	for _, r := range batch {
		in.tell(s, Result{Name: r.name, Added: store.Added{Document: record.DocumentID(r.name)}, Err: r.err})
	}
	return nil
}
