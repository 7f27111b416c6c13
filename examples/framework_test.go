package examples

import (
	"bytes"
	"path"
	"slices"
	"strings"
	"testing"

	"entente.example/internal/framework"
	"entente.example/internal/record"
)

func exampleTree(t *testing.T) framework.Tree {
	t.Helper()
	tree, notes, err := framework.Read(bytes.NewReader(Framework), framework.Options{Name: "framework.yaml", Format: framework.YAML})
	if err != nil || len(notes) > 0 {
		t.Fatal(err, notes)
	}
	return tree
}

func TestTheFrameworkHasThreePillars(t *testing.T) {
	var pillars []string
	for _, n := range exampleTree(t).Nodes {
		if n.Kind == record.Pillar {
			pillars = append(pillars, n.Code+" "+n.Title)
		}
	}
	want := []string{"I Heart-to-heart partners across generations",
		"II Partners for co-creation of economy and society of the future", "III Partners for peace and stability"}
	if !slices.Equal(pillars, want) {
		t.Errorf("pillars are %q", pillars)
	}
}

func TestTheFrameworkQuotesTheTexts(t *testing.T) {
	tree := exampleTree(t)
	quotes := func(what record.TrackedName, document record.DocumentID, e *record.Evidence) {
		if e == nil {
			t.Errorf("%s has no words", what)
			return
		}
		if text := visible(t, path.Base(string(document))); !strings.Contains(text, e.Exact) {
			t.Errorf("%s: %q does not stand in %s", what, e.Exact, document)
		}
	}
	quotes(tree.Framework.Name(), tree.Framework.Document, tree.Framework.Evidence)
	for _, n := range tree.Nodes {
		quotes(n.Name(), n.Document, n.Evidence)
	}
}

func TestAProgrammeOfTheFrameworkServesTwoPillars(t *testing.T) {
	under := map[string]int{}
	for _, n := range exampleTree(t).Nodes {
		for _, p := range n.Programmes {
			under[p]++
		}
	}
	if under["Japan-ASEAN Comprehensive Connectivity Initiative"] < 2 {
		t.Errorf("programmes stand under %v", under)
	}
}
