package reading

import (
	"entente.example/internal/grammar"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// quoted is who was last named as the speaker of a quotation, and in which block.
type quoted struct {
	speakers []record.Speaker
	mention  int
	block    int
}

// maxSilence is how many blocks may stand between a quotation and the next that goes on
// with it.
const maxSilence = 3

// quoteMark says whether a quotation can open at a token: "“", or "‘" before a word.
func (a *analysis) quoteMark(tok int) bool {
	return a.class(tok)&isQuote != 0 && !a.is(tok, "”") || a.is(tok, "‘") || a.is(tok, "'") && tok+1 < len(a.tokens) && !a.tokens[tok+1].Space
}

// resumesQuote gives words that open with a quotation mark to whoever was quoted just
// before, as where each paragraph of a release opens with one: "“We will sign it.".
func (a *analysis) resumesQuote(lo, block int) {
	q := &a.found.quoted
	if a.found.voice.kind != voiceNone || len(q.speakers) == 0 || block < q.block || block > q.block+maxSilence || !a.quoteMark(lo) || a.attributed() {
		return
	}
	a.found.voice = voice{speakers: q.speakers, mention: q.mention, kind: voiceQuote, block: block, resumed: true}
}

// attributed says whether a sentence names its own speaker after what it quotes.
func (a *analysis) attributed() bool {
	fs := a.found.frames
	return len(fs) > 0 && fs[len(fs)-1].sieve == "trailing"
}

// longestTail is how many tokens may follow "said Mr Marn" at a sentence's end.
const longestTail = 8

// inverted takes "“…,” said Mr Marn." as a statement of the whole sentence.
func (a *analysis) inverted(lo, hi int) {
	f := &a.found
	for i := len(f.groups) - 1; i >= 0; i-- {
		v := &f.groups[i]
		if v.end+longestTail*2 < hi || v.first <= lo+1 {
			return
		}
		if a.class(v.first-1)&(isComma|isQuote) == 0 && !a.closesSingle(v.first-1) || v.end >= hi || v.first != v.head {
			continue
		}
		m := a.namedAt(v.end)
		if m < 0 || a.mentions[m].end+longestTail < hi {
			continue
		}
		r, _ := a.predicateAt(v, hi)
		if r == nil || r.Kind != grammar.Predicate || r.Gives["neutral"] == "" {
			continue
		}
		fr := frame{rule: r, verb: *v, first: lo, end: hi, clause: lo, content: a.firstFinite(lo), speakers: a.speakers(m), mention: m, sieve: "trailing", emit: true}
		f.frames = append(f.frames[:0], fr)
		return
	}
}

// namedAt is the person or office whose mention begins at a token, -1 for none.
func (a *analysis) namedAt(tok int) int {
	for end := tok + 1; end < len(a.mentionEnd) && end < tok+14; end++ {
		if m := a.mentionEndingAt(end); m >= 0 && a.mentions[m].first >= tok && a.mentions[m].first <= tok+1 && (a.mentions[m].kind == mentionPerson || a.mentions[m].kind == mentionOffice) {
			return m
		}
	}
	return -1
}

// keepQuoted remembers who spoke the quotation of a sentence.
func (a *analysis) keepQuoted(s *text.Sentence) {
	fs := a.found.frames
	if len(fs) == 1 && fs[0].sieve == "trailing" && len(fs[0].speakers) == 1 {
		a.found.quoted = quoted{fs[0].speakers, fs[0].mention, s.Block}
	} else if v := &a.found.voice; v.resumed {
		a.found.quoted.block = s.Block
	}
}
