package storetest

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"entente.example/internal/record"
	"entente.example/internal/store"
)

// testStrings keeps strings that some databases do not take: what is no text
// becomes U+FFFD, and is found by what it was.
func testStrings(t *testing.T, s store.Store) {
	ctx := Context(t)
	odd := newPage("caf\xe9\x00.txt", "A\x00B \xff", "", "I\x00", record.Other).
		statement("Someone welcomed it.", record.Welcome, []string{"o\x00"}, speaker("Sól \xe9", "I\x00")).
		meeting("They met.", "Forum \x00", "", person("Ann \xfe Bo", "Env\x00oy", "IS")).
		programme("It began.", "Plan \xff\x00", "P\x00", 1).addition()
	if _, err := s.Add(ctx, odd); err != nil {
		t.Fatal(err)
	}
	versions, err := s.Versions(ctx, "caf\xe9\x00.txt")
	if err != nil || len(versions) != 1 || versions[0].Address != "caf\uFFFD\uFFFD.txt" || versions[0].Title != "A\uFFFDB \uFFFD" {
		t.Errorf("versions: %+v, %v", versions, err)
	}
	for name, f := range map[string]record.FactFilter{"issuer": {Issuer: "I\x00", Kind: record.KindStatement}, "party": {Party: "I\x00"},
		"topic": {Topic: "o\x00"}} {
		if _, total, err := s.Facts(ctx, f); err != nil || total != 1 {
			t.Errorf("by %s: %d, %v", name, total, err)
		}
	}
	for name, f := range map[string]record.FactFilter{"topic": {Topic: "\xff"}, "person": {Person: "\x00"}, "words": {Text: "\xff \x00"}} {
		if _, _, err := s.Facts(ctx, f); err != nil {
			t.Errorf("by %s that nothing has: %v", name, err)
		}
	}
	if _, err := s.Fact(ctx, "\xff\x00"); err == nil {
		t.Error("a fact without a name was found")
	}
	if _, err := s.Search(ctx, store.SearchQuery{Text: "topic:\xff person:\x00 welcomed\x00"}); err != nil {
		t.Errorf("search: %v", err)
	}
	if err := s.Withdraw(ctx, odd.Document.ID, "wr\x00ng \xff"); err != nil {
		t.Error(err)
	}
	if _, err := s.Verify(ctx); err != nil {
		t.Error(err)
	}
	for _, a := range []store.Addition{quoted(), emoji()} {
		if _, err := s.Add(ctx, a); err != nil {
			t.Fatal(err)
		}
		got, err := s.Text(ctx, a.Document.ID)
		if diff := cmp.Diff(a.Text, got); err != nil || diff != "" {
			t.Errorf("text: %v %s", err, diff)
		}
	}
}

// quoted has what a careless statement would take for its own language.
func quoted() store.Addition {
	return newPage("https://example.org/'; DROP TABLE document; --", `It's "a" \ 100% _ $1 ?`, "", "IS", record.Other).
		statement(`The envoy's "word" \x was: '; DROP TABLE fact; -- $1 ? % & | ! <-> :*`, record.Welcome, []string{"$1", "?", "'"}, record.Speaker{Of: "O'B"}).
		addition()
}

func emoji() store.Addition {
	return newPage("", "🤝 "+strings.Repeat("ｶﾅ 한국 ﷽ ", 40), "", "JP", record.Other).addition()
}

// testOrder holds lists to the order of bytes, whatever order of letters the
// database was made with, and filters to exact letters.
func testOrder(t *testing.T, s store.Store) {
	ctx := Context(t)
	names := []string{"Zebra", "apple", "Éclair", "a-b", "ab", "a b", "A c", "_x", "10", "9"}
	for _, title := range names {
		if _, err := s.Add(ctx, newPage("", title, "2024-01-01", record.PartyCode(title), record.Other).
			commitment("We will.", record.Commitment{Actors: parties(record.PartyCode(title)), Topics: []string{title}}).addition()); err != nil {
			t.Fatal(err)
		}
	}
	list, _, err := s.Documents(ctx, record.DocumentFilter{Sort: "title"})
	if err != nil {
		t.Fatal(err)
	}
	want := []string{"10", "9", "_x", "a b", "A c", "a-b", "ab", "apple", "Zebra", "Éclair"} // as if in small letters, of ASCII
	if diff := cmp.Diff(want, titles(list)); diff != "" {
		t.Errorf("documents: %s", diff)
	}
	facts, _, err := s.Facts(ctx, record.FactFilter{Sort: "party"})
	if err != nil {
		t.Fatal(err)
	}
	var actors []string
	for _, f := range facts {
		actors = append(actors, string(f.Actors[0]))
	}
	want = []string{"10", "9", "A c", "Zebra", "_x", "a b", "a-b", "ab", "apple", "Éclair"}
	if diff := cmp.Diff(want, actors); diff != "" {
		t.Errorf("facts: %s", diff)
	}
	for _, other := range []string{"ZEBRA", "zebra", "Eclair", "É", "%", "_", "a_b"} {
		if _, total, err := s.Facts(ctx, record.FactFilter{Topic: other}); err != nil || total != 0 {
			t.Errorf("by %q: %d, %v", other, total, err)
		}
	}
}
