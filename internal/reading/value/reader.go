package value

import (
	"entente.example/internal/lexicon"
	"entente.example/internal/text"
)

// reader is one pass over the tokens of a text. Its methods match at a token
// and give the token after what they matched, 0 where they match nothing.
type reader struct {
	*Scanner
	text  string
	toks  []text.Token
	words []lexicon.WordID
	first int // first token that may be read
	end   int // the token after the last that may be read
}

// meaning is what token i means; the zero sense beyond the range.
func (r *reader) meaning(i int) *sense {
	if i < r.first || i >= r.end {
		return &r.senses[0]
	}
	if id := int(r.words[i]); id < len(r.index) {
		return &r.senses[r.index[id]]
	}
	return &r.senses[0]
}

// is says whether token i is of a class.
func (r *reader) is(i int, c class) bool { return r.meaning(i).is&c != 0 }

// name is the function word at token i.
func (r *reader) name(i int) word { return r.meaning(i).name }

// written is token i as the text writes it, "" beyond the range.
func (r *reader) written(i int) string {
	if i < r.first || i >= r.end {
		return ""
	}
	return r.text[r.toks[i].Start:r.toks[i].End]
}

// mark says whether token i is the mark c.
func (r *reader) mark(i int, c byte) bool {
	return i >= r.first && i < r.end && r.toks[i].End-r.toks[i].Start == 1 && r.text[r.toks[i].Start] == c
}

func (r *reader) class(i int) text.Class {
	if i < r.first || i >= r.end {
		return text.Punct
	}
	return r.toks[i].Class
}

func (r *reader) shape(i int) text.Shape {
	if i < r.first || i >= r.end {
		return text.NoCase
	}
	return r.toks[i].Shape
}

// capital says whether token i begins with a capital.
func (r *reader) capital(i int) bool {
	s := r.shape(i)
	return s == text.Capital || s == text.Upper
}

// from is the text from the start of token i to the limit, "" beyond the range.
func (r *reader) from(i int) string {
	if i < r.first || i >= r.end {
		return ""
	}
	return r.text[r.toks[i].Start:r.toks[r.end-1].End]
}

// after is the token after the first n bytes from the start of token i, 0 where
// those bytes end inside a token.
func (r *reader) after(i, n int) int {
	end := r.toks[i].Start + int32(n)
	for i < r.end && r.toks[i].End < end {
		i++
	}
	if i == r.end || r.toks[i].End != end {
		return 0
	}
	return i + 1
}

// suffix says whether token i is the ending of an ordinal that stands apart: "38 th".
func (r *reader) suffix(i int) bool { return r.name(i) == wSuffix && r.shape(i) == text.Lower }

// dash says whether token i is a hyphen or a dash.
func (r *reader) dash(i int) bool {
	w := r.written(i)
	return w == "-" || w == "–" || w == "—" || w == "−"
}
