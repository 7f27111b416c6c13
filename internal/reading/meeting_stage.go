package reading

import (
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// stageSentences is how many sentences of running text may tell at what a speech was given.
const stageSentences = 2

// meetStage makes a meeting of the event at which a speech was given, as its head or its
// first sentences name it: "Statement at the Council Briefing on the Sea".
func (a *analysis) meetStage() {
	if a.kind != record.Speech && a.kind != record.StatementText {
		return
	}
	read := 0
	for i := range a.sents {
		s := &a.sents[i]
		if a.readable(s) && !a.isHeadline(s) {
			if read++; read > stageSentences {
				return
			}
		}
		first, end := a.stageIn(s)
		if end == 0 {
			continue
		}
		c := convening{sent: s, verb: s.FirstToken, after: end, entry: a.engine.cues.inside, where: -1, told: true, own: true, start: s.FirstToken, end: s.EndToken}
		c.nameFirst, c.nameEnd = first, end
		if a.takeForeign(&c, i) {
			a.meetings[0].record.Confidence = record.Low // the speech alone tells of it
			return
		}
	}
}

// stageIn is the name of the event behind the word for a speech, and "at" or "during",
// in a sentence.
func (a *analysis) stageIn(s *text.Sentence) (first, end int) {
	spoken := false
	for i := s.FirstToken; i+2 < s.EndToken; i++ {
		spoken = spoken || a.engine.lexis.utterance.has(a.words[i])
		if !spoken || !a.engine.lexis.stageAt.has(a.words[i]) {
			continue
		}
		for at := i + 1; at < s.EndToken && at < i+longestStage; at++ {
			if !a.capital(at) || a.cue(at)&cueMeeting == 0 && !a.engine.lexis.stages.has(a.words[at]) {
				continue
			}
			if f, e, ok := a.nameAround(at, i+1, s.EndToken); ok && f <= i+3 {
				return f, e
			}
		}
	}
	return 0, 0
}

// longestStage is how many tokens behind "at" the noun of an event may stand.
const longestStage = 10
