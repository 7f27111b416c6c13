package compare

import (
	"io/fs"
	"strings"

	"entente.example/internal/lexicon"
	"entente.example/internal/text"
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

// plain is a text with every name of a party or body as one word, so that
// "North Korea" and "the DPRK" are the same.
func (k *Kit) plain(s string) string {
	d := &text.Document{Text: s}
	tokens := d.Tokens()
	matches := k.names.Scan(lexicon.Names, d, tokens, k.names.Vocabulary().Words(d, tokens, nil), nil)
	var b strings.Builder
	from := 0
	for _, m := range matches {
		if e := m.Entries[0]; !m.Compound && (e.List == "parties" || e.List == "bodies") {
			b.WriteString(s[from:tokens[m.First].Start])
			b.WriteString("party" + strings.ToLower(e.Code))
			from = int(tokens[m.End-1].End)
		}
	}
	return b.String() + s[from:]
}
