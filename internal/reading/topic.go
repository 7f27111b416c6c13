package reading

import (
	"slices"
	"sort"
	"strconv"

	"entente.example/internal/lexicon"
)

// maxTopics is how many topics a fact may have.
const maxTopics = 3

// topicScore is a topic with the weight of its phrases and where the first one stands.
type topicScore struct {
	code   string
	weight int
	first  int32
}

// topics gives the topics of tokens [first, end), the weightiest first; never nil.
func (a *analysis) topics(first, end int) []string {
	scores := a.topicScores[:0]
	lo := sort.Search(len(a.topicMatches), func(i int) bool { return int(a.topicMatches[i].First) >= first })
	for _, m := range a.topicMatches[lo:] {
		if int(m.End) > end {
			break
		}
		for _, e := range m.Entries {
			scores = addScore(scores, e, m.First)
		}
	}
	a.topicScores = scores
	slices.SortStableFunc(scores, func(x, y topicScore) int { return y.weight - x.weight })
	return pick(scores)
}

func addScore(scores []topicScore, e *lexicon.Entry, at int32) []topicScore {
	weight, err := strconv.Atoi(e.Fields["weight"])
	if err != nil {
		weight = 1
	}
	for i := range scores {
		if scores[i].code == e.Code {
			scores[i].weight += weight
			return scores
		}
	}
	return append(scores, topicScore{e.Code, weight, at})
}

// pick keeps the strongest topics; one that a single weak word suggests goes where a stronger one is.
func pick(scores []topicScore) []string {
	out := []string{}
	for _, s := range scores {
		if len(out) == maxTopics || s.weight == 1 && scores[0].weight > 1 {
			break
		}
		out = append(out, s.code)
	}
	return out
}
