package words

import (
	"strings"

	"entente.example/internal/reading/value"
	"entente.example/internal/text"
)

// inside says whether a text has a token of that number. Rules look at what stands beside a word:
// beyond the ends of a text Is, WordAt, Capital, Class and Cue find nothing.
func (a *Text) inside(tok int) bool { return 0 <= tok && tok < len(a.Tokens) }

// Is says whether a token is exactly the word.
func (a *Text) Is(tok int, word string) bool {
	if !a.inside(tok) {
		return false
	}
	t := a.Tokens[tok]
	return a.Doc.Text[t.Start:t.End] == word
}

// WordAt says whether a token is the word, in small letters or capitals.
func (a *Text) WordAt(tok int, word string) bool {
	return a.inside(tok) && strings.EqualFold(a.Written(tok, tok+1), word)
}

// In says whether a token is one of a set of words.
func (a *Text) In(tok int, set WordSet) bool { return a.inside(tok) && set.Has(a.Words[tok]) }

// Written is the text of tokens [first, end).
func (a *Text) Written(first, end int) string {
	if first >= end {
		return ""
	}
	return a.Doc.Text[a.Tokens[first].Start:a.Tokens[end-1].End]
}

// StartsSentence says whether a token is the first of its sentence.
func (a *Text) StartsSentence(tok int) bool { return a.sentenceStart[tok] }

// Capital says whether a token is a word with a capital.
func (a *Text) Capital(tok int) bool {
	if !a.inside(tok) {
		return false
	}
	t := a.Tokens[tok]
	return (t.Class == text.Word || t.Class == text.Alnum) && t.Shape != text.Lower && t.Shape != text.NoCase
}

// Classify keeps the class of each token; it is asked for again once NameToken is filled.
func (a *Text) Classify() {
	a.classes = a.classes[:0]
	for i := range a.Tokens {
		a.classes = append(a.classes, a.classOf(i))
	}
}

// Capitalised says whether a token has a capital that the start of a sentence does not explain.
func (a *Text) Capitalised(tok int) bool {
	t := a.Tokens[tok]
	if t.Shape == text.Lower || t.Shape == text.NoCase || a.Loud {
		return false
	}
	return tok > 0 && a.Class(tok-1)&(IsQuote|IsOpen|IsDash|IsColon|IsSemicolon) == 0 && !a.StartsSentence(tok)
}

// Class is what the word of a token can be.
func (a *Text) Class(tok int) WordClass {
	if 0 <= tok && tok < len(a.classes) {
		return a.classes[tok]
	}
	return 0
}

// classOf works out the class of a token, once the one before it has its own.
func (a *Text) classOf(tok int) WordClass {
	w := a.Words[tok]
	if int(w) < len(a.Language.classes) && w != 0 {
		c := a.Language.classes[w]
		if c&IsAdverb != 0 && tok < len(a.NameToken) && a.NameToken[tok] {
			c &^= IsAdverb // Italy is no adverb
		}
		if c&IsPossessive != 0 && tok > 0 && a.Language.hosts.Has(a.Words[tok-1]) && !a.Tokens[tok].Space {
			return IsBe // "it's"
		}
		return c
	}
	t := a.Tokens[tok]
	if t.Class != text.Word || (t.Shape != text.Lower && a.Capitalised(tok)) {
		return 0
	}
	return byEnding(a.Doc.Text[t.Start:t.End])
}

// Cue gives what the word of a token can be.
func (a *Text) Cue(tok int) Cue {
	if 0 <= tok && tok < len(a.cues) {
		return a.cues[tok]
	}
	return 0
}

// DropCue takes a cue from a token where the word is something else.
func (a *Text) DropCue(tok int, c Cue) { a.cues[tok] &^= c }

// HasClass says whether one of the tokens [first, end) is of a class.
func (a *Text) HasClass(first, end int, c WordClass) bool {
	for i := first; i < end; i++ {
		if a.Class(i)&c != 0 {
			return true
		}
	}
	return false
}

// HasCue says whether one of the tokens [first, end) has a cue.
func (a *Text) HasCue(first, end int, c Cue) bool {
	for i := first; i < end; i++ {
		if a.Cue(i)&c != 0 {
			return true
		}
	}
	return false
}

// WithoutArticle is token i, or the one behind it where it is an article.
func (a *Text) WithoutArticle(i int) int {
	if a.Cue(i)&CueThe != 0 {
		return i + 1
	}
	return i
}

// ValuesIn gives the values inside tokens [first, end).
func (a *Text) ValuesIn(first, end int) []value.Value {
	lo := 0
	for hi := len(a.Values); lo < hi; {
		mid := (lo + hi) / 2
		if int(a.Values[mid].First) < first {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	hi := lo
	for hi < len(a.Values) && int(a.Values[hi].End) <= end {
		hi++
	}
	return a.Values[lo:hi]
}

// inCapitals says whether hardly a word of a text is in small letters, as where it was
// wired or typed in capitals.
func inCapitals(tokens []text.Token) bool {
	upper, lower := 0, 0
	for i := range tokens {
		switch tokens[i].Shape {
		case text.Upper:
			upper++
		case text.Lower:
			lower++
		}
	}
	return upper > 9*lower
}
