package promises

import "entente.example/internal/record"

// ActsOfPromises makes neutral frames that hold a promise of the speaker commit.
func (a *Undertakings) ActsOfPromises() {
	for i := range a.Frames {
		f := &a.Frames[i]
		if !f.Emit || !f.Neutral() || f.Act != record.Inform || a.NotesPlan(f) {
			continue
		}
		for j := len(a.Promises) - 1; j >= 0; j-- {
			p := &a.Promises[j]
			if p.End <= f.First {
				break
			}
			if p.First >= f.First && p.End <= f.End && p.Sieve != "noun" {
				f.Act = record.Commit
			}
		}
	}
}
