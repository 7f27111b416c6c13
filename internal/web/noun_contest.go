package web

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"entente.example/internal/framework"
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
	c := &nounContest{By: decider(last), On: last.On}
	a, b := nounFields(theirs), nounFields(mine)
	for _, name := range slices.Sorted(maps.Keys(union(a, b))) {
		c.Rows = append(c.Rows, contestRow{sentenceCase(strings.ReplaceAll(name, "_", " ")), a[name], b[name], a[name] != b[name]})
	}
	return c
}

// decider is the name of who decided something, whether they did it themselves, at the command line or by a program.
func decider(d record.Decided) string {
	_, name, _ := strings.Cut(d.By, ":")
	name, _, _ = strings.Cut(name, "/")
	return cmp.Or(name, d.By)
}

// decidedWords tell by whom, when and where in the ledger something was decided.
func decidedWords(d record.Decided) string {
	return decider(d) + " decided on " + day(d.On) + ", entry " + number(int(d.Decision)) + " of the ledger"
}

// nounFields are the fields of a noun as words, without those that tell which it is.
func nounFields(t record.Tracked) map[string]string {
	words := framework.Fields(t)
	for _, name := range []string{"id", "indicator", "commitment"} {
		delete(words, name)
	}
	return words
}

func union(a, b map[string]string) map[string]string {
	all := maps.Clone(a)
	maps.Copy(all, b)
	return all
}
