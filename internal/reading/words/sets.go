package words

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"entente.example/internal/lexicon"
)

// setTable is the table of the named sets of words.
const setTable = "word-sets"

// Sets are the named sets of words that the rooms ask for, "ROOM.NAME", as the table
// word-sets has them.
type Sets struct {
	vocab *lexicon.Vocabulary
	words map[string]string // by name
	asked map[string]bool
}

// NewSets takes the sets of the table.
func NewSets(of *lexicon.Set) *Sets {
	s := &Sets{vocab: of.Vocabulary(), words: map[string]string{}, asked: map[string]bool{}}
	for _, e := range of.List(setTable) {
		s.words[e.Phrase] = e.Code
	}
	return s
}

// Of is the set of a name; it is empty where the table has none, which Err tells.
func (s *Sets) Of(name string) WordSet {
	s.asked[name] = true
	return NewWordSet(s.vocab, s.words[name])
}

// Err tells, once all rooms have asked, which sets the table lacks, and which it has
// that nobody asks for.
func (s *Sets) Err() error {
	var lacking, idle []string
	for _, name := range slices.Sorted(maps.Keys(s.asked)) {
		if s.words[name] == "" {
			lacking = append(lacking, name)
		}
	}
	for _, name := range slices.Sorted(maps.Keys(s.words)) {
		if !s.asked[name] {
			idle = append(idle, name)
		}
	}
	switch {
	case lacking != nil:
		return fmt.Errorf("%s.tsv: no words for %s; try a line for each", setTable, strings.Join(lacking, ", "))
	case idle != nil:
		return fmt.Errorf("%s.tsv: nobody asks for %s; try the names that the rooms have", setTable, strings.Join(idle, ", "))
	}
	return nil
}
