package web

import (
	"cmp"
	"slices"
	"unicode/utf8"

	"entente.example/internal/record"
)

// mark is a stretch of a text to be shown as the words of a fact: bytes of the
// cleaned text. Kind "passage" is a stretch that a permalink points at.
type mark struct {
	start, end int
	id         record.FactID
	kind       record.FactKind
}

const passage record.FactKind = "passage"

// piece is a step in writing marked text: a mark opens, a mark closes, or
// words come. Marks nest: where two overlap, the later one closes with the
// earlier and opens again after it, as a continuation without an anchor.
type piece struct {
	Open   bool
	Close  bool
	Text   string
	ID     record.FactID
	Kind   record.FactKind
	Anchor bool // the first stretch of the fact on this page
}

// weaver writes marked text block by block and remembers which marks it has opened.
type weaver struct {
	text  string
	marks []mark // by start, longest first
	seen  map[record.FactID]bool
}

func newWeaver(text string, marks []mark) *weaver {
	slices.SortStableFunc(marks, func(a, b mark) int {
		return cmp.Or(cmp.Compare(a.start, b.start), cmp.Compare(b.end, a.end))
	})
	return &weaver{text: text, marks: marks, seen: map[record.FactID]bool{}}
}

// touching are the marks that have words in [from, to), clipped to it.
func (w *weaver) touching(from, to int) []mark {
	var in []mark
	for _, m := range w.marks {
		if m.start >= to {
			break
		}
		if m.end > from {
			m.start, m.end = max(m.start, from), min(m.end, to)
			in = append(in, m)
		}
	}
	return in
}

// weave gives the pieces of [from, to).
func (w *weaver) weave(from, to int) []piece {
	l := line{weaver: w, at: from}
	for _, m := range w.touching(from, to) {
		l.closeUntil(m.start)
		l.words(m.start)
		l.open(m)
	}
	l.closeUntil(to)
	l.words(to)
	return l.out
}

// line is marked text in the making: what is written, up to where, and the marks still open.
type line struct {
	*weaver
	out   []piece
	at    int
	marks []mark
}

// words writes the words up to a position.
func (l *line) words(to int) {
	if to > l.at {
		l.out = append(l.out, piece{Text: l.text[l.at:to]})
		l.at = to
	}
}

func (l *line) open(m mark) {
	l.out, l.marks = append(l.out, l.opening(m)), append(l.marks, m)
}

// closeUntil closes the open marks that end at or before a position, in the
// order of their ends, opening again those above them that go on.
func (l *line) closeUntil(pos int) {
	for len(l.marks) > 0 {
		first := slices.MinFunc(l.marks, func(a, b mark) int { return cmp.Compare(a.end, b.end) })
		if first.end > pos {
			return
		}
		l.words(first.end)
		i := slices.Index(l.marks, first)
		above := slices.Clone(l.marks[i+1:])
		for range l.marks[i:] {
			l.out = append(l.out, piece{Close: true})
		}
		l.marks = l.marks[:i]
		for _, m := range above {
			if m.end > first.end {
				l.open(m)
			}
		}
	}
}

func (w *weaver) opening(m mark) piece {
	p := piece{Open: true, ID: m.id, Kind: m.kind, Anchor: !w.seen[m.id]}
	w.seen[m.id] = true
	return p
}

// bytesAt turns positions in code points into positions in bytes, in one pass.
// Positions beyond the text give -1.
func bytesAt(text string, points []int) map[int]int {
	wanted := slices.Clone(points)
	slices.Sort(wanted)
	at := make(map[int]int, len(wanted))
	point, pos := 0, 0
	for _, p := range wanted {
		for point < p && pos < len(text) {
			_, size := utf8.DecodeRuneInString(text[pos:])
			pos += size
			point++
		}
		if point == p {
			at[p] = pos
		} else {
			at[p] = -1
		}
	}
	return at
}
