package text

import "strings"

// longestHeading is the most bytes of a heading.
const longestHeading = 120

// heading tells whether block i is a heading that the mark-up does not say.
func (c *classifier) heading(i int) bool {
	s, b := c.of(i), &c.Blocks[i]
	if len(s) > longestHeading || i+1 >= len(c.Blocks) || !startsHeading(s) {
		return false
	}
	if b.Label != "" {
		return c.labelled(i, s)
	}
	bold := c.bold(i)
	switch {
	case strings.HasSuffix(s, ":"):
		return bold || wordCount(s) <= 3 && titleCase(s) && !allCaps(s)
	case endsSentence(s), strings.HasSuffix(s, ";"), strings.HasSuffix(s, ","):
		return false
	case bold:
		return true
	case i < c.body && c.Front["title"] == "" || !c.followed(i):
		return false
	}
	return wordCount(s) <= 12 && (titleCase(s) || allCaps(s) || wordCount(s) <= 8 && c.line(i).blank)
}

// startsHeading tells whether s begins as a heading does.
func startsHeading(s string) bool {
	return startsCapital(s) || s[0] == '"' || strings.HasPrefix(s, "“") || isDigit(s[0])
}

// labelled tells whether the numbered block i with text s is a heading: short,
// no sentence, with text of its own below it.
func (c *classifier) labelled(i int, s string) bool {
	n := c.drafts[i].number
	switch {
	case n.ordinal == 0, c.line(i).label != "" && !c.bold(i):
		return c.bold(i) && c.followed(i)
	case n.style.close == 0, c.bold(i):
		return true
	case endsSentence(s) && !quoted(s), strings.ContainsAny(s[len(s)-1:], ":;,"), wordCount(s) > 14, !c.followed(i):
		return false
	}
	return i == 0 || c.Blocks[i-1].Kind != ListItem || c.drafts[i-1].number.style != n.style || endsSentence(c.of(i-1))
}

// quoted tells whether the whole of s stands in quotation marks.
func quoted(s string) bool {
	return strings.HasPrefix(s, "“") && strings.HasSuffix(s, "”") || len(s) > 1 && s[0] == '"' && strings.HasSuffix(s, "\"")
}

// followed tells whether text of its own stands below block i: not its sibling and not the end.
func (c *classifier) followed(i int) bool {
	if i+1 >= len(c.Blocks) {
		return false
	}
	next, n := &c.Blocks[i+1], c.drafts[i+1].number
	if next.Kind == Navigation || next.Kind == Signature {
		return false
	}
	if next.Label == "" {
		return c.fixed(i+1) || next.Kind == Paragraph && sentence(c.of(i+1)) || c.bold(i+1)
	}
	return n.style != c.drafts[i].number.style
}

// bold tells whether the whole of block i is set in bold.
func (c *classifier) bold(i int) bool {
	d := &c.drafts[i]
	strong := 0
	for k := d.first; k < d.end; k++ {
		strong += int(c.lines[k].strong)
	}
	return strong == 2 && c.lines[d.first].boldFrom && c.lines[d.end-1].boldTo
}
