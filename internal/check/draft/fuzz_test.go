package draft

import (
	"context"
	"testing"
	"unicode/utf8"

	"entente.example/internal/check"
)

// FuzzCheck gives the checker any bytes under any name: it finds places inside
// the draft and inside its cleaned text, and its fixes change no word.
func FuzzCheck(f *testing.F) {
	d := desk(f)
	for _, r := range d.Checker().Rules() {
		for _, e := range append(r.Examples, r.Counterexamples...) {
			f.Add("draft.txt", []byte(e.Text))
		}
		f.Add("draft.md", []byte("---\ntitle: "+string(r.Name)+"\ndate: 2024-07-26\n---\n\n"+r.Examples[0].Text))
		f.Add("draft.html", []byte("<p>"+r.Examples[0].Text+"</p>"))
	}
	f.Add("draft.txt", []byte("\xff\xfeT\x00h\x00e\x00 \x00(\x00 \x00A\x00S\x00E\x00A\x00N\x00)\x00"))
	f.Fuzz(func(t *testing.T, name string, original []byte) {
		if len(original) > 20_000 {
			return
		}
		r, err := d.Check(context.Background(), name, original, check.Options{})
		if err != nil {
			return
		}
		for _, x := range r.Findings {
			wantPlace(t, r, x.Place)
			for _, other := range x.Related {
				wantPlace(t, r, other.Place)
			}
		}
		wantSameWords(t, d, r)
	})
}

// wantPlace wants a place inside the original and the cleaned text, with the words there.
func wantPlace(t *testing.T, r *Result, p check.Place) {
	t.Helper()
	points := []rune(r.Snapshot.Text.Text)
	switch {
	case p.Start < 0 || p.Start > p.End || p.End > len(points):
		t.Fatalf("code points %d to %d of %d", p.Start, p.End, len(points))
	case string(points[p.Start:p.End]) != p.Exact && utf8.ValidString(p.Exact):
		t.Fatalf("at %d to %d stands %q, not %q", p.Start, p.End, string(points[p.Start:p.End]), p.Exact)
	case p.SourceStart < 0 || p.SourceStart > p.SourceEnd || p.SourceEnd > len(r.Snapshot.Original):
		t.Fatalf("bytes %d to %d of %d", p.SourceStart, p.SourceEnd, len(r.Snapshot.Original))
	case p.Line < 1 || p.Column < 1 || p.EndLine < p.Line || p.EndLine == p.Line && p.EndColumn < p.Column:
		t.Fatalf("from %d:%d to %d:%d", p.Line, p.Column, p.EndLine, p.EndColumn)
	}
}

// wantSameWords makes the fixes and wants the same words afterwards.
func wantSameWords(t *testing.T, d *Desk, r *Result) {
	t.Helper()
	m, err := d.Mend(context.Background(), r, check.Options{})
	if err != nil {
		t.Fatal(err)
	}
	if before, after := bare(r.Snapshot.Text.Text), bare(m.Snapshot.Text.Text); before != after {
		t.Fatalf("fixes turned\n%q\ninto\n%q", before, after)
	}
}
