package reading

import (
	"errors"
	"fmt"
	"io/fs"
	"strconv"
	"strings"
	"sync"
	"time"

	"entente.example/internal/lexicon"
	"entente.example/internal/record"
)

// cue says what a single word can be in the phrases of the genre. A word may
// be several things; which it is here, the reader of its neighbours decides.
type cue uint64

const (
	cueOffice    cue = 1 << iota // ends the name of an office: "Minister"
	cuePortfolio                 // may stand in an office after "of" or "for": "Culture"
	cueParticle                  // small word inside a person's name: "bin"
	cueSuffix                    // ends a person's name: "Jr."
	cueNotName                   // capitalised, and no part of a person's name: "Call"
	cueMeeting                   // may end the name of a meeting: "Summit"
	cueCall                      // "call", "conversation"
	cueMeal                      // "dinner"
	cuePlain                     // a meeting that has no name: "audience"
	cueLeader                    // plural: "leaders"
	cueMinister                  // plural: "ministers"
	cueOfficial                  // plural: "officials"
	cueSides                     // plural: "countries"
	cueSide                      // stands for the party named before it: "the Japanese side"
	cueAll                       // "both", "all"
	cueSome                      // "several"
	cueCount                     // "two", "three": cues.count tells how many
	cueThe                       // "the", "these", "their"
	cueOf                        // "of"
	cueAnd                       // "and", "&"
	cueFor                       // "for", "to", "on" inside an office
	cueIn                        // "in", "at"
	cueWith                      // "with"
	cueHe                        // "he", "him", "his"
	cueShe                       // "she", "her"
	cueThey                      // "they", "their"
	cueWe                        // "we", "our"
	cueI                         // "I", "my"
	cueProgramme                 // ends the name of a programme: "Initiative"
	cueWeak                      // ends one only where the name has words of its own before it: "Plan"
	cueUnder                     // stands before a programme: "under", "through"
	cuePlural                    // any plural group noun
	cueModifier                  // stands before the head of an office: "Deputy"
	cueAdjective                 // stands before a group noun: "fellow"
	cueLetters                   // letters after a name: "MP"
	cueLower                     // ends the name of a programme in small letters too: "scheme"
	cueComma
	cueOpen       // "("
	cueClose      // ")"
	cuePossessive // "'s"
	cueQuote
)

// wordTable is a list of single words, and what its codes make of them.
type wordTable struct {
	list   string
	counts bool // a figure for a code is a count
	codes  map[string]cue
}

var wordTables = []wordTable{
	{list: "office-nouns", codes: map[string]cue{"head": cueOffice, "modifier": cueModifier}},
	{list: "portfolio-words", codes: map[string]cue{"portfolio": cuePortfolio}},
	{list: "name-parts", codes: map[string]cue{"particle": cueParticle, "suffix": cueSuffix, "letters": cueLetters, "never": cueNotName}},
	{list: "meeting-nouns", codes: map[string]cue{"named": cueMeeting, "call": cueCall, "meal": cueMeal, "plain": cuePlain}},
	{list: "group-nouns", codes: map[string]cue{"leader": cueLeader | cuePlural, "minister": cueMinister | cuePlural, "official": cueOfficial | cuePlural, "side": cueSides | cuePlural}},
	{list: "sides-nouns", codes: map[string]cue{"side": cueSide}},
	{list: "quantifiers", counts: true, codes: map[string]cue{"all": cueAll, "some": cueSome, "adj": cueAdjective}},
	{list: "programme-nouns", codes: map[string]cue{"strong": cueProgramme, "weak": cueWeak, "lower": cueLower}},
}

// closed are the words of the language that no table needs to list.
var closed = []struct {
	cue   cue
	words string
}{
	{cueThe, "the a an these those this their its his her our"},
	{cueOf, "of"},
	{cueAnd, "and & /"},
	{cueFor, "for to on"},
	{cueIn, "in at"},
	{cueWith, "with"},
	{cueHe, "he him his himself"},
	{cueShe, "she her hers herself"},
	{cueThey, "they them their theirs themselves"},
	{cueWe, "we us our ours ourselves"},
	{cueI, "i me my mine myself"},
	{cueUnder, "under through within via including towards toward"},
	{cueComma, ","},
	{cueOpen, "("},
	{cueClose, ")"},
	{cuePossessive, "'s ’s ' ’"},
	{cueQuote, "\" “ ” « »"},
}

// cues is what the word tables say, by number of the vocabulary, and the
// phrase tables of the header.
type cues struct {
	class  []cue // by WordID
	counts map[lexicon.WordID]int
	from   lexicon.WordID
	code   lexicon.WordID
	the    lexicon.WordID
	group  lexicon.WordID
	joint  lexicon.WordID

	delegation lexicon.WordID
	hosts      map[string]record.PartyCode // publishers by host

	kinds      phrases        // kind-phrases: words of a title -> kind of document
	venues     phrases        // venues: "the Oval Office" -> country
	convening  phrases        // meeting-verbs: "met with" -> frame, mode, part
	coming     phrases        // the same verbs after "will" or "to"
	inside     *lexicon.Entry // "in a meeting with", by whatever words
	insideCall *lexicon.Entry // "in a call with"
	visit      *lexicon.Entry // a journey, by whatever words
	zones      phrases        // clock-zones: "JST" -> IANA zone
	modes      phrases        // mode-phrases: "by phone" -> mode
	joiningTo  phrases        // attendance after "will" or "to"
	attending  phrases        // attendance: "took part in" -> part
	elsewhere  phrases        // words that make a meeting background: "on the margins of"
	programmes phrases        // known instruments
	mastheads  phrases        // words of a masthead or a signature -> party

	organisations map[string]record.PartyCode           // bodies, agencies and parties by each of their names
	served        map[*lexicon.Entry]record.PartyCode   // offices that name their party: "Secretary-General of ASEAN"
	national      map[*lexicon.Entry][]record.PartyCode // offices that a few states alone have: "Federal Chancellor"

	locations sync.Map // IANA zone -> *time.Location, as far as asked for
}

