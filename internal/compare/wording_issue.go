package compare

import (
	"slices"
	"strconv"
	"strings"

	"entente.example/internal/lexicon"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// Issue is what passages are looked for: a topic of codes/topics.tsv, or phrases
// of which one must be there.
type Issue struct {
	Topic   string   `json:"topic,omitempty"`
	Phrases []string `json:"phrases,omitempty"`
}

// bearing is how far a sentence, or a heading, is about an issue.
type bearing struct {
	names   bool     // it names it
	points  bool     // it points to it: it goes with neighbours that name it
	others  []string // the other topics that it names
	parties []string // whom and where it names, by what they stand for
}

// What the weights of topics in the word list mean: a phrase of 3 names a topic, one
// of 2 points to it. Several that point name it too, unless they are one thing under
// two names ("the Convention on the Law of the Sea (UNCLOS)").
const (
	names   = 3
	points  = 2
	several = 4
)

// compass tells how sentences of one document bear on an issue.
type compass struct {
	issue   Issue
	phrases [][]string
	doc     *text.Document
	tokens  []text.Token
	topics  []lexicon.Match
	parties []lexicon.Match
}

func (k *Kit) compass(issue Issue, d *text.Document) compass {
	c := compass{issue: issue, doc: d, tokens: d.Tokens()}
	for _, p := range issue.Phrases {
		if words := record.Fold(p); len(words) > 0 {
			c.phrases = append(c.phrases, words)
		}
	}
	if issue.Topic != "" {
		words := k.names.Vocabulary().Words(d, c.tokens, nil)
		c.topics = k.names.Scan(lexicon.Topics, d, c.tokens, words, nil)
		c.parties = k.names.Scan(lexicon.Names, d, c.tokens, words, nil)
	}
	return c
}

// of is the bearing of a sentence.
func (c *compass) of(s text.Sentence) bearing {
	b := bearing{names: c.has(c.doc.Text[s.Start:s.End])}
	if c.issue.Topic == "" {
		return b
	}
	weights, strongest := map[string]int{}, 0
	for _, m := range inSentence(c.topics, s) {
		for _, e := range m.Entries {
			weight, err := strconv.Atoi(e.Fields["weight"])
			if err != nil {
				continue
			}
			weights[e.Code] += weight
			if e.Code == c.issue.Topic {
				strongest = max(strongest, weight)
			}
		}
	}
	own := weights[c.issue.Topic]
	b.names, b.points = b.names || strongest >= names || own >= several, own >= points
	for topic, weight := range weights {
		if topic != c.issue.Topic && weight >= names {
			b.others = append(b.others, topic)
		}
	}
	for _, m := range inSentence(c.parties, s) {
		if e := m.Entries[0]; e.List == "parties" || e.List == "bodies" || e.List == "regions" || e.List == "demonyms" {
			b.parties = append(b.parties, e.Code)
		}
	}
	return b
}

// inSentence are the matches in a sentence.
func inSentence(list []lexicon.Match, s text.Sentence) []lexicon.Match {
	by := func(m lexicon.Match, token int) int { return int(m.First) - token }
	from, _ := slices.BinarySearchFunc(list, s.FirstToken, by)
	to, _ := slices.BinarySearchFunc(list, s.EndToken, by)
	return list[from:to]
}

// has says whether a text has one of the phrases, whole words in a row.
func (c *compass) has(s string) bool {
	if len(c.phrases) == 0 {
		return false
	}
	folded := " " + strings.Join(record.Fold(s), " ") + " "
	return slices.ContainsFunc(c.phrases, func(p []string) bool {
		return strings.Contains(folded, " "+strings.Join(p, " ")+" ")
	})
}

// named are the folded words that name the issue in some sentences.
func (c *compass) named(sentences []text.Sentence) []string {
	list := slices.Concat(c.phrases...)
	for _, s := range sentences {
		for _, m := range inSentence(c.topics, s) {
			if !slices.ContainsFunc(m.Entries, func(e *lexicon.Entry) bool {
				return e.Code == c.issue.Topic && e.Weight == names
			}) {
				continue
			}
			for _, t := range c.tokens[m.First:m.End] {
				list = append(list, lexicon.Fold(c.doc.Text[t.Start:t.End]))
			}
		}
	}
	return list
}
