package ingest

import (
	"cmp"
	"context"
	"errors"
	"path"
	"strings"

	"entente.example/internal/fault"
	"entente.example/internal/record"
	"entente.example/internal/source"
	"entente.example/internal/store"
)

// Add reads sources and keeps them. The error is that of a store that cannot be
// written, or of a context that ended; what was acknowledged before is kept.
func (in *Ingester) Add(ctx context.Context, sources ...Source) (Summary, error) {
	var s Summary
	work := func(src Source) ready[store.Addition] {
		return guarded(src.Name, func() ready[store.Addition] { return in.ready(src) })
	}
	err := pipeline(ctx, in.Workers, sources, work, func(batch []ready[store.Addition]) error { return in.write(ctx, &s, batch) })
	return s, err
}

// ready reads a source and makes an addition of it.
func (in *Ingester) ready(src Source) ready[store.Addition] {
	snapshot, err := src.read()
	if err != nil {
		return ready[store.Addition]{name: src.Name, err: err}
	}
	return ready[store.Addition]{name: src.Name, size: len(snapshot.Original), item: in.addition(src, snapshot)}
}

func (in *Ingester) addition(src Source, s *source.Snapshot) store.Addition {
	reading := in.Reader.Read(s.Text, s.ID)
	return store.Addition{
		Document: record.Document{
			ID:        s.ID,
			Address:   cmp.Or(ownAddress(s.Text.Front), src.Address),
			MediaType: s.MediaType,
			Encoding:  s.Encoding,
			Added:     in.Clock(),
			Title:     cmp.Or(s.Text.Front["title"], meetingName(reading), strings.TrimSuffix(path.Base(src.Name), path.Ext(src.Name))),
			Language:  s.Language,
		},
		Original: s.Original,
		Text:     s.Text,
		Reading:  reading,
	}
}

// meetingName is what a text without a title may be called: the meeting that it reports.
func meetingName(r *record.Reading) string {
	if len(r.Meetings) == 0 {
		return ""
	}
	return r.Meetings[0].Name
}

// ownAddress is the address that a text gives of itself in its front matter.
func ownAddress(front map[string]string) string {
	for _, key := range []string{"source_url", "canonical", "url", "og:url"} {
		if url := front[key]; strings.HasPrefix(url, "https://") || strings.HasPrefix(url, "http://") {
			return url
		}
	}
	return ""
}

// write keeps a batch and acknowledges it, text by text in the order given.
func (in *Ingester) write(ctx context.Context, s *Summary, batch []ready[store.Addition]) error {
	results, err := in.keep(ctx, batch)
	for _, r := range results {
		in.tell(s, r)
	}
	return err
}

// keep adds the good ones of a batch at once. If the store refuses the batch
// because of one of them, they are added one by one, and only that one is bad.
func (in *Ingester) keep(ctx context.Context, batch []ready[store.Addition]) ([]Result, error) {
	var additions []store.Addition
	for _, r := range batch {
		if r.err == nil {
			additions = append(additions, r.item)
		}
	}
	added, err := in.Store.Add(ctx, additions...)
	if err != nil && (hopeless(err) || len(batch) == 1) {
		return in.single(batch, err)
	}
	if err != nil {
		return in.keepEach(ctx, batch)
	}
	var results []Result
	for _, r := range batch {
		result := Result{Name: r.name, Err: r.err}
		if r.err == nil {
			result.Added, added = added[0], added[1:]
		}
		results = append(results, result)
	}
	return results, nil
}

// single says what became of a batch that the store did not take: a lone text is
// bad, unless the store itself is.
func (in *Ingester) single(batch []ready[store.Addition], err error) ([]Result, error) {
	if hopeless(err) {
		return nil, err
	}
	return []Result{{Name: batch[0].name, Err: fault.Wrap(fault.KindOf(err), "add", batch[0].name, err)}}, nil
}

func (in *Ingester) keepEach(ctx context.Context, batch []ready[store.Addition]) ([]Result, error) {
	var results []Result
	for _, r := range batch {
		one, err := in.keep(ctx, []ready[store.Addition]{r})
		if err != nil {
			return results, err
		}
		results = append(results, one...)
	}
	return results, nil
}

// hopeless says whether trying another text makes no sense.
func hopeless(err error) bool {
	return errors.Is(err, context.Canceled) || errors.Is(err, context.DeadlineExceeded) || fault.KindOf(err) == fault.Unavailable
}
