package words_test

import (
	"testing"
	"testing/fstest"

	"entente.example/internal/lexicon"
	"entente.example/internal/reading/words"
)

const setsHead = "# list: word-sets\n# group: words\n# columns: phrase code note\n# origin: made for this test\n# licence: Apache-2.0\n"

func TestSets(t *testing.T) {
	for _, c := range []struct {
		name, table string
		asked       []string
		fault       string
	}{
		{"each set is asked for", "quay.boats\tferry tug\twhat calls\n", []string{"quay.boats"}, ""},
		{"one is lacking", "quay.boats\tferry tug\twhat calls\n", []string{"quay.boats", "quay.tides"},
			"word-sets.tsv: no words for quay.tides; try a line for each"},
		{"one is asked for by nobody", "quay.boats\tferry tug\twhat calls\nquay.tides\tebb flood\twhat turns\n", []string{"quay.boats"},
			"word-sets.tsv: nobody asks for quay.tides; try the names that the rooms have"},
	} {
		t.Run(c.name, func(t *testing.T) {
			set, err := lexicon.Load(fstest.MapFS{"en/word-sets.tsv": {Data: []byte(setsHead + c.table)}}, "en")
			if err != nil {
				t.Fatal(err)
			}
			sets := words.NewSets(set)
			for _, name := range c.asked {
				sets.Of(name)
			}
			if boats := sets.Of("quay.boats"); !boats.Has(set.Vocabulary().ID("tug")) || boats.Has(set.Vocabulary().ID("ebb")) {
				t.Error("the set holds other words than the table gives it")
			}
			got := ""
			if err := sets.Err(); err != nil {
				got = err.Error()
			}
			if got != c.fault {
				t.Errorf("got %q, want %q", got, c.fault)
			}
		})
	}
}
