package text

import (
	"flag"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/rogpeppe/go-internal/txtar"
)

var update = flag.Bool("update", false, "write what is found into the archives of testdata/documents")

// TestDocuments holds what Parse makes of whole documents against
// testdata/documents: input is parsed; each other part that the archive has is compared.
func TestDocuments(t *testing.T) {
	paths, err := filepath.Glob(filepath.Join("..", "..", "testdata", "documents", "*.txtar"))
	if err != nil || len(paths) == 0 {
		t.Fatalf("no documents: %v", err)
	}
	for _, path := range paths {
		t.Run(strings.TrimSuffix(filepath.Base(path), ".txtar"), func(t *testing.T) {
			a, err := txtar.ParseFile(path)
			if err != nil {
				t.Fatal(err)
			}
			compareArchive(t, a)
			if *update {
				if err := os.WriteFile(path, txtar.Format(a), 0o644); err != nil {
					t.Fatal(err)
				}
			}
		})
	}
}

// compareArchive parses the input of an archive and compares, or with -update replaces, the other parts.
func compareArchive(t *testing.T, a *txtar.Archive) {
	t.Helper()
	var d *Document
	var input, find string
	for i := range a.Files {
		f := &a.Files[i]
		if name, ext, _ := strings.Cut(f.Name, "."); name == "input" {
			input = string(f.Data)
			var err error
			if d, err = Parse(map[string]Format{"txt": Plain, "md": Markdown, "html": HTML}[ext], input, OffsetMap{}); err != nil {
				t.Fatal(err)
			}
			checkDocument(t, d, len(input))
			continue
		}
		if f.Name == "find" {
			find = string(f.Data)
			continue
		}
		got := show(d, f.Name, input, find)
		if *update {
			f.Data = []byte(got)
		} else if diff := cmp.Diff(string(f.Data), got); diff != "" {
			t.Errorf("%s differs (-want +got):\n%s", f.Name, diff)
		}
	}
}

// show writes one view of a document.
func show(d *Document, view, input, find string) string {
	var b strings.Builder
	switch view {
	case "blocks":
		for i, x := range d.Blocks {
			fmt.Fprintf(&b, "%d. %s", i, x.Kind)
			if x.Level > 0 {
				fmt.Fprintf(&b, " %d", x.Level)
			}
			if x.Parent >= 0 {
				fmt.Fprintf(&b, " under %d", x.Parent)
			}
			if x.Label != "" {
				fmt.Fprintf(&b, " [%s]", x.Label)
			}
			fmt.Fprintf(&b, ": %s\n", x.Of(d))
		}
	case "sentences":
		for _, x := range d.Sentences(d.Tokens()) {
			fmt.Fprintf(&b, "%d: %s\n", x.Block, d.Text[x.Start:x.End])
		}
	case "front":
		for _, k := range slices.Sorted(maps.Keys(d.Front)) {
			fmt.Fprintf(&b, "%s: %s\n", k, d.Front[k])
		}
		for _, w := range d.Warnings {
			fmt.Fprintf(&b, "warning: %s\n", w)
		}
	case "found":
		for phrase := range strings.Lines(find) {
			phrase = strings.TrimSuffix(phrase, "\n")
			at := strings.Index(d.Text, phrase)
			if at < 0 {
				fmt.Fprintf(&b, "%s: not found\n", phrase)
				continue
			}
			from, to := d.Offsets.Source(at, at+len(phrase))
			fmt.Fprintf(&b, "%s: %q\n", phrase, input[from:to])
		}
	}
	return b.String()
}
