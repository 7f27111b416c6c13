package value

import (
	"sort"

	"entente.example/internal/lexicon"
	"entente.example/internal/text"
)

// Scanner finds values. It is made once from the lexicons, and may then be
// used by many goroutines at a time.
type Scanner struct {
	vocabulary *lexicon.Vocabulary
	index      []uint16 // by WordID: index into senses, 0 for a word that means nothing here
	senses     []sense
	currencies currencies
}

// NewScanner makes a scanner for texts whose words are numbered by the set's
// vocabulary. Currencies are the entries of the set's list "currencies".
func NewScanner(set *lexicon.Set) *Scanner {
	b := senseBuilder{vocabulary: set.Vocabulary(), senses: make([]sense, 1)}
	b.english()
	s := &Scanner{vocabulary: b.vocabulary, index: b.index, senses: b.senses}
	s.currencies.load(b.vocabulary, set.List("currencies"))
	return s
}

// Scan appends to dst the values in tokens [first, end) of a text, leftmost and
// longest first, in the order of the text. words are the vocabulary's numbers
// of all tokens. It allocates nothing but the growth of dst.
func (s *Scanner) Scan(d *text.Document, toks []text.Token, words []lexicon.WordID, first, end int, dst []Value) []Value {
	r := reader{Scanner: s, text: d.Text, toks: toks, words: words}
	end = min(end, len(toks))
	for first < end {
		r.first = first
		first = blockEnd(d, toks, first, end)
		r.end = first
		dst = r.block(dst)
	}
	return dst
}

// blockEnd is the token, not after end, at which the block of token first is over.
func blockEnd(d *text.Document, toks []text.Token, first, end int) int {
	at := int(toks[first].Start)
	b := sort.Search(len(d.Blocks), func(i int) bool { return d.Blocks[i].End > at })
	if b == len(d.Blocks) {
		return end
	}
	limit := int32(d.Blocks[b].End)
	if toks[end-1].Start < limit {
		return end
	}
	return first + sort.Search(end-first, func(i int) bool { return toks[first+i].Start >= limit })
}

// block appends the values of one block.
func (r *reader) block(dst []Value) []Value {
	for i := r.first; i < r.end; {
		if !r.mayBegin(i) {
			i++
			continue
		}
		var v Value
		j := r.value(i, &v)
		if j <= i {
			i++
			continue
		}
		dst = append(dst, v)
		i = j
	}
	return dst
}

// mayBegin says whether a value may begin at token i: the one question asked of every token.
func (r *reader) mayBegin(i int) bool {
	switch r.toks[i].Class {
	case text.Number, text.Alnum:
		return true
	case text.Punct:
		return false
	}
	id := int(r.words[i])
	if id == 0 {
		return false
	}
	if id < len(r.index) && r.senses[r.index[id]].is&trigger != 0 {
		return true
	}
	return r.currencies.begin(id)
}

// value matches the longest value that begins at token i.
func (r *reader) value(i int, v *Value) int {
	j := r.time(i, v)
	if j > 0 {
		if v.LeadFirst = int32(i); r.name(j) != wPossessive {
			r.lead(i, v)
		}
		return r.close(i, j, v)
	}
	v.Time = Time{}
	if j = r.clock(i, v); j == 0 {
		if j = r.sum(i, v); j == 0 {
			if j = r.ordinalValue(i, v); j == 0 {
				j = r.counted(i, v)
			}
		}
	}
	if j == 0 {
		return 0
	}
	return r.close(i, j, v)
}

// close writes the span of a value.
func (r *reader) close(i, j int, v *Value) int {
	v.First, v.End = int32(i), int32(j)
	if v.LeadFirst == 0 && v.Lead == NoLead && !v.Approx && !v.MoreThan && !v.UpTo {
		v.LeadFirst = int32(i)
	}
	return j
}

// ordinalValue matches "the 37th", "third".
func (r *reader) ordinalValue(i int, v *Value) int {
	at := i
	if r.is(i, definite) {
		at++
	}
	n, j := r.ordinalAt(at)
	if j == 0 || n < 1 || r.is(at, length) && r.class(at) == text.Word && at != i {
		return 0
	}
	v.Kind, v.Number = Ordinal, float64(n)
	return j
}
