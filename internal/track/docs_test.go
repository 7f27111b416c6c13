package track_test

import (
	"os"
	"strings"
	"testing"
)

// TestMethodsAreDocumented wants every rule and scale, with its source, in docs/methods.md.
func TestMethodsAreDocumented(t *testing.T) {
	page, err := os.ReadFile("../../docs/methods.md")
	if err != nil {
		t.Fatal(err)
	}
	c := codes(t)
	var names []string
	rules, _ := c.StateRules()
	for _, r := range rules {
		names = append(names, string(r.Rule))
	}
	for _, r := range c.FigureRules() {
		names = append(names, r.Rule)
	}
	for _, s := range c.Scales() {
		names = append(names, string(s.Scale))
	}
	for _, n := range names {
		if !strings.Contains(string(page), "| `"+n+"` |") {
			t.Errorf("docs/methods.md has no row for `%s`", n)
		}
	}
}
