package words

import (
	"sync"
	"time"

	"entente.example/internal/lexicon"
	"entente.example/internal/record"
)

// Cue says what a single word can be in the phrases of the genre. A word may
// be several things; which it is here, the reader of its neighbours decides.
type Cue uint64

// The cues of single words.
const (
	CueOffice    Cue = 1 << iota // ends the name of an office: "Minister"
	CuePortfolio                 // may stand in an office after "of" or "for": "Culture"
	CueParticle                  // small word inside a person's name: "bin"
	CueSuffix                    // ends a person's name: "Jr."
	CueNotName                   // capitalised, and no part of a person's name: "Call"
	CueMeeting                   // may end the name of a meeting: "Summit"
	CueCall                      // "call", "conversation"
	CueMeal                      // "dinner"
	CuePlain                     // a meeting that has no name: "audience"
	CueLeader                    // plural: "leaders"
	CueMinister                  // plural: "ministers"
	CueOfficial                  // plural: "officials"
	CueSides                     // plural: "countries"
	CueSide                      // stands for the party named before it: "the Japanese side"
	CueAll                       // "both", "all"
	CueSome                      // "several"
	CueCount                     // "two", "three": cues.count tells how many
	CueThe                       // "the", "these", "their"
	CueOf                        // "of"
	CueAnd                       // "and", "&"
	CueFor                       // "for", "to", "on" inside an office
	CueIn                        // "in", "at"
	CueWith                      // "with"
	CueHe                        // "he", "him", "his"
	CueShe                       // "she", "her"
	CueThey                      // "they", "their"
	CueWe                        // "we", "our"
	CueI                         // "I", "my"
	CueProgramme                 // ends the name of a programme: "Initiative"
	CueWeak                      // ends one only where the name has words of its own before it: "Plan"
	cueUnder                     // stands before a programme: "under", "through"
	CuePlural                    // any plural group noun
	CueModifier                  // stands before the head of an office: "Deputy"
	CueAdjective                 // stands before a group noun: "fellow"
	CueLetters                   // letters after a name: "MP"
	CueLower                     // ends the name of a programme in small letters too: "scheme"
	CueComma
	CueOpen       // "("
	CueClose      // ")"
	CuePossessive // "'s"
	CueQuote
)

// wordTable is a list of single words, and what its codes make of them.
type wordTable struct {
	list   string
	counts bool // a figure for a code is a count
	codes  map[string]Cue
}

var wordTables = []wordTable{
	{list: "office-nouns", codes: map[string]Cue{"head": CueOffice, "modifier": CueModifier}},
	{list: "portfolio-words", codes: map[string]Cue{"portfolio": CuePortfolio}},
	{list: "name-parts", codes: map[string]Cue{"particle": CueParticle, "suffix": CueSuffix, "letters": CueLetters, "never": CueNotName}},
	{list: "meeting-nouns", codes: map[string]Cue{"named": CueMeeting, "call": CueCall, "meal": CueMeal, "plain": CuePlain}},
	{list: "group-nouns", codes: map[string]Cue{"leader": CueLeader | CuePlural, "minister": CueMinister | CuePlural, "official": CueOfficial | CuePlural, "side": CueSides | CuePlural}},
	{list: "sides-nouns", codes: map[string]Cue{"side": CueSide}},
	{list: "quantifiers", counts: true, codes: map[string]Cue{"all": CueAll, "some": CueSome, "adj": CueAdjective}},
	{list: "programme-nouns", codes: map[string]Cue{"strong": CueProgramme, "weak": CueWeak, "lower": CueLower}},
}

// closed are the words of the language that no table needs to list.
var closed = []struct {
	cue   Cue
	words string
}{
	{CueThe, "the a an these those this their its his her our"},
	{CueOf, "of"},
	{CueAnd, "and & /"},
	{CueFor, "for to on"},
	{CueIn, "in at"},
	{CueWith, "with"},
	{CueHe, "he him his himself"},
	{CueShe, "she her hers herself"},
	{CueThey, "they them their theirs themselves"},
	{CueWe, "we us our ours ourselves"},
	{CueI, "i me my mine myself"},
	{cueUnder, "under through within via including towards toward"},
	{CueComma, ","},
	{CueOpen, "("},
	{CueClose, ")"},
	{CuePossessive, "'s ’s ' ’"},
	{CueQuote, "\" “ ” « »"},
}

// Cues is what the word tables say, by number of the vocabulary, and the
// phrase tables of the header.
type Cues struct {
	class  []Cue // by WordID
	Counts map[lexicon.WordID]int
	From   lexicon.WordID
	Code   lexicon.WordID
	The    lexicon.WordID
	Group  lexicon.WordID
	Joint  lexicon.WordID

	Delegation lexicon.WordID
	hosts      map[string]record.PartyCode // publishers by host

	Kinds      Phrases        // kind-phrases: words of a title -> kind of document
	Venues     Phrases        // venues: "the Oval Office" -> country
	Convening  Phrases        // meeting-verbs: "met with" -> frame, mode, part
	Coming     Phrases        // the same verbs after "will" or "to"
	Inside     *lexicon.Entry // "in a meeting with", by whatever words
	InsideCall *lexicon.Entry // "in a call with"
	Visit      *lexicon.Entry // a journey, by whatever words
	Hosted     *lexicon.Entry // "was received by", by whatever words
	Zones      Phrases        // clock-zones: "JST" -> IANA zone
	Modes      Phrases        // mode-phrases: "by phone" -> mode
	JoiningTo  Phrases        // attendance after "will" or "to"
	Attending  Phrases        // attendance: "took part in" -> part
	Elsewhere  Phrases        // words that make a meeting background: "on the margins of"
	Programmes Phrases        // known instruments
	Mastheads  Phrases        // words of a masthead or a signature -> party
	Wires      Phrases        // names of news agencies in a dateline -> party

	Organisations map[string]record.PartyCode           // bodies, agencies and parties by each of their names
	Served        map[*lexicon.Entry]record.PartyCode   // offices that name their party: "Secretary-General of ASEAN"
	National      map[*lexicon.Entry][]record.PartyCode // offices that a few states alone have: "Federal Chancellor"

	locations sync.Map // IANA zone -> *time.Location, as far as asked for
}

// Location is a time zone by its IANA name.
func (c *Cues) Location(zone string) (*time.Location, error) {
	if l, ok := c.locations.Load(zone); ok {
		return l.(*time.Location), nil
	}
	l, err := time.LoadLocation(zone)
	if err == nil {
		c.locations.Store(zone, l)
	}
	return l, err
}

// Of gives the cues of a word, none for a word that no table lists.
func (c *Cues) Of(id lexicon.WordID) Cue {
	if int(id) >= len(c.class) {
		return 0
	}
	return c.class[id]
}
