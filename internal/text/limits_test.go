package text

import (
	"strings"
	"testing"
)

// TestASentenceIsCut gives a sentence that does not end in pieces which hold every token.
func TestASentenceIsCut(t *testing.T) {
	d, err := Parse(Plain, strings.Repeat("and so on ", longestSentence), OffsetMap{})
	if err != nil {
		t.Fatal(err)
	}
	tokens := d.Tokens()
	sentences := d.Sentences(tokens)
	if len(sentences) != 3 {
		t.Fatalf("%d sentences of %d tokens, want 3", len(sentences), len(tokens))
	}
	next := 0
	for _, s := range sentences {
		if s.FirstToken != next || s.EndToken-s.FirstToken > longestSentence {
			t.Errorf("a sentence has tokens %d to %d, want it to begin with %d", s.FirstToken, s.EndToken, next)
		}
		next = s.EndToken
	}
	if next != len(tokens) {
		t.Errorf("the last sentence ends with token %d of %d", next, len(tokens))
	}
}

// TestListsGoOnlySoDeep nests lists a thousand deep: no block is deeper than the limit, and each stands in one above it.
func TestListsGoOnlySoDeep(t *testing.T) {
	d, err := Parse(HTML, "<body>"+strings.Repeat("<ul><li>item", 1000), OffsetMap{})
	if err != nil {
		t.Fatal(err)
	}
	if len(d.Blocks) != 1000 {
		t.Fatalf("%d blocks, want 1000", len(d.Blocks))
	}
	for i, b := range d.Blocks {
		if b.Level > deepest || b.Parent >= i || b.Parent >= 0 && d.Blocks[b.Parent].Level != b.Level-1 {
			t.Fatalf("block %d has level %d and stands in block %d", i, b.Level, b.Parent)
		}
	}
}
