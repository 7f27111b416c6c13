package draft

import (
	"context"

	"entente.example/internal/check"
)

// Mended is a draft with its safe fixes made.
type Mended struct {
	*Result
	Fixes []check.Fix // those that were made, in the order of the former original
}

// Mend makes the fixes of a result's findings that can be made together, and
// checks the draft anew; what is found then may have fixes again. The result
// that it is given stays as it is.
func (d *Desk) Mend(ctx context.Context, r *Result, o check.Options) (Mended, error) {
	fixes := check.Fixes(r.Findings)
	if len(fixes) == 0 {
		return Mended{Result: r}, nil
	}
	again := fixed(r.Snapshot, fixes)
	if again == nil { // each is safe, but not all at once
		var kept []check.Fix
		for _, f := range fixes {
			with := append(kept[:len(kept):len(kept)], f)
			if s := fixed(r.Snapshot, with); s != nil {
				again, kept = s, with
			}
		}
		fixes = kept
	}
	if again == nil {
		return Mended{Result: r}, nil
	}
	result, err := d.CheckSnapshot(ctx, again, o)
	return Mended{result, fixes}, err
}
