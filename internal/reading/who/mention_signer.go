package who

import (
	"entente.example/internal/reading/words"
	"entente.example/internal/text"
)

// longestSigned is how many tokens a line may have with a name and a post that signs.
const longestSigned = 16

// signer takes who signs a text at its foot as a person, name and post beside a comma
// in a line of their own: "Ada Sokol, Ambassador, Permanent Representative".
func (a *Cast) signer() {
	s := a.footLine()
	if s == nil {
		return
	}
	if m, ok := a.rosterItem(s.FirstToken, a.TrimEnd(s.FirstToken, s.EndToken), ""); ok && a.postWithin(m.End, s.EndToken) {
		a.insert([]Mention{m})
	}
}

// SignerMention is who signs a text at its foot, -1 for nobody.
func (a *Cast) SignerMention() int {
	s := a.footLine()
	if s == nil {
		return -1
	}
	k := a.MentionAt(s.FirstToken)
	if k < 0 || a.Mentions[k].Kind != MentionPerson || a.Mentions[k].Person < 0 || !a.postWithin(s.FirstToken, s.EndToken) && !a.signsAlone(k, s) {
		return -1
	}
	return k
}

// signsAlone says whether a text in the first person ends with nothing but a name of two
// words and more.
func (a *Cast) signsAlone(k int, s *text.Sentence) bool {
	m := &a.Mentions[k]
	return m.First == s.FirstToken && m.End == a.TrimEnd(m.First, s.EndToken) && m.End-m.First > 1 && a.SaysI()
}

// footLine is the last line of a text, without a full stop, a verb or a label; nil where
// the text ends otherwise.
func (a *Cast) footLine() *text.Sentence {
	for i := len(a.Sents) - 1; i > 0; i-- {
		s := &a.Sents[i]
		switch a.Doc.Blocks[s.Block].Kind {
		case text.Navigation, text.Dateline:
			continue
		case text.Paragraph, text.Signature:
			if s.Block != a.Sents[i-1].Block && a.signsLine(s) {
				return s
			}
		}
		return nil
	}
	return nil
}

// signsLine says whether a line can be a name and a post, and nothing is told in it.
func (a *Cast) signsLine(s *text.Sentence) bool {
	end := a.TrimEnd(s.FirstToken, s.EndToken)
	if n := end - s.FirstToken; n < 2 || n > longestSigned || a.Is(s.EndToken-1, ".") || !a.Capital(s.FirstToken) {
		return false
	}
	for i := s.FirstToken; i < end; i++ {
		if a.Class(i)&(words.IsColon|words.IsQuote|words.IsSemicolon) != 0 || a.Tokens[i].Shape == text.Lower && a.Class(i)&words.AnyVerb != 0 {
			return false
		}
	}
	return true
}

// postWithin says whether tokens [lo, hi) have the name of a post.
func (a *Cast) postWithin(lo, hi int) bool {
	for i := lo; i < hi; i++ {
		if a.Cue(i)&words.CueOffice != 0 || a.Who.Signs[i].Kinds&NameOffice != 0 {
			return true
		}
	}
	return false
}
