package check

import (
	"strings"

	"entente.example/internal/text"
)

// blankStray finds blanks where none belongs: those that cleaning took out
// ("( APTERR)"), and those inside names that it leaves ("Indo- Pacific").
func blankStray(x *inspection) {
	for _, s := range x.seams {
		if s.put != "" || !blanks(s.was) || !x.inside(s) || x.isolated(s) {
			continue
		}
		start, end := x.around(s)
		right := x.Text.Text[start:end]
		wrong := right[:s.at-start] + " " + right[s.at-start:]
		f := x.report(start, end, "words", wrong, "right", right)
		if !s.markup && x.lines.plain(x.Encoding) {
			f.Fix = &Fix{Start: s.start, End: s.end}
		}
	}
	for i := 1; i+1 < len(x.tokens); i++ {
		if x.brokenName(i) {
			x.strayBefore(i+1, i-1)
		}
		if x.looseQuote(i) || x.brokenAcronym(i) {
			x.strayBefore(i, i-1)
		}
	}
}

// brokenAcronym says whether token i is the end of an acronym that every reader
// knows, and its beginning stands before a blank: "ASE AN", "UNE SCO".
func (x *inspection) brokenAcronym(i int) bool {
	before, after := x.token(i-1), x.token(i)
	if x.tokens[i-1].Shape != text.Upper || x.tokens[i].Shape != text.Upper || !x.tokens[i].Space || len(before)+len(after) < 4 {
		return false
	}
	b := x.block(int(x.tokens[i].Start))
	if b < 0 || b != x.block(int(x.tokens[i-1].Start)) || !x.prose(b) || x.wellKnown(after) || x.nextUpper(i) {
		return false
	}
	return x.wellKnown(before + after)
}

// nextUpper says whether more words in capitals stand around tokens i-1 and i.
func (x *inspection) nextUpper(i int) bool {
	return x.tokens[i+1].Shape == text.Upper || i > 1 && x.tokens[i-2].Shape == text.Upper
}

// looseQuote says whether a blank stands before token i and inside quotation
// marks: "“ a sea", "at peace ”".
func (x *inspection) looseQuote(i int) bool {
	if b := x.block(int(x.tokens[i].Start)); !x.tokens[i].Space || b < 0 || b != x.block(int(x.tokens[i-1].Start)) {
		return false
	}
	return x.token(i-1) == "“" || x.token(i) == "”" && (x.tokens[i+1].Space || x.tokens[i+1].Class == text.Punct)
}

// isolated says whether marks alone stand around the seam: an ornament, not a word.
func (x *inspection) isolated(s seam) bool {
	start, end := x.around(s)
	return !strings.ContainsFunc(x.Text.Text[start:end], isWordRune)
}

// brokenName says whether token i is a hyphen at a name whose other half stands
// after a blank: "Indo- Pacific", "COVID- 19".
func (x *inspection) brokenName(i int) bool {
	hyphen, before, after := x.tokens[i], x.tokens[i-1], x.tokens[i+1]
	if x.token(i) != "-" || hyphen.Space || !after.Space || before.Class != text.Word || !named(before) {
		return false
	}
	if b := x.block(int(before.Start)); b < 0 || b != x.block(int(after.Start)) || !x.prose(b) {
		return false
	}
	if after.Class == text.Number {
		return before.Shape == text.Upper && !yearLike(x.token(i+1))
	}
	return named(after) && !suspended(x.token(i+1))
}

// named says whether a word is written as a name is.
func named(t text.Token) bool {
	return t.Class == text.Word && (t.Shape == text.Capital && t.End-t.Start > 1 || t.Shape == text.Upper || t.Shape == text.Mixed)
}

// suspended says whether a word follows a hyphen that stands for a word to come: "pre- and post-".
func suspended(word string) bool {
	switch strings.ToLower(word) {
	case "and", "or", "to", "the", "a":
		return true
	}
	return false
}

func yearLike(s string) bool { return len(s) == 4 && (s[:2] == "19" || s[:2] == "20") }

// strayBefore reports the blank before token i in words that begin with token first.
func (x *inspection) strayBefore(i, first int) {
	from, to := int(x.tokens[i-1].End), int(x.tokens[i].Start)
	start, end := int(x.tokens[first].Start), int(x.tokens[i].End)
	wrong := x.Text.Text[start:end]
	f := x.report(start, end, "words", wrong, "right", wrong[:from-start]+wrong[to-start:])
	a, b := x.Text.Offsets.Source(from, to)
	if x.lines.plain(x.Encoding) && blanks(x.lines.text(a, b)) {
		f.Fix = &Fix{Start: a, End: b}
	}
}
