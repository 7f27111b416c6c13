package compare

import (
	"slices"
	"strings"
	"unicode/utf8"

	"entente.example/internal/text"
)

// Passage is a row of sentences of one paragraph about an issue. All places are
// code points of the document's cleaned text.
type Passage struct {
	Text    string        `json:"text"`
	Start   int           `json:"start"`
	End     int           `json:"end"`
	Heading string        `json:"heading,omitempty"` // that it stands under
	Stands  []Stand       `json:"stands"`
	Names   []Attribution `json:"names"` // who speaks, where a sentence says so

	sentences []text.Sentence // bytes of Text
	named     []string        // words that name the issue
}

// Stand is a wording on a ladder, with the scope of its sentence.
type Stand struct {
	Place
	Scope Scope  `json:"scope,omitempty"`
	By    string `json:"by,omitempty"` // the words of the scope
}

// passages are what a document says on an issue: sentences that name it, with
// what goes with them in their paragraphs, and all that stands under its heading.
func (k *Kit) passages(issue Issue, d *text.Document) []Passage {
	c := k.compass(issue, d)
	sentences := d.Sentences(c.tokens)
	list := []Passage{}
	under := map[int]bool{} // headings that name the issue
	for from := 0; from < len(sentences); {
		to, block := from+1, sentences[from].Block
		for to < len(sentences) && sentences[to].Block == block {
			to++
		}
		p := newParagraph(c, sentences[from:to])
		switch kind := d.Blocks[block].Kind; {
		case kind == text.Heading:
			under[block] = slices.Contains(p.taken, true)
		case spoken(kind):
			for _, run := range p.runs(under[heading(d, block)]) {
				passage := k.passage(d, run)
				passage.named = c.named(run)
				list = append(list, passage)
			}
		}
		from = to
	}
	return list
}

// spoken says whether blocks of a kind are the document's own running text.
func spoken(k text.BlockKind) bool {
	return k == text.Paragraph || k == text.ListItem || k == text.Quotation || k == text.TableRow
}

// heading is the block of the heading that a block stands under, -1 for none.
func heading(d *text.Document, block int) int {
	for b := d.Blocks[block].Parent; b >= 0; b = d.Blocks[b].Parent {
		if d.Blocks[b].Kind == text.Heading {
			return b
		}
	}
	return -1
}

// paragraphs are the blocks of a document's own running text.
func paragraphs(d *text.Document) []string {
	var list []string
	for _, b := range d.Blocks {
		if spoken(b.Kind) {
			list = append(list, b.Of(d))
		}
	}
	return list
}

func (k *Kit) passage(d *text.Document, sentences []text.Sentence) Passage {
	from, to := sentences[0].Start, sentences[len(sentences)-1].End
	start := utf8.RuneCountInString(d.Text[:from])
	p := Passage{Text: d.Text[from:to], Start: start, Stands: []Stand{}, Names: []Attribution{}}
	p.End = start + utf8.RuneCountInString(p.Text)
	if h := heading(d, sentences[0].Block); h >= 0 {
		p.Heading = strings.TrimSpace(d.Blocks[h].Of(d))
	}
	for _, s := range sentences {
		at := start + utf8.RuneCountInString(d.Text[from:s.Start])
		p.add(k, d.Text[s.Start:s.End], at)
		p.sentences = append(p.sentences, text.Sentence{Start: s.Start - from, End: s.End - from})
	}
	return p
}

// add places one more sentence, which begins at a code point.
func (p *Passage) add(k *Kit, sentence string, at int) {
	a, named := k.scopes.Find(sentence)
	if named {
		a.Start, a.End = codePoints(sentence, at, a.Start, a.End)
		p.Names = append(p.Names, a)
	}
	for _, place := range k.ladders.Places(sentence) {
		place.Start, place.End = codePoints(sentence, at, place.Start, place.End)
		p.Stands = append(p.Stands, Stand{Place: place, Scope: a.Scope, By: a.Words})
	}
}

// codePoints are bytes of a sentence as code points, counted from where it begins.
func codePoints(sentence string, at, start, end int) (int, int) {
	from := at + utf8.RuneCountInString(sentence[:start])
	return from, from + utf8.RuneCountInString(sentence[start:end])
}
