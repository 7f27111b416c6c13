package web

import (
	"strconv"

	"entente.example/internal/record"
	"entente.example/internal/text"
)

// partSize is how much of a document one page shows, in estimated bytes of HTML.
const partSize = 40_000

// Estimated bytes of HTML around the words: for a block, for a fact with its mark
// and note, and for words that are not counted.
const (
	blockSize     = 60
	noteSize      = 520
	uncountedSize = 260
)

// parts are the stretches into which a long document is cut, and the one shown.
type parts struct {
	Number, Count int // 1 of 1 for a document that fits one page
	Links         []partLink
	from, to      int // blocks [from, to)
}

// partLink leads to a part, with the first heading or words in it.
type partLink struct {
	Number  int
	Words   string
	Current bool
}

// Previous is the number of the part before, 0 for none.
func (p parts) Previous() int { return p.Number - 1 }

// Next is the number of the part after, 0 for none.
func (p parts) Next() int {
	if p.Number == p.Count {
		return 0
	}
	return p.Number + 1
}

// newParts cuts a document, and chooses the part that holds the fact or the
// span that a permalink names, else the one whose number is asked for.
func newParts(d *text.Document, m margin, passed []uncounted, q *query, lit record.FactID, span *mark) parts {
	starts := cuts(d, m, passed)
	p := parts{Number: q.number("part", 1), Count: len(starts)}
	if at := wantedByte(m, lit, span); at >= 0 {
		p.Number = 1
		for p.Number < p.Count && d.Blocks[starts[p.Number]].Start <= at {
			p.Number++
		}
	}
	if p.Number < 1 || p.Number > p.Count {
		q.wrong("the document has %s; try one of them", count(p.Count, "part"))
		p.Number = 1
	}
	p.from, p.to = starts[p.Number-1], len(d.Blocks)
	if p.Number < p.Count {
		p.to = starts[p.Number]
	}
	p.link(d, starts)
	return p
}

// bytes are the first byte of the part shown and the one after its last.
func (p parts) bytes(d *text.Document) (from, to int) {
	if p.from >= p.to {
		return 0, len(d.Text)
	}
	return d.Blocks[p.from].Start, d.Blocks[p.to-1].End
}

// nearParts is how many parts before and after the one shown have a link in the contents.
const nearParts = 15

// link fills the contents of a document in several parts.
func (p *parts) link(d *text.Document, starts []int) {
	if p.Count == 1 {
		return
	}
	for n := max(1, p.Number-nearParts); n <= min(p.Count, p.Number+nearParts); n++ {
		p.Links = append(p.Links, partLink{n, short(d.Blocks[starts[n-1]].Of(d), 60), n == p.Number})
	}
}

// cuts are the first blocks of the parts. A part ends where it is full, or at a
// heading once it is mostly full.
func cuts(d *text.Document, m margin, passed []uncounted) []int {
	starts := []int{0}
	size := 0
	for i, b := range d.Blocks {
		cost := blockSize + b.End - b.Start + noteSize*len(m.between(b.Start, b.End+1))
		for _, n := range uncountedBetween(passed, b.Start, b.End+1) {
			cost += uncountedSize + len(n.Evidence.Exact)
		}
		full := size+cost > partSize || b.Kind == text.Heading && size > partSize*2/3
		if full && size > 0 && b.Kind != text.TableRow {
			starts, size = append(starts, i), 0
		}
		size += cost
	}
	return starts
}

// wantedByte is where the words that a permalink names begin, -1 for no such link.
func wantedByte(m margin, lit record.FactID, span *mark) int {
	if span != nil {
		return span.start
	}
	for _, n := range m.notes {
		if n.ID == lit {
			return n.start
		}
	}
	return -1
}

// Href leads to a part of the same document.
func (l partLink) Href() string { return "?part=" + strconv.Itoa(l.Number) }
