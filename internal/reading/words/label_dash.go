package words

import "entente.example/internal/text"

// leastDashed is how many paragraphs with a dash behind their label make a transcript.
const leastDashed = 3

// longestDashed is how many tokens may stand before the dash of a label.
const longestDashed = 8

// readLabels takes the dash behind a speaker's label for the colon that it stands for,
// where paragraphs begin with one again and again: "Minister Torel – We have agreed".
func (a *Text) readLabels() {
	var dashes []int
	seen, most := map[string]int{}, 0
	for i := range a.Sents {
		s := &a.Sents[i]
		dash := a.dashBehindLabel(s)
		if dash < 0 || a.FirstToken(s.Block) != s.FirstToken || a.Doc.Blocks[s.Block].Kind != text.Paragraph {
			continue
		}
		dashes = append(dashes, dash)
		label := a.Written(s.FirstToken, dash)
		seen[label]++
		most = max(most, seen[label])
	}
	if len(dashes) < leastDashed || most < 2 {
		return
	}
	for _, t := range dashes {
		a.Words[t] = a.Language.By.Colon
		a.cues[t] = a.Language.Cues.Of(a.Words[t])
	}
}

// isDash says whether a token is a dash, before tokens have their classes.
func (a *Text) isDash(t int) bool {
	return a.Is(t, "–") || a.Is(t, "—") || a.Is(t, "-") || a.Is(t, "--")
}

// dashBehindLabel is the dash with blanks on both sides that follows the capitalised words
// with which a sentence begins, -1 for none.
func (a *Text) dashBehindLabel(s *text.Sentence) int {
	for t := s.FirstToken; t < min(s.EndToken-1, s.FirstToken+longestDashed); t++ {
		switch {
		case a.Capital(t), a.Cue(t)&(CueOf|CueFor|CueAnd|CueThe|CueComma|CueOpen|CueClose) != 0:
		case t > s.FirstToken && a.isDash(t) && a.Tokens[t].Space && a.Tokens[t+1].Space && a.Capital(t+1):
			return t
		default:
			return -1
		}
	}
	return -1
}
