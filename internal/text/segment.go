package text

import "strings"

// draft is a block in the making: the lines [first, end) of a cleaning, less the
// label that begins them.
type draft struct {
	first, end int
	number     numeral // its label; label is empty for none
	skip       int     // bytes of the first line that the label takes
}

// segmenter joins the wrapped lines of paragraphs and parts everything else.
type segmenter struct {
	text    string // the cleaned lines
	lines   []line
	wrapped bool // lines stop where they are full or at random, not where a paragraph ends
	even    bool // they stop where they are full
	width   int  // bytes of the usual longest line
	scanned bool // plain text whose lines stop where those of a page did
	last    map[style]int
	drafts  []draft
	set     spacing

	speakers map[string]int // lines of a transcript by the label that begins them
}

// segment turns cleaned lines into drafts of blocks.
func segment(text string, lines []line, wrapped bool) []draft {
	s := &segmenter{text: text, lines: lines, last: map[style]int{}, drafts: make([]draft, 0, len(lines)/2+1)}
	s.profile(wrapped)
	for i := range lines {
		if !lines[i].cut {
			s.add(i)
		}
	}
	return s.drafts
}

func (s *segmenter) of(i int) string { return s.text[s.lines[i].start:s.lines[i].end] }

// profile finds out whether the text is hard wrapped: whether many lines stop in the middle of a sentence.
func (s *segmenter) profile(wrapped bool) {
	pairs, broken, full := 0, 0, 0
	for i := range s.lines {
		s.width = max(s.width, min(s.lines[i].end-s.lines[i].start, 100))
	}
	for i := range s.lines {
		if i == 0 || s.lines[i].blank || s.lines[i].cut || s.lines[i].afterCut {
			continue
		}
		if _, labelled := numbering(s.of(i)); labelled {
			continue
		}
		pairs++
		if goesOn(s.of(i)) && !endsSentence(s.of(i-1)) {
			broken++
			if s.lines[i-1].end-s.lines[i-1].start >= s.width*3/5 {
				full++
			}
		}
	}
	s.set = s.spacingOf()
	s.wrapped = wrapped || s.set.capitals || s.set.double || broken*5 > pairs
	s.even = !wrapped && full*10 >= broken*9
	if s.scanned = s.wrapped && !wrapped; s.scanned {
		s.speakers = speakers(s.lines, s.of)
	}
}

// add puts line i into the last draft or begins one with it.
func (s *segmenter) add(i int) {
	n, labelled := s.label(i)
	if !labelled && len(s.drafts) > 0 && s.joins(&s.drafts[len(s.drafts)-1], i) {
		s.drafts[len(s.drafts)-1].end = i + 1
		return
	}
	d := draft{first: i, end: i + 1}
	if labelled {
		d.number, d.skip = n, n.rest
		s.last[n.style] = n.ordinal
	}
	s.drafts = append(s.drafts, d)
}

// label reads the numbering of line i, from the mark-up or from its text.
func (s *segmenter) label(i int) (numeral, bool) {
	l := &s.lines[i]
	if l.kind == TableRow || l.fixed && l.kind == Navigation || onlyMarks(s.of(i)) {
		return numeral{}, false
	}
	n, ok := numbering(s.of(i))
	ok = ok && s.believable(&n, i)
	if l.label == "" {
		return n, ok
	}
	if ok && n.ordinal > 0 {
		return n, true // "- (1) text", or <li> with its number written out
	}
	n, ok = numbering(l.label + " x")
	n.rest = 0
	return n, ok
}

// believable tells whether the numeral that begins line i counts something and
// is not a number, a date or an initial in running text.
func (s *segmenter) believable(n *numeral, i int) bool {
	if m, ok := n.letter(); ok && s.last[m.style]+1 == m.ordinal && m.ordinal > 1 {
		*n = m
	}
	next := n.ordinal == 1 || s.last[n.style]+1 == n.ordinal
	rest := s.of(i)[n.rest:]
	switch {
	case n.ordinal == 0:
		return !s.middle(i) || n.style.series > '–' && n.style.series != '—'
	case n.style.close == 0:
		return next && s.bareNumber(i, rest, n)
	case n.style.series == 'A' || n.style.series == 'I' && !n.style.open:
		return next && !s.middle(i)
	case n.style.open || n.style.close == ')':
		return next || !s.middle(i)
	}
	return next || !s.middle(i)
}

// bareNumber tells whether "1 Review of …" at line i is a numbered heading.
func (s *segmenter) bareNumber(i int, rest string, n *numeral) bool {
	if n.style.series != '1' || s.middle(i) || len(rest) > 120 || !startsCapital(rest) || endsSentence(rest) {
		return false
	}
	return !startsDateWord(rest)
}

// middle tells whether line i goes on a sentence of the line before it.
func (s *segmenter) middle(i int) bool {
	if i == 0 || s.lines[i].blank || s.lines[i].hard || s.lines[i-1].fixed {
		return false
	}
	before := s.of(i - 1)
	return s.wrapped && !endsSentence(before) && before[len(before)-1] != ':' && before[len(before)-1] != ';'
}

// joins tells whether line i goes on the paragraph of d.
func (s *segmenter) joins(d *draft, i int) bool {
	prev, cur := &s.lines[d.end-1], &s.lines[i]
	if prev.fixed != cur.fixed || prev.kind != cur.kind && cur.fixed || cur.kind == TableRow || prev.fixed && prev.level > 0 || cur.label != "" {
		return false
	}
	before, now := s.of(d.end-1), s.of(i)
	goes := !endsSentence(before) && goesOn(now)
	switch {
	case s.speaks(i):
		return false
	case cur.afterCut && goes, s.headGoesOn(i, before, now):
		return true
	case prev.soft:
		return true
	case cur.blank && s.set.double:
		return goes || allCaps(before) == allCaps(now) && s.runsOn(before, now)
	case !cur.blank && !cur.hard && s.set.capitals && !endsSentence(before):
		return s.runsOn(before, now)
	case cur.blank:
		return goes && cur.level == 0 && !prev.fixed && !s.boldLine(d) && brokenOff(before)
	case cur.hard:
		return goes && wordByte(before[len(before)-1]) && wordCount(before) >= 3 && !titleCase(before)
	case goes:
		return true
	case !s.wrapped:
		return wantsMore(before)
	}
	return !s.heads(d, i, before, now) && !s.signsOff(i, before, now) && !s.parted(d, prev, cur, before, now)
}

// parted tells whether a paragraph of a wrapped text ends before line cur though no empty line says so.
func (s *segmenter) parted(d *draft, prev, cur *line, before, now string) bool {
	short := len(before) < s.width*3/5
	switch {
	case s.boldLine(d), navigates(before), navigates(now):
		return true
	case short && startsCapital(now) && before[len(before)-1] != ',' && (isDateline(before) || isDateline(now)):
		return true
	case endsSentence(before):
		return cur.indent >= prev.indent+2 && d.number.label == ""
	case allCaps(before) != allCaps(now) && short && !unlettered(now) && !strings.HasSuffix(before, ","):
		return true
	}
	return short && d.first == d.end-1 && len(now) > s.width*3/5 && startsCapital(now) && !wantsMore(before) &&
		(d.number.label != "" || s.even && prev.blank && (titleCase(before) || wordCount(before) <= 4))
}

// boldLine tells whether the whole of d is set in bold.
func (s *segmenter) boldLine(d *draft) bool {
	strong := 0
	for i := d.first; i < d.end; i++ {
		strong += int(s.lines[i].strong)
	}
	return strong == 2 && s.lines[d.first].boldFrom && s.lines[d.end-1].boldTo
}
