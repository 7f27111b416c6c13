// Package text turns the characters of an official text into a cleaned view
// with blocks, sentences and tokens, each a span into that view, and keeps the
// offset map from the cleaned view back to the original bytes.
//
// In: decoded bytes and their format. Out: a Document. It is pure, and knows
// nothing of parties, facts, files or databases.
package text

// Document is the cleaned view of one official text.
type Document struct {
	// Format is how the original was written.
	Format Format
	// Text is the cleaned text, Unicode NFC, one line a block, blocks parted by "\n".
	Text string
	// Blocks are in the order of the text and do not overlap.
	Blocks []Block
	// Offsets maps byte positions of Text to byte positions of the original.
	Offsets OffsetMap
	// Front holds the fields of a YAML header (title, date, source_url …) or the
	// equivalent <meta> and <title> of an HTML page, lower-case keys; under NameDay,
	// NameLead and NameTail what the text's name tells.
	Front map[string]string
	// Warnings name what the cleaner could not be sure of, in words for people.
	Warnings []string
}

// NameDay is the field of Front for the day, YYYY-MM-DD, that the text's file or page is
// named by: archives keep it there where the text itself tells none.
const NameDay = "name_day"

// NameLead is the field of Front for the words, parted by "-", that stand before that day
// in the name or else name its folder: "sg-mlaw", "kremlin". Archives keep there whose text it is.
const NameLead = "name_lead"

// NameTail is the field of Front for the words, parted by "-", that follow that day in the
// name. Archives keep there what text it is: "joint-communique-with-peru".
const NameTail = "name_tail"

// BlockKind says what a block is to a reader.
type BlockKind uint8

// The kinds of block.
const (
	Paragraph BlockKind = iota
	Title
	Dateline // a line with only a date, a place or a clock time
	Heading
	ListItem
	Caption    // a photo caption or a credit
	Quotation  // a block set off as a quotation
	Signature  // the closing name of an issuing body
	Navigation // breadcrumbs, share links, "Back to …": kept, never read for facts
	TableRow   // cells parted by tabs
)

var blockNames = [...]string{"paragraph", "title", "dateline", "heading", "list-item", "caption", "quotation", "signature", "navigation", "table-row"}

// String is the kind's name as stored and shown.
func (k BlockKind) String() string { return blockNames[k] }

// Block is one block of the text. Its text is Document.Text[Start:End].
type Block struct {
	Kind       BlockKind
	Start, End int    // bytes in Document.Text; End excludes the line break
	Level      int    // heading level, or nesting depth of a list item, from 1; 0 elsewhere
	Parent     int    // index of the block that this one stands under (list item, heading), -1 for none
	Label      string // the numbering as written: "1", "(ii)", "a.", "-"; not part of the block's text
}

// Of is the block's text.
func (b Block) Of(d *Document) string { return d.Text[b.Start:b.End] }

// Sentence is a sentence of a block: bytes [Start, End) of Document.Text,
// trimmed, and the half-open range of its tokens.
type Sentence struct {
	Start, End           int
	Block                int // index into Document.Blocks
	FirstToken, EndToken int
}
