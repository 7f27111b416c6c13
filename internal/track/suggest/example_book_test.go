package suggest

import (
	"io/fs"
	"path"
	"testing"

	"entente.example/data"
	"entente.example/examples"
	"entente.example/internal/reading"
	"entente.example/internal/record"
	"entente.example/internal/source"
)

// exampleBook is a book of the example's texts as the engine reads them, every fact taken as held.
func exampleBook(t testing.TB) *record.Book {
	t.Helper()
	engine, err := reading.New(data.FS)
	if err != nil {
		t.Fatal(err)
	}
	names, err := fs.Glob(examples.FS, "asean-japan/*")
	if err != nil {
		t.Fatal(err)
	}
	b := &record.Book{}
	for _, name := range names {
		raw, err := fs.ReadFile(examples.FS, name)
		if err != nil {
			t.Fatal(err)
		}
		s, err := source.Read(name, raw)
		if err != nil {
			t.Fatal(err)
		}
		r := engine.Read(s.Text, s.ID)
		r.Title = path.Base(name)
		keep(b, r)
	}
	return b
}

func keep(b *record.Book, r *record.Reading) {
	for _, f := range r.Facts() {
		switch {
		case f.Kind == record.KindCommitment:
			b.Commitments = append(b.Commitments, f)
		case f.Kind == record.KindDelivery:
			b.Deliveries = append(b.Deliveries, f)
		case f.Kind == record.KindStatement && f.Act.Asks():
			b.Requests = append(b.Requests, f)
		}
	}
}
