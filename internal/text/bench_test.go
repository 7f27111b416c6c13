package text

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// corpus reads the Markdown texts of the shared corpus.
func corpus(t testing.TB) []string {
	t.Helper()
	paths, err := filepath.Glob(filepath.Join(shared(t, "corpus/us-white-house"), "*.md"))
	if err != nil || len(paths) == 0 {
		t.Fatalf("no corpus: %v", err)
	}
	texts := make([]string, len(paths))
	for i, p := range paths {
		b, err := os.ReadFile(p)
		if err != nil {
			t.Fatal(err)
		}
		texts[i] = string(b)
	}
	return texts
}

// words counts words by white space: the measure of every speed.
func words(texts []string) int {
	n := 0
	for _, s := range texts {
		n += len(strings.Fields(s))
	}
	return n
}

func BenchmarkParse(b *testing.B) {
	for _, f := range []Format{Markdown, Plain, HTML} {
		b.Run(string(f[5:]), func(b *testing.B) {
			texts := corpus(b)
			n := words(texts)
			b.ReportAllocs()
			for b.Loop() {
				for _, s := range texts {
					if _, err := Parse(f, s, OffsetMap{}); err != nil {
						b.Fatal(err)
					}
				}
			}
			b.ReportMetric(float64(n)*float64(b.N)/b.Elapsed().Seconds(), "words/s")
		})
	}
}

func BenchmarkTokensAndSentences(b *testing.B) {
	texts := corpus(b)
	n := words(texts)
	docs := make([]*Document, len(texts))
	for i, s := range texts {
		d, err := Parse(Markdown, s, OffsetMap{})
		if err != nil {
			b.Fatal(err)
		}
		docs[i] = d
	}
	b.ReportAllocs()
	for b.Loop() {
		for _, d := range docs {
			d.Sentences(d.Tokens())
		}
	}
	b.ReportMetric(float64(n)*float64(b.N)/b.Elapsed().Seconds(), "words/s")
}

func BenchmarkRunes(b *testing.B) {
	d := &Document{Text: strings.Repeat("“Talks” in Hanoi, ", 5000)}
	x := d.Runes()
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		x.At(i % len(d.Text))
	}
}
