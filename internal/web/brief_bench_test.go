package web

import "testing"

// BenchmarkBrief measures how long a brief from a record with the whole corpus takes.
func BenchmarkBrief(b *testing.B) {
	s := corpus(b, emptyLibrary(b))
	for name, path := range map[string]string{"quad": "/brief?series=quad-leaders-summit&for=US", "asean": "/brief?series=u-s-asean-summit&for=US&with=ASEAN", "docx": "/brief/brief.docx?series=quad-leaders-summit&for=US"} {
		b.Run(name, func(b *testing.B) { measureCold(b, s, path) })
	}
}
