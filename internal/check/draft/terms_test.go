package draft

import (
	"path/filepath"
	"testing"
	"time"

	"entente.example/internal/access"
	"entente.example/internal/check"
	"entente.example/internal/record"
	"entente.example/internal/store/sqlite"
)

// TestOfficeInATerm compares offices with posts of which the record knows the beginning and the end.
func TestOfficeInATerm(t *testing.T) {
	s, err := sqlite.Open(t.Context(), filepath.Join(t.TempDir(), "record.db"))
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close() //nolint:errcheck // a test's database is thrown away
	ctx := access.With(t.Context(), access.Operator("test", time.Now))
	for _, term := range []record.Tenure{
		{Name: "Ana Strand", Post: "Foreign Minister", Of: "DK", From: "2024-01", To: "2025-12"},
		{Name: "Lin Berg", Post: "Foreign Minister", Of: "NO", From: "2020-01"},
	} {
		term.Source = "https://example.org/ministers"
		if _, err := s.SetTenure(ctx, term, ""); err != nil {
			t.Fatal(err)
		}
	}
	d := desk(t)
	for _, c := range []struct {
		name, day, danish, norwegian string
		want                         int
	}{
		{"somebody else's term", "4 March 2025", "Nils Holm", "Lin Berg", 1},
		{"the person's own term", "4 March 2025", "Ana Strand", "Lin Berg", 0},
		{"the month in which the term ends", "4 December 2025", "Nils Holm", "Lin Berg", 0},
		{"after the term", "4 March 2026", "Nils Holm", "Lin Berg", 0},
		{"a term that began long ago and may have ended", "4 March 2025", "Ana Strand", "Odd Vik", 0},
	} {
		text := c.day + "\n\nOn " + c.day + ", Foreign Minister " + c.danish + " of Denmark met with Foreign Minister " + c.norwegian + " of Norway in Oslo."
		r, err := d.Check(ctx, "draft.txt", []byte(text), check.Options{Record: RecordOf(s)})
		if err != nil {
			t.Fatal(err)
		}
		found := 0
		for _, f := range r.Findings {
			if f.Rule == "office-holder" {
				found++
			}
		}
		if found != c.want {
			t.Errorf("%s: %d findings, want %d: %+v", c.name, found, c.want, r.Findings)
		}
	}
}
