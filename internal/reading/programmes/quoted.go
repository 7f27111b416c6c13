package programmes

import (
	"entente.example/internal/reading/words"
	"entente.example/internal/text"
)

// quotedProgramme reads a name in quotation marks that open at token i; it gives
// the token after them.
func (a *Register) quotedProgramme(i int, s *text.Sentence) int {
	end := i + 1
	for end < s.EndToken && a.Cue(end)&words.CueQuote == 0 {
		end++
	}
	if end == s.EndToken || end-i > 18 || end == i+1 || !a.titleCase(i+1, end) {
		return 0
	}
	head := false
	for j := i + 1; j < end; j++ {
		head = head || a.Cue(j)&(words.CueProgramme|words.CueWeak) != 0
		if e, _ := a.Language.Cues.Programmes.At(a.Words, j, end); e != nil {
			head = true
		}
	}
	if !head && !a.calledSo(i, end, s) {
		return 0
	}
	acronym := ""
	if stop := a.AcronymAfter(end+1, s.EndToken); stop > end+1 && a.shortFor(end+2, i+1, end) {
		acronym = a.Written(end+2, stop-1)
	}
	last := end
	for last > i+1 && a.Tokens[last-1].Class == text.Punct && a.Cue(last-1)&words.CueClose == 0 {
		last--
	}
	if open := last - 3; open > i && a.AcronymAfter(open, last) == last && acronym == "" {
		acronym, last = a.Written(open+1, open+2), open
	}
	a.keepProgramme(i+1, last, acronym, head)
	return end + 1
}

// calledSo says whether words before or after a quotation say that it is a programme's name.
func (a *Register) calledSo(i, end int, s *text.Sentence) bool {
	if end+1 < s.EndToken && a.Cue(end+1)&(words.CueProgramme|words.CueLower) != 0 && a.Tokens[end+1].Space {
		return true
	}
	return i > s.FirstToken && a.In(i-1, a.Lexis.CalledSo)
}

// titleCase says whether the words of tokens [first, end) have capitals, small
// words aside, and there are two of them at least.
func (a *Register) titleCase(first, end int) bool {
	n := 0
	for i := first; i < end; i++ {
		t := a.Tokens[i]
		switch {
		case t.Class == text.Punct || t.Class == text.Number:
			if w := a.Written(i, i+1); w == "." || w == ";" {
				return false
			}
		case a.Capital(i):
			n++
		case a.Class(i)&(words.IsPreposition|words.IsDeterminer|words.IsAnd|words.IsTo|words.IsPossessive) == 0:
			return false
		}
	}
	return n >= 2
}
