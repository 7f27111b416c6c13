package reading

import (
	"entente.example/internal/grammar"
	"entente.example/internal/lexicon"
	"entente.example/internal/reading/value"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// statement is a found statement; all spans are token ranges.
type statement struct {
	first, end int
	speakers   []record.Speaker
	act        record.Act
	rule       record.RuleName
	sieve      string
	antecedent int // mention that named the speaker, -1 for none
	confidence record.Confidence
}

// promise is a found commitment.
type promise struct {
	first, end int
	act        int  // the verb of what is promised
	modal      bool // "will", "would", "shall"
	lead, stop int  // the lead-in of its list: "Over the next five years, we will:"
	// clause is where its clause begins, subject the verb that these words lead to:
	// "Over the next three years we will …" is due by its first words.
	clause, subject int
	actors          []record.PartyCode
	strength        record.Strength
	rule            record.RuleName
	sieve           string
}

// deed is a found delivery.
type deed struct {
	first, end int
	head       int    // the verb or noun that tells of it
	why        string // what spoke most for it; empty where it is an item as a whole
	here       bool   // done together at the meeting: "The leaders signed"
	actors     []record.PartyCode
	rule       record.RuleName
	sieve      string
	confidence record.Confidence
}

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

	candidates []candidate // for deeds, of the sentence in hand
}

// agenda is a promise whose acts stand in the list below it: "will work together to:".
type agenda struct {
	actors   []record.PartyCode
	rule     record.RuleName
	strength record.Strength // of its lead-in; firm where that has none
	block    int
	set      bool
	nominal  bool // "agreed on:", whose items are nouns
	sums     bool // "outlined commitments:", whose items are sums or acts
	done     bool // "has:", whose items are deeds
	lead     int  // where its lead-in begins
	acts     bool // the lead-in breaks off before a verb: every item is an act
	loose    bool // a paragraph that promises and goes on in items: only acts count
}

// voice is whose words a run of sentences is.
type voice struct {
	speakers []record.Speaker
	mention  int // -1 where the text names nobody
	kind     voiceKind
	block    int  // where it was given
	own      bool // of the whole text
	resumed  bool // a quotation that goes on, paragraph by paragraph
	acts     bool // the sentence that gave it breaks off before what they will do
}

type voiceKind uint8

const (
	voiceNone  voiceKind = iota
	voiceList            // "made the following remarks": down the list
	voiceLabel           // a transcript's label: until the next
	voiceQuote           // an open quotation: until it closes
)

// frame is a clause whose verb reports or convenes; only those with emit become statements.
type frame struct {
	rule       *grammar.Rule
	verb       verbGroup
	first, end int // the statement's tokens, verb to end of content
	content    int // first token after the rule's words
	clause     int // where its clause begins, subject included
	speakers   []record.Speaker
	mention    int
	sieve      string
	act        record.Act
	emit       bool
	open       bool // the verb of one party alone, whose act the content decides
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
	a.topicScores = keep.topicScores[:0]
	a.runes = doc.Runes()
	a.sentenceStart = resize(a.sentenceStart, len(a.tokens)+1)
	for _, s := range a.sents {
		a.sentenceStart[s.FirstToken] = true
	}
	a.loud = inCapitals(a.tokens)
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

// index marks, for each token, what the clause stages ask of it over and over.
func (a *analysis) index() {
	a.nameToken = resize(a.nameToken, len(a.tokens)+1)
	a.mentionEnd = resize(a.mentionEnd, len(a.tokens)+1)
	for _, m := range a.names {
		if a.tokens[m.First].Shape != text.Lower {
			mark(a.nameToken, int(m.First), int(m.End))
		}
	}
	a.programmeTok = resize(a.programmeTok, len(a.tokens)+1)
	for i := range a.programmes {
		for _, s := range a.programmes[i].spans {
			mark(a.programmeTok, s[0], s[1])
		}
	}
	for i := range a.mentions {
		m := &a.mentions[i]
		if m.kind == mentionParty && a.words[m.first] == a.engine.lexis.by.that {
			m.first++ // "said that Japan": no determiner of the party's name
		}
		a.mentionEnd[m.end] = int32(i + 1)
		if m.kind != mentionGroup {
			mark(a.nameToken, m.first, m.end)
		}
	}
	a.classes = a.classes[:0]
	for i := range a.tokens {
		a.classes = append(a.classes, a.classOf(i))
		a.inPerson = a.inPerson || a.is(i, "I")
	}
	a.findShorts()
	a.home = a.atHome()
}

func mark(flags []bool, first, end int) {
	for i := first; i < end && i < len(flags); i++ {
		flags[i] = true
	}
}

// resize gives a slice of n zero elements, reusing s where it is large enough.
func resize[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n)
	}
	s = s[:n]
	clear(s)
	return s
}

func (a *analysis) startsSentence(tok int) bool { return a.sentenceStart[tok] }

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
