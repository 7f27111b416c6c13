package value

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"entente.example/internal/lexicon"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// check tells what law a text's values break, "" for none.
func check(s *Scanner, set *lexicon.Set, words string) string {
	got := scan(s, set, words)
	last := int32(0)
	for _, v := range got.values {
		switch {
		case v.First < last || v.End <= v.First || int(v.End) > len(got.toks):
			return "a span outside the tokens or over another"
		case v.LeadFirst > v.First || v.LeadFirst < 0:
			return "a lead after its value"
		case v.UnitFirst > v.UnitEnd || v.UnitEnd > v.End:
			return "a unit outside its value"
		}
		last = v.End
		for _, future := range []bool{true, false} {
			for _, party := range []record.PartyCode{"JP", "US", "FR"} {
				c := customsOf(party)
				c.Reference, c.Future = "2024-02-29", future
				p, ok := v.Resolve(c)
				if ok != (p != record.Period{}) || p.Start != "" && p.End != "" && p.Start > p.End {
					return "a period that ends before it starts"
				}
			}
		}
	}
	return ""
}

// officialWords are the words that make the scanner work hardest.
var officialWords = strings.Fields(`the a an of in by to from and or next last this past coming end beginning early mid late first second third
	half quarter year years month week weeks day days decade fiscal 2024 2024-25 26 26th 31 29 February July May Sunday spring today ago later now
	one two hundred thousand million billion crore dozen USD $ % percent per cent € yen 10:00 a.m. noon local time JST ( ) , . - – until since over
	within before after no later than as up at least more between FY2024 FY H1 Q3 1990s mid-2025 70-minute five-year 99999999999999999999 1.5 100,000 “ ” people countries new 's`)

func TestLaws(t *testing.T) {
	s, set := newTestScanner(t)
	rapid.Check(t, func(t *rapid.T) {
		words := strings.Join(rapid.SliceOfN(rapid.SampledFrom(officialWords), 1, 25).Draw(t, "words"), " ")
		if broken := check(s, set, words); broken != "" {
			t.Fatalf("%q: %s", words, broken)
		}
	})
}

// Days that a text writes in full are the days that it means, whatever the calendar.
func TestWrittenDays(t *testing.T) {
	s, set := newTestScanner(t)
	rapid.Check(t, func(t *rapid.T) {
		at := time.Date(1950, 1, 1, 0, 0, 0, 0, time.UTC).AddDate(0, 0, rapid.IntRange(0, 50000).Draw(t, "day"))
		layout := rapid.SampledFrom([]string{"2 January 2006", "January 2, 2006", "2006-01-02", "2 Jan 2006", "Monday, 2 January 2006", "2.1.2006", "02/01/2006", "Jan 2, 2006"}).Draw(t, "layout")
		got := scan(s, set, "held on "+at.Format(layout)+" in Tokyo")
		want := at.Format(time.DateOnly)
		if p, ok := got.values[0].Resolve(Calendar{Reference: "2000-01-01"}); !ok || string(p.Start) != want || p.Start != p.End {
			t.Fatalf("%s: %v, want %s", got.doc.Text, p, want)
		}
	})
}

func FuzzScan(f *testing.F) {
	s, set := newTestScanner(f)
	for _, seed := range []string{
		"from 26 to 29 November 2022", "by the end of fiscal year 2024-25", "$50-60 million", "200 “Partners”", "2.", "the 's", "¥", "1005 to", "FY", "mid-",
		"over the next 99999 years", "5 BC years ago", "the year ", "between and", "1,000,00 0½ %", "Rs.", "\n26 July\n2024",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, words string) {
		if broken := check(s, set, words); broken != "" {
			t.Fatalf("%q: %s", words, broken)
		}
	})
}

// A value never crosses the end of a block.
func TestBlocks(t *testing.T) {
	s, set := newTestScanner(t)
	words := "two patrol\nboats in July\n2024"
	d := &text.Document{Text: words, Blocks: []text.Block{{End: 10, Parent: -1}, {Start: 11, End: 24, Parent: -1}, {Start: 25, End: 29, Parent: -1}}}
	toks := d.Tokens()
	got := scanned{d, toks, s.Scan(d, toks, set.Vocabulary().Words(d, toks, nil), 0, len(toks), nil)}
	var found []string
	for _, v := range got.values {
		found = append(found, got.written(v.First, v.End))
	}
	if want := "two patrol|July|2024"; strings.Join(found, "|") != want {
		t.Errorf("found %q, want %q", strings.Join(found, "|"), want)
	}
}

// BenchmarkScan measures tokens a second, over the corpus beside the project
// where there is one, else over a text of this test.
func BenchmarkScan(b *testing.B) {
	s, set := newTestScanner(b)
	words := strings.Repeat("On 26 July 2024 the Ministers met in Vientiane for about 70 minutes and welcomed that Japan will dispatch 200 experts over the next five years with USD 20 million. They exchanged views on the region and reaffirmed the importance of the rule of law.\n", 400)
	if files, _ := filepath.Glob(filepath.Join("..", "..", "..", "..", "shared", "corpus", "us-white-house", "2022*.md")); len(files) > 0 {
		words = ""
		for _, name := range files[:min(60, len(files))] {
			content, err := os.ReadFile(name)
			if err != nil {
				b.Fatal(err)
			}
			words += string(content)
		}
	}
	d := &text.Document{Text: words, Blocks: []text.Block{{End: len(words), Parent: -1}}}
	toks := d.Tokens()
	ids := set.Vocabulary().Words(d, toks, nil)
	dst := make([]Value, 0, len(toks))
	b.ReportAllocs()
	for b.Loop() {
		dst = s.Scan(d, toks, ids, 0, len(toks), dst[:0])
	}
	b.ReportMetric(float64(len(toks))*float64(b.N)/b.Elapsed().Seconds()/1e6, "Mtokens/s")
	b.ReportMetric(1000*float64(len(dst))/float64(len(toks)), "values/1000")
}
