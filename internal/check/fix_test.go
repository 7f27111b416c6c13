package check_test

import (
	"testing"

	"pgregory.net/rapid"

	"entente.example/internal/check"
)

// TestFixesDoNotTouch wants fixes in order, none in another's bytes, the first of
// those that clash kept.
func TestFixesDoNotTouch(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		original := rapid.SliceOfN(rapid.Byte(), 0, 30).Draw(t, "original")
		var findings []check.Finding
		for range rapid.IntRange(0, 6).Draw(t, "findings") {
			start := rapid.IntRange(0, len(original)).Draw(t, "start")
			f := check.Fix{Start: start, End: rapid.IntRange(start, len(original)).Draw(t, "end"), With: rapid.SampledFrom([]string{"", " ", "\r\n"}).Draw(t, "with")}
			findings = append(findings, check.Finding{Fix: &f}, check.Finding{})
		}
		fixes := check.Fixes(findings)
		if len(fixes) == 0 && len(findings) > 0 {
			t.Fatal("all were dropped")
		}
		length, end := len(original), 0
		for _, f := range fixes {
			if f.Start < end {
				t.Fatalf("%+v reaches into the one before", fixes)
			}
			end = f.End
			length += len(f.With) - (f.End - f.Start)
		}
		if got := check.Apply(original, fixes); len(got) != length {
			t.Fatalf("%d bytes, want %d", len(got), length)
		}
	})
}
