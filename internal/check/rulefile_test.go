package check_test

import (
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"

	"entente.example/data"
	"entente.example/internal/check"
	"entente.example/internal/lexicon"
)

// names are the word lists of the data folder.
func names(t testing.TB) *lexicon.Set {
	t.Helper()
	s, err := lexicon.Load(data.FS, "lexicons/en")
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// checker is the checker with the rules of the data folder.
func checker(t testing.TB) *check.Checker {
	t.Helper()
	c, err := check.New(data.FS, names(t))
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// with is the data folder with one file more, or with another in its place.
func with(t *testing.T, file, content string) fs.FS {
	t.Helper()
	m := fstest.MapFS{file: {Data: []byte(content)}}
	for _, folder := range []string{"checks", "codes"} {
		files, err := fs.ReadDir(data.FS, folder)
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range files {
			if path := folder + "/" + f.Name(); m[path] == nil {
				raw, err := fs.ReadFile(data.FS, path)
				if err != nil {
					t.Fatal(err)
				}
				m[path] = &fstest.MapFile{Data: raw}
			}
		}
	}
	return m
}

const wholeRule = `- rule: word-twice
  level: warning
  finds: "a word"
  says: "{word}"
  remedy: "take it out"
  why: "slips"
  examples: [{text: "the the", at: "the the"}, {text: "of of", at: "of of"}]
  counterexamples: [{text: "that that", why: "may be"}]
`

// TestBrokenRulesAreTold wants a place and a remedy for all that may be wrong with the data.
func TestBrokenRulesAreTold(t *testing.T) {
	lexicon := names(t)
	for _, c := range []struct{ name, file, content, want string }{
		{"no YAML", "checks/zz.yaml", "- rule: [", "checks/zz.yaml:1:1: not YAML"},
		{"no list", "checks/zz.yaml", "rule: word-twice", `checks/zz.yaml:1:1: a rule file is a list of rules; try beginning with "- rule: NAME"`},
		{"no name", "checks/zz.yaml", "- level: error", `checks/zz.yaml:1:3: a rule needs a name; try "rule: NAME"`},
		{"an unknown rule", "checks/zz.yaml", "- rule: word-thrice", `checks/zz.yaml:1:3: unknown rule "word-thrice"`},
		{"an unknown key", "checks/zz.yaml", "- rule: word-thrice\n  colour: red", `checks/zz.yaml:2:3: unknown key "colour"; try rule, level,`},
		{"a rule twice", "checks/zz.yaml", wholeRule, `checks/zz.yaml:1:3: rule "word-twice" stands twice; try to keep one`},
		{"an unknown level", "checks/marks.yaml", strings.Replace(wholeRule, "warning", "loud", 1), `checks/marks.yaml:1:3: rule word-twice: unknown level "loud"; try error, warning or info`},
		{"no reason", "checks/marks.yaml", strings.Replace(wholeRule, `  why: "slips"`+"\n", "", 1), "checks/marks.yaml:1:3: rule word-twice lacks finds, says, remedy or why; try adding it"},
		{"one example", "checks/marks.yaml", strings.Replace(wholeRule, `{text: "the the", at: "the the"}, `, "", 1), "checks/marks.yaml:1:3: rule word-twice has 1 examples; try adding one more that must be found"},
		{"no counter-example", "checks/marks.yaml", strings.Replace(wholeRule, `{text: "that that", why: "may be"}`, "", 1), "checks/marks.yaml:1:3: rule word-twice has no counter-example"},
		{"an example without text", "checks/marks.yaml", strings.Replace(wholeRule, `text: "of of", `, "", 1), `checks/marks.yaml:7:48: an example needs a text; try {text: "…"}`},
		{"an unknown field", "checks/marks.yaml", strings.Replace(wholeRule, "{word}", "{words}", 1), "checks/marks.yaml:1:3: rule word-twice: no field {words}; try one of word"},
		{"a rule in the wrong file", "checks/record.yaml", wholeRule, "rule word-twice is in the wrong file; rules that need earlier texts stand in record.yaml"},
		{"a rule that no file has", "checks/marks.yaml", wholeRule, `checks: no file has the rule "page-mark"; try adding "- rule: page-mark"`},
		{"a table with other columns", "checks/acronyms.tsv", "# list: acronyms\n# columns: word\n# origin: x\n# licence: x\nEU\n", `checks/acronyms.tsv:1:1: the columns are "word"; try "phrase"`},
		{"a rung that is no number", "codes/ladders.tsv", "# list: ladders\n# columns: ladder wording step\n# origin: x\n# licence: x\nconcern\tnote\tlow\n", `codes/ladders.tsv:5:1: step "low" is not a number from 1; try 1 for the lowest rung`},
	} {
		_, err := check.New(with(t, c.file, c.content), lexicon)
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v; want %s", c.name, err, c.want)
		}
	}
}
