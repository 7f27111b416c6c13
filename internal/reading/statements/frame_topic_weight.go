package statements

import (
	"entente.example/internal/lexicon"
	"entente.example/internal/reading/hints"
	"entente.example/internal/record"
)

// The hints of a statement's own words, and those of what stands around it; the
// latter weigh otherwise where its own words tell its topic plainly and where they do so faintly.
var (
	ownHints    = [...]string{"words", "words most", "words share"}
	aroundHints = [...]string{"sentence", "near", "text", "before here", "before above", "heading", "general"}
	clarities   = [...]string{"plain", "faint"}
)

// The places of the hints in ownHints and aroundHints.
const (
	ownCount = iota
	ownMost
	ownShare
)

const (
	inSentence = iota
	nearBy
	inText
	beforeHere
	beforeAbove
	inHeading
	inGeneral
)

// TopicWeights says how much each hint speaks for a topic, or against it.
type TopicWeights struct {
	start  float32
	own    [len(ownHints)]float32
	around [len(clarities)][len(aroundHints)]float32
	topics map[string]*topicWeight
	acts   map[record.Act]int // the places of acts in those of a topic
}

// topicWeight says how much a topic has for itself before anything speaks for it.
type topicWeight struct {
	any  float32
	by   [len(clarities)]float32
	acts []float32
}

// NewTopicWeights reads the table of weights: "faint heading", 1.52.
func NewTopicWeights(set *lexicon.Set) (*TopicWeights, error) {
	w := &TopicWeights{topics: map[string]*topicWeight{}, acts: map[record.Act]int{}}
	slots := map[string]*float32{"start": &w.start}
	for i, name := range ownHints {
		slots[name] = &w.own[i]
	}
	for c, clarity := range clarities {
		for i, name := range aroundHints {
			slots[clarity+" "+name] = &w.around[c][i]
		}
	}
	for i, act := range record.Acts() {
		w.acts[act] = i
	}
	for _, e := range set.List("topics") {
		if w.topics[e.Code] == nil {
			w.topics[e.Code] = newTopicWeight(e.Code, slots)
		}
	}
	return w, hints.ReadSlots(set, "topic-weights", slots)
}

func newTopicWeight(code string, slots map[string]*float32) *topicWeight {
	t := &topicWeight{acts: make([]float32, len(record.Acts()))}
	slots["topic "+code] = &t.any
	for c, clarity := range clarities {
		slots[clarity+" topic "+code] = &t.by[c]
	}
	for i, act := range record.Acts() {
		slots["act "+string(act)+" "+code] = &t.acts[i]
	}
	return t
}
