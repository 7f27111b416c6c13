package web

import (
	"encoding/json"
	"maps"
	"slices"
	"strings"

	"entente.example/internal/record"
)

// nounContest is a noun as somebody else decided it in the meantime, beside what the viewer sent.
type nounContest struct {
	By   string
	On   record.Date
	Rows []contestRow
}

// newNounContest compares the fields of two versions of a noun.
func newNounContest(theirs, mine record.Tracked) *nounContest {
	last := theirs.Last()
	c := &nounContest{By: strings.TrimPrefix(last.By, "user:"), On: last.On}
	a, b := nounFields(theirs), nounFields(mine)
	for _, name := range slices.Sorted(maps.Keys(union(a, b))) {
		c.Rows = append(c.Rows, contestRow{sentenceCase(strings.ReplaceAll(name, "_", " ")), a[name], b[name], a[name] != b[name]})
	}
	return c
}

// nounFields are the fields of a noun as words, without what the ledger says of it.
func nounFields(t record.Tracked) map[string]string {
	raw, err := json.Marshal(t)
	var fields map[string]json.RawMessage
	if err != nil || json.Unmarshal(raw, &fields) != nil {
		return nil
	}
	words := map[string]string{}
	for name, value := range fields {
		switch name {
		case "decision", "by", "on", "id", "indicator", "commitment":
			continue
		}
		words[name] = strings.Trim(string(value), `"`)
	}
	return words
}

func union(a, b map[string]string) map[string]string {
	all := maps.Clone(a)
	maps.Copy(all, b)
	return all
}
