package reading

import (
	"strings"

	"entente.example/internal/reading/value"
	"entente.example/internal/text"
)

// is says whether a token is exactly the word.
func (a *analysis) is(tok int, word string) bool {
	t := a.tokens[tok]
	return a.doc.Text[t.Start:t.End] == word
}

// wordAt says whether a token is the word, in small letters or capitals.
func (a *analysis) wordAt(tok int, word string) bool {
	return strings.EqualFold(a.written(tok, tok+1), word)
}

// written is the text of tokens [first, end).
func (a *analysis) written(first, end int) string {
	if first >= end {
		return ""
	}
	return a.doc.Text[a.tokens[first].Start:a.tokens[end-1].End]
}

func (a *analysis) startsSentence(tok int) bool { return a.sentenceStart[tok] }

// capital says whether a token is a word with a capital.
func (a *analysis) capital(tok int) bool {
	t := a.tokens[tok]
	return (t.Class == text.Word || t.Class == text.Alnum) && t.Shape != text.Lower && t.Shape != text.NoCase
}

// capitalised says whether a token has a capital that the start of a sentence does not explain.
func (a *analysis) capitalised(tok int) bool {
	t := a.tokens[tok]
	if t.Shape == text.Lower || t.Shape == text.NoCase || a.loud {
		return false
	}
	return tok > 0 && a.class(tok-1)&(isQuote|isOpen|isDash|isColon|isSemicolon) == 0 && !a.startsSentence(tok)
}

// class is what the word of a token can be.
func (a *analysis) class(tok int) wordClass {
	if tok < len(a.classes) {
		return a.classes[tok]
	}
	return a.classOf(tok)
}

// classOf works out the class of a token, which class keeps once names are known.
func (a *analysis) classOf(tok int) wordClass {
	w := a.words[tok]
	if int(w) < len(a.engine.lexis.classes) && w != 0 {
		c := a.engine.lexis.classes[w]
		if c&isAdverb != 0 && tok < len(a.nameToken) && a.nameToken[tok] {
			c &^= isAdverb // Italy is no adverb
		}
		if c&isPossessive != 0 && tok > 0 && a.engine.lexis.hosts.has(a.words[tok-1]) && !a.tokens[tok].Space {
			return isBe // "it's"
		}
		return c
	}
	t := a.tokens[tok]
	if t.Class != text.Word || (t.Shape != text.Lower && a.capitalised(tok)) {
		return 0
	}
	return byEnding(a.doc.Text[t.Start:t.End])
}

// cue gives what the word of a token can be.
func (a *analysis) cue(tok int) cue { return a.engine.cues.of(a.words[tok]) }

func (a *analysis) hasCue(first, end int, c cue) bool {
	for i := first; i < end; i++ {
		if a.cue(i)&c != 0 {
			return true
		}
	}
	return false
}

func (a *analysis) withoutArticle(i int) int {
	if a.cue(i)&cueThe != 0 {
		return i + 1
	}
	return i
}

// valuesIn gives the values inside tokens [first, end).
func (a *analysis) valuesIn(first, end int) []value.Value {
	lo := 0
	for hi := len(a.values); lo < hi; {
		mid := (lo + hi) / 2
		if int(a.values[mid].First) < first {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	hi := lo
	for hi < len(a.values) && int(a.values[hi].End) <= end {
		hi++
	}
	return a.values[lo:hi]
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
