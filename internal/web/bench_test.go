package web

import (
	"io"
	"net/http"
	"net/http/httptest"
	"slices"
	"testing"
	"time"

	"entente.example/internal/record"
	"entente.example/internal/store"
	"entente.example/internal/store/postgres"
	"entente.example/internal/store/postgres/pgtest"
	"entente.example/internal/store/storetest"
)

// BenchmarkPages measures how long the server takes over pages of the real
// texts, in milliseconds at the median and the 99th percentile of different
// addresses of one kind, over each kind of database.
func BenchmarkPages(b *testing.B) {
	b.Run("sqlite", func(b *testing.B) { benchmarkPages(b, corpus(b, emptyLibrary(b))) })
	b.Run("postgres", func(b *testing.B) {
		address := pgtest.Address(b)
		s, err := postgres.Open(b.Context(), address)
		must(b, err)
		defer s.Close()
		must(b, s.SetAnonymousReading(storetest.Context(b), true))
		corpus(b, s)
		pgtest.DoAt(b, address, `ANALYZE`) // as the server does by itself within a minute
		benchmarkPages(b, s)
	})
}

func benchmarkPages(b *testing.B, s store.Store) {
	h := siteOver(s)
	for name, paths := range benchPaths(b, s) {
		b.Run(name, func(b *testing.B) {
			measure(b, h, paths, func() {})
		})
	}
}

// measure asks for pages in turn, each after some preparation that is not measured.
func measure(b *testing.B, h http.Handler, paths []string, before func()) {
	var took []time.Duration
	size := 0
	for i := 0; b.Loop(); i++ {
		before()
		r := httptest.NewRequest(http.MethodGet, paths[i%len(paths)], nil)
		w := &discarded{header: http.Header{}}
		start := time.Now()
		h.ServeHTTP(w, r)
		took = append(took, time.Since(start))
		if w.status > 200 {
			b.Fatalf("%s: status %d", paths[i%len(paths)], w.status)
		}
		size = max(size, w.bytes)
	}
	slices.Sort(took)
	at := func(q float64) float64 { return float64(took[int(q*float64(len(took)-1))].Microseconds()) / 1000 }
	b.ReportMetric(at(0.5), "p50-ms")
	b.ReportMetric(at(0.99), "p99-ms")
	b.ReportMetric(float64(size)/1000, "max-kB")
}

// benchPaths are addresses of each kind of page over the corpus.
func benchPaths(b *testing.B, s store.Store) map[string][]string {
	b.Helper()
	paths := map[string][]string{
		"home":      {"/"},
		"documents": {"/documents", "/documents?kind=readout&from=2022", "/documents?text=semiconductors", "/documents?issuer=US&sort=title&offset=500", "/documents?choose=kind"},
		"commitments": {"/commitments", "/commitments?party=US&sort=due", "/commitments?topic=climate&strength=firm", "/commitments?text=infrastructure", "/commitments?specific=yes&offset=500",
			"/commitments?due_from=2023&due_to=2024&sort=due", "/commitments?choose=topic", "/commitments?choose=programme"},
		"statements":    {"/statements", "/statements?party=JP", "/statements?act=condemn", "/statements?topic=ukraine&choose=act"},
		"search":        {"/search?q=ukraine", "/search?q=supply+chains", "/search?q=%22rule+of+law%22", "/search?q=climat*", "/search?q=president+biden", "/search?q=kind:commitment+semiconductors", "/search?q=the"},
		"registers":     {"/people", "/programmes", "/relationships", "/meetings", "/people?text=biden", "/meetings?party=US&with=JP"},
		"relationships": {"/relationships/JP-US", "/relationships/UA-US", "/relationships/IL-US"},
	}
	docs, _, err := s.Documents(b.Context(), record.DocumentFilter{Page: record.Page{Limit: 1000}})
	must(b, err)
	for _, d := range docs {
		paths["document"] = append(paths["document"], "/documents/"+string(d.ID))
	}
	people, _, err := s.People(b.Context(), store.RegisterFilter{Page: record.Page{Limit: 50}})
	must(b, err)
	for _, p := range people {
		paths["person"] = append(paths["person"], "/people/"+p.Key)
	}
	programmes, _, err := s.Programmes(b.Context(), store.RegisterFilter{Page: record.Page{Limit: 50}})
	must(b, err)
	for _, p := range programmes {
		paths["programme"] = append(paths["programme"], "/programmes/"+p.Key)
	}
	return paths
}

// discarded is an answer of which only the size is kept.
type discarded struct {
	header        http.Header
	status, bytes int
}

func (d *discarded) Header() http.Header { return d.header }

func (d *discarded) WriteHeader(status int) { d.status = status }

func (d *discarded) Write(p []byte) (int, error) {
	d.bytes += len(p)
	return io.Discard.Write(p)
}
