package reading

import (
	"os"
	"path/filepath"
	"sort"
	"strings"
	"testing"
	"time"

	"entente.example/internal/record"
	"entente.example/internal/text"
)

// corpusDir holds real official texts beside the project.
const corpusDir = "../../../shared/corpus/us-white-house"

// corpus parses the real texts; the test is skipped without them, except in CI.
func corpus(t testing.TB) (docs []*text.Document, words int) {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(corpusDir, "*.md"))
	if err != nil {
		t.Fatal(err)
	}
	if len(files) == 0 && os.Getenv("CI") == "true" {
		t.Fatal("no texts in " + corpusDir)
	}
	if len(files) == 0 {
		t.Skip("no texts in " + corpusDir)
	}
	for _, f := range files {
		raw, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		d, err := text.Parse(text.Markdown, string(raw), text.OffsetMap{})
		if err != nil {
			t.Fatal(err)
		}
		docs = append(docs, d)
		words += len(strings.Fields(d.Text))
	}
	return docs, words
}

// BenchmarkReadCorpus reads every text of the corpus: words a second on one core,
// and the time of a document at the median and at the 99th percentile.
func BenchmarkReadCorpus(b *testing.B) {
	e := loadEngine(b)
	docs, words := corpus(b)
	var times []time.Duration
	b.ReportAllocs()
	for b.Loop() {
		for _, d := range docs {
			start := time.Now()
			e.Read(d, "corpus")
			times = append(times, time.Since(start))
		}
	}
	sort.Slice(times, func(i, j int) bool { return times[i] < times[j] })
	b.ReportMetric(float64(words)*float64(b.N)/b.Elapsed().Seconds(), "words/s")
	b.ReportMetric(float64(times[len(times)/2].Microseconds()), "p50-µs/doc")
	b.ReportMetric(float64(times[len(times)*99/100].Microseconds()), "p99-µs/doc")
}

// TestCorpusIsReadTheSameTwice reads every text twice and wants the same facts, all inside the text.
func TestCorpusIsReadTheSameTwice(t *testing.T) {
	e := loadEngine(t)
	docs, _ := corpus(t)
	for _, d := range docs {
		one, two := e.Read(d, "x"), e.Read(d, "x")
		if acts(one) != acts(two) || promisesOf(one) != promisesOf(two) || deedsOf(one) != deedsOf(two) {
			t.Fatalf("%s: two readings differ", d.Front["title"])
		}
		for _, e := range evidenceOf(one) {
			if e.Exact == "" || e.End <= e.Start || e.SourceEnd <= e.SourceStart {
				t.Errorf("%s: fact without words: %+v", d.Front["title"], e)
			} else if strings.ContainsRune(",;)]’'", []rune(e.Exact)[0]) {
				t.Errorf("%s: a fact begins with what ends the words before it: %+v", d.Front["title"], e)
			}
		}
	}
}

func evidenceOf(r *record.Reading) []record.Evidence {
	var out []record.Evidence
	for i := range r.Statements {
		out = append(out, r.Statements[i].Evidence)
	}
	for i := range r.Commitments {
		out = append(out, r.Commitments[i].Evidence)
	}
	for i := range r.Deliveries {
		out = append(out, r.Deliveries[i].Evidence)
	}
	return out
}
