package search_test

import (
	"errors"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"entente.example/internal/fault"
	"entente.example/internal/record"
	"entente.example/internal/search"
)

func TestTokens(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"lower case", "The ASEAN-Japan Forum", "the asean japan forum"},
		{"possessive", "Japan's and Thailand’s ministers", "japan and thailand ministers"},
		{"possessive is not the start of a word", "the 'sea'", "the sea"},
		{"abbreviation", "U.S. dollars", "u s dollars"},
		{"number", "100,000 people", "100 000 people"},
		{"accents", "Phạm Đà Nẵng São", "pham da nang sao"},
		{"compatibility forms", "ＡＳＥＡＮ ﬁrm", "asean firm"},
		{"pairs", "外務大臣会合", "外務 務大 大臣 臣会 会合"},
		{"kana keep their voice marks", "ガザ", "ガザ"},
		{"alone", "米 country", "米 country"},
		{"mixed", "第37回ASEAN会議", "第 37 回 asean 会議"},
		{"hangul", "한국 정부", "한국 정부"},
		{"thai keeps its vowels", "ไทย", "ไทย"},
		{"sigma", "ΑΘΗΝΑΣ Αθήνας", "αθηνασ αθηνασ"},
		{"nothing", " –— !", ""},
		{"broken utf-8", "a\xffb", "a b"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := strings.Join(search.Tokens(c.text), " "); got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
			if got := string(search.AppendIndex(nil, c.text)); got != c.want {
				t.Errorf("for the index: got %q, want %q", got, c.want)
			}
		})
	}
}

func TestLongTokensAreCut(t *testing.T) {
	for _, text := range []string{strings.Repeat("x", 1000), strings.Repeat("é", 1000), strings.Repeat("ж", 1000)} {
		if got := search.Tokens(text); len(got) != 1 || len(got[0]) > 64 || !utf8.ValidString(got[0]) {
			t.Errorf("got %q", got)
		}
	}
}

