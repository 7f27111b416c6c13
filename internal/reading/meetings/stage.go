package meetings

import (
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// stageSentences is how many sentences of running text may tell at what a speech was given.
const stageSentences = 2

// meetStage makes a meeting of the event at which a speech was given, as its head or its
// first sentences name it: "Statement at the Council Briefing on the Sea".
func (a *Diary) meetStage() {
	if a.Kind != record.Speech && a.Kind != record.StatementText {
		return
	}
	read := 0
	for i := range a.Sents {
		s := &a.Sents[i]
		if a.Readable(s) && !a.IsHeadline(s) {
			if read++; read > stageSentences {
				return
			}
		}
		first, end := a.stageIn(s)
		if end == 0 {
			continue
		}
		c := convening{sent: s, verb: s.FirstToken, after: end, entry: a.Language.Cues.Inside, where: -1, told: true, own: true, start: s.FirstToken, end: s.EndToken}
		c.nameFirst, c.nameEnd = first, end
		if a.takeForeign(&c, i) {
			a.Meetings[0].Record.Confidence = record.Low // the speech alone tells of it
			return
		}
	}
}

// stageIn is the name of the event behind the word for a speech, and "at" or "during",
// in a sentence.
func (a *Diary) stageIn(s *text.Sentence) (first, end int) {
	spoken := false
	for i := s.FirstToken; i+2 < s.EndToken; i++ {
		spoken = spoken || a.Cast.Lexis.Utterance.Has(a.Words[i])
		if !spoken || !a.Lexis.stageAt.Has(a.Words[i]) {
			continue
		}
		for at := i + 1; at < s.EndToken && at < i+longestStage; at++ {
			if !a.Capital(at) || a.Cue(at)&words.CueMeeting == 0 && !a.Lexis.stages.Has(a.Words[at]) {
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
