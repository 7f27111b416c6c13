package eval_test

import (
	"encoding/json"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"entente.example/data"
	"entente.example/internal/eval"
	"entente.example/internal/reading"
	"entente.example/internal/source"
	"entente.example/internal/text"
)

// shared is a folder of the material beside the repository. Tests that need it
// are skipped without it, but fail in continuous integration.
func shared(t testing.TB, name string) string {
	t.Helper()
	path := filepath.Join("..", "..", "..", "shared", name)
	if _, err := os.Stat(path); err == nil {
		return path
	}
	if os.Getenv("CI") == "true" {
		t.Fatalf("needs ../shared/%s beside this repository", name)
	}
	t.Skipf("needs ../shared/%s beside this repository", name)
	return ""
}

// sample is a text with its gold reading and the engine's.
type sample struct {
	name, file       string
	text, gold, read []byte
	quotable         string // the text in which quotes are looked for
}

// goldSamples reads the samples of a folder of gold readings, but for those that
// the file except names: they are held out.
func goldSamples(t *testing.T, folder, except string) []sample {
	t.Helper()
	dir := os.DirFS(shared(t, filepath.Join("gold", folder)))
	var heldOut []string
	if except != "" {
		heldOut = listed(t, dir, except)
	}
	return samples(t, dir, ".", dir, heldOut)
}

// listed are the names that a file of the folder of gold readings lists.
func listed(t *testing.T, gold fs.FS, file string) []string {
	t.Helper()
	return strings.Fields(string(readFile(t, gold, file)))
}

// samples reads the samples whose gold readings stand in a folder of gold, and whose texts stand in texts.
func samples(t *testing.T, gold fs.FS, folder string, texts fs.FS, heldOut []string) []sample {
	t.Helper()
	names, err := fs.Glob(gold, filepath.Join(folder, "*.gold.json"))
	if err != nil || len(names) == 0 {
		t.Fatalf("no gold readings: %v", err)
	}
	var list []sample
	for _, path := range names {
		s := sample{name: strings.TrimSuffix(filepath.Base(path), ".gold.json")}
		if slices.Contains(heldOut, s.name) {
			continue
		}
		var named struct{ File string }
		s.gold = readFile(t, gold, path)
		if err := json.Unmarshal(s.gold, &named); err != nil {
			t.Fatal(err)
		}
		s.file = named.File
		s.text = readFile(t, texts, named.File)
		s.readNow(t)
		list = append(list, s)
	}
	return list
}

func readFile(t *testing.T, fsys fs.FS, path string) []byte {
	t.Helper()
	data, err := fs.ReadFile(fsys, path)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

var engine = sync.OnceValues(func() (*reading.Engine, error) { return reading.New(data.FS) })

// readNow has the engine read the text.
func (s *sample) readNow(t *testing.T) {
	t.Helper()
	e, err := engine()
	if err != nil {
		t.Fatal(err)
	}
	snapshot, err := source.Read(s.file, s.text)
	if err != nil {
		t.Fatal(err)
	}
	if s.quotable = string(s.text); snapshot.Format == text.HTML {
		s.quotable = snapshot.Text.Text
	}
	if s.read, err = json.Marshal(e.Read(snapshot.Text, snapshot.ID)); err != nil {
		t.Fatal(err)
	}
}

// measure compares the readings of samples with their gold readings.
func measure(t *testing.T, samples []sample) eval.Report {
	t.Helper()
	total := eval.New()
	for _, s := range samples {
		gold, err := eval.Parse(s.name+".gold.json", s.gold)
		if err != nil {
			t.Fatal(err)
		}
		if err := gold.Quote(s.text); err != nil {
			t.Fatal(err)
		}
		read, err := eval.Parse(s.name+".json", s.read)
		if err != nil {
			t.Fatal(err)
		}
		total.Add(gold, read, eval.NewText(s.quotable))
	}
	return total.Report()
}
