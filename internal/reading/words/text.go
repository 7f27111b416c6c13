// Package words reads a text word by word: what each token can be in a sentence, what
// it says in the phrases of the genre, which values it writes, and in which block and
// sentence it stands.
//
// In: a text.Document and the Language of the data folder. Out: a Text, on which every
// later room of the reading stands. It must not know whom or what a text tells of.
package words

import (
	"entente.example/internal/lexicon"
	"entente.example/internal/reading/value"
	"entente.example/internal/text"
)

// Text is a document word by word. All spans inside it are half-open token ranges.
type Text struct {
	Language *Language
	Doc      *text.Document
	Tokens   []text.Token
	Words    []lexicon.WordID // the vocabulary's number for each token, 0 for a word it does not know
	Sents    []text.Sentence
	Values   []value.Value
	// NameToken are the tokens that are part of a name, so never a verb.
	NameToken []bool
	// Loud says that the whole text is in capitals.
	Loud bool

	sentenceStart []bool      // by token
	cues          []Cue       // by token
	classes       []WordClass // by token
	runes         *text.RuneIndex
}

// NewText makes a Text to be used for one document after another.
func NewText(l *Language) *Text { return &Text{Language: l} }

// Reset takes in a document.
func (a *Text) Reset(doc *text.Document) {
	*a = Text{Language: a.Language, Doc: doc, Tokens: a.Tokens[:0], Words: a.Words[:0], Values: a.Values[:0],
		NameToken: a.NameToken[:0], sentenceStart: a.sentenceStart, cues: a.cues[:0], classes: a.classes[:0]}
	a.Tokens = doc.AppendTokens(a.Tokens)
	a.Sents = doc.Sentences(a.Tokens)
	l := a.Language
	a.Words = l.Names.Vocabulary().Words(doc, a.Tokens, a.Words)
	for _, w := range a.Words {
		a.cues = append(a.cues, l.Cues.Of(w))
	}
	a.Values = l.scanner.Scan(doc, a.Tokens, a.Words, 0, len(a.Tokens), a.Values)
	a.runes = doc.Runes()
	a.sentenceStart = Resize(a.sentenceStart, len(a.Tokens)+1)
	for _, s := range a.Sents {
		a.sentenceStart[s.FirstToken] = true
	}
	a.readLabels()
	a.Loud = inCapitals(a.Tokens)
	a.Classify()
}
