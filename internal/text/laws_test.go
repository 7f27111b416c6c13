package text

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
	"pgregory.net/rapid"
)

// pieces are what the random documents of the laws are made of.
var pieces = []string{
	"The ministers met", "in Hanoi", "on 26 July 2024", "at 10:00 a.m.", "ASEAN- IPR", "2 / 2", "- 2 -", "3", "37 th", "( APTERR)", "(COC)consistent", "U.S.", "Mr.",
	"**bold**", "*", "**", "_x_", "[a](b)", "[", "](", "\\#", "\\", "`", "~~", "{: .x}", "<!-- -->", "<!--", "<br>", "<p>", "</p>", "<b>", "<sup>th</sup>", "<ul><li>", "</li>", "</ul>", "<ol>",
	"<table><tr><td>", "</td><td>", "</td></tr></table>", "<h1>", "</h1>", "<h2>", "<nav>", "</nav>", "<script>", "</script>", "<title>", "</title>", "<", ">", "&nbsp;", "&amp;", "&#x301;", "&",
	"1.", "(i)", "a.", "-", "•", "1", "# ", "> ", "| a | b |", "---", "***", "===", "```", "“", "”", "\"", "’s", "…", ". . .", "?", "!", ".", ",", ";", ":", "é", "e\u0301", "\u0301", "日本。", "カ", "ไทย",
	"\u00a0", "\u00ad", "\u200b", "\ufeff", "\u3000", "\x00", "\x0c", "\xff", "\xe2\x80", "\n", "\n\n", "\r\n", "    ", "\t", " ", " ", "\n",
}

func document() *rapid.Generator[string] {
	return rapid.Custom(func(t *rapid.T) string {
		return strings.Join(rapid.SliceOfN(rapid.SampledFrom(pieces), 0, 40).Draw(t, "pieces"), rapid.SampledFrom([]string{"", " "}).Draw(t, "between"))
	})
}

func formats() *rapid.Generator[Format] { return rapid.SampledFrom([]Format{Plain, Markdown, HTML}) }

func TestLawsOfParse(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		src := document().Draw(t, "document")
		d, err := Parse(formats().Draw(t, "format"), src, OffsetMap{})
		if err != nil {
			t.Fatal(err)
		}
		checkDocument(t, d, len(src))
	})
}

// failer is what a law says of a document that breaks it.
type failer interface{ Fatalf(string, ...any) }

// checkDocument holds a document against the laws that every one must keep.
func checkDocument(t failer, d *Document, source int) {
	if !utf8.ValidString(d.Text) {
		t.Fatalf("text is not UTF-8: %q", d.Text)
	}
	if !norm.NFC.IsNormalString(d.Text) {
		t.Fatalf("text is not NFC: %q", d.Text)
	}
	checkBlocks(t, d)
	checkOffsets(t, d, source)
	checkTokens(t, d)
}

// checkBlocks: one line a block, in order, trimmed, with parents that come before.
func checkBlocks(t failer, d *Document) {
	var lines []string
	for i, b := range d.Blocks {
		if b.Start < 0 || b.End > len(d.Text) || b.Start >= b.End || i > 0 && b.Start != d.Blocks[i-1].End+1 {
			t.Fatalf("block %d spans %d to %d of %q", i, b.Start, b.End, d.Text)
		}
		if b.Parent >= i || b.Parent < -1 {
			t.Fatalf("block %d stands under %d", i, b.Parent)
		}
		s := b.Of(d)
		if s != strings.TrimSpace(s) || strings.Contains(s, "  ") {
			t.Fatalf("block %d has blanks to spare: %q", i, s)
		}
		lines = append(lines, s)
	}
	if got := strings.Join(lines, "\n"); got != d.Text {
		t.Fatalf("blocks make %q, text is %q", got, d.Text)
	}
}

// checkOffsets: every cleaned byte has a place, and places never go back.
func checkOffsets(t failer, d *Document, source int) {
	last := 0
	for i := range len(d.Text) {
		from, to := d.Offsets.Source(i, i+1)
		if from < last || to < from || to > source {
			t.Fatalf("byte %d of %q maps to %d-%d after %d, source has %d", i, d.Text, from, to, last, source)
		}
		last = from
	}
}

// checkTokens: tokens cover everything but space, once, and sentences cover the tokens.
func checkTokens(t failer, d *Document) {
	tokens := d.Tokens()
	at := 0
	for i, k := range tokens {
		if int(k.Start) < at || k.End <= k.Start {
			t.Fatalf("token %d spans %d to %d after %d", i, k.Start, k.End, at)
		}
		gap := d.Text[at:k.Start]
		if strings.TrimFunc(gap, unicode.IsSpace) != "" {
			t.Fatalf("no token covers %q in %q", gap, d.Text)
		}
		if k.Space != (i == 0 || gap != "") {
			t.Fatalf("token %q after %q says space %v", d.Text[k.Start:k.End], gap, k.Space)
		}
		if strings.ContainsFunc(d.Text[k.Start:k.End], unicode.IsSpace) {
			t.Fatalf("token %q holds space", d.Text[k.Start:k.End])
		}
		at = int(k.End)
	}
	if strings.TrimSpace(d.Text[at:]) != "" {
		t.Fatalf("no token covers %q", d.Text[at:])
	}
	checkSentences(t, d, tokens)
}

