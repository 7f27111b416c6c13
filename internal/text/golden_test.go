package text

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"entente.example/internal/eval/marks"
)

// shared is the folder of suites and corpora beside the project. Tests that
// need it are skipped where it is missing, but fail on the build machine.
func shared(t testing.TB, path string) string {
	t.Helper()
	full := filepath.Join("..", "..", "..", "shared", path)
	if _, err := os.Stat(full); err != nil {
		if os.Getenv("CI") == "true" {
			t.Fatalf("%s is missing: %v", full, err)
		}
		t.Skipf("%s is missing", full)
	}
	return full
}

// goldenMark is how many of the 48 English Golden Rules pass.
const goldenMark = 48

func TestGoldenRules(t *testing.T) {
	data, err := os.ReadFile(shared(t, "suites/golden-rules/english.json"))
	if err != nil {
		t.Fatal(err)
	}
	var cases []struct {
		Text      string
		Sentences []string
	}
	if err := json.Unmarshal(data, &cases); err != nil {
		t.Fatal(err)
	}
	passed := 0
	for i, c := range cases {
		got := SplitSentences(c.Text)
		if slices.Equal(got, c.Sentences) {
			passed++
			continue
		}
		t.Logf("rule %d: got %q, want %q", i+1, got, c.Sentences)
	}
	t.Logf("%d of %d rules pass", passed, len(cases))
	marks.Hold(t, marks.Mark{Suite: "golden rules", Measure: "English", Value: float64(passed) / float64(len(cases)), Of: len(cases)})
	if passed < goldenMark {
		t.Errorf("%d of %d rules pass, want %d", passed, len(cases), goldenMark)
	}
}
