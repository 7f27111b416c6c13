package check

import (
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"strconv"
	"strings"
	_ "time/tzdata" // zones without the machine's own files

	"entente.example/internal/lexicon"
	"entente.example/internal/record"
)

// knowledge is what the rules look up.
type knowledge struct {
	zones    map[string]string // names of clock times in small letters, to IANA zones
	acronyms map[string]bool   // that every reader knows
	rivals   []rivalSet        // names of which a text should keep to one
	verbs    map[string]string // forms of verbs to their plain form
	ladders  []rung            // of wording
}

// loadKnowledge reads the tables of data, and takes the rest from the word lists.
func loadKnowledge(data fs.FS, names *lexicon.Set) (knowledge, error) {
	k := knowledge{zones: map[string]string{}, acronyms: map[string]bool{}, verbs: map[string]string{}}
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
	for _, e := range names.List("verbs") {
		for _, form := range []string{e.Phrase, e.Fields["past"], e.Fields["participle"], e.Fields["third"], e.Fields["gerund"]} {
			k.verbs[form] = e.Phrase
		}
	}
	return k, errors.Join(k.loadAcronyms(data), k.loadRivals(data), k.loadLadders(data))
}

// acronymLike says whether a word of a phrase is written as acronyms are.
func acronymLike(word string) bool {
	return len(word) > 1 && len(word) < 12 && strings.ToUpper(word) == word
}

// table reads one table of the data folder.
func table(data fs.FS, file string, columns ...string) (*lexicon.Table, error) {
	raw, err := fs.ReadFile(data, file)
	if err != nil {
		return nil, err
	}
	t, errs := lexicon.ParseTable(file, string(raw))
	if got := strings.Join(t.Columns, " "); got != strings.Join(columns, " ") {
		errs = append(errs, fmt.Errorf("%s:1:1: the columns are %q; try %q", file, got, strings.Join(columns, " ")))
	}
	return t, errors.Join(errs...)
}

func (k *knowledge) loadAcronyms(data fs.FS) error {
	t, err := table(data, "checks/acronyms.tsv", "phrase")
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
	t, err := table(data, "checks/rivals.tsv", "code", "phrase", "name")
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

// rung is a wording with its place on a ladder.
type rung struct {
	words  []string // plain forms, in a row
	ladder string
	step   int
}

func (k *knowledge) loadLadders(data fs.FS) error {
	t, err := table(data, "codes/ladders.tsv", "ladder", "wording", "step")
	if err != nil {
		return err
	}
	for _, r := range t.Rows {
		step, err := strconv.Atoi(r.Cells[2])
		if err != nil || step < 1 {
			return fmt.Errorf("codes/ladders.tsv:%d:1: step %q is not a number from 1; try 1 for the lowest rung", r.Line, r.Cells[2])
		}
		k.ladders = append(k.ladders, rung{k.plainWords(r.Cells[1]), r.Cells[0], step})
	}
	return nil
}

// plainWords are the folded words of s, every form of a verb as its plain form.
func (k *knowledge) plainWords(s string) []string { return k.plain(record.Fold(s)) }

// plain are folded words, every form of a verb as its plain form.
func (k *knowledge) plain(folded []string) []string {
	words := slices.Clone(folded)
	for i, w := range words {
		if base, ok := k.verbs[w]; ok {
			words[i] = base
		}
	}
	return words
}
