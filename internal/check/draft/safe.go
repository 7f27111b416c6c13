package draft

import (
	"slices"
	"strings"
	"unicode"

	"entente.example/internal/check"
	"entente.example/internal/source"
)

// withSafeFixes takes the fixes off findings that would change a word of the
// cleaned text, so that those which are left can be made without looking.
func withSafeFixes(s *source.Snapshot, findings []check.Finding) []check.Finding {
	safe := safeOf(s, check.Fixes(findings))
	for i, f := range findings {
		if f.Fix != nil && !slices.Contains(safe, *f.Fix) {
			findings[i].Fix = nil
		}
	}
	return findings
}

// safeOf are the fixes that are safe, all together where they can be, else by halves.
func safeOf(s *source.Snapshot, fixes []check.Fix) []check.Fix {
	switch {
	case len(fixes) == 0 || fixed(s, fixes) != nil:
		return fixes
	case len(fixes) == 1:
		return nil
	}
	half := len(fixes) / 2
	return append(safeOf(s, fixes[:half:half]), safeOf(s, fixes[half:])...)
}

// fixed is a draft with fixes made; nil where a letter, figure or mark of the
// cleaned text has changed.
func fixed(s *source.Snapshot, fixes []check.Fix) *source.Snapshot {
	again, err := source.Read(s.Name, check.Apply(s.Original, fixes))
	if err != nil || bare(again.Text.Text) != bare(s.Text.Text) {
		return nil
	}
	return again
}

// bare is a text without its blanks.
func bare(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) {
			return -1
		}
		return r
	}, s)
}
