package draft

import (
	"context"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"

	"entente.example/internal/check"
)

// TestPublishedReadout checks a readout as a ministry published it: its three
// slips are found, and nothing else.
func TestPublishedReadout(t *testing.T) {
	path := filepath.Join(sharedFolder(t, "gold/example"), "mofa-2024-07-26-asean-japan-fmm.txt")
	original, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	r, err := desk(t).Check(context.Background(), path, original, check.Options{})
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, f := range r.Findings {
		got = append(got, string(f.Level)+" "+string(f.Rule)+" "+string(original[f.SourceStart:min(f.SourceStart+12, f.SourceEnd)]))
	}
	want := []string{"error quotation-open “for a wor", "warning blank-stray ASEAN- IPR", "error page-mark 2 / 2"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}
