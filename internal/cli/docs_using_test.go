package cli

import (
	"fmt"
	"io"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/alecthomas/kong"

	"entente.example/internal/fault"
)

// documentedCommand is a command with its part of docs/using.md.
type documentedCommand struct {
	node *kong.Node
	text string // its own section and those of the commands above it
}

// TestCommandsAreDocumented wants a section of docs/using.md for every command
// and in it, or in a section above it, a mention of every flag.
func TestCommandsAreDocumented(t *testing.T) {
	page := readPage(t, "using.md")
	for _, c := range documentedCommands(t, page) {
		path := c.node.FullPath()
		t.Run(path, func(t *testing.T) {
			if !strings.Contains(page, "# "+path+"\n") {
				t.Fatalf("docs/using.md has no heading %q", path)
			}
			for _, f := range c.node.Flags {
				if !strings.Contains(c.text, "`--"+f.Name+"`") {
					t.Errorf("docs/using.md: section %q does not mention `--%s`", path, f.Name)
				}
			}
		})
	}
}

// TestHelpHasExamples wants examples in the help of every command that can be run.
func TestHelpHasExamples(t *testing.T) {
	for _, c := range documentedCommands(t, "") {
		if c.node.Leaf() && !strings.Contains(c.node.Detail, "Examples:\n\n    "+firstWord(c.node)) {
			t.Errorf("%s: its help has no examples", c.node.FullPath())
		}
	}
}

func firstWord(n *kong.Node) string {
	if n.Name == "completion" {
		return "source <(entente"
	}
	return "entente " + strings.TrimPrefix(n.FullPath(), "entente ")
}

// TestExitCodesAreDocumented compares the table of docs/using.md with the kinds of fault.
func TestExitCodesAreDocumented(t *testing.T) {
	page := readPage(t, "using.md")
	for kind := fault.Internal; kind.String() != ""; kind++ {
		if row := fmt.Sprintf("| %d | %s: ", kind.ExitCode(), kind); !strings.Contains(page, row) {
			t.Errorf("docs/using.md has no row that begins with %q", row)
		}
	}
	if row := fmt.Sprintf("| %d | ", interrupted); !strings.Contains(page, row) {
		t.Errorf("docs/using.md has no row that begins with %q", row)
	}
}

func readPage(t *testing.T, name string) string {
	t.Helper()
	page, err := os.ReadFile("../../docs/" + name)
	if err != nil {
		t.Fatal(err)
	}
	return string(page)
}

func documentedCommands(t *testing.T, page string) []documentedCommand {
	t.Helper()
	k, err := newParser(&root{}, Options{Stdout: io.Discard, Stderr: io.Discard}, func(int) {})
	if err != nil {
		t.Fatal(err)
	}
	sections := sectionsOf(page)
	shared := sections["The database"]
	var all []documentedCommand
	var walk func(n *kong.Node, above string)
	walk = func(n *kong.Node, above string) {
		for _, child := range n.Children {
			c := documentedCommand{child, above + sections[child.FullPath()]}
			all = append(all, c)
			// Lists of facts share the flags of `list facts`, registers those of `list people`.
			if child.FullPath() == "entente list" {
				c.text += sections["entente list facts"] + sections["entente list people"]
			}
			walk(child, c.text)
		}
	}
	walk(k.Model.Node, shared)
	return all
}

var headings = regexp.MustCompile(`(?m)^##+ (.*)$`)

// sectionsOf splits a page at its headings.
func sectionsOf(page string) map[string]string {
	sections := map[string]string{}
	found := headings.FindAllStringSubmatchIndex(page, -1)
	for i, at := range found {
		end := len(page)
		if i+1 < len(found) {
			end = found[i+1][0]
		}
		sections[page[at[2]:at[3]]] = page[at[1]:end]
	}
	return sections
}
