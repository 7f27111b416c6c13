package compare

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
	"pgregory.net/rapid"

	"entente.example/data"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

var update = flag.Bool("update", false, "write what is found into the archives")

func kit(t testing.TB) *Kit {
	t.Helper()
	k, err := Load(data.FS)
	if err != nil {
		t.Fatal(err)
	}
	return k
}

// sourceOf is a document of a day.
func sourceOf(t testing.TB, date, content string) Source {
	t.Helper()
	d, err := text.Parse(text.Plain, content, text.OffsetMap{})
	if err != nil {
		t.Fatal(err)
	}
	return Source{Document: record.Document{ID: record.DocumentID("d" + date), Date: record.Date(date)}, Text: d}
}

func issueOf(line string) Issue {
	line = strings.TrimSpace(line)
	if !strings.Contains(line, ",") {
		return Issue{Topic: line}
	}
	var i Issue
	for p := range strings.SplitSeq(line, ",") {
		i.Phrases = append(i.Phrases, strings.Trim(p, ` "`))
	}
	return i
}

// TestWording compares what is told of the documents of an archive with its last file; -update writes it there.
func TestWording(t *testing.T) {
	files, err := filepath.Glob("testdata/wording/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatal(err, len(files))
	}
	k := kit(t)
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			a, err := txtar.ParseFile(file)
			if err != nil {
				t.Fatal(err)
			}
			var issue Issue
			var sources []Source
			for _, f := range a.Files {
				switch {
				case f.Name == "issue":
					issue = issueOf(string(f.Data))
				case f.Name != "want":
					sources = append(sources, sourceOf(t, f.Name, string(f.Data)))
				}
			}
			w := k.Wording(issue, sources)
			want := &a.Files[len(a.Files)-1]
			if *update {
				want.Data = []byte(tellWording(w))
				if err := os.WriteFile(file, txtar.Format(a), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			if diff := cmp.Diff(string(want.Data), tellWording(w)); diff != "" {
				t.Error(diff)
			}
			checkPlaces(t, w, sources)
		})
	}
}

// tellWording writes a wording for people.
func tellWording(w Wording) string {
	var b strings.Builder
	for i, e := range w.Editions {
		fmt.Fprintf(&b, "%d %s, against %d\n", i, e.Date, e.Against)
		for _, p := range e.Passages {
			fmt.Fprintf(&b, "  %s\n", p.Text)
		}
		for _, n := range e.Names {
			fmt.Fprintf(&b, "  name: %s %q\n", n.Scope, n.Words)
		}
		for _, d := range e.Differences {
			fmt.Fprintf(&b, "  %s moved=%v %v > %v %s\n", d.Change, d.Moved, d.A, d.B, strings.ReplaceAll(marked(d.Words), "\n", " ¶ "))
		}
	}
	for _, l := range w.Ladders {
		for _, p := range l.Points {
			fmt.Fprintf(&b, "ladder %s: %d in %d, %q by %q\n", l.Ladder, p.Step, p.Edition, p.Words, p.By)
		}
		for _, m := range l.Moves {
			fmt.Fprintf(&b, "ladder %s: %+d from %d to %d\n", l.Ladder, m.Steps, m.From, m.To)
		}
	}
	for _, f := range w.Formulas {
		fmt.Fprintf(&b, "formula in %d, %d to %d\n", f.Editions, f.First, f.Last)
		for _, v := range f.Variants {
			fmt.Fprintf(&b, "  %d: %s\n", v.Uses[0].Edition, v.Words)
		}
	}
	return b.String()
}

// checkPlaces wants every place to be that of its words in the document.
func checkPlaces(t *testing.T, w Wording, sources []Source) {
	t.Helper()
	at := func(edition, start, end int) string { return string([]rune(sources[edition].Text.Text)[start:end]) }
	for i, e := range w.Editions {
		for _, p := range e.Passages {
			if at(i, p.Start, p.End) != p.Text {
				t.Errorf("%d: %q is %q", i, p.Text, at(i, p.Start, p.End))
			}
			for _, s := range p.Stands {
				if at(i, s.Start, s.End) != s.Words {
					t.Errorf("%d: %q is %q", i, s.Words, at(i, s.Start, s.End))
				}
			}
			for _, n := range p.Names {
				if at(i, n.Start, n.End) != n.Words {
					t.Errorf("%d: %q is %q", i, n.Words, at(i, n.Start, n.End))
				}
			}
		}
	}
	for _, f := range w.Formulas {
		for _, v := range f.Variants {
			for _, u := range v.Uses {
				if got := at(u.Edition, u.Start, u.End); !strings.EqualFold(record.FoldLetters(got), record.FoldLetters(v.Words)) {
					t.Errorf("%q is %q in %d", v.Words, got, u.Edition)
				}
			}
		}
	}
}

func TestWordingOfNothing(t *testing.T) {
	w := kit(t).Wording(Issue{Topic: "myanmar"}, nil)
	if len(w.Editions)+len(w.Formulas)+len(w.Ladders) > 0 {
		t.Errorf("%+v", w)
	}
}

// TestWordingOfOneTextTwice wants the same text to keep everything, whatever it says.
func TestWordingOfOneTextTwice(t *testing.T) {
	k := kit(t)
	rapid.Check(t, func(r *rapid.T) {
		content := strings.Join(passages().Draw(r, "text"), "\n\n") + "\n\nMinisters noted the South China Sea.\n"
		w := k.Wording(Issue{Topic: "south-china-sea", Phrases: []string{"rice"}}, []Source{sourceOf(t, "2021-01-01", content), sourceOf(t, "2022-01-01", content)})
		if slices.ContainsFunc(w.Editions[1].Differences, func(d Revision) bool { return d.Change != Kept || d.Moved }) {
			r.Fatalf("%+v", w.Editions[1].Differences)
		}
	})
}
