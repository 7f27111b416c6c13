package text

import "strings"

// classifier gives each block its kind from its words, its place and the
// breaks around it.
type classifier struct {
	*Document
	drafts []draft
	lines  []line
	body   int // index of the first block of running text
	tail   int // index after the last one
}

// classify decides what the mark-up left open.
func classify(d *Document, drafts []draft, lines []line) {
	c := classifier{Document: d, drafts: drafts, lines: lines}
	c.bounds()
	c.head()
	c.notes()
	c.closing()
	for i := range d.Blocks {
		b := &d.Blocks[i]
		switch {
		case b.Kind != Paragraph || c.fixed(i):
		case c.caption(i):
			b.Kind = Caption
		case c.heading(i):
			b.Kind = Heading
		case b.Label != "":
			b.Kind = ListItem
		}
	}
}

func (c *classifier) of(i int) string { return c.Blocks[i].Of(c.Document) }

func (c *classifier) line(i int) *line { return &c.lines[c.drafts[i].first] }

func (c *classifier) fixed(i int) bool { return c.line(i).fixed }

// bounds marks navigation and datelines and finds where the running text begins and ends.
func (c *classifier) bounds() {
	c.body, c.tail = len(c.Blocks), 0
	links := false
	for i := range c.Blocks {
		b, s := &c.Blocks[i], c.of(i)
		switch {
		case c.fixed(i) && b.Kind != Paragraph:
		case b.Label == "" && navigates(s), links && b.Label == "" && !endsSentence(s) && wordCount(s) < 20:
			b.Kind = Navigation
			links = links || strings.HasPrefix(s, "Related ")
		case b.Label == "" && (isDateline(s) || c.place(i)):
			b.Kind = Dateline
		}
		if runs(b, s) {
			c.body, c.tail = min(c.body, i), i+1
			links = false
		}
	}
}

// runs tells whether block b with text s is running text: a sentence or an item.
func runs(b *Block, s string) bool {
	switch b.Kind {
	case Paragraph, ListItem, Quotation:
		words := wordCount(s)
		return b.Label != "" || words > 30 || words >= 7 && endsSentence(s) || words >= 5 && (strings.HasSuffix(s, ":") || strings.HasSuffix(s, ";"))
	}
	return b.Kind == TableRow
}

// sentence tells whether s reads as a sentence or as the words before a list.
func sentence(s string) bool {
	words := wordCount(s)
	return words > 12 || words > 2 && (endsSentence(s) || strings.HasSuffix(s, ":"))
}

// place tells whether block i names only the place of the dateline before it.
func (c *classifier) place(i int) bool {
	s := c.of(i)
	return i > 0 && c.Blocks[i-1].Kind == Dateline && !allCaps(s) && wordCount(s) <= 3 && len(s) < 40 && titleCase(s) && !endsSentence(s) &&
		!strings.ContainsAny(s, "()0123456789:") && !titleNoun(s)
}

// titleNoun tells whether s has a word that names a kind of text or occasion.
func titleNoun(s string) bool {
	for w := range strings.FieldsSeq(s) {
		switch strings.ToLower(strings.Trim(w, "()'’:,")) {
		case "statement", "communique", "communiqué", "declaration", "release", "meeting", "summit", "remarks", "readout", "talks", "dialogue", "conference", "agreement",
			"joint", "press", "sheet", "speech", "visit", "call", "conversation", "photo", "relations", "hall", "session":
			return true
		}
	}
	return false
}

// agreed tells whether s is the name of a kind of text that several give out together,
// which stands alone above old ones.
func agreed(s string) bool {
	switch strings.ToLower(s) {
	case "communique", "communiqué", "declaration", "protocol", "resolution":
		return true
	}
	return false
}

// caption tells whether block i is a loose line under a picture.
func (c *classifier) caption(i int) bool {
	s := c.of(i)
	return c.Blocks[i].Label == "" && len(s) < 300 && !endsSentence(s) && photo(s)
}

// photo tells whether s speaks of a photograph as its captions do.
func photo(s string) bool {
	return strings.HasPrefix(s, "(Photo") || strings.HasPrefix(s, "Photo ") || strings.HasPrefix(s, "Photo:") || strings.HasPrefix(s, "Photograph") || strings.HasPrefix(s, "Caption") ||
		strings.Contains(s, "(Photo") || strings.Contains(s, "Photo:") || strings.Contains(s, "hoto credit") || strings.HasPrefix(s, "Image:") || strings.HasPrefix(s, "(Left") || strings.HasPrefix(s, "(From left")
}

// head decides the blocks before the running text: title, dateline, captions.
func (c *classifier) head() {
	title, dated, captions := c.Front["title"] != "", false, false
	for i := range c.body {
		b, s := &c.Blocks[i], c.of(i)
		if b.Kind == Dateline {
			dated = true
		}
		if b.Kind == Heading && b.Level == 1 && !title && c.fixed(i) {
			b.Kind, b.Level, title = Title, 0, true
		}
		if b.Kind != Paragraph || c.fixed(i) || b.Label != "" || endsSentence(s) && !titleNoun(s) {
			continue
		}
		switch {
		case strings.EqualFold(s, c.Front["title"]):
			b.Kind = Title
		case captions || photo(s) || dated && !title && !titleCase(s):
			b.Kind, captions = Caption, true
		case c.Front["title"] == "" && (c.section(i) || c.line(i).columns):
			b.Kind = Navigation
		case fieldLine(s):
		case !title || titleCase(s) && c.Front["title"] == "" && (!dated || titleNoun(s)):
			b.Kind, title = Title, true
		}
	}
}

// fieldLine tells of "date: 2024", a line of a header that could not be read.
func fieldLine(s string) bool {
	i := strings.IndexAny(s, ": ")
	return i > 0 && s[i] == ':' && isLower(s[0])
}

// furthestSection is how many blocks from the start a site names its part, and
// from the end links back to it.
const furthestSection = 8

// section tells whether block i names the part of a site that the text stands in.
func (c *classifier) section(i int) bool {
	s := c.of(i)
	if wordCount(s) == 1 && !agreed(s) || i == 0 && wordCount(s) <= 4 && strings.HasSuffix(s, " Relations") {
		return true
	}
	if i > furthestSection {
		return false
	}
	for k := max(c.tail, len(c.Blocks)-furthestSection); k < len(c.Blocks); k++ {
		if back, ok := strings.CutPrefix(c.of(k), "Back to "); ok && strings.EqualFold(back, s) {
			return true
		}
	}
	return false
}
