package compare

import (
	"io/fs"

	"entente.example/internal/lexicon"
)

// Kit is what comparisons look up: word lists, ladders, nouns of groups. It is
// safe for use by several goroutines at once.
type Kit struct {
	names    *lexicon.Set
	ladders  Ladders
	scopes   ScopeFinder
	topics   map[string]string // names by code
	manner   map[string]bool   // stems of words by which texts report, whatever the matter
	refusals []refusal
}

// Load reads the kit from the data folder.
func Load(data fs.FS) (*Kit, error) {
	names, err := lexicon.Load(data, "lexicons/en")
	if err != nil {
		return nil, err
	}
	ladders, err := LoadLadders(data, names)
	if err != nil {
		return nil, err
	}
	k := &Kit{names: names, ladders: ladders, scopes: NewScopeFinder(names), topics: map[string]string{}}
	if k.manner, err = loadManner(data); err != nil {
		return nil, err
	}
	if k.refusals, err = loadRefusals(data, ladders); err != nil {
		return nil, err
	}
	t, err := lexicon.ReadTable(data, "codes/topics.tsv", "code", "name", "description")
	for _, r := range t.Rows {
		k.topics[r.Cells[0]] = r.Cells[1]
	}
	return k, err
}

// Ladders are the ladders of the kit.
func (k *Kit) Ladders() Ladders { return k.ladders }

// Topic is the name of a topic by its code, empty where there is none.
func (k *Kit) Topic(code string) string { return k.topics[code] }
