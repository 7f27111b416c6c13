package marks

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"
)

// Measuring is the environment variable that names the file to which figures
// are added instead of being held against the recorded ones.
const Measuring = "ENTENTE_MARKS"

// Recorded is where the recorded marks stand in the repository.
const Recorded = "testdata/marks.tsv"

// Hold fails the test where a figure has fallen by more than half a point below
// the recorded one, or where none is recorded.
func Hold(t testing.TB, m Mark) {
	t.Helper()
	if Tell(t, m) {
		return
	}
	path := filepath.Join(root(t), Recorded)
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	list, err := Parse(Recorded, data)
	if err != nil {
		t.Fatal(err)
	}
	if err := m.against(list); err != nil {
		t.Error(err)
	}
}

// Tell notes a figure that is shown but not held; it says whether figures are being measured at all.
func Tell(t testing.TB, m Mark) bool {
	t.Helper()
	path := os.Getenv(Measuring)
	if path == "" {
		return false
	}
	f, err := os.OpenFile(path, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o600)
	if err != nil {
		t.Fatal(err)
	}
	// One write a line: other packages add to the same file.
	_, err = f.WriteString(m.line())
	if e := f.Close(); err == nil {
		err = e
	}
	if err != nil {
		t.Fatal(err)
	}
	return true
}

// against says whether a figure holds among those recorded.
func (m Mark) against(recorded []Mark) error {
	r, ok := find(recorded, m.Suite, m.Measure)
	switch {
	case !ok:
		return fmt.Errorf("%s: no mark for %s, %s, which is at %.4f; try make eval RECORD=1", Recorded, m.Suite, m.Measure, m.Value)
	case m.Value < r.Value-tolerance:
		return fmt.Errorf("%s, %s: %.4f, more than half a point below the %.3f of %s", m.Suite, m.Measure, m.Value, r.Value, Recorded)
	}
	return nil
}

// root is the folder of the repository.
func root(t testing.TB) string {
	t.Helper()
	dir, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	for {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			return dir
		}
		if filepath.Dir(dir) == dir {
			t.Fatal("no go.mod in this folder or above it")
		}
		dir = filepath.Dir(dir)
	}
}
