package meetings

import (
	"strings"

	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
	"entente.example/internal/text"
)

// bodyPart is the token where the name of a body goes on after "of", "of the", "for" or
// a possessive at token i; 0 where it does not.
func (a *Diary) bodyPart(i, hi int) int {
	if i+1 >= hi || !a.PossessiveAt(i, hi) && a.Cue(i)&(words.CueOf|words.CueFor) == 0 {
		return 0
	}
	if i++; a.Cue(i)&words.CueThe != 0 && a.Cue(i-1)&words.CueOf != 0 && i+1 < hi {
		i++
	}
	if !a.Capital(i) {
		return 0
	}
	return i
}

// titleWord keeps words that begin names of meetings though no person's name has them.
func (a *Diary) titleWord(i int) bool {
	return a.In(i, a.Lexis.titles)
}

// Numbered says whether a token is the ordinal of a meeting: "37th", "15th".
func (a *Diary) Numbered(i int) bool {
	t := a.Tokens[i]
	return (t.Class == text.Alnum || t.Class == text.Number) && i+1 < len(a.Tokens) && (t.Class == text.Alnum || a.isOrdinalMark(i+1))
}

// isOrdinalMark says whether a token is a loose "th" or "st" after a number.
func (a *Diary) isOrdinalMark(i int) bool {
	if i == 0 || a.Tokens[i-1].Class != text.Number {
		return false
	}
	switch strings.ToLower(a.Written(i, i+1)) {
	case "th", "st", "nd", "rd":
		return true
	}
	return false
}

// nameTail takes what follows the noun of a name: "Meeting" after "Summit",
// "(SCG)", "on Energy and Climate", "for Democracy".
func (a *Diary) nameTail(i, hi int) int {
	for i < hi {
		c := a.Cue(i)
		switch {
		case c&words.CueMeeting != 0 && a.Capital(i):
			i++
		case a.holdersAfter(i, hi) > 0:
			i = a.holdersAfter(i, hi)
		case c&(words.CueFor|words.CueOf) != 0 && i+1 < hi && a.Capital(i+1) && a.Words[i] != a.Language.By.To && a.MentionAt(i+1) < 0 && !a.DateAt(i+1):
			i = a.Run(i+1, hi)
		case c&(words.CueFor|words.CueOf) != 0 && i+2 < hi && a.Words[i+1] == a.Language.Cues.The && a.Words[i] != a.Language.By.To && (a.Numbered(i+2) || a.Capital(i+2) && a.MentionAt(i+2) < 0) && !a.DateAt(i+1):
			i = a.Run(i+3, hi)
		case c&words.CueAnd != 0 && i+1 < hi && a.Capital(i+1) && a.Cue(i-1)&words.CueMeeting == 0 && a.MentionAt(i+1) < 0:
			i = a.Run(i+1, hi)
		default:
			return a.AcronymAfter(i, hi)
		}
	}
	return i
}

// holdersAfter is the token behind those whose meeting a name says that it is, after "of" at
// token i: "Fourth Meeting of the Foreign Ministers of Norway and Chile"; 0 for none.
func (a *Diary) holdersAfter(i, hi int) int {
	if a.Words[i] != a.Language.By.Of || i+2 >= hi {
		return 0
	}
	for _, j := range []int{i + 1, i + 2} {
		if k := a.MentionAt(j); k >= 0 && a.Mentions[k].Kind == who.MentionGroup && a.Mentions[k].First <= j && len(a.Mentions[k].Parties) > 0 && a.Mentions[k].End <= hi {
			return a.Mentions[k].End
		}
	}
	return 0
}

// addHolders adds those whose meeting its name says that it is.
func (a *Diary) addHolders(m *who.Meeting, c *convening) {
	for i := c.nameFirst; i < c.nameEnd && !c.title; i++ {
		if end := a.holdersAfter(i, c.nameEnd); end > 0 {
			a.addParticipant(m, a.MentionAt(end-1), "")
			return
		}
	}
}

// namesSomebody says whether a person is named in tokens [first, end): "President
// Biden's Meeting" is no name of a meeting.
func (a *Diary) namesSomebody(first, end int) bool {
	for i := first; i < end; i++ {
		if k := a.MentionAt(i); k >= 0 && (a.Mentions[k].Kind == who.MentionPerson || a.Mentions[k].Kind == who.MentionOffice) {
			return true
		}
	}
	return false
}
