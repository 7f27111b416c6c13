package brief

import (
	"io/fs"
	"slices"
	"testing"

	"entente.example/data"
	"entente.example/examples"
	"entente.example/internal/reading"
	"entente.example/internal/record"
)

// TestEverySentenceHasItsFacts: no sentence of a draft is without a fact, and no fact without a sentence.
func TestEverySentenceHasItsFacts(t *testing.T) {
	engine, err := reading.New(data.FS)
	if err != nil {
		t.Fatal(err)
	}
	const name = "asean-japan/2024-07-26-foreign-ministers-vientiane.txt"
	raw, err := fs.ReadFile(examples.FS, name)
	if err != nil {
		t.Fatal(err)
	}
	draft, _, _, _ := roundTrip(t, engine, name, raw)
	var told []record.FactID
	for _, s := range draft.Sections {
		for _, p := range s.Paragraphs {
			for _, sentence := range p.Sentences {
				if len(sentence.Facts) == 0 {
					t.Errorf("of no fact: %q", sentence.Text)
				}
				told = append(told, sentence.Facts...)
			}
		}
	}
	r := readingOf(t, engine, name, raw)
	for _, f := range r.Facts() {
		if f.Kind != record.KindProgramme && !slices.Contains(told, f.ID) {
			t.Errorf("in no sentence: %s %q", f.Kind, f.Evidence.Exact)
		}
	}
}

func TestStatement(t *testing.T) {
	w := &writer{house: plainHouse(), account: Account{Meeting: record.Meeting{Participants: []record.Participant{
		{Person: "KAMIKAWA Yoko", Office: "Minister for Foreign Affairs of Japan", Of: "JP"}}}}}
	kamikawa := []record.Speaker{{Person: "KAMIKAWA Yoko", Of: "JP"}}
	both := []record.Speaker{{Of: "ASEAN"}, {Of: "JP"}}
	for _, c := range []struct {
		name  string
		by    []record.Speaker
		words string
		want  string
	}{
		{"a verb", kamikawa, "welcomed the plan", "Foreign Minister Kamikawa welcomed the plan."},
		{"a clause", kamikawa, "In addition, Japan has sent experts", "Foreign Minister Kamikawa stated that in addition, Japan has sent experts."},
		{"a clause that begins with a name", kamikawa, "Japan has sent experts", "Foreign Minister Kamikawa stated that Japan has sent experts."},
		{"a promise", both, "will hold a summit", "ASEAN and Japan stated that ASEAN and Japan will hold a summit."},
		{"a preamble", both, "RECALLING that our dialogue began in 1973", "ASEAN and Japan recalled that our dialogue began in 1973."},
		{"a resolution", both, "RESOLVED to deepen our ties", "ASEAN and Japan resolved to deepen our ties."},
		{"an agreement", both, "It was agreed to meet again", "ASEAN and Japan agreed to meet again."},
		{"an open quotation", kamikawa, "spoke of “Trusted Partners", "Foreign Minister Kamikawa spoke of “Trusted Partners”."},
		{"a verb in the midst", kamikawa, "added, and would promote the plan", "Foreign Minister Kamikawa added that Japan would promote the plan."},
		{"a verb that only looks so", both, "adopt, together with this, a plan", "ASEAN and Japan adopt, together with this, a plan."},
		{"a group", []record.Speaker{{Group: "Foreign Ministers of ASEAN Member States", Of: "ASEAN"}}, "hoped for more", "The Foreign Ministers of ASEAN Member States hoped for more."},
		{"somebody not introduced", []record.Speaker{{Person: "Ana Silva", Of: "BR"}}, "agreed", "Ana Silva of Brazil agreed."},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := w.statement(record.Fact{Speakers: c.by, Evidence: record.Evidence{Exact: c.words}}); got != c.want {
				t.Errorf("%q, want %q", got, c.want)
			}
		})
	}
}
