package reading

import (
	"entente.example/internal/lexicon"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// found is what the sentence stages have taken so far, and the speaker that
// sentences without one of their own inherit.
type found struct {
	statements []statement
	promises   []promise
	deeds      []deed
	refusals   []refusal

	groups    []verbGroup // of the sentence in hand
	frames    []frame     // of the sentence in hand
	voice     voice
	quoted    quoted
	shift     shifted
	labels    labels
	agenda    agenda
	it        []record.PartyCode // the party that the last sentence was about
	they      []record.PartyCode // the parties that the last sentence was about
	company   []record.PartyCode // whom "we" means, where these are two
	last      []record.Speaker   // of the last statement
	lastBlock int                // block of the last statement
	past      bool               // the last statement was told in the past

	candidates []candidate // for deeds
}

func (a *analysis) reset(doc *text.Document) {
	keep := *a
	*a = analysis{engine: keep.engine, doc: doc,
		words: keep.words[:0], names: keep.names[:0], values: keep.values[:0], mentions: keep.mentions[:0],
		people: keep.people[:0], who: who{signs: keep.who.signs, links: keep.who.links[:0]}, programmes: keep.programmes[:0], shorts: keep.shorts[:0], meetings: keep.meetings[:0], principals: keep.principals[:0],
		nameToken: keep.nameToken[:0], classes: keep.classes[:0], mentionEnd: keep.mentionEnd[:0], programmeTok: keep.programmeTok[:0], sentenceStart: keep.sentenceStart[:0]}
	a.found.groups, a.found.frames, a.found.candidates = keep.found.groups[:0], keep.found.frames[:0], keep.found.candidates[:0]
	a.found.statements, a.found.promises, a.found.deeds, a.found.refusals = keep.found.statements[:0], keep.found.promises[:0], keep.found.deeds[:0], keep.found.refusals[:0]
	a.tokens = doc.Tokens()
	a.sents = doc.Sentences(a.tokens)
	e := a.engine
	a.words = e.names.Vocabulary().Words(doc, a.tokens, a.words)
	a.names = e.names.Scan(lexicon.Names, doc, a.tokens, a.words, a.names)
	a.values = e.scanner.Scan(doc, a.tokens, a.words, 0, len(a.tokens), a.values)
	a.topicMatches = e.names.Scan(lexicon.Topics, doc, a.tokens, a.words, keep.topicMatches[:0])
	a.topicScores, a.told = keep.topicScores[:0], keep.told
	a.runes = doc.Runes()
	a.sentenceStart = resize(a.sentenceStart, len(a.tokens)+1)
	for _, s := range a.sents {
		a.sentenceStart[s.FirstToken] = true
	}
	a.loud = inCapitals(a.tokens)
}
