package reading

import (
	"strings"
	"testing"
	"testing/fstest"

	"entente.example/internal/lexicon"
	"entente.example/internal/reading/programmes"
	"entente.example/internal/reading/statements"
)

// TestTopicWeightsKnowTheirHints refuses a table that names no hint of topics.
func TestTopicWeightsKnowTheirHints(t *testing.T) {
	const head = "# group: words\n# columns: phrase code weight\n# origin: test\n# licence: test\n"
	for _, c := range []struct{ name, row, want string }{
		{"what stands around", "faint heading\t0.5", ""},
		{"a topic by itself", "topic energy\t-0.5", ""},
		{"a topic, as told", "plain topic energy\t-0.5", ""},
		{"a topic and an act", "act hope energy\t0.5", ""},
		{"no such topic", "topic kelp\t0.5", "no hint is called"},
		{"no such act", "act sing energy\t0.5", "no hint is called"},
		{"no number", "words\tmuch", "try a number"},
	} {
		t.Run(c.name, func(t *testing.T) {
			set, err := lexicon.Load(fstest.MapFS{
				"en/topics.tsv":        {Data: []byte("# list: topics\n" + head + "hydrogen\tenergy\t3\n")},
				"en/topic-weights.tsv": {Data: []byte("# list: topic-weights\n" + strings.Replace(head, " weight", "", 1) + c.row + "\n")},
			}, "en")
			if err != nil {
				t.Fatal(err)
			}
			_, err = statements.NewTopicWeights(set)
			if got := err == nil; got != (c.want == "") || err != nil && !strings.Contains(err.Error(), c.want) {
				t.Errorf("got %v, want %q", err, c.want)
			}
		})
	}
}

// TestTopicsOnce weighs each topic once, however many things tell of it, and gives three at most.
func TestTopicsOnce(t *testing.T) {
	r := readText(t, loadEngine(t), "President Noah Marn met today with Prime Minister Anwen Torel of Norway. They discussed frigates, vaccines, hydrogen, tariffs, hydrogen and vaccines.", "")
	for _, s := range r.Statements {
		seen := map[string]bool{}
		for _, topic := range s.Topics {
			if seen[topic] {
				t.Errorf("%q: %v has %s twice", s.Evidence.Exact, s.Topics, topic)
			}
			seen[topic] = true
		}
		if len(s.Topics) != programmes.MaxTopics {
			t.Errorf("%q: %v", s.Evidence.Exact, s.Topics)
		}
	}
}