func checkSentences(t failer, d *Document, tokens []Token) {
	next := 0
	for i, s := range d.Sentences(tokens) {
		if s.FirstToken != next || s.EndToken <= s.FirstToken {
			t.Fatalf("sentence %d has tokens %d to %d, want from %d", i, s.FirstToken, s.EndToken, next)
		}
		b := d.Blocks[s.Block]
		if s.Start < b.Start || s.End > b.End || s.Start != int(tokens[s.FirstToken].Start) || s.End != int(tokens[s.EndToken-1].End) {
			t.Fatalf("sentence %d spans %d to %d in block %v", i, s.Start, s.End, b)
		}
		next = s.EndToken
	}
	if next != len(tokens) {
		t.Fatalf("sentences end at token %d of %d", next, len(tokens))
	}
}

// What is clean stays as it is: parsing the text of a paragraph again changes nothing.
func TestCleanTextIsStable(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d, err := Parse(formats().Draw(t, "format"), document().Draw(t, "document"), OffsetMap{})
		if err != nil {
			t.Fatal(err)
		}
		for _, b := range d.Blocks {
			s := b.Of(d)
			if strings.ContainsAny(s, "<&") || b.Kind == TableRow {
				continue // in plain text these are leftovers of HTML once more
			}
			if _, labelled := numbering(s); labelled {
				continue
			}
			again, err := Parse(Plain, s, OffsetMap{})
			if err != nil {
				t.Fatal(err)
			}
			if m, _ := markOf(s); m == noMark && again.Text != s {
				t.Fatalf("%q became %q", s, again.Text)
			}
		}
	})
}

// A map followed by another gives what following them by hand gives.
func TestComposeFollowsBothMaps(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		inner := randomMap(t, "inner")
		clean, _ := inner.last()
		var outer OffsetMap
		for at, n := 0, 0; at < clean; {
			step := rapid.IntRange(1, 5).Draw(t, "step")
			to := min(clean, at+step)
			length := to - at
			if rapid.Bool().Draw(t, "whole") {
				length = rapid.IntRange(1, 3).Draw(t, "length")
			}
			outer.Append(runOf(n, length, at, to-at))
			at, n = to, n+length
		}
		both := outer.Compose(inner)
		end, _ := outer.last()
		for i := range end {
			from, to := outer.Source(i, i+1)
			wantFrom, wantTo := inner.Source(from, to)
			if gotFrom, gotTo := both.Source(i, i+1); gotFrom != wantFrom || gotTo != wantTo {
				t.Fatalf("byte %d maps to %d-%d, want %d-%d", i, gotFrom, gotTo, wantFrom, wantTo)
			}
		}
	})
}

func randomMap(t *rapid.T, name string) OffsetMap {
	var m OffsetMap
	clean, source := 0, 0
	for range rapid.IntRange(1, 8).Draw(t, name) {
		r := Run{Clean: clean, Len: rapid.IntRange(1, 6).Draw(t, "len"), Source: source}
		switch rapid.IntRange(0, 2).Draw(t, "sort") {
		case 0:
			r.SourceLen = r.Len
		case 1:
			r.SourceLen = rapid.IntRange(0, 6).Draw(t, "source len")
		default:
			r.SourceLen, r.Unit = r.Len*2, 1
		}
		m.Append(r)
		clean += r.Len
		source += r.SourceLen + rapid.IntRange(0, 2).Draw(t, "gap")
	}
	return m
}

func TestRunesCountCodePoints(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := strings.ToValidUTF8(strings.Repeat(document().Draw(t, "text"), rapid.IntRange(0, 5).Draw(t, "times")), "?")
		x := (&Document{Text: s}).Runes()
		n := 0
		for i := range s {
			if got := x.At(i); got != n {
				t.Fatalf("At(%d) is %d, want %d in %q", i, got, n, s)
			}
			n++
		}
		if got := x.At(len(s) + 9); got != n {
			t.Fatalf("At past the end is %d, want %d", got, n)
		}
	})
}

func FuzzParse(f *testing.F) {
	for _, p := range pieces {
		f.Add(p + " The ministers met. " + p)
	}
	f.Add("<\xb0@>")
	f.Add("---\ntitle: \"a\\_b\"\n---\nText")
	f.Fuzz(func(t *testing.T, src string) {
		for _, format := range []Format{Plain, Markdown, HTML} {
			d, err := Parse(format, src, OffsetMap{})
			if err != nil {
				t.Fatal(err)
			}
			checkDocument(t, d, len(src))
		}
	})
}

func FuzzSentences(f *testing.F) {
	f.Add("At 5 a.m. Mr. Smith left. “Why?” he asked . . . . Then (i) he went.")
	f.Fuzz(func(t *testing.T, s string) {
		if !utf8.ValidString(s) {
			return
		}
		for _, x := range SplitSentences(s) {
			if x == "" || !strings.Contains(s, x) {
				t.Fatalf("%q is no part of %q", x, s)
			}
		}
	})
}