// loadCues takes the word and phrase tables from the set, whose vocabulary comes
// to know their words, and the publishers from the data folder. The error joins
// all that is wrong in them.
func loadCues(data fs.FS, set *lexicon.Set) (*cues, error) {
	vocab := set.Vocabulary()
	c := &cues{counts: map[lexicon.WordID]int{}, from: vocab.Intern("from"), code: vocab.Intern("code"), the: vocab.Intern("the"), group: vocab.Intern("group"), joint: vocab.Intern("joint"), delegation: vocab.Intern("delegation")}
	for _, list := range closed {
		for _, w := range strings.Fields(list.words) {
			c.add(vocab.Intern(w), list.cue)
		}
	}
	c.hosts = map[string]record.PartyCode{}
	err := eachRow(data, "sources/publishers.tsv", func(t *lexicon.Table, r lexicon.Row) {
		party := record.PartyCode(t.Cell(r, "party"))
		if t.Cell(r, "kind") == "host" {
			c.hosts[t.Cell(r, "pattern")] = party
			return
		}
		c.mastheads.add(vocab, &lexicon.Entry{Phrase: t.Cell(r, "pattern"), Code: string(party)})
	})
	errs := []error{err}
	for _, t := range wordTables {
		for _, e := range set.List(t.list) {
			if err := c.word(vocab, e, t); err != nil {
				errs = append(errs, err)
			}
		}
	}
	for _, t := range []struct {
		list string
		into *phrases
	}{
		{"kind-phrases", &c.kinds}, {"venues", &c.venues}, {"clock-zones", &c.zones}, {"meeting-verbs", &c.convening}, {"mode-phrases", &c.modes},
		{"attendance", &c.attending}, {"elsewhere", &c.elsewhere}, {"programmes", &c.programmes},
	} {
		t.into.fill(vocab, set.List(t.list))
	}
	for _, e := range set.List("meeting-verbs") {
		switch e.Phrase {
		case "in a meeting with":
			c.inside = e
		case "in a call with":
			c.insideCall = e
		case "visited":
			c.visit = e
		}
	}
	verbs := conjugate(set.List("verbs"))
	c.coming, c.joiningTo = comingPhrases(vocab, set.List("meeting-verbs"), verbs), comingPhrases(vocab, set.List("attendance"), verbs)
	c.organisations, c.served = servedParties(set)
	c.national = nationalOffices(set)
	return c, errors.Join(errs...)
}

// servedParties gives the parties by name, and finds the one at the end of the names of offices.
func servedParties(set *lexicon.Set) (map[string]record.PartyCode, map[*lexicon.Entry]record.PartyCode) {
	codes := map[string]record.PartyCode{}
	for _, list := range []string{"agencies", "parties", "bodies"} {
		for _, e := range set.List(list) {
			codes[e.Phrase] = record.PartyCode(e.Code)
		}
	}
	served := map[*lexicon.Entry]record.PartyCode{}
	for _, e := range set.List("offices") {
		_, of, _ := strings.Cut(e.Phrase, " of ")
		of = strings.TrimPrefix(of, "the ")
		of, _, _ = strings.Cut(of, " for ")
		if p := codes[of]; p != "" {
			served[e] = p
		}
	}
	return codes, served
}

// nationalOffices gives the states of the offices whose title tells the state.
func nationalOffices(set *lexicon.Set) map[*lexicon.Entry][]record.PartyCode {
	states := map[string][]record.PartyCode{}
	for _, e := range set.List("national-offices") {
		for _, p := range strings.Split(e.Code, "-") {
			states[lexicon.Fold(e.Phrase)] = append(states[lexicon.Fold(e.Phrase)], record.PartyCode(p))
		}
	}
	national := map[*lexicon.Entry][]record.PartyCode{}
	for _, e := range set.List("offices") {
		if list := states[lexicon.Fold(e.Phrase)]; list != nil {
			national[e] = list
		}
	}
	return national
}

// word adds a row of a word table.
func (c *cues) word(vocab *lexicon.Vocabulary, e *lexicon.Entry, t wordTable) error {
	id := vocab.Intern(e.Phrase)
	if n, err := strconv.Atoi(e.Code); err == nil && t.counts {
		c.counts[id] = n
		c.add(id, cueCount)
		return nil
	}
	flag, ok := t.codes[e.Code]
	if !ok {
		return fmt.Errorf("lexicons/en/%s.tsv: %q has the unknown code %q; try one that other lines have", t.list, e.Phrase, e.Code)
	}
	c.add(id, flag)
	return nil
}

func (c *cues) add(id lexicon.WordID, flag cue) {
	for int(id) >= len(c.class) {
		c.class = append(c.class, make([]cue, int(id)+1-len(c.class))...)
	}
	if id != 0 {
		c.class[id] |= flag
	}
}

// location is a time zone by its IANA name.
func (c *cues) location(zone string) (*time.Location, error) {
	if l, ok := c.locations.Load(zone); ok {
		return l.(*time.Location), nil
	}
	l, err := time.LoadLocation(zone)
	if err == nil {
		c.locations.Store(zone, l)
	}
	return l, err
}

// of gives the cues of a word, none for a word that no table lists.
func (c *cues) of(id lexicon.WordID) cue {
	if int(id) >= len(c.class) {
		return 0
	}
	return c.class[id]
}
