package eval_test

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/rogpeppe/go-internal/txtar"

	"entente.example/internal/eval"
)

var update = flag.Bool("update", false, "write what is measured into the archives of testdata")

// TestArchives holds the figures and errors of small readings against
// testdata: text.txt with gold.json and reading.json.
func TestArchives(t *testing.T) {
	for _, path := range archives(t) {
		t.Run(strings.TrimSuffix(filepath.Base(path), ".txtar"), func(t *testing.T) {
			a, err := txtar.ParseFile(path)
			if err != nil {
				t.Fatal(err)
			}
			s := eval.New()
			s.Add(parse(t, a, "gold.json"), parse(t, a, "reading.json"), eval.NewText(part(a, "text.txt")))
			hold(t, a, "figures", figures(s.Report()))
			hold(t, a, "errors", errorLines(s))
			if *update {
				if err := os.WriteFile(path, txtar.Format(a), 0o644); err != nil {
					t.Fatal(err)
				}
			}
		})
	}
}

func archives(t *testing.T) []string {
	t.Helper()
	paths, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(paths) == 0 {
		t.Fatalf("no archives: %v", err)
	}
	return paths
}

// part is the content of one file of an archive, empty where there is none.
func part(a *txtar.Archive, name string) string {
	for _, f := range a.Files {
		if f.Name == name {
			return string(f.Data)
		}
	}
	return ""
}

func parse(t *testing.T, a *txtar.Archive, name string) *eval.Reading {
	t.Helper()
	r, err := eval.Parse(name, []byte(part(a, name)))
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// hold compares a part of an archive with what came out or, with -update, replaces it.
func hold(t *testing.T, a *txtar.Archive, name, got string) {
	t.Helper()
	if *update {
		a.Files = append(slices.DeleteFunc(a.Files, func(f txtar.File) bool { return f.Name == name }), txtar.File{Name: name, Data: []byte(got)})
	} else if diff := cmp.Diff(part(a, name), got); diff != "" {
		t.Errorf("%s differ (-want +got):\n%s", name, diff)
	}
}

// figures writes every measure on a line.
func figures(r eval.Report) string {
	var b strings.Builder
	for _, name := range eval.Names(r.Detail.Found) {
		f := r.Detail.Found[name]
		fmt.Fprintf(&b, "%s p=%v r=%v f1=%v gold=%d reading=%d\n", name, f.Precision, f.Recall, f.F1, f.Gold, f.Read)
	}
	for _, shares := range []map[string]eval.Right{r.Detail.Right, r.Calibration} {
		for _, name := range eval.Names(shares) {
			fmt.Fprintf(&b, "%s right=%v asked=%d\n", name, shares[name].Share, shares[name].Asked)
		}
	}
	return b.String()
}

// errorLines writes every error on a line.
func errorLines(s *eval.Score) string {
	var b strings.Builder
	for _, kind := range eval.Kinds() {
		for _, e := range s.Errors(kind) {
			fmt.Fprintf(&b, "%s %s: %s | %s\n", e.Kind, e.What, point(e.Gold), point(e.Read))
		}
	}
	return b.String()
}

// point names what one of the readings says.
func point(p any) string {
	switch v := p.(type) {
	case nil:
		return "–"
	case eval.Item:
		return v.Words()
	case eval.Party:
		return strings.TrimSpace(v.Of + " " + v.Person + v.Group)
	case eval.Programme:
		return v.Name
	case eval.Number:
		return fmt.Sprint(v.Value)
	}
	return fmt.Sprint(p)
}
