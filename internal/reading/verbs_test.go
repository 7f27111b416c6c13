package reading

import (
	"io/fs"
	"regexp"
	"testing"

	"entente.example/data"
	"entente.example/internal/reading/words"
)

// TestVerbsOfRulesHaveForms: a rule whose verb the table lacks would match the
// bare verb alone, and nobody would notice.
func TestVerbsOfRulesHaveForms(t *testing.T) {
	table := words.Conjugate(loadEngine(t).language.Names.List("verbs"))
	verb := regexp.MustCompile(`[a-z-]+\.v\b`)
	files, err := fs.Glob(data.FS, "grammars/*.yaml")
	if err != nil || len(files) == 0 {
		t.Fatal("no grammars", err)
	}
	for _, f := range files {
		raw, err := fs.ReadFile(data.FS, f)
		if err != nil {
			t.Fatal(err)
		}
		for _, found := range verb.FindAllString(string(raw), -1) {
			lemma := found[:len(found)-2]
			if _, ok := table[lemma]; !ok && lemma != "be" && lemma != "verb" {
				t.Errorf("%s: the forms of %q are in no row of lexicons/en/verbs.tsv", f, lemma)
			}
		}
	}
}
