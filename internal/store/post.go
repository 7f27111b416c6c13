package store

import "entente.example/internal/record"

// Add counts a mention of the post; a second one in a document adds no witness.
// Mentions come in the order of their days.
func (p *Post) Add(w Witness) {
	p.Mentions++
	p.Widen(w.Date)
	if n := len(p.Witnesses); n == 0 || p.Witnesses[n-1].Document != w.Document {
		p.Witnesses = append(p.Witnesses, w)
	}
}

// Widen makes the span hold a day; an unknown day changes nothing.
func (s *Span) Widen(day record.Date) {
	if day != "" && (s.First == "" || day < s.First) {
		s.First = day
	}
	s.Last = max(s.Last, day)
}
