package lexicon_test

import (
	"strings"
	"testing"

	"entente.example/data"
	"entente.example/internal/lexicon"
	"entente.example/internal/text"
)

// passage is like the texts that are read: names, offices and plain words mixed.
const passage = `The Foreign Ministers of ASEAN Member States and Japan met in Vientiane on Friday morning and reviewed a year
of work on ports, power grids and public health. Japan's Minister for Foreign Affairs thanked Thailand, which coordinates the
ASEAN-Japan dialogue, and said that her government would keep sending language teachers to schools in every capital of the region.
The Secretary-General of ASEAN asked for more projects on digital skills, and several ministers spoke about the South China Sea,
the war in Ukraine, food prices and the U.S.-Japan-ROK talks. They agreed to meet again before the summit in Kuala Lumpur.
`

func realSet(t testing.TB) *lexicon.Set {
	t.Helper()
	s, err := lexicon.Load(data.FS, "lexicons/en")
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func bench(b *testing.B, run func(s *lexicon.Set, d *text.Document, toks []text.Token, words []lexicon.WordID)) {
	s := realSet(b)
	content := strings.Repeat(passage, 100)
	d := &text.Document{Text: content, Blocks: []text.Block{{End: len(content), Parent: -1}}}
	toks := d.Tokens()
	words := s.Vocabulary().Words(d, toks, nil)
	b.SetBytes(int64(len(content)))
	b.ReportAllocs()
	for b.Loop() {
		run(s, d, toks, words)
	}
}

func BenchmarkWords(b *testing.B) {
	dst := make([]lexicon.WordID, 0, 1<<16)
	bench(b, func(s *lexicon.Set, d *text.Document, toks []text.Token, _ []lexicon.WordID) {
		dst = s.Vocabulary().Words(d, toks, dst[:0])
	})
}

func BenchmarkScanNames(b *testing.B) { benchScan(b, lexicon.Names) }

func BenchmarkScanTopics(b *testing.B) { benchScan(b, lexicon.Topics) }

func benchScan(b *testing.B, g lexicon.Group) {
	dst := make([]lexicon.Match, 0, 1<<16)
	bench(b, func(s *lexicon.Set, d *text.Document, toks []text.Token, words []lexicon.WordID) {
		dst = s.Scan(g, d, toks, words, dst[:0])
	})
}

func BenchmarkLoad(b *testing.B) {
	for b.Loop() {
		realSet(b)
	}
}

func TestScanDoesNotAllocate(t *testing.T) {
	s := realSet(t)
	d := &text.Document{Text: passage, Blocks: []text.Block{{End: len(passage), Parent: -1}}}
	toks := d.Tokens()
	words := s.Vocabulary().Words(d, toks, nil)
	dst := make([]lexicon.Match, 0, len(toks))
	if n := testing.AllocsPerRun(20, func() { dst = s.Scan(lexicon.Names, d, toks, words, dst[:0]) }); n != 0 {
		t.Errorf("%v allocations a run", n)
	}
}
