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
	matter        string // topic of the title, see titleTopic
	matterKnown   bool
	topicMatches  []lexicon.Match
	topicScores   []topicScore
	runes         *text.RuneIndex
}

// mentionKind says what a mention names.
type mentionKind uint8

const (
	mentionPerson mentionKind = iota // "Minister Kamikawa", "President Joe Biden", "she"
	mentionParty                     // "Japan", "the Philippines", "the Japanese side"
	mentionGroup                     // "the Foreign Ministers of ASEAN Member States", "both sides", "the two leaders", "we"
	mentionOffice                    // "the President", "the Minister": resolved to a person where one fits
)

// mention is a noun phrase that names who: a person, a party or a group.
type mention struct {
	first, end int // tokens, the whole phrase with office, honorific and "of X"
	kind       mentionKind
	person     int                // index into analysis.people, -1 for none
	persons    []int              // for a group of known people: "the two leaders"
	parties    []record.PartyCode // who it stands for; one for a person or party, several for a group
	name       string             // a group's words as written, a body outside the codes
	sieve      string             // how it was resolved: "full-name", "surname", "pronoun", "principals" …
	antecedent int                // index into mentions of what it refers back to, -1 for none
	group      groupPhrase        // of a group: what its words say
}

// person is somebody named in the text, under the fullest form found.
type person struct {
	name         string // without honorifics, in the text's order and capitals
	office       string // as written
	of           record.PartyCode
	female, male bool     // known from an honorific or a pronoun
	first        int      // mention index of the fullest form
	parts        []string // of all forms of the name, folded
	posts        []string // codes of the offices
	title        bool     // named in the title of the front matter
	guessed      bool     // no words of the text tell the party
	alias        string   // short form of the office in the text: "EAM"
}

// meeting is a meeting that the text reports as its subject, with tokens of its evidence.
type meeting struct {
	record     record.Meeting
	first, end int // tokens of the sentence part that reports it
	people     []int
	zone       string // IANA zone of its city
	otherZone  string // IANA zone of the second clock
	visit      bool   // a journey, of which meetings may be told after it
	aside      bool   // told in a relative clause: "from Dammam, where he met"
	company    int    // how many participants the clause itself has: those after them came along
	coming     bool   // it is announced
	days       bool   // its date is the first of several days
	minutes    int    // from its start to its end, where both are written
}
