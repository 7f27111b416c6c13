package draft

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
)

// sharedFolder is where material that is not part of this repository stands; it
// skips the test without it, except in continuous integration.
func sharedFolder(t testing.TB, name string) string {
	t.Helper()
	path := filepath.Join("../../../../shared", name)
	if _, err := os.Stat(path); err == nil {
		return path
	}
	if os.Getenv("CI") == "true" {
		t.Fatalf("needs ../shared/%s beside this repository", name)
	}
	t.Skipf("needs ../shared/%s beside this repository", name)
	return ""
}

// heldBack says which texts are kept for measuring readings and not looked at before.
func heldBack(t testing.TB) func(path string) bool {
	t.Helper()
	raw, err := os.ReadFile(filepath.Join(sharedFolder(t, "gold/dev"), "SET-ASIDE.txt"))
	if err != nil {
		t.Fatal(err)
	}
	names := strings.Fields(string(raw))
	return func(path string) bool {
		return slices.ContainsFunc(names, func(name string) bool {
			name, ours := strings.CutPrefix(name, "wh-")
			return ours && strings.HasPrefix(filepath.Base(path), name)
		})
	}
}

// weekdayAfter is the weekday of the day after a date such as "July 26, 2024".
func weekdayAfter(date string) (string, bool) {
	day, err := time.Parse("January 2, 2006", date)
	return day.AddDate(0, 0, 1).Weekday().String(), err == nil
}
