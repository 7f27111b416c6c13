package reading

import "entente.example/internal/record"

// actsOfPromises makes neutral frames that hold a promise of the speaker commit.
func (a *analysis) actsOfPromises() {
	for i := range a.found.frames {
		f := &a.found.frames[i]
		if !f.emit || !f.neutral() || f.act != record.Inform || a.notesPlan(f) {
			continue
		}
		for j := len(a.found.promises) - 1; j >= 0; j-- {
			p := &a.found.promises[j]
			if p.end <= f.first {
				break
			}
			if p.first >= f.first && p.end <= f.end && p.sieve != "noun" {
				f.act = record.Commit
			}
		}
	}
}
