package check

import (
	"sort"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html/charset"
	"golang.org/x/text/encoding"
)

// lines turns bytes of an original, in any encoding, into lines and columns.
type lines struct {
	original []byte
	starts   []int // of each line
	width    int   // bytes of a line break: 2 in UTF-16
	decoder  *encoding.Decoder
}

// newLines finds the lines. Of an unknown encoding each byte is a character.
func newLines(original []byte, name string) *lines {
	l := &lines{original: original, width: 1}
	low := byte(0)
	switch name {
	case "utf-16le":
		l.width = 2
	case "utf-16be":
		l.width, low = 2, 1
	}
	if name != "utf-8" && name != "" {
		if e, _ := charset.Lookup(name); e != nil {
			l.decoder = e.NewDecoder()
		}
	}
	l.starts = append(l.starts, l.mark())
	for i := 0; i+l.width <= len(original); i += l.width {
		c := l.unit(i, low)
		if c == '\n' || c == '\r' && l.unit(i+l.width, low) != '\n' {
			l.starts = append(l.starts, i+l.width)
		}
	}
	return l
}

// mark is the length of the byte order mark.
func (l *lines) mark() int {
	switch {
	case strings.HasPrefix(string(l.original[:min(3, len(l.original))]), "\xef\xbb\xbf"):
		return 3
	case l.width == 2 && len(l.original) > 1 && (l.original[0]^l.original[1]) == 0x01:
		return 2
	}
	return 0
}

// unit is the ASCII character at byte i, 0 for another or none.
func (l *lines) unit(i int, low byte) byte {
	if i+l.width > len(l.original) {
		return 0
	}
	if l.width == 1 {
		return l.original[i]
	}
	if l.original[i+int(1-low)] != 0 {
		return 0
	}
	return l.original[i+int(low)]
}

// at is the line and the column, in characters, of a byte, both from 1.
func (l *lines) at(pos int) (line, column int) {
	pos = max(0, min(pos, len(l.original)))
	line = max(1, sort.Search(len(l.starts), func(i int) bool { return l.starts[i] > pos }))
	from := l.starts[line-1]
	if pos < from {
		return line, 1
	}
	return line, 1 + utf8.RuneCountInString(l.text(from, pos))
}

// text is bytes [from, to) of the original as characters.
func (l *lines) text(from, to int) string {
	from, to = max(0, from), min(to, len(l.original))
	if from >= to {
		return ""
	}
	raw := l.original[from:to]
	if l.decoder == nil {
		return string(raw)
	}
	s, err := l.decoder.Bytes(raw)
	if err != nil {
		return string(raw)
	}
	return string(s)
}

// plain says whether blanks and line breaks are single bytes as in ASCII, so
// that an edit of the bytes is safe.
func (l *lines) plain(encoding string) bool {
	return l.width == 1 && !strings.HasPrefix(encoding, "iso-2022")
}
