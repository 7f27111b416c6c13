package sqlstore

import (
	"encoding/binary"
	"errors"
	"fmt"
	"maps"
	"slices"

	"entente.example/internal/text"
)

// textVersion is the first byte of an encoded text. The rest is numbers as
// varints and strings after their length: the text, its format, blocks, runs of the offset
// map, front matter, warnings. Positions are written as distances from the ones
// before, so that most take one byte.
const textVersion = 1

var errText = errors.New("stored text is damaged")

// encodeText writes a cleaned text compactly; decodeText reads it back equal.
func encodeText(d *text.Document) []byte {
	e := encoder{buf: make([]byte, 0, len(d.Text)+16*len(d.Blocks)+8*len(d.Offsets.Runs)+256)}
	e.buf = append(e.buf, textVersion)
	e.string(d.Text)
	e.string(string(d.Format))
	e.blocks(d.Blocks)
	e.runs(d.Offsets.Runs)
	e.count(len(d.Front), d.Front == nil)
	for _, key := range slices.Sorted(maps.Keys(d.Front)) {
		e.string(key)
		e.string(d.Front[key])
	}
	e.count(len(d.Warnings), d.Warnings == nil)
	for _, w := range d.Warnings {
		e.string(w)
	}
	return e.buf
}

type encoder struct{ buf []byte }

func (e *encoder) int(n int) { e.buf = binary.AppendVarint(e.buf, int64(n)) }

// count writes the length of a list, from 1, and 0 for one that is nil.
func (e *encoder) count(n int, isNil bool) {
	if !isNil {
		n++
	}
	e.buf = binary.AppendUvarint(e.buf, uint64(n))
}

func (e *encoder) string(s string) {
	e.buf = binary.AppendUvarint(e.buf, uint64(len(s)))
	e.buf = append(e.buf, s...)
}

func (e *encoder) blocks(blocks []text.Block) {
	e.count(len(blocks), blocks == nil)
	end := 0
	for i, b := range blocks {
		e.int(int(b.Kind))
		e.int(b.Start - end)
		e.int(b.End - b.Start)
		e.int(b.Level)
		e.int(i - b.Parent)
		e.string(b.Label)
		end = b.End
	}
}

func (e *encoder) runs(runs []text.Run) {
	e.count(len(runs), runs == nil)
	var last text.Run
	for _, r := range runs {
		e.int(r.Clean - last.Clean - last.Len)
		e.int(r.Len)
		e.int(r.Source - last.Source - last.SourceLen)
		e.int(r.SourceLen - r.Len)
		e.int(r.Unit)
		last = r
	}
}

// decodeText reads what encodeText wrote.
func decodeText(data []byte) (*text.Document, error) {
	d := &decoder{buf: data}
	if err := d.version(); err != nil {
		return nil, err
	}
	doc := &text.Document{Text: d.string()}
	doc.Format = text.Format(d.string())
	doc.Blocks = d.blocks()
	doc.Offsets.Runs = d.runs()
	if n, isNil := d.count(2); !isNil {
		doc.Front = make(map[string]string, n)
		for range n {
			key := d.string()
			doc.Front[key] = d.string()
		}
	}
	if n, isNil := d.count(1); !isNil {
		doc.Warnings = make([]string, n)
		for i := range doc.Warnings {
			doc.Warnings[i] = d.string()
		}
	}
	if d.failed || len(d.buf) > 0 {
		return nil, errText
	}
	return doc, nil
}

// decodeWords reads the beginning of a text alone, from the beginning of its encoding.
func decodeWords(data []byte) (string, error) {
	d := &decoder{buf: data}
	if err := d.version(); err != nil {
		return "", err
	}
	n, size := binary.Uvarint(d.buf)
	if size <= 0 {
		return "", errText
	}
	rest := d.buf[size:]
	return string(rest[:min(uint64(len(rest)), n)]), nil
}

// decoder reads numbers and strings; after a failure it gives zeros.
type decoder struct {
	buf    []byte
	failed bool
}

func (d *decoder) version() error {
	if len(d.buf) == 0 {
		return errText
	}
	if d.buf[0] != textVersion {
		return fmt.Errorf("stored text has version %d, this program knows %d; try a newer one", d.buf[0], textVersion)
	}
	d.buf = d.buf[1:]
	return nil
}

func (d *decoder) fail() {
	d.failed = true
	d.buf = nil
}

func (d *decoder) int() int {
	n, size := binary.Varint(d.buf)
	if size <= 0 {
		d.fail()
		return 0
	}
	d.buf = d.buf[size:]
	return int(n)
}

func (d *decoder) uint() uint64 {
	n, size := binary.Uvarint(d.buf)
	if size <= 0 {
		d.fail()
		return 0
	}
	d.buf = d.buf[size:]
	return n
}

// count reads the length of a list whose items take at least least bytes each.
func (d *decoder) count(least int) (n int, isNil bool) {
	switch n := d.uint(); {
	case n == 0:
		return 0, true
	case n-1 > uint64(len(d.buf)/least):
		d.fail()
		return 0, true
	default:
		return int(n - 1), false
	}
}

func (d *decoder) string() string {
	n := d.uint()
	if n > uint64(len(d.buf)) {
		d.fail()
		return ""
	}
	s := string(d.buf[:n])
	d.buf = d.buf[n:]
	return s
}

func (d *decoder) blocks() []text.Block {
	n, isNil := d.count(6)
	if isNil {
		return nil
	}
	blocks := make([]text.Block, n)
	end := 0
	for i := range blocks {
		b := &blocks[i]
		b.Kind = text.BlockKind(d.int())
		b.Start = end + d.int()
		b.End = b.Start + d.int()
		b.Level = d.int()
		b.Parent = i - d.int()
		b.Label = d.string()
		end = b.End
	}
	return blocks
}

func (d *decoder) runs() []text.Run {
	n, isNil := d.count(5)
	if isNil {
		return nil
	}
	runs := make([]text.Run, n)
	var last text.Run
	for i := range runs {
		r := &runs[i]
		r.Clean = last.Clean + last.Len + d.int()
		r.Len = d.int()
		r.Source = last.Source + last.SourceLen + d.int()
		r.SourceLen = r.Len + d.int()
		r.Unit = d.int()
		last = *r
	}
	return runs
}
