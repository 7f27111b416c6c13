package text

// opening is a heading or list item under which later blocks may stand.
type opening struct {
	block   int
	indent  int
	level   int // of a heading; 0 for an item
	style   style
	ordinal int
	heading bool
}

// deepest is how many headings and items may be open at once. No text that was
// written for people comes near it, and each block looks through all of them.
const deepest = 64

// nester gives each block its parent and its level.
type nester struct {
	blocks []Block
	drafts []draft
	lines  []line
	open   []opening
}

// nest walks over the blocks with a stack of open headings and items.
func nest(blocks []Block, drafts []draft, lines []line) {
	n := nester{blocks: blocks, drafts: drafts, lines: lines}
	for i := range blocks {
		switch b := &blocks[i]; {
		case b.Kind == Title, b.Kind == Signature, b.Kind == Navigation:
			n.open = n.open[:0]
		case b.Kind == Heading && (b.Label == "" || b.Level > 0):
			n.heading(i)
		case b.Kind == Heading, b.Kind == ListItem:
			n.labelled(i)
		default:
			n.under(i)
		}
	}
}

// heading opens an unnumbered heading: it closes all items and the headings not above it.
func (n *nester) heading(i int) {
	b := &n.blocks[i]
	if b.Level == 0 {
		b.Level = 1 + n.marked()
	}
	n.close(func(o opening) bool { return !o.heading || o.level >= b.Level })
	n.push(i, opening{level: b.Level, heading: true})
}

// marked is the level of the innermost open heading that the mark-up set, 0 for none.
func (n *nester) marked() int {
	for k := len(n.open) - 1; k >= 0; k-- {
		if o := n.open[k]; o.heading && n.lines[n.drafts[o.block].first].fixed {
			return o.level
		}
	}
	return 0
}

// labelled opens a numbered block: the sibling of an open one that is numbered alike, else below the last open one.
func (n *nester) labelled(i int) {
	num := n.drafts[i].number
	in := n.indent(i)
	b := &n.blocks[i]
	if k := n.sibling(num, in); k >= 0 {
		n.open = n.open[:k]
	} else {
		nested := n.lines[n.drafts[i].first].nested
		n.close(func(o opening) bool {
			return !o.heading && (o.indent > in || o.indent == in && (nested || o.style.close == 0))
		})
	}
	n.open = n.open[:min(len(n.open), deepest-1)]
	o := opening{style: num.style, ordinal: num.ordinal, indent: in, heading: b.Kind == Heading}
	if b.Level == 0 {
		b.Level = 1 + n.count(o.heading)
	}
	if o.heading {
		o.level = b.Level
	}
	n.push(i, o)
}

// sibling is the place in the stack of the open block that num goes on: numbered
// alike and indented alike, or else counting on; -1 for none.
func (n *nester) sibling(num numeral, indent int) int {
	counting := -1
	for k := len(n.open) - 1; k >= 0; k-- {
		o := n.open[k]
		if o.style != num.style {
			continue
		}
		if o.heading || indent >= o.indent-1 && indent <= o.indent+1 {
			return k
		}
		if counting < 0 && (num.ordinal > 0 && num.ordinal == o.ordinal+1 || indent < o.indent) {
			counting = k
		}
	}
	return counting
}

// count is the number of open headings, or of open items.
func (n *nester) count(headings bool) int {
	c := 0
	for _, o := range n.open {
		if o.heading == headings {
			c++
		}
	}
	return c
}

// under finds the parent of a block without a number: the item that it goes on,
// or the one that it is indented under, or the open heading.
func (n *nester) under(i int) {
	in := n.indent(i)
	l := &n.lines[n.drafts[i].first]
	if l.blank || l.fixed || i == 0 {
		n.close(func(o opening) bool {
			return !o.heading && o.indent >= in || o.heading && o.style.series != 0 && o.indent > in
		})
	}
	if len(n.open) > 0 {
		n.blocks[i].Parent = n.open[len(n.open)-1].block
	}
}

// close takes the innermost open blocks off the stack while gone says so.
func (n *nester) close(gone func(opening) bool) {
	for len(n.open) > 0 && gone(n.open[len(n.open)-1]) {
		n.open = n.open[:len(n.open)-1]
	}
}

func (n *nester) push(i int, o opening) {
	if len(n.open) > 0 {
		n.blocks[i].Parent = n.open[len(n.open)-1].block
	}
	o.block = i
	n.open = append(n.open, o)
}

func (n *nester) indent(i int) int { return n.lines[n.drafts[i].first].indent }
