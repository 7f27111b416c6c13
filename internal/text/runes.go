package text

import "unicode/utf8"

// runeStep is the distance in bytes between the marks of a RuneIndex.
const runeStep = 64

// RuneIndex turns byte positions of a text into code points.
type RuneIndex struct {
	text  string
	marks []int32 // code points before byte i*runeStep; nil if the text is ASCII
}

// Runes makes the index of the document's text.
func (d *Document) Runes() *RuneIndex {
	x := &RuneIndex{text: d.Text}
	count := utf8.RuneCountInString(d.Text)
	if count == len(d.Text) {
		return x
	}
	x.marks = make([]int32, 0, len(d.Text)/runeStep+1)
	total := 0
	for i := 0; i < len(d.Text); i += runeStep {
		x.marks = append(x.marks, int32(total))
		total += starts(d.Text[i:min(i+runeStep, len(d.Text))])
	}
	return x
}

// At is the number of code points before byte pos. Positions inside a
// character count as after its first byte; positions outside the text are clamped.
func (x *RuneIndex) At(pos int) int {
	pos = max(0, min(pos, len(x.text)))
	if x.marks == nil {
		return pos
	}
	m := min(pos/runeStep, len(x.marks)-1)
	return int(x.marks[m]) + starts(x.text[m*runeStep:pos])
}

// starts counts the bytes of s that begin a character.
func starts(s string) int {
	n := 0
	for i := 0; i < len(s); i++ {
		if s[i]&0xC0 != 0x80 {
			n++
		}
	}
	return n
}
