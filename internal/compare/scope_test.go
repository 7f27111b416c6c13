package compare

import (
	"testing"

	"entente.example/data"
	"entente.example/internal/lexicon"
)

// lists are the word lists of the program.
func lists(t testing.TB) *lexicon.Set {
	t.Helper()
	set, err := lexicon.Load(data.FS, "lexicons/en")
	if err != nil {
		t.Fatal(err)
	}
	return set
}

func TestScope(t *testing.T) {
	f := NewScopeFinder(lists(t))
	for _, c := range []struct {
		sentence string
		scope    Scope
		words    string
	}{
		{"We discussed the situation in the strait.", ScopeWe, "We"},
		{"On the strait, we remain seriously concerned.", ScopeWe, "we"},
		{"We call on all parties to show restraint.", ScopeWe, "We"},
		{"Serious concerns were expressed by some Ministers on the land reclamations.", ScopeSome, "some Ministers"},
		{"The concerns of some countries were put forward by the Ministers.", ScopeAll, "the Ministers"},
		{"Some Ministers expressed concern.", ScopeSome, "Some Ministers"},
		{"A number of the ASEAN Foreign Ministers expressed concern.", ScopeSome, "A number of the ASEAN Foreign Ministers"},
		{"Several delegations underlined the need for calm.", ScopeSome, "Several delegations"},
		{"The Ministers took note of the talks.", ScopeAll, "The Ministers"},
		{"The Heads of State and Government of the group noted it.", ScopeAll, "The Heads"},
		{"The Foreign Ministers welcomed progress.", ScopeAll, "The Foreign Ministers"},
		{"Both sides agreed to meet.", ScopeAll, "Both sides"},
		{"The two Leaders exchanged views.", ScopeAll, "The two Leaders"},
		{"Ministers reaffirmed the code.", ScopeAll, "Ministers"},
		{"The Chair noted the concerns.", ScopeChair, "The Chair"},
		{"The Chair's statement was issued.", "", ""},
		{"The Foreign Ministers' Meeting was held in Vientiane.", "", ""},
		{"The United States welcomed the talks.", "", ""},
		{"The situation remains tense.", "", ""},
		{"The need for all States to refrain from force was stressed.", "", ""},
		{"", "", ""},
	} {
		t.Run(c.sentence, func(t *testing.T) {
			got, ok := f.Find(c.sentence)
			if got.Scope != c.scope || got.Words != c.words || ok != (c.scope != "") || c.sentence[got.Start:got.End] != got.Words {
				t.Errorf("%+v, want %s %q", got, c.scope, c.words)
			}
		})
	}
}
