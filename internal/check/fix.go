package check

import (
	"bytes"
	"slices"
)

// Fixes lists the edits of findings in the order of the original, without those
// that touch one before them.
func Fixes(findings []Finding) []Fix {
	var list []Fix
	for _, f := range findings {
		if f.Fix != nil {
			list = append(list, *f.Fix)
		}
	}
	slices.SortFunc(list, func(a, b Fix) int {
		if a.Start != b.Start {
			return a.Start - b.Start
		}
		return a.End - b.End
	})
	end := -1
	return slices.DeleteFunc(list, func(f Fix) bool {
		if f.Start < end || f.Start == end && f.Start == f.End {
			return true
		}
		end = f.End
		return false
	})
}

// Apply makes edits, as Fixes gives them, to an original and returns the new one.
func Apply(original []byte, fixes []Fix) []byte {
	var out bytes.Buffer
	out.Grow(len(original) + len(fixes))
	at := 0
	for _, f := range fixes {
		out.Write(original[at:f.Start])
		out.WriteString(f.With)
		at = f.End
	}
	out.Write(original[at:])
	return out.Bytes()
}
