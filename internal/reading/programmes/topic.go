package programmes

import (
	"slices"
	"sort"

	"entente.example/internal/record"
)

// MaxTopics is how many topics a fact may have.
const MaxTopics = 3

// TopicScore is a topic with the weight of its phrases.
type TopicScore struct {
	Code   string
	Weight int
}

// Topics gives the topics of tokens [first, end), the weightiest first; never nil.
func (a *Register) Topics(first, end int) []string {
	a.topicScores = a.Weighed(a.topicScores[:0], first, end, 1)
	return pick(a.topicScores)
}

// Weighed adds to the scores what the phrases in tokens [first, end) tell, times
// a factor, and puts the weightiest first.
func (a *Register) Weighed(scores []TopicScore, first, end, factor int) []TopicScore {
	lo := sort.Search(len(a.topicMatches), func(i int) bool { return int(a.topicMatches[i].First) >= first })
	for _, m := range a.topicMatches[lo:] {
		if int(m.End) > end {
			break
		}
		for _, e := range m.Entries {
			if !a.ownRelation(e.Code) {
				scores = addScore(scores, e.Code, factor*e.Weight)
			}
		}
	}
	byWeight(scores)
	return scores
}

// ownRelation says whether a topic is the relation with a power that is itself a
// side of the text: what China says of China is no matter of relations with it.
func (a *Register) ownRelation(code string) bool {
	switch code {
	case "china-relations":
		return a.involved("CN")
	case "russia-relations":
		return a.involved("RU")
	}
	return false
}

// involved says whether a party is a side of the text or its issuer.
func (a *Register) involved(p record.PartyCode) bool {
	return a.Issuer == p || slices.Contains(a.Who.Sides, p)
}

func byWeight(scores []TopicScore) {
	slices.SortStableFunc(scores, func(x, y TopicScore) int { return y.Weight - x.Weight })
}

func addScore(scores []TopicScore, code string, weight int) []TopicScore {
	for i := range scores {
		if scores[i].Code == code {
			scores[i].Weight += weight
			return scores
		}
	}
	return append(scores, TopicScore{code, weight})
}

// pick keeps the strongest topics; one that a single weak word suggests goes where a stronger one is.
func pick(scores []TopicScore) []string {
	out := []string{}
	for _, s := range scores {
		if len(out) == MaxTopics || s.Weight == 1 && scores[0].Weight > 1 {
			break
		}
		out = append(out, s.Code)
	}
	return out
}

// ScoreOf is the weight of a topic among the scores.
func ScoreOf(scores []TopicScore, code string) int {
	for i := range scores {
		if scores[i].Code == code {
			return scores[i].Weight
		}
	}
	return 0
}

// TotalScore is the weight of all topics together.
func TotalScore(scores []TopicScore) int {
	n := 0
	for i := range scores {
		n += scores[i].Weight
	}
	return n
}
