package who

import (
	"testing"

	"entente.example/data"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// castOf reads a text as far as this room goes before meetings are known.
func castOf(t *testing.T, body string) *Cast {
	t.Helper()
	language, err := words.LoadLanguage(data.FS)
	if err != nil {
		t.Fatal(err)
	}
	l, err := LoadLexis(data.FS, language)
	if err != nil {
		t.Fatal(err)
	}
	language.Settle()
	doc, err := text.Parse(text.Plain, body, text.OffsetMap{})
	if err != nil {
		t.Fatal(err)
	}
	a := NewCast(words.NewText(language), l)
	a.Text.Reset(doc)
	a.Reset()
	a.About()
	a.FindMentions()
	return a
}

// TestWhoIsNamed finds people with their offices and parties, and the parties alone.
func TestWhoIsNamed(t *testing.T) {
	a := castOf(t, "On 4 March 2024 Prime Minister Anwen Torel of Norway received President Noah Marn of Chile. Fiji sent its regards.")
	if len(a.People) != 2 {
		t.Fatalf("%d people", len(a.People))
	}
	for i, want := range []struct {
		name string
		of   record.PartyCode
	}{{"Anwen Torel", "NO"}, {"Noah Marn", "CL"}} {
		if p := &a.People[i]; p.Name != want.name || p.Of != want.of {
			t.Errorf("got %q of %q, want %q of %q", p.Name, p.Of, want.name, want.of)
		}
	}
	last := &a.Mentions[0]
	for i := range a.Mentions {
		if m := &a.Mentions[i]; m.Kind == MentionParty {
			last = m
		}
	}
	if len(last.Parties) != 1 || last.Parties[0] != "FJ" || a.Written(last.First, last.End) != "Fiji" {
		t.Errorf("the last party is %v, %q", last.Parties, a.Written(last.First, last.End))
	}
}
