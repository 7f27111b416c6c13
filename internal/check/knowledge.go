package check

import (
	"errors"
	"io/fs"
	"strings"
	_ "time/tzdata" // zones without the machine's own files

	"entente.example/internal/compare"
	"entente.example/internal/lexicon"
)

// knowledge is what the rules look up.
type knowledge struct {
	zones    map[string]string // names of clock times in small letters, to IANA zones
	acronyms map[string]bool   // that every reader knows
	rivals   []rivalSet        // names of which a text should keep to one
	ladders  compare.Ladders   // of wording
}

// loadKnowledge reads the tables of data, and takes the rest from the word lists.
func loadKnowledge(data fs.FS, names *lexicon.Set) (knowledge, error) {
	k := knowledge{zones: map[string]string{}, acronyms: map[string]bool{}}
	for _, e := range names.List("clock-zones") {
		k.zones[strings.ToLower(e.Phrase)] = e.Code
	}
	for _, l := range names.Lists() {
		for _, e := range l.Entries {
			for w := range strings.FieldsSeq(e.Phrase) {
				if acronymLike(w) {
					k.acronyms[w] = true
				}
			}
		}
	}
	ladders, err := compare.LoadLadders(data, names)
	k.ladders = ladders
	return k, errors.Join(k.loadAcronyms(data), k.loadRivals(data), err)
}

// acronymLike says whether a word of a phrase is written as acronyms are.
func acronymLike(word string) bool {
	return len(word) > 1 && len(word) < 12 && strings.ToUpper(word) == word
}

func (k *knowledge) loadAcronyms(data fs.FS) error {
	t, err := lexicon.ReadTable(data, "checks/acronyms.tsv", "phrase")
	if err != nil {
		return err
	}
	for _, r := range t.Rows {
		k.acronyms[r.Cells[0]] = true
	}
	return nil
}

// rivalSet is a set of names for one party or place, of which a text should keep to one.
type rivalSet struct {
	code  string
	names []rivalName
}

// rivalName is a wording; those of one form go together.
type rivalName struct{ phrase, form string }

func (k *knowledge) loadRivals(data fs.FS) error {
	t, err := lexicon.ReadTable(data, "checks/rivals.tsv", "code", "phrase", "name")
	if err != nil {
		return err
	}
	for _, r := range t.Rows {
		if n := len(k.rivals); n == 0 || k.rivals[n-1].code != r.Cells[0] {
			k.rivals = append(k.rivals, rivalSet{code: r.Cells[0]})
		}
		set := &k.rivals[len(k.rivals)-1]
		set.names = append(set.names, rivalName{r.Cells[1], r.Cells[2]})
	}
	return nil
}
