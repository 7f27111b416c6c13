package programmes

import (
	"entente.example/internal/reading/words"
	"entente.example/internal/text"
)

// operation keeps an undertaking known by a name of its own, "Operation Northern
// Lights"; it gives the token after it, 0 where there is none.
func (a *Register) operation(i int, s *text.Sentence) int {
	if !a.Lexis.Operations.Has(a.Words[i]) || i+1 >= s.EndToken || i > s.FirstToken && a.Capital(i-1) && !a.StartsSentence(i) {
		return 0
	}
	end := a.capitals(i+1, s.EndToken)
	if end == i+1 || a.Cue(i+1)&(words.CueProgramme|words.CueOffice|words.CueOfficial|words.CueMeeting) != 0 || a.Who.Signs[i+1].Inner != 0 || a.inHeading(i, end, s) {
		return 0
	}
	if stop := a.AcronymAfter(end, s.EndToken); stop > end {
		return a.keepWithShort(i, end, stop)
	}
	return a.keepProgramme(i, end, "", true)
}
