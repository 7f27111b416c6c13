package eval_test

import (
	"encoding/json"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/rogpeppe/go-internal/txtar"

	"entente.example/internal/eval"
)

// The reference scorer, in Python, defines every measure. Whatever it is given,
// its figures and those of this package are the same, to the last of their four digits.

func TestConformanceOnArchives(t *testing.T) {
	score := reference(t)
	for _, path := range archives(t) {
		t.Run(filepath.Base(path), func(t *testing.T) {
			a, err := txtar.ParseFile(path)
			if err != nil {
				t.Fatal(err)
			}
			f := folders{t.TempDir(), t.TempDir()}
			f.add(t, sample{name: "text", file: "text.txt", text: []byte(part(a, "text.txt")), gold: []byte(part(a, "gold.json")), read: []byte(part(a, "reading.json"))})
			f.compare(t, score)
		})
	}
}

// TestConformanceOnReadings compares on real texts with the engine's readings,
// and with ones spoilt at random: words of quotes dropped, facts left out, values changed.
func TestConformanceOnReadings(t *testing.T) {
	score := reference(t)
	samples := append(goldSamples(t, "example", ""), goldSamples(t, "dev", "SET-ASIDE.txt")...)
	for _, spoilt := range []uint64{0, 1, 2, 3} {
		f := folders{t.TempDir(), t.TempDir()}
		random := rand.New(rand.NewPCG(spoilt, 1))
		for _, s := range samples {
			switch {
			case spoilt > 0 && random.IntN(10) == 0:
				s.read = nil
			case spoilt > 0:
				s.read = spoil(t, s.read, random)
			}
			f.add(t, s)
		}
		f.compare(t, score)
	}
}

// reference is the path of the reference scorer; the test is skipped without Python.
func reference(t *testing.T) string {
	t.Helper()
	score := filepath.Join(shared(t, "gold"), "score.py")
	if _, err := exec.LookPath("python3"); err != nil && os.Getenv("CI") != "true" {
		t.Skip("needs python3 to run the reference scorer")
	}
	return score
}

// folders holds samples as both scorers read them.
type folders struct{ gold, read string }

func (f folders) add(t *testing.T, s sample) {
	t.Helper()
	write(t, filepath.Join(f.gold, s.name+".gold.json"), s.gold)
	write(t, filepath.Join(f.gold, s.file), s.text)
	if s.read != nil {
		write(t, filepath.Join(f.read, s.name+".json"), s.read)
	}
}

func write(t *testing.T, path string, data []byte) {
	t.Helper()
	if err := os.WriteFile(path, data, 0o600); err != nil {
		t.Fatal(err)
	}
}

// compare runs both scorers over the folders.
func (f folders) compare(t *testing.T, score string) {
	t.Helper()
	cmd := exec.Command("python3", score, f.gold, f.read, "--json")
	cmd.Env = append(os.Environ(), "PYTHONDONTWRITEBYTECODE=1")
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("%s: %v", score, err)
	}
	ours, err := json.Marshal(f.measure(t))
	if err != nil {
		t.Fatal(err)
	}
	got, want := object(t, ours), object(t, out)
	delete(got, "calibration")
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("figures differ (-reference +ours):\n%s", diff)
	}
}

// measure is what this package makes of the folders.
func (f folders) measure(t *testing.T) eval.Report {
	t.Helper()
	paths, err := filepath.Glob(filepath.Join(f.gold, "*.gold.json"))
	if err != nil {
		t.Fatal(err)
	}
	s := eval.New()
	for _, path := range paths {
		gold := readReading(t, path)
		text, err := os.ReadFile(filepath.Join(f.gold, gold.File))
		if err != nil {
			t.Fatal(err)
		}
		var read *eval.Reading
		name := filepath.Join(f.read, strings.TrimSuffix(filepath.Base(path), ".gold.json")+".json")
		if _, err := os.Stat(name); err == nil {
			read = readReading(t, name)
		}
		s.Add(gold, read, eval.NewText(string(text)))
	}
	return s.Report()
}

func readReading(t *testing.T, path string) *eval.Reading {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	r, err := eval.Parse(path, data)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func object(t *testing.T, data []byte) map[string]any {
	t.Helper()
	var v map[string]any
	if err := json.Unmarshal(data, &v); err != nil {
		t.Fatal(err)
	}
	return v
}

// spoil makes a worse reading of a good one.
func spoil(t *testing.T, reading []byte, random *rand.Rand) []byte {
	t.Helper()
	r := object(t, reading)
	for _, kind := range []string{"meetings", "statements", "commitments", "deliveries", "programmes"} {
		var kept []any
		for _, fact := range r[kind].([]any) {
			if random.IntN(8) > 0 {
				spoilFact(fact.(map[string]any), random)
				kept = append(kept, fact)
			}
		}
		random.Shuffle(len(kept), func(i, j int) { kept[i], kept[j] = kept[j], kept[i] })
		r[kind] = kept
	}
	out, err := json.Marshal(r)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func spoilFact(fact map[string]any, random *rand.Rand) {
	for _, field := range []string{"act", "actors", "city", "country", "date", "due", "money", "name", "quantity", "start", "speakers", "strength", "topics", "when"} {
		if random.IntN(8) == 0 {
			fact[field] = nil
		}
	}
	if quote, ok := fact["evidence"].(map[string]any); ok && random.IntN(2) == 0 {
		words := strings.Fields(quote["exact"].(string))
		from := random.IntN(len(words))
		quote["exact"] = strings.Join(append(words[:from:from], words[from+random.IntN(len(words)-from):]...), " ")
	}
}
