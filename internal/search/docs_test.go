package search_test

import (
	"os"
	"strings"
	"testing"

	"entente.example/internal/search"
)

// TestFieldsAreDocumented holds docs/using.md to the table of the query language.
func TestFieldsAreDocumented(t *testing.T) {
	docs, err := os.ReadFile("../../docs/using.md")
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range search.FieldNames() {
		if !strings.Contains(string(docs), "`"+f.Name+":") {
			t.Errorf("docs/using.md does not say what %s: does", f.Name)
		}
	}
}
