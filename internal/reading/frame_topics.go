package reading

import (
	"cmp"
	"math"
	"slices"

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
	own, sentence, near []topicScore
	before              []string // topics of the statement before it
	here                bool     // which stands in the same block
	heading, general    string
	act                 record.Act
	likely              []likelyTopic
}

// likelyTopic is a topic with the sum of what speaks for it.
type likelyTopic struct {
	code string
	sum  float32
}

// statementTopics are the topics for which a statement's own words and what stands
// around it speak together, the likeliest first.
func (a *analysis) statementTopics(i int, before []record.Statement) []string {
	t := &a.told
	a.gatherTopics(i, before)
	t.likely = t.likely[:0]
	for _, scores := range [][]topicScore{t.own, t.near, a.textTopics[:min(mainTopics, len(a.textTopics))]} {
		for _, s := range scores {
			a.weighTopic(s.code)
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
	for _, l := range t.likely[:min(maxTopics, len(t.likely))] {
		if l.sum >= enoughForTopic || len(out) == 0 && l.sum >= leastForTopic {
			out = append(out, l.code)
		}
	}
	return out
}

// gatherTopics takes together what tells the topics of statement i.
func (a *analysis) gatherTopics(i int, before []record.Statement) {
	s, t := &a.found.statements[i], &a.told
	sent, block := a.sentenceOf(s.first), a.blockOf(s.first)
	t.own = a.weighed(t.own[:0], s.first, s.end, 1)
	t.sentence = a.weighed(t.sentence[:0], a.sents[sent].FirstToken, a.sents[sent].EndToken, 1)
	first, end := a.beside(sent, nearSentences)
	t.near = a.weighed(t.near[:0], first, end, 1)
	t.heading, t.general, t.act = a.headingTopic(block), a.generalTopic(s), s.act
	t.before, t.here = nil, false
	if i > 0 {
		t.before, t.here = before[i-1].Topics, a.blockOf(a.found.statements[i-1].first) == block
	}
	if a.textTopics == nil {
		a.textTopics = a.weighed([]topicScore{}, 0, len(a.tokens), 1)
	}
}

// weighTopic adds up what speaks for a topic and against it, once for each.
func (a *analysis) weighTopic(code string) {
	t, w := &a.told, a.engine.topics
	topic := w.topics[code]
	if topic == nil || slices.ContainsFunc(t.likely, func(l likelyTopic) bool { return l.code == code }) {
		return
	}
	own, clarity := scoreOf(t.own, code), 1
	sum := w.start + topic.any + *topic.acts[t.act]
	if len(t.own) > 0 {
		most := t.own[0].weight
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
func (a *analysis) weighAround(code string, own int, w *[len(aroundHints)]float32) float32 {
	t := &a.told
	sentence := scoreOf(t.sentence, code)
	sum := w[inSentence]*howMany(sentence-own) + w[nearBy]*howMany(scoreOf(t.near, code)-sentence)
	if all := totalScore(a.textTopics); all > 0 {
		sum += w[inText] * float32(scoreOf(a.textTopics, code)) / float32(all)
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
func howMany(weight int) float32 { return float32(math.Log1p(float64(max(0, weight)))) }

// generalTopic is the relation itself where two states speak of nothing else.
func (a *analysis) generalTopic(s *statement) string {
	switch {
	case a.isOneBody():
		return "multilateral"
	case len(a.who.sides) == 2 && !a.isBody(a.who.sides[0]) && !a.isBody(a.who.sides[1]):
		switch s.act {
		case record.Hope, record.Agree, record.Welcome, record.Discuss, record.Request, record.Reaffirm:
			return "bilateral-relations"
		}
	}
	return ""
}

// beside are the tokens of a sentence with those of its block that stand at most so
// many before or after it.
func (a *analysis) beside(sent, reach int) (first, end int) {
	lo, hi := sent, sent
	for n := 0; n < reach && lo > 0 && a.sents[lo-1].Block == a.sents[sent].Block; n++ {
		lo--
	}
	for n := 0; n < reach && hi+1 < len(a.sents) && a.sents[hi+1].Block == a.sents[sent].Block; n++ {
		hi++
	}
	return a.sents[lo].FirstToken, a.sents[hi].EndToken
}

// nearSentences is how many sentences of its block before and after a statement's tell its topic too.
const nearSentences = 2
