package programmes

import (
	"strings"

	"entente.example/internal/reading/words"
	"entente.example/internal/text"
)

// bracketBefore is the opening bracket of the short form before the noun at token i.
func (a *Register) bracketBefore(i int) int {
	for j := i - 1; j > 0 && i-j < 8; j-- {
		if a.Cue(j)&words.CueOpen != 0 {
			return j
		}
	}
	return i
}

// spelledFrom moves the start of a name back over small words to where its short
// form begins: "Foundational Infrastructure for … Technology (FIRST) program".
func (a *Register) spelledFrom(open, first int, s *text.Sentence) int {
	if open+1 >= s.EndToken {
		return first
	}
	acronym := a.Written(open+1, open+2)
	if a.spells(acronym, first, open) {
		return first
	}
	for j := first - 1; j >= s.FirstToken && first-j < 14; j-- {
		switch {
		case a.Capital(j):
			if a.Cue(j)&words.CueProgramme != 0 && j+1 < first && a.Cue(j+1)&words.CueComma != 0 {
				return first
			}
			if a.MentionAt(j) < 0 && a.spells(acronym, j, open) {
				return j
			}
		case a.Cue(j)&(words.CueOf|words.CueFor|words.CueAnd|words.CueThe|words.CueComma|words.CueIn) == 0 && a.Class(j)&words.IsPreposition == 0:
			return first
		}
	}
	return first
}

// spells says whether an acronym is short for the words of tokens [first, end):
// its characters stand there in order, read from the end, and the first of them begins
// the first word (Schwartz and Hearst 2003).
func (a *Register) spells(acronym string, first, end int) bool {
	letters := strings.ToLower(acronym)
	words := strings.ToLower(a.Written(first, end))
	at := len(words)
	if letters == "" || words == "" || letters[0] != words[0] {
		return false
	}
	for i := len(letters) - 1; i > 0; i-- {
		c := letters[i]
		if c == '-' || c == '/' || c == '&' {
			continue
		}
		if at = strings.LastIndexByte(words[:at], c); at < 1 {
			return false
		}
	}
	return true
}

// shortFor says whether an acronym can stand for the words in tokens [first, end):
// its letters begin words there, in order, the first among them.
func (a *Register) shortFor(acronym, first, end int) bool {
	letters := strings.TrimLeft(strings.ToLower(a.Written(acronym, acronym+1)), "0123456789")
	j := first
	for _, l := range letters {
		for j < end && !strings.HasPrefix(strings.ToLower(a.Written(j, j+1)), string(l)) && !a.innerLetter(j, l) {
			j++
		}
		if j == end {
			return len(letters) > 3
		}
	}
	return true
}

// innerLetter says whether a hyphenated word has a part that begins with the letter.
func (a *Register) innerLetter(i int, l rune) bool {
	w := strings.ToLower(a.Written(i, i+1))
	return strings.ContainsRune(w, l)
}
