package source

import (
	"bytes"
	"errors"
	"unicode/utf8"

	"entente.example/internal/fault"
)

// magics are the first bytes of the formats that are often taken for texts,
// with what they are and what to do.
func magics() []struct{ prefix, what string } {
	const save = "try the page's HTML, or save its text as .txt"
	return []struct{ prefix, what string }{
		{"%PDF-", "is a PDF file; " + save},
		{"PK\x03\x04", "is a ZIP archive or an office document (.docx, .xlsx, .odt); try saving its text as .txt, or unpack it"},
		{"\xd0\xcf\x11\xe0", "is an old office document (.doc, .xls); try saving its text as .txt"},
		{"{\\rtf", "is a rich text file (.rtf); try saving its text as .txt"},
		{"\x89PNG", "is a picture (PNG); try the text that it shows"},
		{"\xff\xd8\xff", "is a picture (JPEG); try the text that it shows"},
		{"GIF8", "is a picture (GIF); try the text that it shows"},
		{"II*\x00", "is a picture (TIFF); try the text that it shows"},
		{"MM\x00*", "is a picture (TIFF); try the text that it shows"},
		{"\x1f\x8b", "is compressed (gzip); try unpacking it"},
		{"BZh", "is compressed (bzip2); try unpacking it"},
		{"\xfd7zXZ", "is compressed (xz); try unpacking it"},
		{"7z\xbc\xaf", "is an archive (7z); try unpacking it"},
		{"Rar!", "is an archive (RAR); try unpacking it"},
		{"SQLite format 3\x00", "is an SQLite database, not a text; try --db with it"},
		{"\x7fELF", "is a program, not a text"},
		{"MZ\x90\x00", "is a program, not a text"},
		{"OggS", "is a recording, not a text"},
		{"ID3", "is a recording, not a text"},
		{"RIFF", "is a recording or a picture, not a text"},
	}
}

// checkText tells why the bytes are not a text that can be read: nil if they may be one.
func checkText(b []byte) error {
	if len(bytes.Trim(b, " \t\r\n\f\v\xef\xbb\xbf")) == 0 {
		return fault.New(fault.Invalid, "is empty")
	}
	for _, m := range magics() {
		if bytes.HasPrefix(b, []byte(m.prefix)) {
			return fault.Wrap(fault.Unsupported, "", "", errors.New(m.what))
		}
	}
	if bytes.HasPrefix(b[min(len(b), 4):], []byte("ftyp")) {
		return fault.New(fault.Unsupported, "is a film or a recording, not a text")
	}
	if wide(b) == "" && isBinary(b) {
		return fault.New(fault.Unsupported, "is not text: it is full of control characters; try another format")
	}
	return nil
}

// checked is how many bytes at the start are looked at for control characters.
const checked = 64 << 10

// isBinary tells whether the bytes hold NULs or many other controls, as no text does.
func isBinary(b []byte) bool {
	b = b[:min(len(b), checked)]
	controls, nuls := 0, 0
	for _, c := range b {
		if c == 0 {
			nuls++
		}
		if c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\v' && c != 0x1b || c == 0x7f {
			controls++
		}
	}
	return nuls > 0 && nuls*1000 >= len(b) || controls*50 > len(b)
}

// wide is the UTF-16 in which b is written: "utf-16le", "utf-16be", or empty. It
// knows it by the byte order mark or, without one, by NULs at every other place.
func wide(b []byte) string {
	switch {
	case bytes.HasPrefix(b, []byte{0xff, 0xfe}) && !bytes.HasPrefix(b, []byte{0xff, 0xfe, 0, 0}):
		return "utf-16le"
	case bytes.HasPrefix(b, []byte{0xfe, 0xff}):
		return "utf-16be"
	}
	b = b[:min(len(b), checked)&^1]
	if len(b) < 8 || utf8.Valid(b) && bytes.IndexByte(b, 0) < 0 {
		return ""
	}
	var nuls, plain [2]int
	for i, c := range b {
		switch {
		case c == 0:
			nuls[i&1]++
		case c == '\n' || c >= ' ' && c < 0x7f:
			plain[i&1]++
		}
	}
	half := len(b) / 2
	switch {
	case nuls[1]*10 >= half*4 && nuls[0] == 0 && plain[0]*10 >= half*4:
		return "utf-16le"
	case nuls[0]*10 >= half*4 && nuls[1] == 0 && plain[1]*10 >= half*4:
		return "utf-16be"
	}
	return ""
}
