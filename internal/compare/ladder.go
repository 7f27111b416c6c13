package compare

import (
	"fmt"
	"io/fs"
	"slices"
	"strconv"

	"entente.example/internal/lexicon"
	"entente.example/internal/record"
)

// Rung is a wording with its place on a ladder of wordings.
type Rung struct {
	Ladder string   `json:"ladder"`
	Words  []string `json:"words"` // in plain form: "serious concern"
	// Step counts from 1, the lowest; 0 is a wording that looks like one of the
	// ladder and has no place on it: "countries concerned".
	Step int `json:"step"`
}

// Ladders are all rungs, and how verbs are brought into plain form.
type Ladders struct {
	rungs []Rung
	verbs map[string]string // forms of verbs to their plain form
	first map[string][]Rung // rungs by their first word
}

// LoadLadders reads codes/ladders.tsv, and the forms of verbs from the word list.
func LoadLadders(data fs.FS, names *lexicon.Set) (Ladders, error) {
	l := Ladders{verbs: map[string]string{}, first: map[string][]Rung{}}
	for _, e := range names.List("verbs") {
		for _, form := range []string{e.Phrase, e.Fields["past"], e.Fields["participle"], e.Fields["third"], e.Fields["gerund"]} {
			l.verbs[form] = e.Phrase
		}
	}
	t, err := lexicon.ReadTable(data, "codes/ladders.tsv", "ladder", "wording", "step")
	if err != nil {
		return l, err
	}
	for _, r := range t.Rows {
		step, err := strconv.Atoi(r.Cells[2])
		if err != nil || step < 0 {
			return l, fmt.Errorf("codes/ladders.tsv:%d:1: step %q is not a number from 1; try 1 for the lowest rung", r.Line, r.Cells[2])
		}
		rung := Rung{Ladder: r.Cells[0], Words: l.Plain(record.Fold(r.Cells[1])), Step: step}
		if len(rung.Words) == 0 {
			return l, fmt.Errorf("codes/ladders.tsv:%d:1: wording %q has no words; try some", r.Line, r.Cells[1])
		}
		l.rungs = append(l.rungs, rung)
		l.first[rung.Words[0]] = append(l.first[rung.Words[0]], rung)
	}
	return l, nil
}

// Rungs lists every rung, ladder by ladder.
func (l Ladders) Rungs() []Rung { return l.rungs }

// Names lists the ladders.
func (l Ladders) Names() []string {
	var list []string
	for _, r := range l.rungs {
		if !slices.Contains(list, r.Ladder) {
			list = append(list, r.Ladder)
		}
	}
	return list
}

// Top is the highest step of a ladder.
func (l Ladders) Top(ladder string) int {
	top := 0
	for _, r := range l.rungs {
		if r.Ladder == ladder {
			top = max(top, r.Step)
		}
	}
	return top
}

// Plain are folded words, every form of a verb as its plain form.
func (l Ladders) Plain(folded []string) []string {
	words := slices.Clone(folded)
	for i, w := range words {
		if base, ok := l.verbs[w]; ok {
			words[i] = base
		}
	}
	return words
}
