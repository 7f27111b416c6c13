package framework

import (
	"bytes"
	"os"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"entente.example/internal/fault"
)

// reads holds any bytes to what every reader owes: no panic, a fault that tells the reader's side, and a tree that
// comes back whole from our own format.
func reads(t *testing.T, raw []byte, format Format) {
	tree, _, err := Read(bytes.NewReader(raw), Options{Name: "file", Format: format})
	if err != nil {
		if kind := fault.KindOf(err); kind == fault.Internal {
			t.Fatalf("an internal error: %v", err)
		}
		return
	}
	var out bytes.Buffer
	if err := Write(&out, tree, YAML); err != nil {
		t.Fatal(err)
	}
	again, _, err := Read(bytes.NewReader(out.Bytes()), Options{Name: "file", Format: YAML})
	if err != nil {
		t.Fatalf("%v\n%s", err, out.Bytes())
	}
	tree.Progress = Progress{}
	if d := cmp.Diff(tree, again, cmpopts.EquateEmpty(), cmpopts.IgnoreUnexported(Tree{})); d != "" {
		t.Error(d)
	}
}

func FuzzYAML(f *testing.F) {
	example, err := os.ReadFile("../../examples/asean-japan/framework.yaml")
	if err != nil {
		f.Fatal(err)
	}
	f.Add(example)
	f.Add([]byte("framework: p\nkind: other\ntitle: P\nnodes:\n  - title: \"a\\u0000b\"\n"))
	f.Fuzz(func(t *testing.T, raw []byte) { reads(t, raw, YAML) })
}

func FuzzCSV(f *testing.F) {
	f.Add([]byte(about + "Code,Level,Title,Lead,Timeline,Indicator,Unit,Baseline,Target\n1,pillar,Peace,JP: Post,2024,Talks,talks,2 (2020),5\n"))
	f.Add([]byte(about + "No.;Pillar;Action line\nPillar I: Peace;;\n1;;Sea\n"))
	f.Fuzz(func(t *testing.T, raw []byte) { reads(t, raw, CSV) })
}

func FuzzXLSX(f *testing.F) {
	var book bytes.Buffer
	tree, _, err := Read(bytes.NewReader([]byte(about+"Code,Level,Title\n1,pillar,Peace\n")), Options{Name: "file", Format: CSV})
	if err != nil {
		f.Fatal(err)
	}
	if err := Write(&book, tree, XLSX); err != nil {
		f.Fatal(err)
	}
	f.Add(book.Bytes())
	f.Fuzz(func(t *testing.T, raw []byte) { reads(t, raw, XLSX) })
}

func FuzzXML(f *testing.F) {
	for _, format := range []Format{StratML, IATI} {
		var b bytes.Buffer
		if err := Write(&b, Template(), format); err != nil {
			f.Fatal(err)
		}
		f.Add(b.Bytes())
	}
	f.Fuzz(func(t *testing.T, raw []byte) { reads(t, raw, XML) })
}
