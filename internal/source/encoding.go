package source

import (
	"bytes"
	"fmt"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html/charset"
	"golang.org/x/text/encoding"

	"entente.example/internal/text"
)

// decoded is a text in UTF-8 with the way back to its bytes.
type decoded struct {
	text     string
	encoding string // WHATWG name
	back     text.OffsetMap
	warnings []string
}

// decode turns the original into UTF-8. It believes, in this order: a byte order
// mark, bytes that are valid UTF-8, what the page says of itself, and the looks of the bytes.
func decode(b []byte, f text.Format) decoded {
	if name := wide(b); name != "" {
		return decodeNamed(b, name)
	}
	declared := declaredEncoding(b, f)
	switch {
	case declared == "iso-2022-jp":
		return decodeNamed(b, declared)
	case utf8.Valid(b):
		return marked(b).differs(declared, b)
	case declared != "" && declared != "utf-8":
		return decodeNamed(b, declared)
	}
	if name := guess(b); name != "utf-8" {
		d := decodeNamed(b, name)
		if d.warnings == nil {
			d.warnings = append(d.warnings, fmt.Sprintf("the text does not name its encoding and is not UTF-8; it was read as %s", name))
		}
		return d
	}
	return mend(b)
}

// marked takes the byte order mark off UTF-8.
func marked(b []byte) decoded {
	d := decoded{encoding: "utf-8"}
	rest, found := bytes.CutPrefix(b, []byte("\xef\xbb\xbf"))
	d.text = string(rest)
	if found && len(rest) > 0 {
		d.back.Append(text.Run{Len: len(rest), Source: 3, SourceLen: len(rest)})
	}
	return d
}

// differs warns where a page names another encoding than UTF-8 though its bytes are UTF-8.
func (d decoded) differs(declared string, b []byte) decoded {
	if declared != "" && declared != "utf-8" && !isASCII(b) {
		d.warnings = append(d.warnings, fmt.Sprintf("the page says that it is %s, but its bytes are UTF-8 and were read so", declared))
	}
	return d
}

func isASCII(b []byte) bool {
	for _, c := range b {
		if c >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// declaredEncoding is what an HTML page says in its first kilobyte, or a text by
// an escape sequence of ISO-2022-JP; empty for nothing.
func declaredEncoding(b []byte, f text.Format) string {
	if bytes.Contains(b[:min(len(b), checked)], []byte("\x1b$B")) {
		return "iso-2022-jp"
	}
	if f != text.HTML {
		return ""
	}
	head := bytes.ToLower(b[:min(len(b), 4096)])
	i := bytes.Index(head, []byte("charset="))
	if i < 0 {
		if i = bytes.Index(head, []byte("encoding=")); i < 0 || !bytes.HasPrefix(head, []byte("<?xml")) {
			return ""
		}
		i++
	}
	label := strings.Trim(string(head[i+len("charset="):min(len(head), i+48)]), "\"' ")
	if end := strings.IndexAny(label, "\"' ;/>\r\n"); end >= 0 {
		label = label[:end]
	}
	_, name := charset.Lookup(label)
	if strings.HasPrefix(name, "utf-16") {
		return "utf-8" // as the HTML standard has it: a page whose head could be read is not UTF-16
	}
	return name
}

// guess is the encoding of bytes that are not UTF-8 and name none: Shift_JIS or
// EUC-JP if they make Japanese, UTF-8 with faults if most of the rest is UTF-8,
// else the Western one.
func guess(b []byte) string {
	sample := b[:min(len(b), checked)]
	if japanese(sample, "shift_jis") {
		return "shift_jis"
	}
	if japanese(sample, "euc-jp") {
		return "euc-jp"
	}
	good, bad, controls := 0, 0, 0
	for i := 0; i < len(b); {
		r, n := utf8.DecodeRune(b[i:])
		switch {
		case r == utf8.RuneError && n == 1:
			bad++
			if strings.IndexByte("\x81\x8d\x8f\x90\x9d", b[i]) >= 0 {
				controls++
			}
		case n > 1:
			good++
		}
		i += n
	}
	if good >= bad || controls > 0 {
		return "utf-8"
	}
	return "windows-1252"
}

// japanese tells whether the bytes, read as the encoding, are Japanese: hardly a
// fault, and kana among the characters beyond ASCII.
func japanese(b []byte, name string) bool {
	e, _ := charset.Lookup(name)
	out, err := e.NewDecoder().Bytes(b)
	if err != nil {
		return false
	}
	kana, faults, others := 0, 0, 0
	for _, r := range string(out) {
		switch {
		case r == utf8.RuneError:
			faults++
		case r >= 0x3041 && r <= 0x30ff:
			kana++
		case r >= 0xff61 && r <= 0xff9f:
			others += 2 // half-width kana: what wrong guesses give
		case r >= 0x80:
			others++
		}
	}
	return kana > 2 && kana*5 > others && faults*20 < kana
}

func lookup(name string) encoding.Encoding {
	e, _ := charset.Lookup(name)
	return e
}
