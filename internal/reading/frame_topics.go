package reading

import "entente.example/internal/record"

// What tells the topic of a statement whose own words hardly do, each in quarters
// of a word of weight one that stands in the statement itself.
const (
	ownWords     = 4
	nearWords    = 1
	saidBefore   = 4 // in the same block; half in another
	aboveIt      = 4 // in the heading or the title
	ofTheText    = 3
	plainMeaning = 2 // from this weight on a statement's own words tell enough
)

// statementTopics are the topics of a statement's own words; where these tell
// little, the one that they and what stands around the statement point to together.
func (a *analysis) statementTopics(i int, before []record.Statement) []string {
	s := &a.found.statements[i]
	own := a.weighed(a.topicScores[:0], s.first, s.end, 1)
	if len(own) > 0 && own[0].weight >= plainMeaning {
		a.topicScores = own
		return pick(own)
	}
	a.topicScores = a.aroundStatement(i, before)
	if len(a.topicScores) == 0 {
		return []string{}
	}
	return []string{a.topicScores[0].code}
}

// aroundStatement weighs a statement's words together with what the sentences
// near it, the statement before it, the heading, the title and the text as a whole point to.
func (a *analysis) aroundStatement(i int, before []record.Statement) []topicScore {
	s := &a.found.statements[i]
	block := a.blockOf(s.first)
	heading, title := a.headingTopic(block), a.titleTopic()
	scores := a.weighed(a.topicScores[:0], s.first, s.end, ownWords)
	first, end := a.beside(a.sentenceOf(s.first), nearSentences)
	scores = a.weighed(scores, first, end, nearWords)
	if i > 0 && len(before[i-1].Topics) > 0 {
		weight := saidBefore
		if a.blockOf(a.found.statements[i-1].first) != block {
			weight /= 2
		}
		for _, t := range before[i-1].Topics {
			scores = addScore(scores, t, weight/len(before[i-1].Topics))
		}
	}
	for _, t := range []string{heading, title} {
		if t != "" {
			scores = addScore(scores, t, aboveIt)
		}
	}
	if t := a.generalTopic(s); t != "" && heading == "" {
		scores = addScore(scores, t, ofTheText)
	}
	byWeight(scores)
	return scores
}

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
