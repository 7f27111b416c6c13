package main

import (
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"
	"go.yaml.in/yaml/v3"
)

// TestDocumentedHook wants the hook of docs/check.md to be the one that
// testdata/scripts/check_hook.txt tries.
func TestDocumentedHook(t *testing.T) {
	page, err := os.ReadFile("../../docs/check.md")
	if err != nil {
		t.Fatal(err)
	}
	tried, err := txtar.ParseFile("../../testdata/scripts/check_hook.txt")
	if err != nil {
		t.Fatal(err)
	}
	if hook := string(tried.Files[0].Data); !strings.Contains(string(page), "```sh\n"+hook+"```\n") {
		t.Errorf("docs/check.md does not show the hook\n%s", hook)
	}
}

// TestHooksOfPreCommit wants what the framework of that name needs of a hook, a
// command that is there, and the pattern to take the files that drafts are.
func TestHooksOfPreCommit(t *testing.T) {
	raw, err := os.ReadFile("../../.pre-commit-hooks.yaml")
	if err != nil {
		t.Fatal(err)
	}
	var hooks []struct {
		ID, Name, Entry, Language, Files string
	}
	if err := yaml.Unmarshal(raw, &hooks); err != nil {
		t.Fatal(err)
	}
	if len(hooks) != 1 || hooks[0].ID != "entente-check" || hooks[0].Entry != "entente check" || hooks[0].Language != "golang" || hooks[0].Name == "" {
		t.Fatalf("%+v", hooks)
	}
	files := regexp.MustCompile(hooks[0].Files)
	for name, want := range map[string]bool{"a/readout.txt": true, "readout.md": true, "page.html": true, "page.htm": true, "txt": false, "data.csv": false, "a.txt.bak": false} {
		if files.MatchString(name) != want {
			t.Errorf("%s: %v", name, !want)
		}
	}
}
