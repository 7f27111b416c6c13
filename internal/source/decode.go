package source

import (
	"errors"
	"fmt"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/transform"

	"entente.example/internal/text"
)

// writer builds a decoded text and the map back to its bytes.
type writer struct {
	out    strings.Builder
	back   text.OffsetMap
	faults int // characters that could not be read
}

// put writes one character s that took n bytes at source.
func (w *writer) put(s []byte, source, n int) {
	r := text.Run{Clean: w.out.Len(), Len: len(s), Source: source, SourceLen: n}
	if len(s) != n {
		r.Unit = len(s)
	}
	if c, _ := utf8.DecodeRune(s); c == utf8.RuneError {
		w.faults++
	}
	w.back.Append(r)
	w.out.Write(s)
}

// same writes bytes that are the same on both sides.
func (w *writer) same(b []byte, source int) {
	w.back.Append(text.Run{Clean: w.out.Len(), Len: len(b), Source: source, SourceLen: len(b)})
	w.out.Write(b)
}

// warnings say how many characters were lost.
func (w *writer) warnings() []string {
	if w.faults == 0 {
		return nil
	}
	return []string{fmt.Sprintf("%d characters could not be read and were replaced by \uFFFD", w.faults)}
}

// longestCharacter is the most bytes of one character, with escape sequences before it.
const longestCharacter = 16

// decodeNamed decodes b character by character, so that each keeps its place.
func decodeNamed(b []byte, name string) decoded {
	if name == "utf-8" {
		return mend(b)
	}
	dec := decoder(name)
	plain := !strings.HasPrefix(name, "utf-16") && !strings.HasPrefix(name, "iso-2022")
	var w writer
	w.out.Grow(len(b) + len(b)/4)
	var buf [64]byte
	for at := 0; at < len(b); {
		if plain && b[at] < utf8.RuneSelf {
			end := at + 1
			for end < len(b) && b[end] < utf8.RuneSelf {
				end++
			}
			w.same(b[at:end], at)
			at = end
			continue
		}
		at += w.next(dec, b, at, buf[:])
	}
	return decoded{text: w.out.String(), encoding: name, back: w.back, warnings: w.warnings()}
}

// decoder is a decoder of the encoding, which replaces what it cannot read.
func decoder(name string) transform.Transformer {
	switch name {
	case "utf-16le":
		return unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewDecoder()
	case "utf-16be":
		return unicode.UTF16(unicode.BigEndian, unicode.UseBOM).NewDecoder()
	}
	return lookup(name).NewDecoder()
}

// next decodes the character at at and gives the number of bytes that it took.
func (w *writer) next(dec transform.Transformer, b []byte, at int, buf []byte) int {
	for n := 1; n <= longestCharacter && at+n <= len(b); n++ {
		dst, src, err := dec.Transform(buf, b[at:at+n], at+n == len(b))
		if dst > 0 {
			w.put(buf[:dst], at, src)
			return src
		}
		if src > 0 {
			return src
		}
		if err != nil && !errors.Is(err, transform.ErrShortSrc) {
			break
		}
	}
	w.put([]byte("\uFFFD"), at, 1)
	return 1
}

// mend reads b as UTF-8 and replaces what is not.
func mend(b []byte) decoded {
	var w writer
	w.out.Grow(len(b) + 16)
	from := 0
	for at := 0; at < len(b); {
		if b[at] < utf8.RuneSelf {
			at++
			continue
		}
		r, n := utf8.DecodeRune(b[at:])
		if r == utf8.RuneError && n == 1 {
			w.same(b[from:at], from)
			w.put([]byte("\uFFFD"), at, 1)
			from = at + 1
		}
		at += n
	}
	w.same(b[from:], from)
	return decoded{text: w.out.String(), encoding: "utf-8", back: w.back, warnings: w.warnings()}
}
