package main

import (
	"context"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"entente.example/internal/cli"
	"entente.example/internal/store/sqlite"
)

const usingPage = "../../docs/using.md"

var (
	sampleBlock  = regexp.MustCompile("(?s)```text (\\S+)\n(.*?)```\n")
	exampleBlock = regexp.MustCompile("(?s)```console\n(.*?)```\n")
	// What differs from one build to the next, or from one day to the next.
	versionNumbers = regexp.MustCompile(`(engine +|engine ")\d+\.\d+-[0-9a-f]{8}`)
	commitNames    = regexp.MustCompile(`(commit +)(unknown|[0-9a-f]{40})(, with changes)?`)
	goVersions     = regexp.MustCompile(`go1\.[\w.]+ \w+/\w+`)
)

// TestDocumentedExamples runs the commands of docs/using.md and compares what
// they print with what the page says; -update writes it there.
func TestDocumentedExamples(t *testing.T) {
	raw, err := os.ReadFile(usingPage)
	if err != nil {
		t.Fatal(err)
	}
	page := string(raw)
	target, err := filepath.Abs(usingPage)
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	for _, sample := range sampleBlock.FindAllStringSubmatch(page, -1) {
		if err := os.WriteFile(filepath.Join(dir, sample[1]), []byte(sample[2]), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	t.Chdir(dir)
	t.Setenv("ENTENTE_DATABASE", "")
	session := session{home: dir}
	session.run(t, "entente demo --no-serve --db example.db")

	updated := exampleBlock.ReplaceAllStringFunc(page, func(block string) string {
		return session.replay(t, block)
	})
	if *update {
		if err := os.WriteFile(target, []byte(updated), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if diff := cmp.Diff(stable(page), stable(updated)); diff != "" {
		t.Errorf("docs/using.md is not what the commands print; go test ./cmd/entente -run %s -update writes it\n%s", t.Name(), diff)
	}
}

// stable replaces what differs between builds.
func stable(s string) string {
	s = versionNumbers.ReplaceAllString(s, "${1}VERSION")
	s = commitNames.ReplaceAllString(s, "${1}COMMIT")
	return goVersions.ReplaceAllString(s, "GO")
}

// session runs commands as a person at a terminal of 100 columns would.
type session struct{ home string }

// replay runs the commands of a block, the lines that begin with "$ ", and
// writes the block anew with what they print.
func (s session) replay(t *testing.T, block string) string {
	t.Helper()
	var b strings.Builder
	b.WriteString("```console\n")
	for line := range strings.Lines(block) {
		if command, ok := strings.CutPrefix(line, "$ "); ok {
			b.WriteString(line)
			b.WriteString(s.run(t, strings.TrimSpace(command)))
		}
	}
	b.WriteString("```\n")
	return b.String()
}

// run runs one command and returns what it printed on both streams. Lists and
// searches are asked of the example, which the page says once.
func (s session) run(t *testing.T, command string) string {
	t.Helper()
	args := words(command)[1:]
	env := map[string]string{"HOME": s.home}
	switch args[0] {
	case "list", "show", "search", "reread", "wording", "positions":
		args = append(args, "--db", "example.db")
	}
	var out strings.Builder
	cli.Run(context.Background(), args, cli.Options{
		Stdin: strings.NewReader(""), Stdout: &out, Stderr: &out,
		Terminal: cli.Terminal{Interactive: true, Width: 100},
		Env:      func(name string) string { return env[name] },
		Now:      func() time.Time { return time.Date(2025, 11, 3, 9, 0, 0, 0, time.UTC) },
		Open:     sqlite.Open,
	})
	return strings.ReplaceAll(out.String(), s.home, "~")
}

var word = regexp.MustCompile(`'([^']*)'|"([^"]*)"|(\S+)`)

// words takes a command line apart as a shell does with quotes.
func words(command string) []string {
	var list []string
	for _, m := range word.FindAllStringSubmatch(command, -1) {
		list = append(list, m[1]+m[2]+m[3])
	}
	return list
}
