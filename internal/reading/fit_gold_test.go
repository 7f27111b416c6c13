package reading

import (
	"flag"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"entente.example/internal/eval"
	"entente.example/internal/record"
	"entente.example/internal/source"
	"entente.example/internal/text"
)

// What weights are fitted to; docs/fitting.md tells how.
var (
	fitGold   = flag.String("fit-gold", "", "folders of gold readings to fit weights to, parted by commas")
	fitTexts  = flag.String("fit-texts", "", "folders of texts that do not lie beside their gold readings, parted by commas")
	fitExcept = flag.String("fit-except", "", "files that name the texts held out, parted by commas")
	fitWrite  = flag.String("fit-write", "", "table to write the weights into; without it they are only tried")
	fitOnto   = flag.Bool("fit-onto", false, "go on from the weights of the table instead of from none")
)

// goldText is a text with its gold reading.
type goldText struct {
	id       record.DocumentID
	set      string // the folder of its gold reading
	text     *eval.Text
	document *text.Document
	reading  *eval.Reading
}

// readGold opens all texts that have gold readings in folders, each once, but for those held out.
func readGold(t *testing.T, folders []string) (texts []*goldText) {
	out, seen := heldOut(t), map[record.DocumentID]bool{}
	for _, dir := range folders {
		files, err := filepath.Glob(filepath.Join(dir, "*.gold.json"))
		if err != nil || len(files) == 0 {
			t.Fatalf("no gold readings in %s", dir)
		}
		for _, f := range files {
			if slices.Contains(out, strings.TrimSuffix(filepath.Base(f), ".gold.json")) {
				continue
			}
			if x := readGoldText(t, f); !seen[x.id] {
				seen[x.id] = true
				texts = append(texts, x)
			}
		}
	}
	return texts
}

func heldOut(t *testing.T) (names []string) {
	for _, f := range strings.FieldsFunc(*fitExcept, func(r rune) bool { return r == ',' }) {
		raw, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		names = append(names, strings.Fields(string(raw))...)
	}
	return names
}

func readGoldText(t *testing.T, file string) *goldText {
	raw, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	gold, err := eval.Parse(file, raw)
	if err != nil {
		t.Fatal(err)
	}
	s, err := source.Open(textOfGold(file, gold))
	if err != nil {
		t.Fatal(err)
	}
	if err := gold.Quote(s.Original); err != nil {
		t.Fatal(err)
	}
	return &goldText{id: s.ID, set: filepath.Dir(file), text: eval.NewText(string(s.Original)), document: s.Text, reading: gold}
}

// textOfGold is where the text of a gold reading lies: beside it, else in one of the folders of texts.
func textOfGold(file string, gold *eval.Reading) (path string) {
	for _, dir := range append([]string{filepath.Dir(file)}, strings.Split(*fitTexts, ",")...) {
		path = filepath.Join(dir, gold.File)
		if _, err := os.Stat(path); err == nil {
			break
		}
	}
	return path
}
