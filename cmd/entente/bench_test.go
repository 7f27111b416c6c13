package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"

	"entente.example/data"
	"entente.example/internal/cli"
	"entente.example/internal/reading"
	"entente.example/internal/source"
)

// corpusFiles lists real official texts, which stand beside this repository.
func corpusFiles(b *testing.B) []string {
	b.Helper()
	files, err := filepath.Glob(filepath.Join(sharedFolder(b, "corpus"), "us-white-house", "*.md"))
	if err != nil || len(files) == 0 {
		b.Fatalf("no texts in ../shared/corpus: %v", err)
	}
	return files
}

// percentile is the p-th percentile of durations, in milliseconds; it sorts them.
func percentile(durations []time.Duration, p int) float64 {
	slices.Sort(durations)
	return float64(durations[(len(durations)-1)*p/100]) / float64(time.Millisecond)
}

// processorTime is what this process has used of all cores: unlike the clock it
// does not run on while a busy machine does something else.
func processorTime(b *testing.B) time.Duration {
	b.Helper()
	var used syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &used); err != nil {
		b.Fatal(err)
	}
	return time.Duration(used.Utime.Nano() + used.Stime.Nano())
}

// BenchmarkWholeReading measures from bytes in memory to facts, cleaning included, on one core,
// with garbage collected as the commands read and add let it be.
func BenchmarkWholeReading(b *testing.B) {
	files := corpusFiles(b)
	engine, err := reading.New(data.FS)
	if err != nil {
		b.Fatal(err)
	}
	originals, words := make([][]byte, len(files)), 0
	for i, f := range files {
		if originals[i], err = os.ReadFile(f); err != nil {
			b.Fatal(err)
		}
		s, err := source.Read(f, originals[i])
		if err != nil {
			b.Fatal(err)
		}
		words += len(strings.Fields(s.Text.Text))
	}
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	defer cli.Batch()()
	each := make([]time.Duration, 0, b.N*len(files))
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	busy := processorTime(b)
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
		}
	}
	b.StopTimer()
	busy = processorTime(b) - busy
	runtime.ReadMemStats(&after)
	b.ReportMetric(float64(b.N*words)/b.Elapsed().Seconds(), "words/s")
	b.ReportMetric(float64(b.N*words)/busy.Seconds(), "words/cpu-s")
	b.ReportMetric(percentile(each, 50), "p50-ms/document")
	b.ReportMetric(percentile(each, 99), "p99-ms/document")
	b.ReportMetric(float64(after.Mallocs-before.Mallocs)/float64(len(each)), "allocs/document")
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
