package main

import (
	"bufio"
	"context"
	"io"
	"io/fs"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	"entente.example/data"
	"entente.example/internal/cli"
	"entente.example/internal/reading"
	"entente.example/internal/source"
	"entente.example/internal/store/sqlite"
)

// The benchmarks of the whole program, run by `make bench`, which says what
// became of them in docs/performance.md. They measure over a corpus of official
// texts that is not part of this repository.
const corpus = "../../../shared/corpus"

func corpusFiles(b *testing.B) []string {
	b.Helper()
	var files []string
	_ = filepath.WalkDir(corpus, func(path string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() && filepath.Ext(path) == ".md" && d.Name() != "SOURCE.md" {
			files = append(files, path)
		}
		return nil
	})
	if len(files) == 0 {
		b.Skip("needs the corpus in ../shared/corpus, beside this repository")
	}
	return files
}

// percentile is the p-th percentile of durations, in milliseconds; it sorts them.
func percentile(durations []time.Duration, p int) float64 {
	slices.Sort(durations)
	return float64(durations[(len(durations)-1)*p/100]) / float64(time.Millisecond)
}

// BenchmarkReadCorpus measures the whole reading, from bytes in memory to facts, on one core.
func BenchmarkReadCorpus(b *testing.B) {
	files := corpusFiles(b)
	engine, err := reading.New(data.FS)
	if err != nil {
		b.Fatal(err)
	}
	originals := make([][]byte, len(files))
	for i, f := range files {
		if originals[i], err = os.ReadFile(f); err != nil {
			b.Fatal(err)
		}
	}
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	var words int
	var each []time.Duration
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	b.ResetTimer()
	for range b.N {
		for i, f := range files {
			start := time.Now()
			s, err := source.Read(f, originals[i])
			if err != nil {
				b.Fatal(err)
			}
			engine.Read(s.Text, s.ID)
			each = append(each, time.Since(start))
			b.StopTimer()
			words += len(strings.Fields(s.Text.Text))
			b.StartTimer()
		}
	}
	b.StopTimer()
	runtime.ReadMemStats(&after)
	b.ReportMetric(float64(words)/b.Elapsed().Seconds(), "words/s")
	b.ReportMetric(percentile(each, 50), "p50-ms/document")
	b.ReportMetric(percentile(each, 99), "p99-ms/document")
	b.ReportMetric(float64(after.Mallocs-before.Mallocs)/float64(len(each)), "allocs/document")
}

// entente runs a command in this process and returns what it printed.
func entente(b *testing.B, args ...string) string {
	b.Helper()
	var out, errs strings.Builder
	code := cli.Run(context.Background(), args, options(&out, &errs))
	if code != 0 {
		b.Fatalf("entente %s: exit code %d\n%s", strings.Join(args, " "), code, errs.String())
	}
	return out.String()
}

func options(out, errs io.Writer) cli.Options {
	return cli.Options{
		Stdin: strings.NewReader(""), Stdout: out, Stderr: errs, Env: func(string) string { return "" }, Now: time.Now, Open: sqlite.Open,
	}
}

// BenchmarkAddCorpus measures adding the corpus to a new database with its full-text index.
func BenchmarkAddCorpus(b *testing.B) {
	files := corpusFiles(b)
	for range b.N {
		db := filepath.Join(b.TempDir(), "corpus.db")
		entente(b, append([]string{"add", "--db", db}, files...)...)
		info, err := os.Stat(db)
		if err != nil {
			b.Fatal(err)
		}
		b.ReportMetric(float64(info.Size())/1e6, "MB")
	}
	b.ReportMetric(b.Elapsed().Seconds()/float64(b.N), "s")
	b.ReportMetric(float64(len(files)), "documents")
}

// BenchmarkPages measures pages of the site over HTTP, with the corpus loaded.
func BenchmarkPages(b *testing.B) {
	files := corpusFiles(b)
	db := filepath.Join(b.TempDir(), "corpus.db")
	entente(b, append([]string{"add", "--db", db}, files...)...)
	site := startSite(b, db)
	documents := firstColumn(entente(b, "list", "documents", "--db", db, "--limit", "0"))
	pages := []struct {
		name string
		path func(i int) string
	}{
		{"home", func(int) string { return "/" }},
		{"document", func(i int) string { return "/documents/" + documents[i*7%len(documents)] }},
		{"documents", func(int) string { return "/documents" }},
		{"commitments", func(i int) string {
			return "/commitments" + []string{"", "?party=US", "?strength=firm", "?specific=true"}[i%4]
		}},
		{"statements", func(i int) string { return "/statements" + []string{"", "?act=welcome", "?party=JP"}[i%3] }},
		{"search", func(i int) string {
			return "/search?q=" + []string{"climate", "supply+chains", "%22South+China+Sea%22", "vaccin*", "cooperation+-trade"}[i%5]
		}},
	}
	for _, p := range pages {
		b.Run(p.name, func(b *testing.B) {
			var each []time.Duration
			for b.Loop() {
				for range 100 {
					each = append(each, fetch(b, site+p.path(len(each))))
				}
			}
			b.ReportMetric(percentile(each, 50), "p50-ms")
			b.ReportMetric(percentile(each, 99), "p99-ms")
		})
	}
}

// firstColumn is the first cell of each row of a list, without its head.
func firstColumn(list string) []string {
	var cells []string
	for line := range strings.Lines(list) {
		cell, _, _ := strings.Cut(line, "\t")
		cells = append(cells, cell)
	}
	return cells[1:]
}

// startSite serves db until the benchmark ends, and returns its address.
func startSite(b *testing.B, db string) string {
	b.Helper()
	ctx, stop := context.WithCancel(context.Background())
	out, in := io.Pipe()
	done := make(chan int)
	go func() {
		done <- cli.Run(ctx, []string{"serve", "--db", db, "--listen", "127.0.0.1:0", "--quiet"}, options(in, os.Stderr))
	}()
	b.Cleanup(func() { stop(); <-done })
	line, err := bufio.NewReader(out).ReadString('\n')
	if err != nil {
		b.Fatal(err)
	}
	go func() { _, _ = io.Copy(io.Discard, out) }()
	_, rest, _ := strings.Cut(line, "http://")
	address, _, _ := strings.Cut(rest, ";")
	return "http://" + address
}

func fetch(b *testing.B, url string) time.Duration {
	start := time.Now()
	r, err := http.Get(url)
	if err != nil {
		b.Fatal(err)
	}
	defer r.Body.Close()
	if _, err := io.Copy(io.Discard, r.Body); err != nil {
		b.Fatal(err)
	}
	if r.StatusCode != http.StatusOK {
		b.Fatalf("%s: %s", url, r.Status)
	}
	return time.Since(start)
}

// BenchmarkStart measures the program bin/entente from its start to its end.
func BenchmarkStart(b *testing.B) {
	const program = "../../bin/entente"
	if _, err := os.Stat(program); err != nil {
		b.Skip("needs bin/entente; run make build")
	}
	for _, args := range [][]string{{"--help"}, {"version"}} {
		b.Run(strings.Trim(args[0], "-"), func(b *testing.B) {
			var each []time.Duration
			for b.Loop() {
				for range 20 {
					start := time.Now()
					if err := exec.Command(program, args...).Run(); err != nil {
						b.Fatal(err)
					}
					each = append(each, time.Since(start))
				}
			}
			b.ReportMetric(percentile(each, 50), "p50-ms")
			b.ReportMetric(percentile(each, 99), "p99-ms")
		})
	}
}