func TestParse(t *testing.T) {
	for _, c := range []struct {
		name, query string
		want        []search.Term
		fields      []search.Field
	}{
		{"words", "climate Change", []search.Term{{Tokens: []string{"climate"}}, {Tokens: []string{"change"}}}, nil},
		{"and is said already", "climate AND change", []search.Term{{Tokens: []string{"climate"}}, {Tokens: []string{"change"}}}, nil},
		{"phrase", `"free and open"`, []search.Term{{Tokens: []string{"free", "and", "open"}}}, nil},
		{"curly phrase", `“free and open”`, []search.Term{{Tokens: []string{"free", "and", "open"}}}, nil},
		{"compound is a phrase", "decision-making", []search.Term{{Tokens: []string{"decision", "making"}}}, nil},
		{"excluded", "energy -nuclear", []search.Term{{Tokens: []string{"energy"}}, {Tokens: []string{"nuclear"}, Not: true}}, nil},
		{"prefix", "decarboni*", []search.Term{{Tokens: []string{"decarboni"}, Prefix: true}}, nil},
		{"prefix of a phrase", `"joint stat"*`, []search.Term{{Tokens: []string{"joint", "stat"}, Prefix: true}}, nil},
		{"one letter of an unspaced script", "米", []search.Term{{Tokens: []string{"米"}, Prefix: true}}, nil},
		{"clock times are words", "10:00", []search.Term{{Tokens: []string{"10", "00"}}}, nil},
		{"fields", "kind:commitment party:jp digital", []search.Term{{Tokens: []string{"digital"}}},
			[]search.Field{{Name: "kind", Value: "commitment"}, {Name: "party", Value: "jp", Pos: 16}}},
		{"quoted value", `topic:"south china sea"`, nil, []search.Field{{Name: "topic", Value: "south china sea"}}},
		{"quoted field is words", `"party:JP"`, []search.Term{{Tokens: []string{"party", "jp"}}}, nil},
		{"marks alone are nothing", "– & !", nil, nil},
		{"empty", "", nil, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			q, err := search.Parse(c.query)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(search.Query{Source: c.query, Terms: c.want, Fields: c.fields}, q); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestParseFaults(t *testing.T) {
	for _, c := range []struct {
		name, query string
		column      int
		says        string
	}{
		{"open quotation", `climate "free and`, 9, "never closed"},
		{"unknown field", "climate colour:red", 9, `"colour" is not known; try one of kind`},
		{"no value", "party:", 1, "has no value"},
		{"bad kind", "kind:promise", 1, "try one of meeting, statement"},
		{"bad day", "after:yesterday", 1, "try YYYY-MM-DD or YYYY"},
		{"bad yes", "specific:maybe", 1, "neither yes nor no"},
		{"excluded field", "a -party:JP", 3, "try -word"},
		{"or", "sea OR land", 5, "OR is not known"},
		{"not", "sea NOT land", 5, "try -word"},
		{"only excluded", "-sea", 1, "what must not be there"},
		{"columns are characters", "海洋 colour:red", 4, "colour"},
		{"too long", strings.Repeat("a ", 600), 1001, "longer than"},
		{"too many", strings.Repeat("a ", 40), 66, "more than 32"},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := search.Parse(c.query)
			var syntax *search.SyntaxError
			if !errors.As(err, &syntax) || fault.KindOf(err) != fault.Invalid {
				t.Fatalf("got %v, want a syntax error of kind invalid", err)
			}
			if syntax.Column != c.column || !strings.Contains(syntax.Text, c.says) {
				t.Errorf("got column %d, %q; want column %d, %q", syntax.Column, syntax.Text, c.column, c.says)
			}
		})
	}
}

func TestWordsKnowNoFields(t *testing.T) {
	q, err := search.Words("party:JP")
	if err != nil {
		t.Fatal(err)
	}
	if len(q.Fields) != 0 || len(q.Terms) != 1 {
		t.Errorf("got %+v", q)
	}
}

func TestFilters(t *testing.T) {
	yes := true
	for _, c := range []struct {
		name, query      string
		facts            record.FactFilter
		documents        record.DocumentFilter
		noFacts, noTexts bool
	}{
		{name: "words restrict nothing else", query: "climate"},
		{name: "party and days", query: "party:jp after:2023 before:2024-06-30",
			facts:     record.FactFilter{Party: "JP", From: "2023-01-01", To: "2024-06-30"},
			documents: record.DocumentFilter{Party: "JP", From: "2023-01-01", To: "2024-06-30"}},
		{name: "facts only", query: `kind:commitment towards:ASEAN topic:"South China Sea" strength:firm specific:yes due-after:2024 due-before:2025`,
			facts: record.FactFilter{Kind: record.KindCommitment, Towards: "ASEAN", Topic: "south-china-sea", Strength: record.Firm,
				Specific: &yes, DueFrom: "2024-01-01", DueTo: "2025-12-31"}, noTexts: true},
		{name: "person and programme", query: `person:"Yoko KAMIKAWA" programme:"The Connectivity Initiative" act:welcome issuer:jp`,
			facts: record.FactFilter{Person: "kamikawa-yoko", Programme: "connectivity-initiative", Act: record.Welcome, Issuer: "JP"}, noTexts: true},
		{name: "documents only", query: "kind:document type:readout", documents: record.DocumentFilter{Kind: record.Readout}, noFacts: true},
	} {
		t.Run(c.name, func(t *testing.T) {
			q, err := search.Parse(c.query)
			if err != nil {
				t.Fatal(err)
			}
			facts, factsToo := q.Facts()
			documents, documentsToo := q.Documents()
			if factsToo == c.noFacts || documentsToo == c.noTexts {
				t.Errorf("facts %v, documents %v", factsToo, documentsToo)
			}
			if diff := cmp.Diff(c.facts, facts); diff != "" {
				t.Error(diff)
			}
			if diff := cmp.Diff(c.documents, documents); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// show writes segments with the marked ones in brackets.
func show(list []search.Segment) string {
	var b strings.Builder
	for _, s := range list {
		if s.Marked {
			b.WriteString("[" + s.Text + "]")
		} else {
			b.WriteString(s.Text)
		}
	}
	return b.String()
}

func TestHighlight(t *testing.T) {
	for _, c := range []struct{ name, text, query, want string }{
		{"word", "The Forum met.", "forum", "The [Forum] met."},
		{"every place", "sea, Sea and SEA", "sea", "[sea], [Sea] and [SEA]"},
		{"phrase", "free and open, open and free", `"open and free"`, "free and open, [open and free]"},
		{"prefix", "decarbonised and decarbonisation", "decarb*", "[decarbonised] and [decarbonisation]"},
		{"accents", "São Tomé", "sao tome", "[São] [Tomé]"},
		{"pairs run together", "日本外務大臣", "外務大臣", "日本[外務大臣]"},
		{"excluded words are not marked", "sea and land", "sea -land", "[sea] and land"},
		{"overlap", "free and open and free", `"free and open" "open and free"`, "[free and open and free]"},
		{"fields mark nothing", "JP said", "party:JP", "JP said"},
		{"nothing", "the land", "sea", "the land"},
	} {
		t.Run(c.name, func(t *testing.T) {
			q, err := search.Parse(c.query)
			if err != nil {
				t.Fatal(err)
			}
			if got := show(search.Highlight(c.text, q)); got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

func TestSnippet(t *testing.T) {
	text := strings.Repeat("Nothing of note was said. ", 20) + "The ministers welcomed the launch of a study on tides.\n" +
		strings.Repeat("More words follow here. ", 20)
	q, err := search.Parse("study tides")
	if err != nil {
		t.Fatal(err)
	}
	want := "… The ministers welcomed the launch of a [study] on [tides]. More words follow here. …"
	if got := show(search.Snippet(text, q, 80)); got != want {
		t.Errorf("got  %q\nwant %q", got, want)
	}
	none, _ := search.Parse("absent")
	if got := show(search.Snippet(text, none, 30)); got != "Nothing of note was said. …" {
		t.Errorf("without a match: got %q", got)
	}
	if got := search.Snippet("", q, 30); len(got) != 0 {
		t.Errorf("of nothing: got %v", got)
	}
}

func FuzzParseQuery(f *testing.F) {
	for _, s := range []string{"climate", `"free and open"* -sea party:JP`, "外務大臣 米", "a:b", `topic:"x`, "-", "\xff", "“”", "*"} {
		f.Add(s, "The sea, 外務大臣 and the land’s end.")
	}
	f.Fuzz(func(t *testing.T, query, text string) {
		q, err := search.Parse(query)
		if err != nil {
			var syntax *search.SyntaxError
			if !errors.As(err, &syntax) || syntax.Column < 1 {
				t.Fatalf("not a syntax error: %v", err)
			}
			return
		}
		for _, term := range q.Terms {
			for _, token := range term.Tokens {
				if again := search.Tokens(token); len(again) > 1 {
					t.Fatalf("token %q is made of %q", token, again)
				}
			}
		}
		if joined := strings.NewReplacer("[", "", "]", "").Replace(show(search.Highlight(text, q))); joined != strings.NewReplacer("[", "", "]", "").Replace(text) {
			t.Fatalf("highlight changed the text: %q", joined)
		}
		search.Snippet(text, q, 20)
		q.Facts()
		q.Documents()
	})
}

func BenchmarkAppendIndex(b *testing.B) {
	text := strings.Repeat("The Ministers welcomed Japan’s support for the ASEAN Outlook on the Indo-Pacific. ", 100)
	var buf []byte
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		buf = search.AppendIndex(buf[:0], text)
	}
}
