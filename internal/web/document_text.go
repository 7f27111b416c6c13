package web

import (
	"cmp"
	"strings"
	"unicode/utf8"

	"entente.example/internal/record"
	"entente.example/internal/text"
)

// section is a heading with what stands under it.
type section struct {
	Heading *row
	Nodes   []node
}

// node is a block with its margin; a list or a table is one node with its rows.
type node struct {
	Row   *row
	Items []item  // of a list
	Cells [][]row // of a table, row by row
	Notes []note  // of a table
}

// item is a list item with what is nested in it.
type item struct {
	Row   row
	Nodes []node
}

// row is one block: its words in pieces, and its notes.
type row struct {
	Kind   string
	Level  int
	Label  string
	Rank   int // of a heading in the page, whose own title is the first: 2 to 4
	At     int // code points of the cleaned text before its words
	Pieces []piece
	Notes  []note
}

// layout sets blocks as sections.
type layout struct {
	doc    *text.Document
	points map[int]int  // where blocks begin, from bytes to code points
	levels map[int]bool // of headings in the whole text
	weaver *weaver
	margin margin
	lit    record.FactID
	// speaker is who made the last statement noted in this section, so that the
	// margin names each speaker once in a row.
	speaker *string
	titled  bool // the title stands in the text, as nothing else shows it
}

// newLayout prepares to set blocks [from, to).
func newLayout(d *text.Document, m margin, marks []mark, from, to int) layout {
	starts := make([]int, 0, to-from)
	for _, b := range d.Blocks[from:to] {
		starts = append(starts, b.Start)
	}
	levels := map[int]bool{}
	for _, b := range d.Blocks {
		levels[b.Level] = levels[b.Level] || b.Kind == text.Heading
	}
	return layout{doc: d, points: pointsAt(d.Text, starts), levels: levels, weaver: newWeaver(d.Text, marks), margin: m, speaker: new(string)}
}

// sections sets blocks [from, to). The title is left out, as it heads the page,
// unless facts or a permalink need its words.
func (l layout) sections(from, to int) []section {
	var out []section
	cur, rank := section{}, 1
	for i := from; i < to; {
		b := l.doc.Blocks[i]
		switch {
		case b.Kind == text.Title && !l.titled && len(l.weaver.touching(b.Start, b.End)) == 0:
			i++
		case b.Kind == text.Heading:
			out = appendSection(out, cur)
			*l.speaker = ""
			r := l.row(b)
			rank = l.rank(b.Level, rank)
			r.Rank, cur, i = rank, section{Heading: &r}, i+1
		default:
			n, next := l.node(i, to)
			cur.Nodes, i = append(cur.Nodes, n), next
		}
	}
	return appendSection(out, cur)
}

// rank is a heading's rank in the page: the levels that the text uses without
// the gaps between them, and never more than one below the heading before it.
func (l layout) rank(level, before int) int {
	rank := 2
	for above := range level {
		if l.levels[above] {
			rank++
		}
	}
	return min(rank, before+1, 4)
}

func appendSection(out []section, s section) []section {
	if s.Heading == nil && len(s.Nodes) == 0 {
		return out
	}
	return append(out, s)
}

// node sets the block at i, with the rest of its list or table, and says where the next one begins.
func (l layout) node(i, to int) (node, int) {
	switch b := l.doc.Blocks[i]; b.Kind {
	case text.ListItem:
		items, next := l.list(i, to, max(b.Level, 1))
		return node{Items: items}, next
	case text.TableRow:
		return l.table(i, to)
	default:
		r := l.row(b)
		return node{Row: &r}, i + 1
	}
}

// list sets the items from i on that are nested at depth or deeper, each with
// the deeper items and the loose paragraphs that stand under it.
func (l layout) list(i, to, depth int) ([]item, int) {
	var items []item
	for i < to {
		b := l.doc.Blocks[i]
		switch last := len(items) - 1; {
		case b.Kind == text.ListItem && max(b.Level, 1) == depth, b.Kind == text.ListItem && last < 0:
			items = append(items, item{Row: l.row(b)})
			i++
		case b.Kind == text.ListItem && b.Level > depth:
			nested, next := l.list(i, to, b.Level)
			items[last].Nodes = append(items[last].Nodes, node{Items: nested})
			i = next
		case last >= 0 && l.under(i, depth):
			r := l.row(b)
			items[last].Nodes = append(items[last].Nodes, node{Row: &r})
			i++
		default:
			return items, i
		}
	}
	return items, i
}

// under says whether a block that is no list item stands under an item of this depth.
func (l layout) under(i, depth int) bool {
	b := l.doc.Blocks[i]
	if b.Kind == text.ListItem || b.Kind == text.Heading || b.Parent < 0 || b.Parent >= i {
		return false
	}
	p := l.doc.Blocks[b.Parent]
	return p.Kind == text.ListItem && max(p.Level, 1) == depth
}

func (l layout) table(i, to int) (node, int) {
	var n node
	for ; i < to && l.doc.Blocks[i].Kind == text.TableRow; i++ {
		b := l.doc.Blocks[i]
		var cells []row
		at := b.Start
		for cell := range strings.SplitSeq(b.Of(l.doc), "\t") {
			before := utf8.RuneCountInString(l.doc.Text[b.Start:at])
			cells = append(cells, row{At: l.points[b.Start] + before, Pieces: l.weaver.weave(at, at+len(cell))})
			at += len(cell) + 1
		}
		n.Cells = append(n.Cells, cells)
		n.Notes = append(n.Notes, l.notes(b)...)
	}
	return n, i
}

func (l layout) row(b text.Block) row {
	return row{Kind: b.Kind.String(), Level: b.Level, Label: b.Label, At: l.points[b.Start], Pieces: l.weaver.weave(b.Start, b.End), Notes: l.notes(b)}
}

func (l layout) notes(b text.Block) []note {
	notes := l.margin.between(b.Start, cmp.Or(b.End, b.Start+1))
	for i := range notes {
		n := &notes[i]
		n.Lit = n.ID == l.lit
		if n.Kind == record.KindStatement {
			n.Again, *l.speaker = n.Who == *l.speaker, n.Who
		}
	}
	return notes
}
