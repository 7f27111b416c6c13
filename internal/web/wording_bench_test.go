package web

import (
	"net/http"
	"net/http/httptest"
	"slices"
	"syscall"
	"testing"
	"time"

	"entente.example/internal/store"
)

// BenchmarkWording measures a wording page over sixty statements, about thirty of which
// speak of the issue: by a site that has just started, which loads its word lists for it.
func BenchmarkWording(b *testing.B) {
	s := corpus(b, emptyLibrary(b))
	for name, path := range map[string]string{"ukraine": "/wording?topic=ukraine&title=leaders+statement", "indo-pacific": "/wording?topic=indo-pacific&title=leaders+statement"} {
		b.Run(name, func(b *testing.B) { measureCold(b, s, path) })
	}
}

// measureCold asks new sites for a page, in milliseconds: at the median, of the processor, and of the slowest.
func measureCold(b *testing.B, s store.Store, path string) {
	b.Helper()
	var took []time.Duration
	var busy time.Duration
	for b.Loop() {
		h := siteOver(s)
		worked := processorTime(b)
		w := &discarded{header: http.Header{}}
		start := time.Now()
		h.ServeHTTP(w, httptest.NewRequest(http.MethodGet, path, nil))
		took, busy = append(took, time.Since(start)), busy+processorTime(b)-worked
		if w.status > 200 || w.bytes == 0 {
			b.Fatalf("%s: status %d, %d bytes", path, w.status, w.bytes)
		}
	}
	slices.Sort(took)
	b.ReportMetric(float64(took[len(took)/2].Milliseconds()), "p50-ms")
	b.ReportMetric(float64(busy.Milliseconds())/float64(len(took)), "cpu-ms")
	b.ReportMetric(float64(took[len(took)-1].Milliseconds()), "max-ms")
}

// processorTime is for how long the processor has worked on this process.
func processorTime(b *testing.B) time.Duration {
	b.Helper()
	var u syscall.Rusage
	must(b, syscall.Getrusage(syscall.RUSAGE_SELF, &u))
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}
