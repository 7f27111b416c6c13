package statements

import (
	"cmp"
	"math"
	"slices"

	"entente.example/internal/reading/programmes"
	"entente.example/internal/record"
)

// The weights of topics are fitted, so that their sum is the logarithm of the odds:
// topics from enoughForTopic on are a statement's, and the first of them from leastForTopic on.
const (
	enoughForTopic = -0.4
	leastForTopic  = -3
)

const (
	plainMeaning = 2 // from this weight on a statement's own words tell plainly
	mainTopics   = 4 // how many topics of the text may be those of a statement that names none
)

// topicsTold is what tells the topics of a statement.
type topicsTold struct {
	own, sentence, near []programmes.TopicScore
	before              []string // topics of the statement before it
	here                bool     // which stands in the same block
	heading, general    string
	act                 int // its place among the acts
	all                 int // what the topics of the text weigh together
	likely              []likelyTopic
}

// likelyTopic is a topic with the sum of what speaks for it.
type likelyTopic struct {
	code string
	sum  float32
}

// statementTopics are the topics for which a statement's own words and what stands
// around it speak together, the likeliest first.
func (a *Speech) statementTopics(i int, before []record.Statement) []string {
	t := &a.told
	a.gatherTopics(i, before)
	t.likely = t.likely[:0]
	for _, scores := range [][]programmes.TopicScore{t.own, t.near, a.textTopics[:min(mainTopics, len(a.textTopics))]} {
		for _, s := range scores {
			a.weighTopic(s.Code)
		}
	}
	for _, code := range t.before {
		a.weighTopic(code)
	}
	for _, code := range []string{t.heading, t.general, "bilateral-relations", "multilateral"} {
		a.weighTopic(code)
	}
	slices.SortStableFunc(t.likely, func(x, y likelyTopic) int { return cmp.Compare(y.sum, x.sum) })
	out := []string{}
	for _, l := range t.likely[:min(programmes.MaxTopics, len(t.likely))] {
		if l.sum >= enoughForTopic || len(out) == 0 && l.sum >= leastForTopic {
			out = append(out, l.code)
		}
	}
	return out
}

// gatherTopics takes together what tells the topics of statement i.
func (a *Speech) gatherTopics(i int, before []record.Statement) {
	s, t := &a.Statements[i], &a.told
	sent, block := a.SentenceOf(s.first), a.BlockOf(s.first)
	t.own = a.Weighed(t.own[:0], s.first, s.end, 1)
	t.sentence = a.Weighed(t.sentence[:0], a.Sents[sent].FirstToken, a.Sents[sent].EndToken, 1)
	first, end := a.beside(sent, nearSentences)
	t.near = a.Weighed(t.near[:0], first, end, 1)
	t.heading, t.general, t.act = a.HeadingTopic(block), a.generalTopic(s), a.Lexis.topics.acts[s.act]
	t.before, t.here = nil, false
	if i > 0 {
		t.before, t.here = before[i-1].Topics, a.BlockOf(a.Statements[i-1].first) == block
	}
	if a.textTopics == nil {
		a.textTopics = a.Weighed([]programmes.TopicScore{}, 0, len(a.Tokens), 1)
		t.all = programmes.TotalScore(a.textTopics)
	}
}

// weighTopic adds up what speaks for a topic and against it, once for each.
func (a *Speech) weighTopic(code string) {
	t, w := &a.told, a.Lexis.topics
	if slices.ContainsFunc(t.likely, func(l likelyTopic) bool { return l.code == code }) {
		return
	}
	topic := w.topics[code]
	if topic == nil {
		return
	}
	own, clarity := programmes.ScoreOf(t.own, code), 1
	sum := w.start + topic.any + topic.acts[t.act]
	if len(t.own) > 0 {
		most := t.own[0].Weight
		sum += w.own[ownCount]*howMany(own) + w.own[ownShare]*float32(own)/float32(most)
		if own == most {
			sum += w.own[ownMost]
		}
		if most >= plainMeaning {
			clarity = 0
		}
	}
	t.likely = append(t.likely, likelyTopic{code, sum + topic.by[clarity] + a.weighAround(code, own, &w.around[clarity])})
}

// weighAround adds up what stands around a statement whose own words tell a topic with some weight.
func (a *Speech) weighAround(code string, own int, w *[len(aroundHints)]float32) float32 {
	t := &a.told
	sentence := programmes.ScoreOf(t.sentence, code)
	sum := w[inSentence]*howMany(sentence-own) + w[nearBy]*howMany(programmes.ScoreOf(t.near, code)-sentence)
	if t.all > 0 {
		sum += w[inText] * float32(programmes.ScoreOf(a.textTopics, code)) / float32(t.all)
	}
	if slices.Contains(t.before, code) {
		if t.here {
			sum += w[beforeHere]
		} else {
			sum += w[beforeAbove]
		}
	}
	for i, c := range [...]string{t.heading, t.general} {
		if c == code {
			sum += w[inHeading+i]
		}
	}
	return sum
}

// howMany counts a weight of words less the more there are; nothing for less than none.
func howMany(weight int) float32 {
	if weight <= 0 {
		return 0
	}
	return float32(math.Log1p(float64(weight)))
}

// generalTopic is the relation itself where two states speak of nothing else.
func (a *Speech) generalTopic(s *Statement) string {
	switch {
	case a.IsOneBody():
		return "multilateral"
	case len(a.Who.Sides) == 2 && !a.IsBody(a.Who.Sides[0]) && !a.IsBody(a.Who.Sides[1]):
		switch s.act {
		case record.Hope, record.Agree, record.Welcome, record.Discuss, record.Request, record.Reaffirm:
			return "bilateral-relations"
		}
	}
	return ""
}

// beside are the tokens of a sentence with those of its block that stand at most so
// many before or after it.
func (a *Speech) beside(sent, reach int) (first, end int) {
	lo, hi := sent, sent
	for n := 0; n < reach && lo > 0 && a.Sents[lo-1].Block == a.Sents[sent].Block; n++ {
		lo--
	}
	for n := 0; n < reach && hi+1 < len(a.Sents) && a.Sents[hi+1].Block == a.Sents[sent].Block; n++ {
		hi++
	}
	return a.Sents[lo].FirstToken, a.Sents[hi].EndToken
}

// nearSentences is how many sentences of its block before and after a statement's tell its topic too.
const nearSentences = 2
