package reading

import (
	"entente.example/internal/lexicon"
	"entente.example/internal/reading/value"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// analysis is the state of one reading: each stage adds its spans, in the order
// of the fields, and no stage searches for again what an earlier one found.
// All spans inside it are half-open token ranges.
type analysis struct {
	engine *Engine
	doc    *text.Document
	tokens []text.Token
	words  []lexicon.WordID // the vocabulary's number for each token, 0 for a word it does not know
	sents  []text.Sentence
	names  []lexicon.Match // parties, bodies, cities, offices, honorifics …, leftmost-longest
	values []value.Value
	// date is the text's own date, against which relative dates are resolved.
	date   record.Date
	month  record.Date // first day of the month that a text without a day is dated with
	issuer record.PartyCode
	kind   record.Kind

	mentions []mention // sorted by first token
	people   []person  // index 0.. in order of first full mention
	meetings []meeting
	// principals are the people indexes of the first meeting's participants, in order.
	principals []int
	// journey are the parties of those whose journey the text tells.
	journey []record.PartyCode
	shared  map[record.PartyCode]bool // codes of a state and a body: whether the body is meant, see isBody

	warnings      []record.Warning
	who           who
	programmes    []programme
	sentenceStart []bool      // by token
	nameToken     []bool      // by token: part of a name, so never a verb
	classes       []wordClass // by token, once names are known
	programmeTok  []bool      // by token: part of a programme's name
	mentionEnd    []int32     // by token: 1 + the mention that ends before it
	shorts        []short     // see findShorts
	home          bool        // a readout that names no other party: see atHome
	published     bool        // an address tells the issuer
	loud          bool        // the whole text is in capitals
	inPerson      bool        // somebody says "I"
	found         found
	self          *selves          // see saysI
	joint         []record.Speaker // see jointSpeakers
	jointKnown    bool
	jointSides    []record.PartyCode // see sides
	sidesKnown    bool
	topicMatches  []lexicon.Match
	topicScores   []topicScore
	textTopics    []topicScore // of the whole text, see topicsOfText
	told          topicsTold   // of the statement in hand
	runes         *text.RuneIndex
}
