package statements

import (
	"entente.example/internal/grammar"
	"entente.example/internal/reading/clauses"
	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
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
func (a *Speech) quoteMark(tok int) bool {
	return a.Class(tok)&words.IsQuote != 0 && !a.Is(tok, "”") || a.Is(tok, "‘") || a.Is(tok, "'") && tok+1 < len(a.Tokens) && !a.Tokens[tok+1].Space
}

// resumesQuote gives words that open with a quotation mark to whoever was quoted just
// before, as where each paragraph of a release opens with one: "“We will sign it.".
func (a *Speech) resumesQuote(lo, block int) {
	q := &a.quoted
	if a.Voice.Kind != clauses.VoiceNone || !a.quoteMark(lo) || a.attributed() {
		return
	}
	if len(q.speakers) == 0 || block < q.block || block > q.block+maxSilence || a.ownedHere(lo, block) {
		speakers, m := a.quoteOwner(lo, block)
		if len(speakers) == 0 {
			return
		}
		*q = quoted{speakers, m, block}
	}
	a.Voice = clauses.Voice{Speakers: q.speakers, Mention: q.mention, Kind: clauses.VoiceQuote, Block: block, Resumed: true}
}

// ownedHere says whether the paragraph that opens with a quotation at token lo names its speaker.
func (a *Speech) ownedHere(lo, block int) bool {
	m := -1
	if lo == a.FirstToken(block) && a.speechIn(lo) {
		m = a.namedBehind(lo, block)
	}
	return m >= 0 && a.BlockOf(a.Mentions[m].First) == block
}

// attributed says whether a sentence names its own speaker after what it quotes.
func (a *Speech) attributed() bool {
	return len(a.Frames) > 0 && a.Frames[0].sieve == "trailing"
}

// longestTail is how many tokens may follow "said Mr Marn" at a sentence's end.
const longestTail = 8

// inverted takes "“…,” said Mr Marn." as a statement of the whole sentence.
func (a *Speech) inverted(lo, hi int) {
	for i := len(a.Groups) - 1; i >= 0; i-- {
		v := &a.Groups[i]
		if v.End+longestTail*2 < hi || v.First <= lo+1 {
			return
		}
		if a.Class(v.First-1)&(words.IsComma|words.IsQuote) == 0 && !a.closesSingle(v.First-1) || v.End >= hi || v.First != v.Head {
			continue
		}
		m := a.namedAt(v.End)
		if m < 0 || a.Mentions[m].End+longestTail < hi {
			continue
		}
		r, _ := a.PredicateAt(v, hi)
		if r == nil || r.Kind != grammar.Predicate || r.Gives["neutral"] == "" {
			continue
		}
		fr := Frame{Rule: r, Verb: *v, First: lo, End: hi, clause: lo, content: a.firstFinite(lo), Speakers: a.Speakers(m), mention: m, sieve: "trailing", Emit: true}
		a.Frames = append(a.Frames[:0], fr)
		return
	}
}

// namedAt is the person or office whose mention begins at a token, -1 for none.
func (a *Speech) namedAt(tok int) int {
	for end := tok + 1; end < len(a.MentionEnd) && end < tok+14; end++ {
		if m := a.MentionEndingAt(end); m >= 0 && a.Mentions[m].First >= tok && a.Mentions[m].First <= tok+1 && (a.Mentions[m].Kind == who.MentionPerson || a.Mentions[m].Kind == who.MentionOffice) {
			return m
		}
	}
	return -1
}

// keepQuoted remembers who spoke the quotation of a sentence.
func (a *Speech) keepQuoted(s *text.Sentence) {
	fs := a.Frames
	if len(fs) > 0 && fs[0].sieve == "trailing" && len(fs[0].Speakers) == 1 {
		a.quoted = quoted{fs[0].Speakers, fs[0].mention, s.Block}
	} else if v := &a.Voice; v.Resumed {
		a.quoted.block = s.Block
	}
}
