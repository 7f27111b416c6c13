package reading

import (
	"slices"
	"sort"
	"strconv"

	"entente.example/internal/lexicon"
	"entente.example/internal/record"
)

// maxTopics is how many topics a fact may have.
const maxTopics = 3

// topicScore is a topic with the weight of its phrases.
type topicScore struct {
	code   string
	weight int
}

// topics gives the topics of tokens [first, end), the weightiest first; never nil.
func (a *analysis) topics(first, end int) []string {
	a.topicScores = a.weighed(a.topicScores[:0], first, end, 1)
	return pick(a.topicScores)
}

// weighed adds to the scores what the phrases in tokens [first, end) tell, times
// a factor, and puts the weightiest first.
func (a *analysis) weighed(scores []topicScore, first, end, factor int) []topicScore {
	lo := sort.Search(len(a.topicMatches), func(i int) bool { return int(a.topicMatches[i].First) >= first })
	for _, m := range a.topicMatches[lo:] {
		if int(m.End) > end {
			break
		}
		for _, e := range m.Entries {
			if !a.ownRelation(e.Code) {
				scores = addScore(scores, e.Code, factor*phraseWeight(e))
			}
		}
	}
	byWeight(scores)
	return scores
}

// ownRelation says whether a topic is the relation with a power that is itself a
// side of the text: what China says of China is no matter of relations with it.
func (a *analysis) ownRelation(code string) bool {
	switch code {
	case "china-relations":
		return a.involved("CN")
	case "russia-relations":
		return a.involved("RU")
	}
	return false
}

// involved says whether a party is a side of the text or its issuer.
func (a *analysis) involved(p record.PartyCode) bool {
	return a.issuer == p || slices.Contains(a.who.sides, p)
}

func byWeight(scores []topicScore) {
	slices.SortStableFunc(scores, func(x, y topicScore) int { return y.weight - x.weight })
}

func phraseWeight(e *lexicon.Entry) int {
	if weight, err := strconv.Atoi(e.Fields["weight"]); err == nil {
		return weight
	}
	return 1
}

func addScore(scores []topicScore, code string, weight int) []topicScore {
	for i := range scores {
		if scores[i].code == code {
			scores[i].weight += weight
			return scores
		}
	}
	return append(scores, topicScore{code, weight})
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

// scoreOf is the weight of a topic among the scores.
func scoreOf(scores []topicScore, code string) int {
	for i := range scores {
		if scores[i].code == code {
			return scores[i].weight
		}
	}
	return 0
}

// totalScore is the weight of all topics together.
func totalScore(scores []topicScore) int {
	n := 0
	for i := range scores {
		n += scores[i].weight
	}
	return n
}
