package web

import (
	"os"
	"path/filepath"
	"testing"
	"time"

	"entente.example/data"
	"entente.example/examples"
	"entente.example/internal/ingest"
	"entente.example/internal/reading"
	"entente.example/internal/store"
	"entente.example/internal/store/storetest"
)

// example is the record of the example relationship, as the engine reads it.
func example(tb testing.TB) store.Store {
	tb.Helper()
	sources, err := ingest.FilesIn(examples.FS, ".")
	must(tb, err)
	return read(tb, emptyLibrary(tb), sources)
}

// read adds texts to a record, read by the engine.
func read(tb testing.TB, s store.Store, sources []ingest.Source) store.Store {
	tb.Helper()
	engine, err := reading.New(data.FS)
	must(tb, err)
	in := ingest.Ingester{Store: s, Reader: engine, Clock: time.Now}
	_, err = in.Add(storetest.Context(tb), sources...)
	must(tb, err)
	return s
}

// corpus makes of an empty record that of the real texts beside the project; without it the test is
// skipped, but fails in continuous integration.
func corpus(tb testing.TB, s store.Store) store.Store {
	tb.Helper()
	folder := filepath.Join("..", "..", "..", "shared", "corpus", "us-white-house")
	if _, err := os.Stat(folder); err != nil {
		if os.Getenv("CI") == "true" {
			tb.Fatal(err)
		}
		tb.Skip("no corpus beside the project")
	}
	sources, bad := ingest.Files(folder)
	if len(bad) > 0 {
		tb.Fatal(bad)
	}
	return read(tb, s, sources)
}
