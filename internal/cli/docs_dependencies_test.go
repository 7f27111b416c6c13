package cli

import (
	"os"
	"regexp"
	"strings"
	"testing"
)

var requirement = regexp.MustCompile(`(?m)^\s*(?:require )?([a-z][\w.-]*\.[a-z]+/\S+) (v\S+)( // indirect)?$`)

// TestDependenciesAreDocumented compares docs/dependencies.md with go.mod:
// every module that Entente imports itself is there, with its version.
func TestDependenciesAreDocumented(t *testing.T) {
	mod, err := os.ReadFile("../../go.mod")
	if err != nil {
		t.Fatal(err)
	}
	page, err := os.ReadFile("../../docs/dependencies.md")
	if err != nil {
		t.Fatal(err)
	}
	for _, m := range requirement.FindAllStringSubmatch(string(mod), -1) {
		row := "| `" + m[1] + "` | " + m[2] + " |"
		direct := m[3] == ""
		if direct && !strings.Contains(string(page), row) {
			t.Errorf("docs/dependencies.md has no row that begins with %q", row)
		}
		if strings.Contains(string(page), "| `"+m[1]+"` |") && !strings.Contains(string(page), row) {
			t.Errorf("docs/dependencies.md has another version of %s than go.mod, %s", m[1], m[2])
		}
	}
}
