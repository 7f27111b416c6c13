package web

import (
	"fmt"
	"html"
	"strings"
	"testing"
	"unicode/utf8"

	"entente.example/internal/record"

	"pgregory.net/rapid"
)

// written spells pieces as tags, so that a test reads as the page would:
// "<a>" opens the mark a, "<a…>" goes on with it.
func written(pieces []piece) string {
	var b strings.Builder
	for _, p := range pieces {
		switch {
		case p.Open && p.Anchor:
			fmt.Fprintf(&b, "<%s>", p.ID)
		case p.Open:
			fmt.Fprintf(&b, "<%s…>", p.ID)
		case p.Close:
			b.WriteString("</>")
		default:
			b.WriteString(p.Text)
		}
	}
	return b.String()
}

func TestWeave(t *testing.T) {
	for _, c := range []struct {
		name  string
		marks []mark
		want  string
	}{
		{"no marks", nil, "0123456789"},
		{"one", []mark{{start: 2, end: 4, id: "a"}}, "01<a>23</>456789"},
		{"the whole", []mark{{start: 0, end: 10, id: "a"}}, "<a>0123456789</>"},
		{"side by side", []mark{{start: 2, end: 4, id: "a"}, {start: 4, end: 6, id: "b"}}, "01<a>23</><b>45</>6789"},
		{"one in another", []mark{{start: 4, end: 6, id: "b"}, {start: 2, end: 8, id: "a"}}, "01<a>23<b>45</>67</>89"},
		{"same words", []mark{{start: 2, end: 4, id: "a"}, {start: 2, end: 4, id: "b"}}, "01<a><b>23</></>456789"},
		{"ends together", []mark{{start: 1, end: 6, id: "a"}, {start: 3, end: 6, id: "b"}}, "0<a>12<b>345</></>6789"},
		{"overlap", []mark{{start: 2, end: 6, id: "a"}, {start: 4, end: 8, id: "b"}}, "01<a>23<b>45</></><b…>67</>89"},
		{"overlap of three", []mark{{start: 0, end: 4, id: "a"}, {start: 2, end: 6, id: "b"}, {start: 3, end: 9, id: "c"}}, "<a>01<b>2<c>3</></></><b…><c…>45</></><c…>678</>9"},
		{"beyond both ends", []mark{{start: -3, end: 2, id: "a"}, {start: 8, end: 40, id: "b"}}, "<a>01</>234567<b>89</>"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := written(newWeaver("0123456789", c.marks).weave(0, 10)); got != c.want {
				t.Errorf("got  %s\nwant %s", got, c.want)
			}
		})
	}
}

// TestWeaveAcrossBlocks shows that a fact in two blocks is anchored in the first.
func TestWeaveAcrossBlocks(t *testing.T) {
	w := newWeaver("one\ntwo", []mark{{start: 1, end: 6, id: "a"}})
	if got := written(w.weave(0, 3)) + "|" + written(w.weave(4, 7)); got != "o<a>ne</>|<a…>tw</>o" {
		t.Error(got)
	}
}

// Whatever the marks, the words stay as they are, every mark closes, and each
// letter stands in just the marks that cover it.
func TestWeaveKeepsTheWords(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		words := rapid.StringN(0, 30, 60).Draw(t, "words")
		var marks []mark
		for i := range rapid.IntRange(0, 6).Draw(t, "marks") {
			start := rapid.IntRange(0, len(words)).Draw(t, "start")
			marks = append(marks, mark{start: start, end: rapid.IntRange(start, len(words)).Draw(t, "end"), id: record.FactID(rune('a' + i))})
		}
		var open []record.FactID
		at := 0
		for _, p := range newWeaver(words, marks).weave(0, len(words)) {
			switch {
			case p.Open:
				open = append(open, p.ID)
			case p.Close:
				open = open[:len(open)-1]
			default:
				checkCovered(t, marks, open, at, at+len(p.Text))
				if words[at:at+len(p.Text)] != p.Text {
					t.Fatalf("words changed at %d", at)
				}
				at += len(p.Text)
			}
		}
		if at != len(words) || len(open) > 0 {
			t.Fatalf("wrote %d of %d bytes, left open %v", at, len(words), open)
		}
	})
}

func checkCovered(t *rapid.T, marks []mark, open []record.FactID, from, to int) {
	for _, m := range marks {
		covers := m.start <= from && m.end >= to
		is := false
		for _, id := range open {
			is = is || id == m.id
		}
		if covers != is {
			t.Fatalf("bytes %d to %d: mark %s covers %v, is open %v", from, to, m.id, covers, is)
		}
	}
}

func TestPositions(t *testing.T) {
	words := "a–é日b"
	for point, want := range []int{0, 1, 4, 6, 9, 10} {
		if got := bytesAt(words, []int{point})[point]; got != want {
			t.Errorf("code point %d is byte %d, want %d", point, got, want)
		}
		if got := pointsAt(words, []int{want})[want]; got != point {
			t.Errorf("byte %d is code point %d, want %d", want, got, point)
		}
	}
	if got := bytesAt(words, []int{99})[99]; got != -1 {
		t.Errorf("beyond the text: %d", got)
	}
}

// FuzzDocument shows a document with any words and any span under a fact.
func FuzzDocument(f *testing.F) {
	f.Add("Japan will <b>send</b> 200 teachers.", 6, 20, "?start=2&end=8")
	f.Add("日本\tは & “x”\n\n", 0, 2, "?fact=x&part=1")
	s := newSite(Options{})
	f.Fuzz(func(t *testing.T, words string, start, end int, query string) {
		words = strings.ToValidUTF8(strings.ReplaceAll(words, "\x00", ""), "")
		d := sample{body: "P" + words}
		n := utf8.RuneCountInString(d.text().Text)
		start = min(max(start, 0), n)
		end = min(max(end, start), n)
		points := []rune(d.text().Text)
		d.reading.Statements = []record.Statement{{Evidence: record.Evidence{Start: start, End: end, Exact: string(points[start:end])}}}
		a := d.addition()
		q, err := newQuery(request("/documents/x" + "?" + strings.TrimPrefix(query, "?")))
		if err != nil {
			return
		}
		v := s.lay(documentView{Document: a.Document, Reading: a.Reading}, q, a.Text)
		var b strings.Builder
		if err := s.shapes.execute(&b, "document", s.frame(page{route: "/documents/{id}", template: "document"}, q, v)); err != nil {
			t.Fatal(err)
		}
		for line := range strings.SplitSeq(d.text().Text, "\n") {
			for word := range strings.FieldsSeq(line) {
				if len(word) > 3 && start == end && q.values.Get("start") == "" && !strings.Contains(html.UnescapeString(b.String()), word) {
					t.Fatalf("the page lost %q", word)
				}
			}
		}
	})
}
