package text

// line is one cleaned line before paragraphs are built.
type line struct {
	start, end int // bytes of cleaner.out
	src        int // byte of the source where it starts
	indent     int // columns of white space before it
	level      int // heading level, nesting depth
	kind       BlockKind
	label      string // numbering that the mark-up gave it
	nested     bool   // indent is the nesting that the mark-up says
	fixed      bool   // kind is what the mark-up says
	blank      bool   // an empty line stood before it
	hard       bool   // a deliberate break stood before it
	cut        bool   // a page mark: left out
	afterCut   bool   // the line before it was left out
	soft       bool   // it ends with a soft hyphen: its last word goes on
	columns    bool   // a wide gap parts it into columns
	boldFrom   bool   // bold begins with the line
	boldTo     bool   // bold ends with the line
	linked     int    // bytes of it that are the text of links
	strong     uint8  // marks of bold in it
}
