package words

import (
	"errors"
	"fmt"
	"io/fs"
	"strconv"
	"strings"

	"entente.example/internal/lexicon"
	"entente.example/internal/record"
)

// loadCues takes the word and phrase tables from the set, whose vocabulary comes
// to know their words, and the publishers from the data folder. The error joins
// all that is wrong in them.
func loadCues(data fs.FS, set *lexicon.Set) (*Cues, error) {
	vocab := set.Vocabulary()
	c := &Cues{Counts: map[lexicon.WordID]int{}, From: vocab.Intern("from"), Code: vocab.Intern("code"), The: vocab.Intern("the"), Group: vocab.Intern("group"), Joint: vocab.Intern("joint"), Delegation: vocab.Intern("delegation")}
	for _, list := range closed {
		for _, w := range strings.Fields(list.words) {
			c.add(vocab.Intern(w), list.cue)
		}
	}
	c.hosts = map[string]record.PartyCode{}
	err := EachRow(data, "sources/publishers.tsv", func(t *lexicon.Table, r lexicon.Row) {
		party := record.PartyCode(t.Cell(r, "party"))
		e := &lexicon.Entry{Phrase: t.Cell(r, "pattern"), Code: string(party)}
		switch t.Cell(r, "kind") {
		case "host":
			c.hosts[e.Phrase] = party
		case "wire":
			c.Wires.add(vocab, e)
		default:
			c.Mastheads.add(vocab, e)
		}
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
		into *Phrases
	}{
		{"kind-phrases", &c.Kinds}, {"venues", &c.Venues}, {"clock-zones", &c.Zones}, {"meeting-verbs", &c.Convening}, {"mode-phrases", &c.Modes},
		{"attendance", &c.Attending}, {"elsewhere", &c.Elsewhere}, {"programmes", &c.Programmes},
	} {
		t.into.fill(vocab, set.List(t.list))
	}
	for _, e := range set.List("meeting-verbs") {
		switch e.Phrase {
		case "in a meeting with":
			c.Inside = e
		case "in a call with":
			c.InsideCall = e
		case "visited":
			c.Visit = e
		case "was received by":
			c.Hosted = e
		}
	}
	verbs := Conjugate(set.List("verbs"))
	c.Coming, c.JoiningTo = comingPhrases(vocab, set.List("meeting-verbs"), verbs), comingPhrases(vocab, set.List("attendance"), verbs)
	c.Organisations, c.Served = servedParties(set)
	c.National = nationalOffices(set)
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
func (c *Cues) word(vocab *lexicon.Vocabulary, e *lexicon.Entry, t wordTable) error {
	id := vocab.Intern(e.Phrase)
	if n, err := strconv.Atoi(e.Code); err == nil && t.counts {
		c.Counts[id] = n
		c.add(id, CueCount)
		return nil
	}
	flag, ok := t.codes[e.Code]
	if !ok {
		return fmt.Errorf("lexicons/en/%s.tsv: %q has the unknown code %q; try one that other lines have", t.list, e.Phrase, e.Code)
	}
	c.add(id, flag)
	return nil
}

func (c *Cues) add(id lexicon.WordID, flag Cue) {
	for int(id) >= len(c.class) {
		c.class = append(c.class, make([]Cue, int(id)+1-len(c.class))...)
	}
	if id != 0 {
		c.class[id] |= flag
	}
}
