package text

import "strings"

// longestSignature is the most blocks after the running text that sign it.
const longestSignature = 6

// closing decides the blocks after the running text: who signs, where and when.
func (c *classifier) closing() {
	end := len(c.Blocks)
	for end > c.tail && c.Blocks[end-1].Kind == Navigation {
		end--
	}
	if c.tail == 0 || end == c.tail || end-c.tail > longestSignature || !c.signs(end) {
		return
	}
	for i := c.tail; i < end; i++ {
		if b := &c.Blocks[i]; b.Kind == Paragraph || b.Kind == Dateline {
			b.Kind = Signature
		}
	}
}

// longestSigner is the most words of a name or post that signs.
const longestSigner = 10

// signs tells whether the blocks from the running text to end sign it: short
// lines without a sentence or a heading, one of which is a date, a post or an office.
func (c *classifier) signs(end int) bool {
	known := false
	for i := c.tail; i < end; i++ {
		b, s := &c.Blocks[i], c.of(i)
		switch {
		case b.Kind == Dateline, b.Kind == Navigation:
			known = true
		case b.Kind != Paragraph || b.Label != "" || c.fixed(i) || wordCount(s) > longestSigner || !titleCase(s):
			return false
		case endsSentence(s) && !strings.HasSuffix(s, "Jr.") || strings.HasSuffix(s, ":"):
			return false
		default:
			known = known || institution(s) && wordCount(s) > 1 || post(s)
		}
	}
	return known
}

// post tells whether s begins with the post of somebody who signs.
func post(s string) bool {
	w, _, _ := strings.Cut(s, " ")
	switch w {
	case "President", "Prime", "Minister", "Chancellor", "Chair", "Chairman", "Secretary", "Secretary-General", "King", "Emperor", "For":
		return true
	}
	return false
}

// institution tells whether s names an office that issues texts.
func institution(s string) bool {
	for w := range strings.FieldsSeq(s) {
		switch strings.ToUpper(strings.Trim(w, ",.()")) {
		case "MINISTRY", "OFFICE", "DEPARTMENT", "GOVERNMENT", "SECRETARIAT", "EMBASSY", "COMMISSION", "COUNCIL", "AUTHORITY", "AGENCY", "BUREAU", "HOUSE", "CABINET", "DIVISION", "MISSION", "DELEGATION":
			return true
		}
	}
	return false
}
